// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/RecordCheck.h"

#include "core/contracts/ContractRepository.h"
#include "core/customers/CustomerImportRepository.h"
#include "core/customers/CustomerRepository.h"
#include "core/session/AuditRepository.h"
#include "core/session/RecordSealRepository.h"
#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// A value as short as it can be held against another: a large office has millions of them.
size_t digestOf(const QJsonValue& value)
{
    return qHash(QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Compact), 4711);
}

/// What the log told last of the records of one kind, field by field.
class Told {
public:
    void allOf(const AuditEntry& entry)
    {
        m_records.remove(entry.record.entityId);
        changed(entry);
    }
    void changed(const AuditEntry& entry)
    {
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
        Told one;
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
    QHash<qint64, Record> m_records;
};

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
        if (!readLog())
            return {};
        for (const EntityKind kind : RecordSealRepository::kinds()) {
            const auto& seals = m_sealed[kind];
            m_total += seals.empty() ? 0 : seals.rbegin()->first - seals.begin()->first;
        }
        std::vector<OfficeFinding> found;
        compareTold(m_toldCustomers, m_toldContracts, found);
        for (const EntityKind kind : RecordSealRepository::kinds())
            if (!compareSealed(kind))
                return {};
        if (!m_different.empty())
            nameDifferent(found);
        return found;
    }

private:
    struct Sealed {
        QByteArray digest;
        qint64 seq = 0;
    };

    bool stepTo(qint64 done) const { return !m_step || m_step(done, std::max(m_total, done)); }

    /// What was written since the last look counts too.
    bool readLog()
    {
        bool goesOn = true;
        m_log.forEach(
            [&](const AuditEntry& entry) {
                m_readUpTo = entry.seq;
                if (entry.seals.isEmpty())
                    follow(entry, m_database, m_toldCustomers, m_toldContracts);
                readSeals(entry.seals, [&](EntityKind kind, qint64 id, const QByteArray& digest) {
                    (kind == EntityKind::Customer ? m_toldCustomers : m_toldContracts).forget(id);
                    m_sealed[kind].insert_or_assign(id, Sealed{digest, entry.seq});
                });
                goesOn = stepTo(entry.seq);
                return goesOn;
            },
            m_readUpTo);
        return goesOn;
    }

    /// A slice of records at a time; the log is read up to its end before each.
    bool compareSealed(EntityKind kind)
    {
        constexpr qint64 kAtOnce = 1000;
        const auto& seals = m_sealed[kind];
        if (seals.empty())
            return true;
        const qint64 last = seals.rbegin()->first;
        for (qint64 first = seals.begin()->first; first <= last; first += kAtOnce) {
            if (!readLog())
                return false;
            const auto stored = RecordSealRepository(m_database).digests(kind, first, first + kAtOnce - 1);
            for (auto seal = seals.lower_bound(first); seal != seals.end() && seal->first < first + kAtOnce; ++seal)
                if (stored.value(seal->first) != seal->second.digest)
                    m_different.push_back({{kind, seal->first}, stored.contains(seal->first)});
            m_done += kAtOnce;
            if (!stepTo(std::min(m_total, m_readUpTo + m_done)))
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
        Told customers;
        Told contracts;
        m_log.forEach([&](const AuditEntry& entry) {
            follow(entry, m_database, customers, contracts);
            return true;
        });
        for (const auto& [record, isStored] : m_different) {
            const bool isCustomer = record.kind == EntityKind::Customer;
            const QString place = QString(toCode(record.kind)) + u' ' + QString::number(record.id);
            Told one = isCustomer ? customers.only(record.id) : contracts.only(record.id);
            std::vector<OfficeFinding> fields;
            compareTold(isCustomer ? one : Told(), isCustomer ? Told() : one, fields);
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
        const auto customer = record.kind == EntityKind::Customer
                                  ? CustomerRepository(m_database).find(CustomerId{record.id})
                                  : std::nullopt;
        return customer ? customer->name : QString();
    }

    struct Different {
        Change record;
        bool isStored = false;
    };

    const Database& m_database;
    AuditRepository m_log;
    const Step& m_step;
    Told m_toldCustomers; ///< of records without a seal
    Told m_toldContracts;
    std::map<EntityKind, std::map<qint64, Sealed>> m_sealed;
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
