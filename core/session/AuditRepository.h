// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/AuditEntry.h"
#include "core/session/AuditVerification.h"
#include "core/session/Permission.h"

#include <functional>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace cdesk {

class Database;

/// Which entries of the log are asked for; what is not set asks for all.
struct AuditFilter {
    QString actor = {};                  ///< name of the person, exactly
    QString action = {};                 ///< stable code of what was done, exactly
    std::optional<EntityKind> kind = {}; ///< things of this kind
    std::optional<Change> thing = {};    ///< one thing
    qint64 fromUtcMs = 0;
    qint64 beforeUtcMs = 0; ///< excluded; 0: no end
    QString text = {};      ///< stands in the thing's name or in what changed
    friend bool operator==(const AuditFilter&, const AuditFilter&) = default;
};

/// Append-only log with a hash chain; the order is the sequence number, never the clock.
class AuditRepository {
public:
    explicit AuditRepository(const Database& database) : m_database{database} {}

    /// Signs what counts when the actor can sign. A key the log does not know of this person yet is introduced first,
    /// and a clock that was set back by more than five minutes is told first: both are entries of their own. @p seals
    /// are those of the records that were written with it.
    void append(const Actor& actor, qint64 clockUtcMs, const AuditRecord& record, const QString& seals = {}) const;
    AuditAnchor head() const;
    /// Newest first, before the entry @p beforeSeq when it is given: the way to read on.
    std::vector<AuditEntry> newest(int limit, const AuditFilter& filter = {}, qint64 beforeSeq = 0) const;
    /// The log in its order from the entry after @p afterSeq, each handed over and forgotten; stops when @p each
    /// answers false. Only here entries come with their seals.
    void forEach(const std::function<bool(const AuditEntry&)>& each, qint64 afterSeq = kBeforeAll) const;
    /// Of an entry what tells which records it wrote, as the file holds it: the texts go with the entry.
    struct Writing {
        qint64 seq = 0;
        std::string_view action;
        qint64 entityId = 0;
        std::string_view seals; ///< for readSeals()
    };
    /// The same of the next @p most entries after @p afterSeq, without reading the rest of them: there may be millions.
    /// How many there were.
    int forEachWriting(qint64 afterSeq, int most, const std::function<void(const Writing&)>& each) const;
    /// What a person did to one thing, each action once.
    QStringList actionsOf(UserId actor, const Change& thing) const;
    /// Hash of one entry; empty when there is none.
    QString hashAt(qint64 seq) const;
    /// Everybody who did something, and everything that was done, for choosing from.
    QStringList actors() const;
    QStringList actions() const;
    /// The name under which the office is remembered outside; none in an office of an older schema.
    QString officeId() const;
    /// Walks the whole chain; nothing when it holds.
    std::optional<AuditBreak> verify() const;

private:
    static constexpr qint64 kBeforeAll = std::numeric_limits<qint64>::min();

    void appendOne(const Actor& actor, qint64 clockUtcMs, const AuditRecord& record, const QString& seals = {}) const;
    bool isIntroduced(const Actor& actor) const;
    /// Everything that readEntry reads, whichever schema the office has. Seals can be long, and only proving needs
    /// them.
    enum class Seals { With, Without };
    QString columns(Seals seals) const;

    const Database& m_database;
};

} // namespace cdesk
