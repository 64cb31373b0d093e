// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0018 The log knows what the computer's clock said beside the time that never runs back, and who signed an entry with
// which key. The office gets a name of its own by which a person's computer remembers how far its log went. An older
// program would take the new entries for damaged, so it may not open the office.
inline constexpr Statement kSignedLogStatements[] = {
    both("ALTER TABLE audit_entry ADD COLUMN clock_utc_ms INTEGER"),
    both("ALTER TABLE audit_entry ADD COLUMN signer_key TEXT NOT NULL DEFAULT ''"),
    both("ALTER TABLE audit_entry ADD COLUMN signature TEXT NOT NULL DEFAULT ''"),
    both("CREATE INDEX ix_audit_entry_actor_name ON audit_entry (actor_name, seq)"),
    both("CREATE INDEX ix_audit_entry_action ON audit_entry (action, seq)"),
    {.sqlite = "INSERT INTO office_meta (key, value) VALUES ('office_id', lower(hex(randomblob(16))))",
     .postgres = "INSERT INTO office_meta (key, value) VALUES ('office_id', md5(random()::text))"},
};
inline constexpr Migration kSignedLog{
    .version = 18, .minReader = 18, .name = "signed log", .statements = kSignedLogStatements};

} // namespace cdesk::migrations
