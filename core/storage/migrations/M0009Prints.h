// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0009 Prints: every time a contract's pages leave the program they get the next number of that contract, never given
// twice; a print that the printer refused keeps its number.
inline constexpr Statement kPrintsStatements[] = {
    both("CREATE TABLE contract_print (id INTEGER PRIMARY KEY, contract_id INTEGER NOT NULL REFERENCES contract (id),"
         " number INTEGER NOT NULL, version INTEGER NOT NULL, way TEXT NOT NULL, copies INTEGER NOT NULL,"
         " first_page INTEGER NOT NULL, last_page INTEGER NOT NULL, mark TEXT NOT NULL DEFAULT '',"
         " is_refused INTEGER NOT NULL DEFAULT 0, actor_name TEXT NOT NULL, at_utc_ms INTEGER NOT NULL,"
         " UNIQUE (contract_id, number)) STRICT"),
};
inline constexpr Migration kPrints{.version = 9, .minReader = 9, .name = "prints", .statements = kPrintsStatements};

} // namespace cdesk::migrations
