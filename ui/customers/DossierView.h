// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/CustomerService.h"
#include "ui/widgets/DetailView.h"

class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace cdesk::ui {

/// One customer on one page (一户一档): master data, what is missing, contacts, contracts of every state, documents
/// and what happened. Read-only; shown anew for each customer.
class DossierView final : public DetailView {
    Q_OBJECT
public:
    explicit DossierView(QWidget* parent = nullptr);

    /// What the person may do; decides which buttons there are.
    struct Rights {
        bool mayEdit = false;
        bool mayDraft = false;
    };
    void setRights(const Rights& rights) { m_rights = rights; }
    void tell(const CustomerDossier& dossier);
    void clear();

Q_SIGNALS:
    void contractWanted(qint64 id);
    void editWanted();
    void draftWanted();
    void documentWanted(cdesk::DocumentId id);
    void attachWanted();

private:
    void addHead(const CustomerDossier& dossier, QVBoxLayout* layout);
    void addFacts(const Customer& customer, QVBoxLayout* layout);
    void addPeople(const Customer& customer, QVBoxLayout* layout);
    void addContracts(const std::vector<DossierContract>& contracts, QVBoxLayout* layout);
    void addSums(const std::vector<DossierContract>& contracts, QVBoxLayout* layout);
    void addDocuments(const CustomerDossier& dossier, QVBoxLayout* layout);
    void addHistory(const std::vector<AuditEntry>& history, QVBoxLayout* layout);
    QPushButton* makeButton(const QString& text, const QString& name, void (DossierView::*wanted)());

    Rights m_rights;
    CustomerId m_shown;
    bool m_withholdsAmounts = false; ///< of what is shown
};

} // namespace cdesk::ui
