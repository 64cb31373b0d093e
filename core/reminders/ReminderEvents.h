// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkCalendar.h"
#include "core/reminders/Reminder.h"
#include "core/session/Event.h"

namespace cdesk {

/// `reminder.snoozed`
struct ReminderSnoozed {
    const Reminder& reminder;
    qint64 untilUtcMs;
    AuditRecord audit() const;
};

/// `reminder.done`
struct ReminderDone {
    const Reminder& reminder;
    DoneScope scope;
    QString note;
    AuditRecord audit() const;
};

/// `reminder.reopened`
struct ReminderReopened {
    const Reminder& reminder;
    AuditRecord audit() const;
};

/// `reminder_rule.changed`
struct ReminderRuleChanged {
    const ReminderRule& before;
    const ReminderRule& after;
    AuditRecord audit() const;
};

/// `reminder_rule.ring_changed`: hours and privacy of bubbles
struct RingSettingsChanged {
    const RingSettings& before;
    const RingSettings& after;
    AuditRecord audit() const;
};

/// `reminder.exported`: dates left the office as a calendar file
struct CalendarExported {
    QString file;
    int entries;
    AuditRecord audit() const;
};

/// `work_day.set`, `work_day.removed`: a day of the office's own calendar
struct OfficeDayChanged {
    enum class Way { Set, Removed };
    const SpecialDay& day;
    Way way;
    AuditRecord audit() const;
};

} // namespace cdesk
