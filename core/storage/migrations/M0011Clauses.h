// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0011 The clause library with every version kept, and where its clauses stand.
inline constexpr Statement kClausesStatements[] = {
    both("CREATE TABLE clause (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,"
         " topic TEXT NOT NULL, family TEXT NOT NULL DEFAULT '', tags TEXT NOT NULL DEFAULT '',"
         " contract_types TEXT NOT NULL DEFAULT '', use_when TEXT NOT NULL DEFAULT '', retired_utc_ms INTEGER,"
         " revision INTEGER NOT NULL DEFAULT 1) STRICT"),
    both("CREATE INDEX ix_clause_family ON clause (family, topic)"),
    both("CREATE TABLE clause_version (id INTEGER PRIMARY KEY, clause_id INTEGER NOT NULL REFERENCES clause (id),"
         " number INTEGER NOT NULL, body TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', created_by TEXT NOT NULL,"
         " created_utc_ms INTEGER NOT NULL, UNIQUE (clause_id, number)) STRICT"),
    // owner is 'template' or 'contract'; origin 'inserted' by a person or 'recognised' in the text.
    both("CREATE TABLE clause_use (id INTEGER PRIMARY KEY,"
         " clause_version_id INTEGER NOT NULL REFERENCES clause_version (id), owner TEXT NOT NULL,"
         " owner_id INTEGER NOT NULL, origin TEXT NOT NULL, at_utc_ms INTEGER NOT NULL,"
         " UNIQUE (clause_version_id, owner, owner_id)) STRICT"),
    both("CREATE INDEX ix_clause_use_owner_owner_id ON clause_use (owner, owner_id)"),
};
inline constexpr Migration kClauses{
    .version = 11, .minReader = 11, .name = "clause library", .statements = kClausesStatements};

} // namespace cdesk::migrations
