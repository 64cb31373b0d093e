// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerImport.h"

#include "core/base/CreditCode.h"
#include "core/base/TextNormal.h"
#include "core/customers/CustomerEvents.h"
#include "core/customers/CustomerImportRepository.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerRules.h"
#include "core/customers/CustomerTexts.h"
#include "core/session/AuditRepository.h"
#include "core/session/Session.h"

#include <QHash>

#include <algorithm>
#include <map>

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

/// What an import does to the office as it stands: worked out row by row without writing, then written in one go.
class ImportDraft {
public:
    using Planned = PlannedRow<CustomerRow>;

    explicit ImportDraft(const Database& database) : m_database{&database}
    {
        for (const CustomerSummary& known : CustomerRepository(database).summaries(CustomerRepository::Bin::Without))
            remember({known.id, -1, known.creditCode}, known.name);
    }

    Result<void> take(const Planned& row)
    {
        const Customer values = tidied(row.value.values);
        if (const auto problems = customerProblems(values); !problems.empty())
            return invalid(problems.front().code, problems.front().field, QString::number(row.fileRow));
        ++m_outcome.rows;
        const Known known = findKnown(row, values);
        if (known.isSomebody())
            update(row, values, known);
        else
            create(row, values);
        return {};
    }

    /// Only counts and warnings; nothing is stored by it.
    const ImportOutcome& outcome() const { return m_outcome; }

    /// Stores what has been worked out; false when the job was stopped.
    bool write(UnitOfWork& work, qint64 batchId, JobContext& job)
    {
        const CustomerRepository customers(work.database());
        const CustomerImportRepository batches(work.database());
        m_outcome.batchId = batchId;
        const auto total = static_cast<qint64>(m_entries.size());
        for (qint64 done = 0; Entry & entry : m_entries) {
            if (!job.stepAlone(total + ++done, 2 * total))
                return false;
            Customer& customer = entry.customer;
            if (!entry.isNew && !entry.isChanged)
                continue;
            if (entry.isNew) {
                customers.add(customer, work.nowUtcMs());
                batches.note(batchId, customer.id, customer.revision, {});
            } else {
                customers.save(customer, customer.revision, work.nowUtcMs());
                batches.note(batchId, customer.id, Revision{customer.revision.value() + 1}, entry.before);
            }
            work.touch(EntityKind::Customer, customer.id.value());
        }
        return true;
    }

private:
    /// A customer that a row of the file was about.
    struct Entry {
        Customer customer; ///< as it will be
        int firstRow = 0;  ///< of the file
        bool isNew = false;
        bool isChanged = false;
        QJsonObject before = {}; ///< of one that is not new
    };
    /// A customer of the office, or one this import makes.
    struct Known {
        CustomerId id = {};
        int entry = -1; ///< in m_entries; -1: no row was about it yet
        QString creditCode = {};
        bool isSomebody() const { return id.isSet() || entry >= 0; }
    };

    void remember(const Known& known, const QString& name)
    {
        m_byName.insert(nameKey(name), known);
        if (isSound(known.creditCode))
            m_byCode.insert(known.creditCode, known);
    }

    void warn(int fileRow, const QString& code, const QString& detail = {})
    {
        m_outcome.warnings.push_back({fileRow, {}, {}, code, detail});
    }

    Known findKnown(const Planned& row, const Customer& values)
    {
        const bool isCodeSound = isSound(values.creditCode);
        if (isCodeSound)
            if (const Known byCode = m_byCode.value(values.creditCode); byCode.isSomebody())
                return byCode;
        const Known byName = m_byName.value(nameKey(values.name));
        if (byName.isSomebody() && isCodeSound && isSound(byName.creditCode)) {
            warn(row.fileRow, u"customer.same_name_other_code"_s, byName.creditCode);
            return {};
        }
        return byName;
    }

    void create(const Planned& row, Customer values)
    {
        values.kind = row.value.kind.value_or(values.kind);
        values.status = row.value.status.value_or(values.status);
        const int entry = static_cast<int>(m_entries.size());
        remember({{}, entry, values.creditCode}, values.name);
        m_entries.push_back({.customer = std::move(values), .firstRow = row.fileRow, .isNew = true});
        ++m_outcome.created;
    }

    /// The entry of a customer; made when this is the first row about it.
    int entryOf(const Known& known, int fileRow)
    {
        if (known.entry >= 0)
            return known.entry;
        const auto [place, isFirst] = m_entryOfStored.try_emplace(known.id, static_cast<int>(m_entries.size()));
        if (isFirst) {
            // Nothing is found when somebody purged it meanwhile: then all rows are worked out again before writing.
            m_entries.push_back(
                {.customer = CustomerRepository(*m_database).find(known.id).value_or(Customer()), .firstRow = fileRow});
            m_entries.back().before = toJson(m_entries.back().customer);
        }
        return place->second;
    }

