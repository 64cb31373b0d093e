// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/RecordCheck.h"

#include "core/archive/ArchiveRepository.h"
#include "core/contracts/ContractRepository.h"
#include "core/customers/CustomerImportRepository.h"
#include "core/customers/CustomerRepository.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/session/AuditRepository.h"
#include "core/session/RecordSealRepository.h"
#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// A value as short as it can be held against another: a large office has millions of them.
size_t digestOf(const QJsonValue& value)
{
    if (value.isString())
        return qHash(value.toString(), 4711);
    return qHash(QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Compact), 4711);
}

/// What the log told last of some records of one kind, field by field.
class Told {
public:
    /// Only of @p about anything is kept.
    explicit Told(std::set<qint64> about = {}) : m_about{std::move(about)} {}

    bool isEmpty() const { return m_about.empty(); }
    void allOf(const AuditEntry& entry)
    {
        m_records.remove(entry.record.entityId);
        changed(entry);
    }
    void changed(const AuditEntry& entry)
    {
        if (!m_about.contains(entry.record.entityId))
            return;
        Record& record = m_records[entry.record.entityId];
        record.name = entry.record.label;
        for (auto field = entry.record.before.begin(); field != entry.record.before.end(); ++field)
            record.fields.remove(field.key());
        for (auto field = entry.record.after.begin(); field != entry.record.after.end(); ++field)
            record.fields.insert(field.key(), digestOf(field.value()));
    }
    void forget(qint64 id) { m_records.remove(id); }
    /// What was told of one record alone.
    Told only(qint64 id) const
    {
        Told one({id});
        if (m_records.contains(id))
            one.m_records.insert(id, m_records[id]);
        return one;
    }
    void forget(const QString& field)
    {
        for (Record& record : m_records)
            record.fields.remove(field);
    }

    /// Holds every record against what @p read finds now (nothing: the record is gone).
    template <class Read>
    void compare(const QString& noun, Read read, std::vector<OfficeFinding>& found) const
    {
        QList<qint64> ids = m_records.keys();
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : ids) {
            const Record& told = m_records[id];
            const QString place = noun + u' ' + QString::number(id);
            const std::optional<QJsonObject> now = read(id);
            if (!now) {
                found.push_back({u"record.missing"_s, place, told.name});
                continue;
            }
            const QJsonObject stored = QJsonDocument::fromJson(QJsonDocument(*now).toJson()).object();
            QStringList fields = told.fields.keys();
            fields.sort();
            for (const QString& field : fields)
                if (stored.contains(field) && digestOf(stored.value(field)) != told.fields[field])
                    found.push_back({u"record.differs_from_log"_s, place + u" · "_s + field, told.name});
        }
    }

private:
    struct Record {
        QString name;
        QHash<QString, size_t> fields;
    };
    std::set<qint64> m_about;
    QHash<qint64, Record> m_records;
};

/// The record of which an entry tells what it is; nothing for all others. follow() hears of no other record.
std::optional<EntityKind> tellsOf(std::string_view action)
{
    if (action == "customer.created" || action == "customer.edited")
        return EntityKind::Customer;
    if (action == "contract.drafted" || action == "contract.edited")
        return EntityKind::Contract;
    return std::nullopt;
}

/// Entries about a contract that leave its own fields as they are.
bool leavesContractAlone(const QString& action)
{
    static const QStringList kActions{u"contract.checked"_s,      u"contract.printed"_s, u"contract.print_refused"_s,
                                      u"contract.version_made"_s, u"contract.removed"_s, u"contract.restored"_s};
    return kActions.contains(action);
}

