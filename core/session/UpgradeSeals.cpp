// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/UpgradeSeals.h"

#include "core/session/AuditRepository.h"
#include "core/session/RecordSealRepository.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kAtOnce = 1000;

std::map<EntityKind, std::map<qint64, RecordSeal>> lastSeals(const AuditRepository& log)
{
    std::map<EntityKind, std::map<qint64, RecordSeal>> all;
    qint64 readUpTo = 0;
    const auto take = [&](const AuditRepository::Writing& entry) {
        readUpTo = entry.seq;
        readSeals(entry.seals, [&](EntityKind kind, qint64 id, const RecordSeal& seal) { all[kind][id] = seal; });
    };
    while (log.forEachWriting(readUpTo, kAtOnce, take) == kAtOnce) {
    }
    return all;
}

} // namespace

void UpgradeSeals::look()
{
    m_version = m_database.schemaVersion();
    const RecordSealRepository records(m_database);
    for (const auto& [kind, seals] : lastSeals(AuditRepository(m_database))) {
        for (qint64 first = seals.begin()->first; first <= seals.rbegin()->first; first += kAtOnce) {
            const auto stored = records.ofStored(kind, first, first + kAtOnce - 1);
            for (auto seal = seals.lower_bound(first); seal != seals.end() && seal->first < first + kAtOnce; ++seal)
                if (stored[static_cast<size_t>(seal->first - first)] == seal->second)
                    m_sound[kind].push_back(seal->first);
        }
    }
}

void UpgradeSeals::keep(const Actor& actor, qint64 nowUtcMs) const
{
    const RecordSealRepository records(m_database);
    records.watch();
    records.forget(); // what the steps wrote; whether it was sound before is known better here
    for (const auto& [kind, ids] : m_sound)
        for (const qint64 id : ids)
            records.note(kind, id);
    AuditRepository(m_database)
        .append(actor, nowUtcMs,
                {.action = u"office.upgraded"_s,
                 .entity = EntityKind::Office,
                 .entityId = 0,
                 .label = QString::number(m_database.schemaVersion()),
                 .before = {{u"schema_version"_s, m_version}},
                 .after = {{u"schema_version"_s, m_database.schemaVersion()}}},
                records.ofNoted());
}

} // namespace cdesk
