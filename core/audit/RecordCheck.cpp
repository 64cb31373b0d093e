// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/RecordCheck.h"

#include "core/audit/RecordName.h"
#include "core/audit/ToldRecords.h"
#include "core/contracts/ContractRepository.h"
#include "core/customers/CustomerRepository.h"
#include "core/session/AuditRepository.h"
#include "core/session/RecordSealRepository.h"
#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

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
            if (const auto range = rangeOf(kind))
                m_total += range->second - range->first;
        for (const EntityKind kind : RecordSealRepository::kinds())
            if (!compareSealed(kind))
                return {};
        if (!m_different.empty())
            nameDifferent(found);
        for (const Change& record : m_untold)
            found.push_back({u"record.not_in_log"_s, placeOf(record), recordName(m_database, record)});
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
                m_isToldFromStart |= entry.action == "office.created";
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
        ToldRecords customers(m_unsealed[EntityKind::Customer]);
        ToldRecords contracts(m_unsealed[EntityKind::Contract]);
        if (customers.isEmpty() && contracts.isEmpty())
            return true;
        m_total += m_readUpTo;
        bool goesOn = true;
        qint64 readUpTo = 0;
        const auto read = [&](const AuditEntry& entry) {
            readUpTo = entry.seq;
            followLog(entry, m_database, customers, contracts);
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

    /// From the first to the last record of a kind that is sealed or stored; nothing when there is none.
    std::optional<std::pair<qint64, qint64>> rangeOf(EntityKind kind)
    {
        auto range = RecordSealRepository(m_database).storedRange(kind);
        const auto& seals = m_sealed[kind];
        if (seals.empty())
            return range;
        const std::pair sealed(seals.begin()->first, seals.rbegin()->first);
        if (!range)
            return sealed;
        return std::pair(std::min(range->first, sealed.first), std::max(range->second, sealed.second));
    }

    /// A slice of records at a time; the log is read up to its end before each.
    bool compareSealed(EntityKind kind)
    {
        constexpr qint64 kAtOnce = 1000;
        const auto range = rangeOf(kind);
        if (!range)
            return true;
        for (qint64 first = range->first; first <= range->second; first += kAtOnce) {
            if (!readSealsOfLog())
                return false;
            const auto stored = RecordSealRepository(m_database).ofStored(kind, first, first + kAtOnce - 1);
            auto seal = m_sealed[kind].lower_bound(first);
            for (qint64 id = first; id < first + kAtOnce; ++id) {
                const RecordSeal& now = stored[static_cast<size_t>(id - first)];
                const bool isSealed = seal != m_sealed[kind].end() && seal->first == id;
                if (isSealed && now != seal->second)
                    m_different.push_back({{kind, id}, now != kGoneSeal});
                if (!isSealed && now != kGoneSeal && m_isToldFromStart)
                    m_untold.push_back({kind, id});
                if (isSealed)
                    ++seal;
            }
            m_done += kAtOnce;
            if (!isStepped())
                return false;
        }
        return true;
    }

    void compareTold(const ToldRecords& customers, const ToldRecords& contracts,
                     std::vector<OfficeFinding>& found) const
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
        ToldRecords customers(about[EntityKind::Customer]);
        ToldRecords contracts(about[EntityKind::Contract]);
        m_log.forEach([&](const AuditEntry& entry) {
            followLog(entry, m_database, customers, contracts);
            return true;
        });
        for (const auto& [record, isStored] : m_different) {
            const QString place = placeOf(record);
            std::vector<OfficeFinding> fields;
            compareTold(record.kind == EntityKind::Customer ? customers.only(record.id) : ToldRecords(),
                        record.kind == EntityKind::Contract ? contracts.only(record.id) : ToldRecords(), fields);
            if (!isStored)
                found.push_back({u"record.missing"_s, place, recordName(m_database, record)});
            else if (fields.empty())
                found.push_back({u"record.differs_from_log"_s, place, recordName(m_database, record)});
            else
                std::ranges::move(fields, std::back_inserter(found));
        }
    }

    static QString placeOf(const Change& record) { return toCode(record.kind) + u' ' + QString::number(record.id); }

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
    std::vector<Change> m_untold;   ///< stored, and never sealed
    bool m_isToldFromStart = false; ///< the log tells of the office from its first record on
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
