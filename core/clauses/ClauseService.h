// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clauses/Clause.h"
#include "core/session/Permission.h"

#include <vector>

namespace cdesk {

class Database;
class FileStore;
class JobContext;
class Session;
class UnitOfWork;

/// A clause with everything known about it, for one page.
struct ClauseDetails {
    Clause clause;
    std::vector<ClauseVersion> versions; ///< newest first
    std::vector<Clause> alternatives;    ///< still offered ones of the same family
    std::vector<ClauseUse> uses;
};

/// What looking through all texts found.
struct ClauseScan {
    int texts = 0;      ///< looked through
    int found = 0;      ///< clauses in them
    int unreadable = 0; ///< texts whose file is missing or damaged
};

/// The clause library (B5): what people do with its clauses.
class ClauseService {
public:
    /// @p files outlives the service.
    ClauseService(Session& session, const FileStore& files) : m_session{session}, m_files{files} {}

    /// Every clause, retired ones too, by topic and name.
    Result<std::vector<Clause>> list(const Actor& actor) const;
    /// Errors: clause.not_found
    Result<ClauseDetails> find(const Actor& actor, ClauseId id) const;

    /// A new clause with its first wording. Errors: see checkClause, clause.name_taken
    Result<ClauseId> create(const Actor& actor, const Clause& clause);
    /// Saves a clause; another wording becomes its next version, with @p note as the reason.
    /// Errors: as create, clause.not_found, clause.changed_meanwhile
    Result<Revision> edit(const Actor& actor, const Clause& clause, const QString& note);
    /// No longer offered; texts that hold it stay as they are. Errors: clause.not_found, clause.changed_meanwhile
    Result<void> retire(const Actor& actor, ClauseId id, Revision seen);
    /// Offered again. Errors: as retire
    Result<void> restore(const Actor& actor, ClauseId id, Revision seen);

    /// Notes that the newest wording was put into a template or a contract. Errors: clause.not_found
    Result<void> recordInserted(const Actor& actor, ClauseId id, EntityKind owner, qint64 ownerId);
    /// Looks through the newest text of every template and contract for every wording. Errors: job.cancelled
    Result<ClauseScan> findUses(const Actor& actor, JobContext& job);

    /// Takes in the clauses that come with the program; those whose name is there already stay as they are.
    /// Returns how many were added. Errors: those of reading the program's own data
    Result<int> installShippedClauses(const Actor& actor);

private:
    Result<void> setRetired(const Actor& actor, ClauseId id, Revision seen, bool isRetired);

    Session& m_session;
    const FileStore& m_files;
};

/// Notes which wordings of the library stand in a text that has just been stored; called by whoever stores it.
/// Returns how many clauses were found.
int recogniseClauses(UnitOfWork& work, EntityKind owner, qint64 ownerId, const QString& text);

} // namespace cdesk
