// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Event.h"
#include "core/session/Permission.h"

#include <QDate>

#include <vector>

namespace cdesk {

class Database;

/// One write in progress: the connection, who acts, when, and what has been recorded so far.
/// Repositories are made on it where they are needed: `ContractRepository contracts{work.database()};`
class UnitOfWork {
public:
    UnitOfWork(Database& database, const Actor& actor, qint64 nowUtcMs, QDate today)
        : m_database{database}, m_actor{actor}, m_nowUtcMs{nowUtcMs}, m_today{today}
    {
    }

    Database& database() const { return m_database; }
    const Actor& actor() const { return m_actor; }
    qint64 nowUtcMs() const { return m_nowUtcMs; }
    QDate today() const { return m_today; }

    /// Keeps the event for the log and tells the lists that its subject changed.
    template <AuditEvent E>
    void record(const E& event)
    {
        record(event.audit());
    }
    void record(AuditRecord audit)
    {
        touch(audit.entity, audit.entityId);
        m_records.push_back(std::move(audit));
    }
    /// Tells the lists that something else changed with it, without a line of its own in the log.
    void touch(EntityKind kind, qint64 id) { m_changes.changes.push_back({kind, id}); }

    const std::vector<AuditRecord>& records() const { return m_records; }
    const ChangeSet& changes() const { return m_changes; }

private:
    Database& m_database;
    const Actor& m_actor;
    qint64 m_nowUtcMs;
    QDate m_today;
    std::vector<AuditRecord> m_records;
    ChangeSet m_changes;
};

} // namespace cdesk
