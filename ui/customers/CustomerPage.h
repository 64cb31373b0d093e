// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

class QMenu;
class QStackedWidget;

namespace cdesk::ui {

class DossierView;
class ListPane;

/// The customers of the office: list with its views, dossier of the chosen one, and the bin.
class CustomerPage final : public Page {
    Q_OBJECT
public:
    CustomerPage(const PageContext& context, const CustomerServices& services, QWidget* parent = nullptr);

    void openSubject(qint64 id) override;
    /// `our_company` opens the form of our own company.
    void useView(const QString& view) override;
    QString handbookPage() const override;

private:
    void buildLists();
    void buildCommands();
    void connectDossier();
    void fillMenu(QMenu& menu) const;
    ListPane& shownPane() const;
    std::vector<CustomerId> selected() const;
    void chosen();
    /// Selects a customer as soon as the list has it.
    void want(CustomerId id);
    void showWanted();
    void showDossier(CustomerId id);
    void enableCommands();

    void create();
    void edit();
    void openForm(const Customer& customer);
    void changeSeveral();
    void remove();
    void removeNow(const std::vector<CustomerId>& ids);
    void restore();
    void purge();
    void merge();
    void import();
    void showImports();
    void editOurCompanies();
    void draftContract();
    void toggleBin();
    void attachDocument();
    void offerUndo(const CustomerBulkOutcome& outcome, const QString& sentence);
    void told(const Result<void>& done, const QString& sentence);

    PageContext m_context;
    CustomerServices m_services;
    QStackedWidget* m_stack = nullptr;
    ListPane* m_customers = nullptr;
    ListPane* m_binned = nullptr;
    DossierView* m_dossier = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_several = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_purge = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_draft = nullptr;
    QAction* m_log = nullptr;
    QAction* m_bin = nullptr;
    CustomerId m_shown;  ///< whose dossier is shown or asked for
    CustomerId m_wanted; ///< to be chosen when the list has it
};

} // namespace cdesk::ui
