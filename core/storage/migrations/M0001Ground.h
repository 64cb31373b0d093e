// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0001 What every office has: its own facts, people, settings, numbers given out, drafts, the log.
inline constexpr Statement kGroundStatements[] = {
    both("CREATE TABLE office_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"),
    both("CREATE TABLE user_account (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL,"
         " role TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1, revision INTEGER NOT NULL DEFAULT 1) STRICT"),
    both("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"),
    both("CREATE TABLE number_sequence (scope TEXT NOT NULL, period TEXT NOT NULL, last INTEGER NOT NULL,"
         " PRIMARY KEY (scope, period)) STRICT"),
    both("CREATE TABLE number_issued (number TEXT PRIMARY KEY, scope TEXT NOT NULL, period TEXT NOT NULL,"
         " seq INTEGER NOT NULL, holder TEXT NOT NULL, holder_id INTEGER, issued_utc_ms INTEGER NOT NULL,"
         " gap_reason TEXT NOT NULL DEFAULT '') STRICT"),
    both("CREATE INDEX ix_number_issued_scope_period_seq ON number_issued (scope, period, seq)"),
    both("CREATE TABLE draft_form (id INTEGER PRIMARY KEY, form TEXT NOT NULL, subject_id INTEGER NOT NULL DEFAULT 0,"
         " content TEXT NOT NULL, saved_utc_ms INTEGER NOT NULL, UNIQUE (form, subject_id)) STRICT"),
    both("CREATE TABLE audit_entry (seq INTEGER PRIMARY KEY, at_utc_ms INTEGER NOT NULL, actor_id INTEGER,"
         " actor_name TEXT NOT NULL, action TEXT NOT NULL, entity TEXT NOT NULL, entity_id INTEGER NOT NULL,"
         " label TEXT NOT NULL, before_json TEXT NOT NULL, after_json TEXT NOT NULL, previous_hash TEXT NOT NULL,"
         " hash TEXT NOT NULL) STRICT"),
    both("CREATE INDEX ix_audit_entry_entity_entity_id ON audit_entry (entity, entity_id, seq)"),
    both("CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry"
         " BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END"),
    both("CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry"
         " BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END"),
};
inline constexpr Migration kGround{.version = 1, .minReader = 1, .name = "ground", .statements = kGroundStatements};

} // namespace cdesk::migrations
