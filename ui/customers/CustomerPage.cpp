// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerPage.h"

#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "ui/companies/CompanyDialog.h"
#include "ui/customers/CustomerForm.h"
#include "ui/customers/CustomerListModel.h"
#include "ui/customers/DossierView.h"
#include "ui/customers/ImportDialog.h"
#include "ui/customers/MergeDialog.h"
#include "ui/dialogs/Confirm.h"
#include "ui/shell/ViewState.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/EmptyHint.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/StatusChip.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kColumnsKey = u"customers/columns"_s;

} // namespace

CustomerPage::CustomerPage(const PageContext& context, const CustomerServices& services, QWidget* parent)
    : Page(parent), m_context{context}, m_services{services}
{
    setObjectName(u"customerPage"_s);
    buildList();
    addCommand(tr("New customer"), u"contact-new"_s, u"newCustomerAction"_s, &CustomerPage::create)
        ->setShortcut(QKeySequence::New);
    m_edit = addCommand(tr("Edit customer"), u"document-edit"_s, u"editCustomerAction"_s, &CustomerPage::edit);
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_draft =
        addCommand(tr("Draft contract"), u"document-new"_s, u"draftContractAction"_s, &CustomerPage::draftContract);
    addCommand(tr("Import customers"), u"document-import"_s, u"importCustomersAction"_s, &CustomerPage::import);
    m_merge = addCommand(tr("Merge two records"), u"vcs-merge"_s, u"mergeCustomersAction"_s, &CustomerPage::merge);
    m_remove = addCommand(tr("Move to bin"), u"edit-delete"_s, u"removeCustomerAction"_s, &CustomerPage::remove);
    m_remove->setShortcut(QKeySequence::Delete);
    m_restore = addCommand(tr("Restore"), u"edit-undo"_s, u"restoreCustomerAction"_s, &CustomerPage::restore);
    m_purge = addCommand(tr("Delete for good"), u"edit-delete"_s, u"purgeCustomerAction"_s, &CustomerPage::purge);
    addCommand(tr("Our company"), u"view-bank"_s, u"ourCompanyAction"_s, &CustomerPage::editOurCompany);
    m_bin = addCommand(tr("Show bin"), u"user-trash"_s, u"showBinAction"_s, &CustomerPage::toggleBin);
    m_bin->setCheckable(true);
    enableCommands();

    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (m_isLoaded && (changes.touches(EntityKind::Customer) || changes.touches(EntityKind::Office)))
            load();
    });
}

