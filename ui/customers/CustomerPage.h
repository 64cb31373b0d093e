// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

class QStackedWidget;
class QTableView;

namespace cdesk::ui {

class CustomerListModel;
class DetailPane;
class DossierView;
class EmptyHint;
class SearchField;

/// The customers of the office: list, search, dossier of the chosen one, and the bin.
class CustomerPage final : public Page {
    Q_OBJECT
public:
    CustomerPage(const PageContext& context, const CustomerServices& services, QWidget* parent = nullptr);

    QList<QAction*> commands() const override { return m_commands; }
    void openSubject(qint64 id) override;
    /// `our_company` opens the form of our own company.
    void useView(const QString& view) override;
    void entered() override;
    QString handbookPage() const override;

private:
    void buildList();
    QAction* addCommand(const QString& text, const QString& icon, const QString& name, void (CustomerPage::*act)());
    void load();
    void loaded(std::vector<CustomerSummary> customers);
    void chosen();
    void showDossier(CustomerId id);
    void enableCommands();
    std::vector<CustomerSummary> selected() const;

    void create();
    void edit();
    void openForm(const Customer& customer);
    void remove();
    void restore();
    void purge();
    void merge();
    void import();
    void editOurCompany();
    void draftContract();
    void toggleBin();
    void binned(const Result<void>& done, const QString& sentence);

    PageContext m_context;
    CustomerServices m_services;
    SearchField* m_search = nullptr;
    QTableView* m_list = nullptr;
    CustomerListModel* m_model = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyHint* m_empty = nullptr;
    DossierView* m_dossier = nullptr;
    QList<QAction*> m_commands;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_purge = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_draft = nullptr;
    QAction* m_bin = nullptr;
    CustomerId m_shown;  ///< whose dossier is shown or asked for
    CustomerId m_wanted; ///< to be chosen when the list has been read
    bool m_isLoaded = false;
};

} // namespace cdesk::ui