void follow(const AuditEntry& entry, const Database& database, Told& customers, Told& contracts)
{
    const QString& action = entry.record.action;
    const qint64 id = entry.record.entityId;
    if (action == u"customer.created"_s)
        customers.allOf(entry);
    else if (action == u"customer.edited"_s)
        customers.changed(entry);
    else if (action == u"customer.purged"_s)
        customers.forget(id);
    else if (action == u"customer.merged"_s || action == u"customer.merge_undone"_s) {
        customers.forget(id);
        customers.forget(entry.record.after.value(u"other_id"_s).toInteger());
        contracts.forget(u"customer_id"_s); // they went from one to the other
    } else if (action == u"customers.imported"_s || action == u"import.undone"_s) {
        for (const auto& item : CustomerImportRepository(database).items(id))
            customers.forget(item.customer.value());
    } else if (action == u"contract.drafted"_s)
        contracts.allOf(entry);
    else if (action == u"contract.edited"_s)
        contracts.changed(entry);
    else if (entry.record.entity == EntityKind::Contract && !leavesContractAlone(action))
        contracts.forget(id); // a step: what it changed stands partly in the papers that came with it
}

/// The walk over the log and all records.
class RecordWalk {
public:
    using Step = std::function<bool(qint64 done, qint64 total)>;
    RecordWalk(const Database& database, const Step& step) : m_database{database}, m_log{database}, m_step{step} {}

    std::vector<OfficeFinding> findings()
    {
        m_total = m_log.head().seq;
        if (!readSealsOfLog())
            return {};
        std::vector<OfficeFinding> found;
        if (!compareUnsealed(found))
            return {};
        for (const EntityKind kind : RecordSealRepository::kinds())
            if (const auto& seals = m_sealed[kind]; !seals.empty())
                m_total += seals.rbegin()->first - seals.begin()->first;
        for (const EntityKind kind : RecordSealRepository::kinds())
            if (!compareSealed(kind))
                return {};
        if (!m_different.empty())
            nameDifferent(found);
        return found;
    }

private:
    bool isStepped() const
    {
        const qint64 done = m_readUpTo + m_done;
        return !m_step || m_step(done, std::max(m_total, done));
    }

    /// Up to the end of the log: what was written since the last look counts too, and nobody writes after it.
    bool readSealsOfLog()
    {
        constexpr int kAtOnce = 1000;
        const auto readOn = [&] {
            return m_log.forEachWriting(m_readUpTo, kAtOnce, [&](const AuditRepository::Writing& entry) {
                m_readUpTo = entry.seq;
                if (const auto kind = tellsOf(entry.action))
                    m_unsealed[*kind].insert(entry.entityId);
                readSeals(entry.seals, [&](EntityKind kind, qint64 id, const RecordSeal& seal) {
                    m_unsealed[kind].erase(id);
                    m_sealed[kind].insert_or_assign(id, seal);
                });
            });
        };
        while (readOn() == kAtOnce)
            if (!isStepped())
                return false;
        return true;
    }

    /// The records that only an older program wrote: of these the whole log is read, up to its end as well.
    bool compareUnsealed(std::vector<OfficeFinding>& found)
    {
        Told customers(m_unsealed[EntityKind::Customer]);
        Told contracts(m_unsealed[EntityKind::Contract]);
        if (customers.isEmpty() && contracts.isEmpty())
            return true;
        m_total += m_readUpTo;
        bool goesOn = true;
        qint64 readUpTo = 0;
        const auto read = [&](const AuditEntry& entry) {
            readUpTo = entry.seq;
            follow(entry, m_database, customers, contracts);
            readSeals(entry.seals.toStdString(), [&](EntityKind kind, qint64 id, const RecordSeal&) {
                if (kind == EntityKind::Customer)
                    customers.forget(id);
                if (kind == EntityKind::Contract)
                    contracts.forget(id);
            });
            ++m_done;
            goesOn = isStepped();
            return goesOn;
        };
        qint64 before = 0;
        do { // again for what was written meanwhile
            before = readUpTo;
            m_log.forEach(read, before);
        } while (goesOn && readUpTo != before);
        if (goesOn)
            compareTold(customers, contracts, found);
        return goesOn;
    }

