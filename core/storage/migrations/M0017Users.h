// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0017 People and rights: where the office's own matrix differs from the program's, who wrote a contract (names change,
// and nobody approves an own one), reviews of the rights, warnings of misuse. An older program would let everybody do
// everything again, so it may not open the office.
inline constexpr Statement kUsersStatements[] = {
    both("CREATE TABLE role_permission (role TEXT NOT NULL, permission TEXT NOT NULL, granted INTEGER NOT NULL,"
         " PRIMARY KEY (role, permission)) STRICT"),
    both("CREATE TABLE permission_review (id INTEGER PRIMARY KEY, reviewed_on TEXT NOT NULL"
         " CHECK (length(reviewed_on) = 10), reviewer TEXT NOT NULL, result TEXT NOT NULL, notes TEXT NOT NULL,"
         " next_on TEXT CHECK (length(next_on) = 10), rights_json TEXT NOT NULL, reviewed_utc_ms INTEGER NOT NULL)"
         " STRICT"),
    both("CREATE TABLE misuse_warning (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, occurrence TEXT NOT NULL,"
         " person TEXT NOT NULL, detail TEXT NOT NULL, happened INTEGER NOT NULL, last_seq INTEGER NOT NULL,"
         " at_utc_ms INTEGER NOT NULL, acknowledged_by TEXT NOT NULL DEFAULT '', acknowledged_utc_ms INTEGER,"
         " UNIQUE (kind, occurrence)) STRICT"),
    both("CREATE INDEX ix_misuse_warning_open ON misuse_warning (id) WHERE acknowledged_utc_ms IS NULL"),
    both("CREATE INDEX ix_audit_entry_at_utc_ms ON audit_entry (at_utc_ms)"),
    both("ALTER TABLE contract ADD COLUMN author_id INTEGER"),
    both("UPDATE contract SET author_id ="
         " (SELECT MIN(u.id) FROM user_account u WHERE u.display_name = contract.created_by)"),
};
inline constexpr Migration kUsers{
    .version = 17, .minReader = 17, .name = "people and rights", .statements = kUsersStatements};

} // namespace cdesk::migrations
