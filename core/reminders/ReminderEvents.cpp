// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/ReminderEvents.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// What every line about a reminder says: which date of what.
AuditRecord about(const Reminder& reminder, const QString& action, const QJsonObject& more)
{
    QJsonObject after{{u"kind"_s, QString(toCode(reminder.kind))},
                      {u"date"_s, reminder.date.toString(Qt::ISODate)},
                      {u"threshold"_s, reminder.thresholdDays}};
    for (auto field = more.begin(); field != more.end(); ++field)
        after.insert(field.key(), field.value());
    return {.action = u"reminder."_s + action,
            .entity = EntityKind::Reminder,
            .entityId = reminder.id.value(),
            .label = reminder.label(),
            .before = {},
            .after = after};
}

AuditRecord ofRules(const QString& action, qint64 id, const QString& label, const FieldChanges& changes)
{
    return {.action = action,
            .entity = EntityKind::ReminderRule,
            .entityId = id,
            .label = label,
            .before = changes.before,
            .after = changes.after};
}

} // namespace

AuditRecord ReminderSnoozed::audit() const
{
    const QString until = QDateTime::fromMSecsSinceEpoch(untilUtcMs, QTimeZone::utc()).toString(Qt::ISODate);
    return about(reminder, u"snoozed"_s, {{u"until"_s, until}});
}

AuditRecord ReminderDone::audit() const
{
    QJsonObject more{{u"whole_date"_s, scope == DoneScope::WholeDate}};
    if (!note.isEmpty())
        more.insert(u"note"_s, note);
    return about(reminder, u"done"_s, more);
}

AuditRecord ReminderReopened::audit() const
{
    return about(reminder, u"reopened"_s, {});
}

AuditRecord ReminderRuleChanged::audit() const
{
    return ofRules(u"reminder_rule.changed"_s, static_cast<qint64>(after.kind) + 1, toCode(after.kind),
                   changedFields(toJson(before), toJson(after)));
}

AuditRecord RingSettingsChanged::audit() const
{
    return ofRules(u"reminder_rule.ring_changed"_s, 0, u"ring"_s, changedFields(toJson(before), toJson(after)));
}

AuditRecord CalendarExported::audit() const
{
    return {.action = u"reminder.exported"_s,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = file,
            .before = {},
            .after = {{u"entries"_s, entries}}};
}

AuditRecord OfficeDayChanged::audit() const
{
    FieldChanges changes;
    const QJsonObject fields{{u"day"_s, day.date.toString(Qt::ISODate)},
                             {u"is_workday"_s, day.kind == DayKind::Work},
                             {u"name"_s, day.name}};
    (way == Way::Set ? changes.after : changes.before) = fields;
    return ofRules(way == Way::Set ? u"work_day.set"_s : u"work_day.removed"_s, 0, day.date.toString(Qt::ISODate),
                   changes);
}

} // namespace cdesk
