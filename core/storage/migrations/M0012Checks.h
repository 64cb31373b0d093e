// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0012 What the clause check said of a finished version; what blocks keeps it from going into review.
inline constexpr Statement kChecksStatements[] = {
    both("CREATE TABLE contract_check (contract_version_id INTEGER PRIMARY KEY"
         " REFERENCES contract_version (id) ON DELETE CASCADE, findings TEXT NOT NULL,"
         " blocking INTEGER NOT NULL, warnings INTEGER NOT NULL, checked_utc_ms INTEGER NOT NULL) STRICT"),
};
inline constexpr Migration kChecks{
    .version = 12, .minReader = 12, .name = "clause check", .statements = kChecksStatements};

} // namespace cdesk::migrations
