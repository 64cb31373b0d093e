// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupRepository.h"

#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

OfficeCounts BackupRepository::rowsPerTable() const
{
    const auto names = m_database
                           .query(u"SELECT name FROM sqlite_master WHERE type = 'table'"
                                  " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s)
                           .all([](const Row& row) { return row.textAt(0); });
    OfficeCounts counts;
    for (const QString& name : names)
        counts.emplace_back(name, m_database.query(u"SELECT COUNT(*) FROM \"%1\""_s.arg(name)).number());
    return counts;
}

QStringList BackupRepository::documentHashes() const
{
    if (!hasTable(u"document"_s)) // an office of the first schema versions, backed up before its upgrade
        return {};
    const auto hashes =
        m_database.query(u"SELECT DISTINCT sha256 FROM document ORDER BY sha256"_s).all([](const Row& row) {
            return row.textAt(0);
        });
    return QStringList(hashes.begin(), hashes.end());
}

bool BackupRepository::changedSince(qint64 seq, qint64 sinceUtcMs) const
{
    const qint64 happened =
        m_database.query(u"SELECT COUNT(*) FROM audit_entry WHERE seq > :seq AND action NOT LIKE 'backup.%'"_s)
            .bind(":seq", seq)
            .number();
    const qint64 kept = m_database.query(u"SELECT COUNT(*) FROM draft_form WHERE saved_utc_ms > :since"_s)
                            .bind(":since", sinceUtcMs)
                            .number();
    return happened > 0 || kept > 0;
}

bool BackupRepository::hasTable(const QString& name) const
{
    return m_database.query(u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = :name"_s)
               .bind(":name", name)
               .number() > 0;
}

} // namespace cdesk
