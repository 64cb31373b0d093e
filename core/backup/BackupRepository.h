// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/OfficeCheckRepository.h"

#include <QStringList>

namespace cdesk {

class Database;

/// What a backup asks of an office database, whatever its schema version.
class BackupRepository {
public:
    explicit BackupRepository(const Database& database) : m_database{database} {}

    /// Rows of every table, by name.
    OfficeCounts rowsPerTable() const;
    /// SHA-256 of every document that a row refers to, sorted.
    QStringList documentHashes() const;
    /// Whether anything but backups happened after log number @p seq, or a form was kept after @p sinceUtcMs.
    bool changedSince(qint64 seq, qint64 sinceUtcMs) const;

private:
    bool hasTable(const QString& name) const;

    const Database& m_database;
};

} // namespace cdesk
