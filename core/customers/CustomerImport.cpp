// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerImport.h"

#include "core/base/CreditCode.h"
#include "core/base/TextNormal.h"
#include "core/customers/CustomerEvents.h"
#include "core/customers/CustomerImportRepository.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerRules.h"
#include "core/customers/CustomerTexts.h"
#include "core/session/Session.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

bool isSound(const QString& creditCode)
{
    return creditCodeHolds(judgeCreditCode(creditCode));
}

/// Fills in what the row tells; the name stays. Contacts and addresses are added to those that are known.
void apply(const CustomerRow& row, const Customer& values, Customer& customer)
{
    for (const CustomerText& text : customerTexts())
        if (text.key != u"name"_s && !(values.*text.value).isEmpty())
            customer.*text.value = values.*text.value;
    if (row.kind)
        customer.kind = *row.kind;
    if (row.status)
        customer.status = *row.status;
    if (values.customerClass != CustomerClass::Unclassified)
        customer.customerClass = values.customerClass;
    if (values.creditLimitMinor)
        customer.creditLimitMinor = values.creditLimitMinor;
    for (auto field = values.ownFields.begin(); field != values.ownFields.end(); ++field)
        customer.ownFields.insert(field.key(), field.value());
    for (CustomerContact contact : values.contacts) {
        const auto known = std::find_if(customer.contacts.begin(), customer.contacts.end(),
                                        [&](const CustomerContact& one) { return one.name == contact.name; });
        if (known == customer.contacts.end()) {
            contact.isPrimary = customer.contacts.empty();
            customer.contacts.push_back(contact);
            continue;
        }
        for (QString CustomerContact::*text :
             {&CustomerContact::position, &CustomerContact::phone, &CustomerContact::email, &CustomerContact::note})
            if (!(contact.*text).isEmpty())
                (*known).*text = contact.*text;
    }
    for (CustomerAddress address : values.addresses) {
        address.isPrimary = customer.addresses.empty();
        if (std::none_of(customer.addresses.begin(), customer.addresses.end(), [&](const CustomerAddress& one) {
                return one.kind == address.kind && one.address == address.address;
            }))
            customer.addresses.push_back(address);
    }
    customer.tags += values.tags;
}

/// One import under way: which customers there are, and what has become of the rows so far.
class ImportRun {
public:
    using Planned = PlannedRow<CustomerRow>;

    ImportRun(const Database& database, qint64 nowUtcMs, qint64 batchId)
        : m_customers{database}, m_batches{database}, m_nowUtcMs{nowUtcMs}
    {
        m_outcome.batchId = batchId;
        for (const CustomerSummary& known : m_customers.summaries(CustomerRepository::Bin::Without))
            remember(known.id, known.name, known.creditCode);
    }

    Result<void> take(const Planned& row)
    {
        const Customer values = tidied(row.value.values);
        if (const auto problems = customerProblems(values); !problems.empty())
            return invalid(problems.front().code, problems.front().field, QString::number(row.fileRow));
        ++m_outcome.rows;
        const CustomerId known = findKnown(row, values);
        if (known.isSet())
            update(row, values, known);
        else
            create(row, values);
        return {};
    }

    const ImportOutcome& outcome() const { return m_outcome; }
    const std::vector<CustomerId>& touched() const { return m_touched; }

private:
    struct Known {
        CustomerId id;
        QString creditCode;
    };

    void remember(CustomerId id, const QString& name, const QString& creditCode)
    {
        m_byName.insert(nameKey(name), {id, creditCode});
        if (isSound(creditCode))
            m_byCode.insert(creditCode, id);
    }

    void warn(int fileRow, const QString& code, const QString& detail = {})
    {
        m_outcome.warnings.push_back({fileRow, {}, {}, code, detail});
    }

    CustomerId findKnown(const Planned& row, const Customer& values)
    {
        const bool isCodeSound = isSound(values.creditCode);
        if (isCodeSound)
            if (const CustomerId byCode = m_byCode.value(values.creditCode); byCode.isSet())
                return byCode;
        const Known byName = m_byName.value(nameKey(values.name));
        if (byName.id.isSet() && isCodeSound && isSound(byName.creditCode)) {
            warn(row.fileRow, u"customer.same_name_other_code"_s, byName.creditCode);
            return {};
        }
        return byName.id;
    }

    void create(const Planned& row, Customer values)
    {
        values.kind = row.value.kind.value_or(values.kind);
        values.status = row.value.status.value_or(values.status);
        m_customers.add(values, m_nowUtcMs);
        m_batches.note(m_outcome.batchId, values.id, values.revision, {});
        remember(values.id, values.name, values.creditCode);
        m_firstRow.insert(values.id, row.fileRow);
        m_touched.push_back(values.id);
        ++m_outcome.created;
    }

