// SPDX-License-Identifier: GPL-3.0-or-later
// The page's lists and dossier; what its commands do stands in CustomerPageCommands.cpp.
#include "ui/customers/CustomerPage.h"

#include "core/customers/CustomerList.h"
#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "core/session/UseCase.h"
#include "ui/customers/CustomerListDefinition.h"
#include "ui/customers/DossierView.h"
#include "ui/documents/DocumentOpener.h"
#include "ui/lists/ListPane.h"
#include "ui/shell/Rights.h"
#include "ui/shell/ViewState.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/EmptyHint.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

CustomerPage::CustomerPage(const PageContext& context, const CustomerServices& services, QWidget* parent)
    : Page(parent), m_context{context}, m_services{services}
{
    setObjectName(u"customerPage"_s);
    buildLists();
    buildCommands();
    connectDossier();
    enableCommands();
    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        const bool isShown = changes.touches(EntityKind::Customer) || changes.touches(EntityKind::Contract) ||
                             changes.touches(EntityKind::Document) || changes.touches(EntityKind::Office);
        if (m_shown.isSet() && isShown)
            showDossier(m_shown);
    });
}

void CustomerPage::buildLists()
{
    m_stack = new QStackedWidget(this);
    const auto addPane = [this](const ListDefinition& definition, const QString& name, const QString& title) {
        auto* pane = new ListPane(definition, m_context.ledger, m_context.view, m_context.clock, this);
        const int space = Spacing::of(*this).normal;
        pane->layout()->setContentsMargins(space, space, space, space);
        pane->setObjectName(QString(name % u"Pane"_s));
        pane->view().setObjectName(name);
        pane->view().setAccessibleName(title);
        pane->view().setContextMenu([this](QMenu& menu, const std::vector<qint64>&) { fillMenu(menu); });
        connect(pane, &ListPane::selectionChanged, this, &CustomerPage::chosen);
        connect(&pane->model(), &ListModel::shownChanged, this, &CustomerPage::showWanted);
        m_stack->addWidget(pane);
        return pane;
    };
    m_customers = addPane(customerListDefinition(), u"customerList"_s, tr("Customers"));
    m_binned = addPane(customerBinDefinition(), u"customerBinList"_s, tr("Customers in the bin"));
    connect(m_customers, &ListPane::opened, this, &CustomerPage::edit);
    SearchField& search = m_customers->filterBar().field();
    search.setObjectName(u"customerSearchField"_s);
    search.setAccessibleName(tr("Search customers"));
    search.setPlaceholderText(tr("Name, pinyin, initials or credit code"));

    EmptyHint& empty = m_customers->emptyHint();
    empty.setSentence(tr("There are no customers yet."));
    connect(empty.addStep(tr("New customer"), u"firstCustomerButton"_s), &QPushButton::clicked, this,
            &CustomerPage::create);
    connect(empty.addStep(tr("Import from a table"), u"firstImportButton"_s), &QPushButton::clicked, this,
            &CustomerPage::import);
    m_binned->emptyHint().setSentence(tr("The bin is empty."));

    m_dossier = new DossierView(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new DetailPane(m_stack, m_dossier, m_context.view, u"customers"_s, this));
}

void CustomerPage::buildCommands()
{
    addCommand(tr("New customer"), u"contact-new"_s, u"newCustomerAction"_s, &CustomerPage::create)
        ->setShortcut(QKeySequence::New);
    m_edit = addCommand(tr("Edit customer"), u"document-edit"_s, u"editCustomerAction"_s, &CustomerPage::edit);
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_draft =
        addCommand(tr("Draft contract"), u"document-new"_s, u"draftContractAction"_s, &CustomerPage::draftContract);
    addCommand(tr("Import customers"), u"document-import"_s, u"importCustomersAction"_s, &CustomerPage::import);
    m_several =
        addCommand(tr("Change several"), u"document-edit"_s, u"changeSeveralAction"_s, &CustomerPage::changeSeveral);
    m_merge = addCommand(tr("Merge two records"), u"vcs-merge"_s, u"mergeCustomersAction"_s, &CustomerPage::merge);
    m_remove = addCommand(tr("Move to bin"), u"edit-delete"_s, u"removeCustomerAction"_s, &CustomerPage::remove);
    m_remove->setShortcut(QKeySequence::Delete);
    m_restore = addCommand(tr("Restore"), u"edit-undo"_s, u"restoreCustomerAction"_s, &CustomerPage::restore);
    m_purge = addCommand(tr("Delete for good"), u"edit-delete"_s, u"purgeCustomerAction"_s, &CustomerPage::purge);
    addCommand(tr("Past imports"), u"appointment-new"_s, u"pastImportsAction"_s, &CustomerPage::showImports);
    addCommand(tr("Our companies"), u"view-bank"_s, u"ourCompanyAction"_s, &CustomerPage::editOurCompanies);
    m_log = addCommand(tr("Show in the log"), u"appointment-new"_s, u"showCustomerLogAction"_s, [this] {
        m_context.navigator.showView(u"log"_s, logView(EntityKind::Customer, selected().front().value()));
    });
    m_bin = addCommand(tr("Show bin"), u"user-trash"_s, u"showBinAction"_s, &CustomerPage::toggleBin);
    m_bin->setCheckable(true);
    addActions(commands());
}

