// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the customer page do.
#include "core/customers/CustomerList.h"
#include "core/jobs/Dispatcher.h"
#include "core/ledger/Ledger.h"
#include "core/storage/DurableFile.h"
#include "core/storage/FileStore.h"
#include "ui/companies/CompanyDialog.h"
#include "ui/companies/CompanyListDialog.h"
#include "ui/customers/BulkDialog.h"
#include "ui/customers/CustomerForm.h"
#include "ui/customers/CustomerPage.h"
#include "ui/customers/ImportDialog.h"
#include "ui/customers/ImportHistoryDialog.h"
#include "ui/customers/MergeDialog.h"
#include "ui/dialogs/Confirm.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/lists/ListPane.h"
#include "ui/text/Messenger.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

Result<Document> attachFile(DocumentService& documents, const Actor& actor, CustomerId customer, const QString& path)
{
    const auto bytes = readFile(path, FileStore::kMaxBytes);
    if (!bytes)
        return passOn(bytes);
    DocumentContent content;
    content.owner = {EntityKind::Customer, customer.value()};
    content.fileName = QFileInfo(path).fileName();
    content.bytes = *bytes;
    return documents.attach(actor, content);
}

} // namespace

void CustomerPage::create()
{
    openForm({});
}

void CustomerPage::edit()
{
    const auto ids = selected();
    if (ids.size() != 1 || !m_edit->isEnabled())
        return;
    const auto read = [services = m_services, actor = m_context.actor, id = ids.front()] {
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
        want(id);
        m_context.messenger.done(tr("Customer saved."));
    });
    connect(form, &CustomerForm::otherWanted, this, [this](CustomerId id) { openSubject(id.value()); });
    form->open();
}

void CustomerPage::changeSeveral()
{
    auto* dialog = new BulkDialog(m_context, m_services, selected(), this);
    connect(dialog, &BulkDialog::changed, this, [this](const CustomerBulkOutcome& outcome) {
        offerUndo(outcome, tr("%1 customers were changed.").arg(outcome.steps.size()));
    });
    dialog->open();
}

void CustomerPage::remove()
{
    const auto ids = selected();
    if (ids.size() == 1)
        removeNow(ids);
    else if (ids.size() > 1)
        confirm(this,
                {tr("Move to bin"),
                 tr("%1 customers go to the bin. Their contracts stay, and they can be restored.").arg(ids.size()),
                 tr("Move to bin")},
                [this, ids] { removeNow(ids); });
}

void CustomerPage::removeNow(const std::vector<CustomerId>& ids)
{
    const auto act = [services = m_services, actor = m_context.actor, ids] { return services.bulk.remove(actor, ids); };
    m_context.dispatcher.run(this, act, [this](const Result<CustomerBulkOutcome>& outcome) {
        if (!outcome)
            m_context.messenger.error(outcome.error());
        else if (outcome->steps.size() == 1)
            offerUndo(*outcome, tr("%1 was moved to the bin.").arg(outcome->steps.front().before.name));
        else
            offerUndo(*outcome, tr("%1 customers were moved to the bin.").arg(outcome->steps.size()));
    });
}

void CustomerPage::offerUndo(const CustomerBulkOutcome& outcome, const QString& sentence)
{
    const auto undo = [this, outcome] {
        const auto back = [services = m_services, actor = m_context.actor, outcome] {
            return services.bulk.undo(actor, outcome);
        };
        m_context.dispatcher.run(this, back,
                                 [this](const Result<void>& undone) { told(undone, tr("Everything is as before.")); });
    };
    m_context.messenger.done(sentence, {tr("Undo"), undo});
}

void CustomerPage::restore()
{
    const auto ids = selected();
    if (ids.size() != 1)
        return;
    const auto act = [services = m_services, actor = m_context.actor, id = ids.front()]() -> Result<void> {
        const auto customer = services.customers.find(actor, id);
        if (!customer)
            return passOn(customer);
        // A merged record comes back with its contracts where that is still possible, else by itself.
        if (customer->mergedInto.isSet() && services.merges.undo(actor, id))
            return {};
        return services.customers.restore(actor, id, customer->revision);
    };
    m_context.dispatcher.run(this, act, [this](const Result<void>& done) { told(done, tr("Customer restored.")); });
}

void CustomerPage::purge()
{
    const auto ids = selected();
    if (ids.size() != 1)
        return;
    const auto now = m_context.ledger.now();
    const auto row = now->customers().find(ids.front().value());
    const QString name = row ? now->customers().text(*row, CustomerColumn::Name) : QString();
    confirm(this,
            {tr("Delete for good"),
             tr("%1 is deleted and can't be brought back. The log keeps what was deleted.").arg(name),
             tr("Delete for good")},
            [this, id = ids.front()] {
                const auto act = [services = m_services, actor = m_context.actor, id] {
                    return services.customers.purge(actor, id);
                };
                m_context.dispatcher.run(this, act,
                                         [this](const Result<void>& done) { told(done, tr("Customer deleted.")); });
            });
}

void CustomerPage::told(const Result<void>& done, const QString& sentence)
{
    if (done)
        m_context.messenger.done(sentence);
    else
        m_context.messenger.error(done.error());
}

void CustomerPage::merge()
{
    const auto ids = selected();
    if (ids.size() != 2)
        return;
    auto* dialog = new MergeDialog(m_context, m_services, ids[0], ids[1], this);
    connect(dialog, &MergeDialog::merged, this, [this](CustomerId kept, CustomerId other) {
        want(kept);
        const auto undo = [this, other] {
            const auto back = [services = m_services, actor = m_context.actor, other] {
                return services.merges.undo(actor, other);
            };
            m_context.dispatcher.run(this, back,
                                     [this](const Result<void>& undone) { told(undone, tr("Merge taken back.")); });
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

void CustomerPage::showImports()
{
    auto* dialog = new ImportHistoryDialog(m_context, m_services, this);
    dialog->open();
}

void CustomerPage::editOurCompanies()
{
    const auto read = [services = m_services, actor = m_context.actor] { return services.companies.list(actor); };
    m_context.dispatcher.run(this, read, [this](const Result<std::vector<Company>>& companies) {
        if (!companies) {
            m_context.messenger.error(companies.error());
            return;
        }
        if (!companies->empty()) {
            auto* list = new CompanyListDialog(m_context, {m_services.companies, m_services.documents}, this);
            list->open();
            return;
        }
        auto* first = new CompanyDialog(m_context, {m_services.companies, m_services.documents}, {}, this);
        connect(first, &CompanyDialog::saved, this, [this] { m_context.messenger.done(tr("Our company was saved.")); });
        first->open();
    });
}

void CustomerPage::draftContract()
{
    const auto ids = selected();
    if (ids.size() == 1)
        m_context.navigator.draftContract(ids.front().value(), 0);
}

void CustomerPage::toggleBin()
{
    m_stack->setCurrentWidget(&shownPane());
    chosen();
}

void CustomerPage::attachDocument()
{
    const auto attach = [this, id = m_shown](const QString& path) {
        const auto store = [services = m_services, actor = m_context.actor, id, path] {
            return attachFile(services.documents, actor, id, path);
        };
        m_context.dispatcher.run(this, store, [this](const Result<Document>& stored) {
            if (stored)
                m_context.messenger.done(tr("%1 was attached.").arg(stored->fileName));
            else
                m_context.messenger.error(stored.error());
        });
    };
    m_context.files.openFile(
        this, {.purpose = u"customer_document"_s, .title = tr("Attach a file"), .filter = {}, .proposal = {}}, attach);
}

} // namespace cdesk::ui