    void update(const Planned& row, const Customer& values, const Known& known)
    {
        const int place = entryOf(known, row.fileRow);
        Entry& entry = m_entries[static_cast<size_t>(place)];
        if (entry.firstRow != row.fileRow)
            warn(row.fileRow, u"customer.repeated_in_file"_s, QString::number(entry.firstRow));
        const Customer before = entry.customer;
        if (nameKey(before.name) != nameKey(values.name))
            warn(row.fileRow, u"customer.name_differs"_s, before.name);
        apply(row.value, values, entry.customer);
        entry.customer = tidied(entry.customer);
        if (toJson(entry.customer) == toJson(before)) {
            ++m_outcome.skipped;
            return;
        }
        if (!before.creditCode.isEmpty() && before.creditCode != entry.customer.creditCode)
            warn(row.fileRow, u"customer.code_replaced"_s, before.creditCode);
        entry.isChanged = true;
        remember({entry.customer.id, place, entry.customer.creditCode}, entry.customer.name);
        ++m_outcome.updated;
    }

    const Database* m_database;
    QHash<QString, Known> m_byName;
    QHash<QString, Known> m_byCode;
    std::map<CustomerId, int> m_entryOfStored;
    std::vector<Entry> m_entries;
    ImportOutcome m_outcome;
};

/// Works out all rows; @p step is called after each.
Result<ImportDraft> draftOf(const Database& database, const std::vector<PlannedRow<CustomerRow>>& rows,
                            const std::function<bool(qint64 done, qint64 total)>& step)
{
    ImportDraft draft(database);
    const auto total = static_cast<qint64>(rows.size());
    for (qint64 done = 0; const PlannedRow<CustomerRow>& row : rows) {
        if (const auto taken = draft.take(row); !taken)
            return passOn(taken);
        if (!step(++done, 2 * total))
            return cancelled();
    }
    return draft;
}

QString someOf(const QStringList& names)
{
    return QString::number(names.size()) + u": "_s + names.mid(0, 5).join(u", "_s);
}

} // namespace

Result<ImportOutcome> CustomerImport::importRows(const Actor& actor, const std::vector<PlannedRow<CustomerRow>>& rows,
                                                 const QString& fileName, Mode mode, JobContext& job)
{
    if (!permitted(actor, "customer.import")) // the gate refuses and writes it down
        return m_session.write(actor, "customer.import",
                               [](UnitOfWork&) -> Result<ImportOutcome> { return cancelled(); });
    if (mode == Mode::Store && m_beforeStoring)
        if (const auto ready = m_beforeStoring(actor, job); !ready)
            return passOn(ready);
    qint64 seen = 0;
    auto draft = m_session.read(actor, "customer.import", [&](const Database& database) -> Result<ImportDraft> {
        seen = AuditRepository(database).head().seq;
        return draftOf(database, rows, [&](qint64 done, qint64 total) { return job.step(done, total); });
    });
    if (!draft)
        return passOn(draft);
    if (mode == Mode::Trial)
        return draft->outcome();
    return m_session.write(actor, "customer.import", [&](UnitOfWork& work) -> Result<ImportOutcome> {
        // Somebody wrote while the rows were worked out: they are worked out again, now that nobody can.
        if (AuditRepository(work.database()).head().seq != seen) {
            draft =
                draftOf(work.database(), rows, [&](qint64 done, qint64 total) { return job.stepAlone(done, total); });
            if (!draft)
                return passOn(draft);
        }
        const CustomerImportRepository batches(work.database());
        if (!draft->write(work, batches.begin(fileName, work.nowUtcMs()), job))
            return cancelled();
        const ImportOutcome& outcome = draft->outcome();
        batches.finish(outcome.batchId, outcome);
        work.record(CustomersImported{outcome.batchId, fileName, outcome.rows, outcome.created, outcome.updated,
                                      outcome.skipped});
        return outcome;
    });
}

Result<void> CustomerImport::undo(const Actor& actor, qint64 batchId)
{
    return m_session.write(actor, "customer.undo_import", [&](UnitOfWork& work) -> Result<void> {
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
    return m_session.read(actor, "customer.imports", [](const Database& database) -> Answer {
        return CustomerImportRepository(database).newest();
    });
}

} // namespace cdesk
