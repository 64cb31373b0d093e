// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0006 Reminders: one stored row per (object, kind, occurrence, threshold), so nothing is lost and nothing nags twice.
// occurrence_on is the date it is about (e.g. the expiry), threshold_days how long before; remind_on the day it falls
// due. closes_occurrence: handled for good, the nearer thresholds of the same date stay silent, too.
inline constexpr Statement kRemindersStatements[] = {
    both("CREATE TABLE reminder_rule (kind TEXT PRIMARY KEY, is_enabled INTEGER NOT NULL DEFAULT 1,"
         " thresholds TEXT NOT NULL, day_policy TEXT NOT NULL, assignee TEXT NOT NULL DEFAULT '',"
         " revision INTEGER NOT NULL DEFAULT 1) STRICT"),
    both(
        "CREATE TABLE reminder (id INTEGER PRIMARY KEY, object TEXT NOT NULL, object_id INTEGER NOT NULL,"
        " kind TEXT NOT NULL, occurrence_on TEXT NOT NULL CHECK (length(occurrence_on) = 10),"
        " threshold_days INTEGER NOT NULL, remind_on TEXT NOT NULL CHECK (length(remind_on) = 10), state TEXT NOT NULL,"
        " snoozed_until_utc_ms INTEGER, notified_utc_ms INTEGER, handled_utc_ms INTEGER,"
        " handled_by TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', assignee TEXT NOT NULL DEFAULT '',"
        " closes_occurrence INTEGER NOT NULL DEFAULT 0,"
        " revision INTEGER NOT NULL DEFAULT 1,"
        " UNIQUE (object, object_id, kind, occurrence_on, threshold_days)) STRICT"),
    both("CREATE INDEX ix_reminder_state_remind_on ON reminder (state, remind_on)"),
    both("CREATE TABLE work_day_override (day TEXT PRIMARY KEY CHECK (length(day) = 10), is_workday INTEGER NOT NULL,"
         " name TEXT NOT NULL DEFAULT '') STRICT"),
};
inline constexpr Migration kReminders{
    .version = 6, .minReader = 6, .name = "reminders", .statements = kRemindersStatements};

} // namespace cdesk::migrations
