// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Event.h"
#include "core/session/Permission.h"

#include <optional>
#include <vector>

namespace cdesk {

class Database;

/// One line of the log as it is kept.
struct AuditEntry {
    qint64 seq = 0;
    qint64 atUtcMs = 0;
    UserId actorId;
    QString actorName;
    AuditRecord record;
    QString previousHash;
    QString hash; ///< BLAKE2b-256 over the previous hash and this entry, hex
};

/// Number and hash of the newest entry: kept outside the office (backups, reports) it proves the log was not cut.
struct AuditAnchor {
    qint64 seq = 0;
    QString hash;
    /// `#12345 · 3F9A-21C0`, for report footers.
    QString shortText() const;
};

/// The first place where the chain does not hold.
struct AuditBreak {
    qint64 seq = 0;
    QString code; ///< audit.gap, audit.hash_mismatch, audit.unlinked
};

/// Append-only log with a hash chain; the order is the sequence number, never the clock.
class AuditRepository {
public:
    explicit AuditRepository(const Database& database) : m_database{database} {}

    void append(const Actor& actor, qint64 atUtcMs, const AuditRecord& record) const;
    AuditAnchor head() const;
    /// Newest first; only those of one thing when @p entity is given.
    std::vector<AuditEntry> newest(int limit, std::optional<Change> entity = {}, qint64 beforeSeq = 0) const;
    /// Walks the whole chain; nothing when it holds.
    std::optional<AuditBreak> verify() const;

private:
    const Database& m_database;
};

} // namespace cdesk
