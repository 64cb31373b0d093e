// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clauses/Clause.h"

#include <vector>

namespace cdesk {

class Database;

/// The file that holds the newest text of a template or a contract.
struct StoredText {
    EntityKind owner = EntityKind::Contract;
    qint64 ownerId = 0;
    QString sha256;
};

/// The clause library as it is stored.
class ClauseRepository {
public:
    explicit ClauseRepository(const Database& database) : m_database{database} {}

    /// Every clause with its newest wording, retired ones too, by topic and name.
    std::vector<Clause> all() const;
    std::optional<Clause> find(ClauseId id) const;
    std::optional<Clause> findByName(const QString& name) const;
    /// Without its wording; addVersion() follows.
    ClauseId add(const Clause& clause) const;
    /// Everything but the wording. Throws StaleRevision when somebody saved since @p seen.
    void save(const Clause& clause, Revision seen) const;

    /// Newest first.
    std::vector<ClauseVersion> versions(ClauseId id) const;
    /// Every version of every clause, the newest of each clause first.
    std::vector<ClauseVersion> allVersions() const;
    ClauseVersionId addVersion(const ClauseVersion& version) const;

    /// Templates and contracts that hold any version of it, the newest version first; those in the bin left out.
    std::vector<ClauseUse> uses(ClauseId id) const;
    /// Keeps a use; one that is known already stays as it is.
    void addUse(ClauseVersionId version, EntityKind owner, qint64 ownerId, ClauseOrigin origin, qint64 atUtcMs) const;
    /// Clauses that were recognised in a text.
    std::vector<ClauseId> recognisedIn(EntityKind owner, qint64 ownerId) const;
    /// Forgets what was recognised in a text, before it is looked through anew.
    void dropRecognised(EntityKind owner, qint64 ownerId) const;

    /// The newest text of every template and contract that has one; those in the bin left out.
    std::vector<StoredText> currentTexts() const;

private:
    const Database& m_database;
};

} // namespace cdesk