void CustomerPage::buildList()
{
    m_search = new SearchField(this);
    m_search->setObjectName(u"customerSearchField"_s);
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setPlaceholderText(tr("Name, pinyin, initials or credit code"));

    m_model = new CustomerListModel(this);
    m_list = new QTableView(this);
    m_list->setObjectName(u"customerList"_s);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setItemDelegateForColumn(CustomerListModel::Status, new StatusDelegate(m_list));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = m_list->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    m_list->setColumnWidth(CustomerListModel::Name, charactersWide(*this, 16));
    m_list->setColumnWidth(CustomerListModel::CreditCode, charactersWide(*this, 12));
    for (const int column : {CustomerListModel::Class, CustomerListModel::Status, CustomerListModel::Region})
        m_list->setColumnWidth(column, charactersWide(*this, 6));
    header->restoreState(m_context.view.bytes(kColumnsKey));
    header->setSortIndicator(CustomerListModel::Name, Qt::AscendingOrder);
    m_list->setSortingEnabled(true);
    const auto remember = [this, header] { m_context.view.setBytes(kColumnsKey, header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, remember);
    connect(header, &QHeaderView::sectionMoved, this, remember);

    m_empty = new EmptyHint(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    const Spacing space = Spacing::of(*this);
    leftLayout->setContentsMargins(space.normal, space.normal, space.normal, space.normal);
    leftLayout->setSpacing(space.normal);
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_stack, 1);

    m_dossier = new DossierView(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new DetailPane(left, m_dossier, m_context.view, u"customers"_s, this));

    connect(m_search, &SearchField::searched, this, &CustomerPage::load);
    connect(m_search, &SearchField::leftDownward, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomerPage::chosen);
    connect(m_list, &QTableView::activated, this, &CustomerPage::edit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CustomerPage::enableCommands);
    connect(m_dossier, &DossierView::editWanted, this, &CustomerPage::edit);
    connect(m_dossier, &DossierView::contractWanted, this,
            [this](qint64 id) { m_context.navigator.open(EntityKind::Contract, id); });
}

QAction* CustomerPage::addCommand(const QString& text, const QString& icon, const QString& name,
                                  void (CustomerPage::*act)())
{
    auto* action = new QAction(Icons::get(icon), text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_commands.append(action);
    return action;
}

QString CustomerPage::handbookPage() const
{
    return u"customers"_s;
}

void CustomerPage::entered()
{
    if (!m_isLoaded)
        load();
}

void CustomerPage::openSubject(qint64 id)
{
    m_wanted = CustomerId{id};
    m_search->clear();
    m_bin->setChecked(false);
    load();
}

void CustomerPage::useView(const QString& view)
{
    if (view == u"our_company"_s)
        editOurCompany();
}

void CustomerPage::load()
{
    m_isLoaded = true;
    const auto read = [services = m_services, actor = m_context.actor, query = m_search->text().trimmed(),
                       isBin = m_bin->isChecked()] {
        return isBin ? services.customers.bin(actor)
                     : services.customers.list(actor, query, std::numeric_limits<int>::max());
    };
    m_context.dispatcher.run(this, read, [this](const Result<std::vector<CustomerSummary>>& found) {
        if (found)
            loaded(*found);
        else
            m_context.messenger.error(found.error());
    });
}

void CustomerPage::loaded(std::vector<CustomerSummary> customers)
{
    const CustomerId wanted = m_wanted.isSet() ? m_wanted : m_shown;
    m_wanted = {};
    m_model->setCustomers(std::move(customers));
    const QHeaderView* header = m_list->horizontalHeader();
    const bool isReadInOrder =
        header->sortIndicatorSection() == CustomerListModel::Name && header->sortIndicatorOrder() == Qt::AscendingOrder;
    if (!isReadInOrder)
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    if (const QModelIndex index = m_model->indexOf(wanted); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        showDossier(wanted); // the row may be the same and its customer another than before
    } else {
        m_shown = {};
        m_dossier->clear();
    }

    m_empty->clearSteps();
    if (m_bin->isChecked()) {
        m_empty->setSentence(tr("The bin is empty."));
    } else if (!m_search->text().trimmed().isEmpty()) {
        m_empty->setSentence(tr("No customer matches this search."));
        connect(m_empty->addStep(tr("Show all"), u"showAllButton"_s), &QPushButton::clicked, m_search,
                &QLineEdit::clear);
    } else {
        m_empty->setSentence(tr("There are no customers yet."));
        connect(m_empty->addStep(tr("New customer"), u"firstCustomerButton"_s), &QPushButton::clicked, this,
                &CustomerPage::create);
        connect(m_empty->addStep(tr("Import from a table"), u"firstImportButton"_s), &QPushButton::clicked, this,
                &CustomerPage::import);
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    enableCommands();
}

std::vector<CustomerSummary> CustomerPage::selected() const
{
    std::vector<CustomerSummary> customers;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        customers.push_back(*m_model->at(index));
    return customers;
}

void CustomerPage::chosen()
{
    const auto customers = selected();
    if (customers.size() == 1)
        showDossier(customers.front().id);
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
    const auto customers = selected();
    const bool isBin = m_bin->isChecked();
    const bool mayEdit = m_context.actor.may(Permission::EditCustomer);
    m_edit->setEnabled(!isBin && mayEdit && customers.size() == 1);
    m_draft->setEnabled(!isBin && m_context.actor.may(Permission::DraftContract) && customers.size() == 1);
    m_remove->setEnabled(!isBin && mayEdit && customers.size() == 1);
    m_merge->setEnabled(!isBin && mayEdit && customers.size() == 2);
    m_restore->setEnabled(isBin && mayEdit && customers.size() == 1);
    m_purge->setEnabled(isBin && m_context.actor.may(Permission::PurgeBin) && customers.size() == 1);
    m_restore->setVisible(isBin);
    m_purge->setVisible(isBin);
    m_remove->setVisible(!isBin);
}

void CustomerPage::create()
{
    openForm({});
}

void CustomerPage::edit()
{
    const auto customers = selected();
    if (customers.size() != 1 || !m_edit->isEnabled())
        return;
    const auto read = [services = m_services, actor = m_context.actor, id = customers.front().id] {
        return services.customers.find(actor, id);
    };
    m_context.dispatcher.run(this, read, [this](const Result<Customer>& customer) {
        if (customer)
            openForm(*customer);
        else
            m_context.messenger.error(customer.error());
    });
}

void CustomerPage::openForm(const Customer& customer)
{
    auto* form = new CustomerForm(m_context, m_services, customer, this);
    connect(form, &CustomerForm::saved, this, [this](CustomerId id) {
        m_wanted = id;
        load();
        m_context.messenger.done(tr("Customer saved."));
    });
    connect(form, &CustomerForm::otherWanted, this, [this](CustomerId id) { openSubject(id.value()); });
    form->open();
}

void CustomerPage::remove()
{
    const auto customers = selected();
    if (customers.size() != 1)
        return;
    const CustomerSummary customer = customers.front();
    const auto act = [services = m_services, actor = m_context.actor, customer] {
        return services.customers.remove(actor, customer.id, customer.revision);
    };
    m_context.dispatcher.run(this, act, [this, customer](const Result<void>& done) {
        if (!done) {
            m_context.messenger.error(done.error());
            return;
        }
        const auto restore = [this, customer] {
            const auto back = [services = m_services, actor = m_context.actor, customer] {
                return services.customers.restore(actor, customer.id, Revision{customer.revision.value() + 1});
            };
            m_context.dispatcher.run(
                this, back, [this](const Result<void>& restored) { binned(restored, tr("Customer restored.")); });
        };
        m_context.messenger.done(tr("%1 was moved to the bin.").arg(customer.name), {tr("Undo"), restore});
    });
}

void CustomerPage::restore()
{
    const auto customers = selected();
    if (customers.size() != 1)
        return;
    const auto act = [services = m_services, actor = m_context.actor, customer = customers.front()]() -> Result<void> {
        // A merged record comes back with its contracts where that is still possible, else by itself.
        if (customer.mergedInto.isSet() && services.merges.undo(actor, customer.id))
            return {};
        return services.customers.restore(actor, customer.id, customer.revision);
    };
    m_context.dispatcher.run(this, act, [this](const Result<void>& done) { binned(done, tr("Customer restored.")); });
}

void CustomerPage::purge()
{
    const auto customers = selected();
    if (customers.size() != 1)
        return;
    const CustomerSummary customer = customers.front();
    confirm(this,
            {tr("Delete for good"),
             tr("%1 is deleted and can't be brought back. The log keeps what was deleted.").arg(customer.name),
             tr("Delete for good")},
            [this, customer] {
                const auto act = [services = m_services, actor = m_context.actor, customer] {
                    return services.customers.purge(actor, customer.id);
                };
                m_context.dispatcher.run(this, act,
                                         [this](const Result<void>& done) { binned(done, tr("Customer deleted.")); });
            });
}

void CustomerPage::binned(const Result<void>& done, const QString& sentence)
{
    if (done)
        m_context.messenger.done(sentence);
    else
        m_context.messenger.error(done.error());
}

void CustomerPage::merge()
{
    const auto customers = selected();
    if (customers.size() != 2)
        return;
    auto* dialog = new MergeDialog(m_context, m_services, customers[0].id, customers[1].id, this);
    connect(dialog, &MergeDialog::merged, this, [this](CustomerId kept, CustomerId other) {
        m_wanted = kept;
        load();
        const auto undo = [this, other] {
            const auto back = [services = m_services, actor = m_context.actor, other] {
                return services.merges.undo(actor, other);
            };
            m_context.dispatcher.run(this, back,
                                     [this](const Result<void>& undone) { binned(undone, tr("Merge taken back.")); });
        };
        m_context.messenger.done(tr("The two records are one now."), {tr("Undo"), undo});
    });
    dialog->open();
}

void CustomerPage::import()
{
    auto* dialog = new ImportDialog(m_context, m_services, this);
    dialog->open();
}

void CustomerPage::editOurCompany()
{
    const auto read = [services = m_services, actor = m_context.actor] {
        return services.companies.defaultCompany(actor);
    };
    m_context.dispatcher.run(this, read, [this](const Result<Company>& company) {
        // An office without one begins with an empty form.
        auto* dialog = new CompanyDialog(m_context, m_services.companies, company ? *company : Company{}, this);
        connect(dialog, &CompanyDialog::saved, this,
                [this] { m_context.messenger.done(tr("Our company was saved.")); });
        dialog->open();
    });
}

void CustomerPage::draftContract()
{
    const auto customers = selected();
    if (customers.size() == 1)
        m_context.navigator.draftContract(customers.front().id.value(), 0);
}

void CustomerPage::toggleBin()
{
    m_search->setEnabled(!m_bin->isChecked());
    load();
}

} // namespace cdesk::ui