    void update(const Planned& row, const Customer& values, CustomerId id)
    {
        if (const int first = m_firstRow.value(id); first > 0)
            warn(row.fileRow, u"customer.repeated_in_file"_s, QString::number(first));
        else
            m_firstRow.insert(id, row.fileRow);
        const Customer before = *m_customers.find(id);
        if (nameKey(before.name) != nameKey(values.name))
            warn(row.fileRow, u"customer.name_differs"_s, before.name);
        Customer after = before;
        apply(row.value, values, after);
        after = tidied(after);
        const QJsonObject was = toJson(before);
        if (toJson(after) == was) {
            ++m_outcome.skipped;
            return;
        }
        if (!before.creditCode.isEmpty() && before.creditCode != after.creditCode)
            warn(row.fileRow, u"customer.code_replaced"_s, before.creditCode);
        m_customers.save(after, before.revision, m_nowUtcMs);
        m_batches.note(m_outcome.batchId, id, Revision{before.revision.value() + 1}, was);
        remember(id, after.name, after.creditCode);
        m_touched.push_back(id);
        ++m_outcome.updated;
    }

    CustomerRepository m_customers;
    CustomerImportRepository m_batches;
    qint64 m_nowUtcMs;
    QHash<QString, Known> m_byName;
    QHash<QString, CustomerId> m_byCode;
    QHash<CustomerId, int> m_firstRow; ///< of this file
    std::vector<CustomerId> m_touched;
    ImportOutcome m_outcome;
};

QString someOf(const QStringList& names)
{
    return QString::number(names.size()) + u": "_s + names.mid(0, 5).join(u", "_s);
}

} // namespace

Result<ImportOutcome> CustomerImport::importRows(const Actor& actor, const std::vector<PlannedRow<CustomerRow>>& rows,
                                                 const QString& fileName, Mode mode, JobContext& job)
{
    std::optional<ImportOutcome> trial;
    auto done = m_session.write(actor, Permission::ImportCustomer, [&](UnitOfWork& work) -> Result<ImportOutcome> {
        const CustomerImportRepository batches(work.database());
        ImportRun run(work.database(), work.nowUtcMs(), batches.begin(fileName, work.nowUtcMs()));
        const auto total = static_cast<qint64>(rows.size());
        for (const PlannedRow<CustomerRow>& row : rows) {
            if (const auto taken = run.take(row); !taken)
                return passOn(taken);
            if (!job.step(run.outcome().rows, total))
                return cancelled();
        }
        const ImportOutcome& outcome = run.outcome();
        if (mode == Mode::Trial) {
            trial = outcome;
            trial->batchId = 0;
            return cancelled(); // a trial does all the work and keeps nothing of it, so that its counts are true
        }
        batches.finish(outcome.batchId, outcome);
        for (const CustomerId id : run.touched())
            work.touch(EntityKind::Customer, id.value());
        work.record(CustomersImported{outcome.batchId, fileName, outcome.rows, outcome.created, outcome.updated,
                                      outcome.skipped});
        return outcome;
    });
    if (trial)
        return *trial;
    return done;
}

Result<void> CustomerImport::undo(const Actor& actor, qint64 batchId)
{
    return m_session.write(actor, Permission::ImportCustomer, [&](UnitOfWork& work) -> Result<void> {
        const CustomerRepository customers(work.database());
        const CustomerImportRepository batches(work.database());
        const auto batch = batches.find(batchId);
        if (!batch)
            return notFound(u"import"_s);
        if (batch->undoneUtcMs)
            return invalid(u"import.undone_already"_s, {}, batch->fileName);
        if (const QStringList names = batches.changedSince(batchId); !names.isEmpty())
            return refused(ErrorKind::Conflict, u"import.rows_changed_since"_s, {}, someOf(names));
        if (const QStringList names = batches.inUse(batchId); !names.isEmpty())
            return invalid(u"import.rows_in_use"_s, {}, someOf(names));

        int restored = 0;
        for (const ImportItem& item : batches.items(batchId)) {
            work.touch(EntityKind::Customer, item.customer.value());
            if (item.before.isEmpty())
                continue;
            const auto customer = customers.find(item.customer);
            if (!customer)
                continue; // purged since: there is nothing to give back
            customers.save(customerFromJson(item.before, *customer), customer->revision, work.nowUtcMs());
            ++restored;
        }
        batches.deleteCreated(batchId);
        batches.markUndone(batchId, work.nowUtcMs());
        work.record(CustomerImportUndone{batchId, batch->fileName, batch->created, restored});
        return {};
    });
}

Result<std::vector<ImportBatch>> CustomerImport::batches(const Actor& actor) const
{
    using Answer = Result<std::vector<ImportBatch>>;
    return m_session.read(actor, Permission::ViewOffice, [](const Database& database) -> Answer {
        return CustomerImportRepository(database).newest();
    });
}

} // namespace cdesk