void CustomerPage::connectDossier()
{
    m_dossier->setRights({.mayEdit = m_context.actor.may(Permission::EditCustomer),
                          .mayDraft = m_context.actor.may(Permission::DraftContract)});
    connect(m_dossier, &DossierView::editWanted, this, &CustomerPage::edit);
    connect(m_dossier, &DossierView::draftWanted, this, &CustomerPage::draftContract);
    connect(m_dossier, &DossierView::documentWanted, new DocumentOpener(m_context, m_services.documents, this),
            &DocumentOpener::open);
    connect(m_dossier, &DossierView::attachWanted, this, &CustomerPage::attachDocument);
    connect(m_dossier, &DossierView::contractWanted, this,
            [this](qint64 id) { m_context.navigator.open(EntityKind::Contract, id); });
}

void CustomerPage::fillMenu(QMenu& menu) const
{
    for (QAction* action : {m_edit, m_draft, m_several, m_merge, m_remove, m_restore, m_purge})
        if (action->isVisible())
            menu.addAction(action);
}

QString CustomerPage::handbookPage() const
{
    return u"customers"_s;
}

ListPane& CustomerPage::shownPane() const
{
    return m_bin->isChecked() ? *m_binned : *m_customers;
}

std::vector<CustomerId> CustomerPage::selected() const
{
    std::vector<CustomerId> ids;
    for (const qint64 id : shownPane().view().selectedIds())
        ids.emplace_back(id);
    return ids;
}

void CustomerPage::useView(const QString& view)
{
    if (view == u"our_company"_s)
        editOurCompanies();
}

void CustomerPage::openSubject(qint64 id)
{
    const auto now = m_context.ledger.now();
    const auto row = now->customers().find(id);
    const bool isInBin = row && now->customers().value(*row, CustomerColumn::IsRemoved) == 1;
    if (m_bin->isChecked() != isInBin) {
        m_bin->setChecked(isInBin);
        toggleBin();
    }
    want(CustomerId{id});
}

void CustomerPage::want(CustomerId id)
{
    m_wanted = id;
    showWanted();
}

void CustomerPage::showWanted()
{
    // A customer stored a moment ago comes with the ledger's next version.
    if (!m_wanted.isSet() || !shownPane().model().table().find(m_wanted.value()))
        return;
    const CustomerId id = std::exchange(m_wanted, {});
    shownPane().showId(id.value());
}

void CustomerPage::chosen()
{
    if (!m_bin)
        return; // the lists come before the commands
    const auto ids = selected();
    if (ids.size() == 1 && ids.front() != m_shown) {
        showDossier(ids.front());
    } else if (ids.empty()) {
        m_shown = {};
        m_dossier->clear();
    }
    enableCommands();
}

void CustomerPage::showDossier(CustomerId id)
{
    m_shown = id;
    const auto read = [services = m_services, actor = m_context.actor, id] {
        return services.customers.dossier(actor, id);
    };
    m_context.dispatcher.run(this, read, [this, id](const Result<CustomerDossier>& dossier) {
        if (id != m_shown)
            return; // the person has gone on to another one
        if (dossier)
            m_dossier->tell(*dossier);
        else
            m_dossier->clear();
    });
}

void CustomerPage::enableCommands()
{
    const size_t count = selected().size();
    const bool isBin = m_bin->isChecked();
    const Actor& actor = m_context.actor;
    offer(m_edit, !isBin && count == 1, actor, Permission::EditCustomer);
    offer(m_draft, !isBin && count == 1, permitted(actor, "contract.draft").has_value());
    offer(m_several, !isBin && count > 1, actor, Permission::EditCustomer);
    offer(m_remove, !isBin && count > 0, actor, Permission::EditCustomer);
    offer(m_merge, !isBin && count == 2, permitted(actor, "customer.merge").has_value());
    offer(m_log, count == 1, permitted(actor, "audit.page").has_value());
    offer(m_restore, isBin && count == 1, actor, Permission::EditCustomer);
    offer(m_purge, isBin && count == 1, actor, Permission::PurgeBin);
    for (QAction* action : {m_restore, m_purge})
        action->setVisible(isBin);
    for (QAction* action : {m_edit, m_draft, m_several, m_merge, m_remove})
        action->setVisible(!isBin);
}

} // namespace cdesk::ui