    /// A slice of records at a time; the log is read up to its end before each.
    bool compareSealed(EntityKind kind)
    {
        constexpr qint64 kAtOnce = 1000;
        const auto& seals = m_sealed[kind];
        if (seals.empty())
            return true;
        for (qint64 first = seals.begin()->first; first <= seals.rbegin()->first; first += kAtOnce) {
            if (!readSealsOfLog())
                return false;
            const auto stored = RecordSealRepository(m_database).ofStored(kind, first, first + kAtOnce - 1);
            for (auto seal = seals.lower_bound(first); seal != seals.end() && seal->first < first + kAtOnce; ++seal)
                if (const RecordSeal& now = stored[static_cast<size_t>(seal->first - first)]; now != seal->second)
                    m_different.push_back({{kind, seal->first}, now != kGoneSeal});
            m_done += kAtOnce;
            if (!isStepped())
                return false;
        }
        return true;
    }

    void compareTold(const Told& customers, const Told& contracts, std::vector<OfficeFinding>& found) const
    {
        const CustomerRepository customerRows(m_database);
        customers.compare(
            u"customer"_s,
            [&](qint64 id) -> std::optional<QJsonObject> {
                const auto row = customerRows.find(CustomerId{id});
                return row ? std::optional(toJson(*row)) : std::nullopt;
            },
            found);
        const ContractRepository contractRows(m_database);
        contracts.compare(
            u"contract"_s,
            [&](qint64 id) -> std::optional<QJsonObject> {
                const auto row = contractRows.find(ContractId{id});
                return row ? std::optional(auditFields(*row)) : std::nullopt;
            },
            found);
    }

    /// Looks what the log tells of the records that differ: the fields, where it names them.
    void nameDifferent(std::vector<OfficeFinding>& found) const
    {
        std::map<EntityKind, std::set<qint64>> about;
        for (const Different& one : m_different)
            about[one.record.kind].insert(one.record.id);
        Told customers(about[EntityKind::Customer]);
        Told contracts(about[EntityKind::Contract]);
        m_log.forEach([&](const AuditEntry& entry) {
            follow(entry, m_database, customers, contracts);
            return true;
        });
        for (const auto& [record, isStored] : m_different) {
            const QString place = QString(toCode(record.kind)) + u' ' + QString::number(record.id);
            std::vector<OfficeFinding> fields;
            compareTold(record.kind == EntityKind::Customer ? customers.only(record.id) : Told(),
                        record.kind == EntityKind::Contract ? contracts.only(record.id) : Told(), fields);
            if (!isStored)
                found.push_back({u"record.missing"_s, place, nameOf(record)});
            else if (fields.empty())
                found.push_back({u"record.differs_from_log"_s, place, nameOf(record)});
            else
                std::ranges::move(fields, std::back_inserter(found));
        }
    }

    /// As the log calls it, or else as it is called now.
    QString nameOf(const Change& record) const
    {
        const auto entries = m_log.newest(1, {.thing = record});
        if (!entries.empty())
            return entries.front().record.label;
        const auto nameFrom = [](const auto& found, auto member) { return found ? (*found).*member : QString(); };
        switch (record.kind) {
        case EntityKind::Customer:
            return nameFrom(CustomerRepository(m_database).find(CustomerId{record.id}), &Customer::name);
        case EntityKind::Contract:
            return nameFrom(ContractRepository(m_database).find(ContractId{record.id}), &Contract::number);
        case EntityKind::Document:
            return nameFrom(DocumentRepository(m_database).find(DocumentId{record.id}), &Document::fileName);
        case EntityKind::ArchiveRecord:
            return nameFrom(ArchiveRepository(m_database).find(ArchiveRecordId{record.id}), &ArchiveRecord::number);
        default:
            return {};
        }
    }

    struct Different {
        Change record;
        bool isStored = false;
    };

    const Database& m_database;
    AuditRepository m_log;
    const Step& m_step;
    std::map<EntityKind, std::map<qint64, RecordSeal>> m_sealed;
    std::map<EntityKind, std::set<qint64>> m_unsealed; ///< written without a seal after it, if there was one
    std::vector<Different> m_different;
    qint64 m_readUpTo = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

std::vector<OfficeFinding> recordsBesideLog(const Database& database,
                                            const std::function<bool(qint64 done, qint64 total)>& step)
{
    try {
        return RecordWalk(database, step).findings();
    } catch (const StorageFault& problem) {
        return {{u"database.damaged"_s, problem.detail()}};
    }
}

} // namespace cdesk
