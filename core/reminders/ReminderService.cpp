// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/ReminderService.h"

#include "core/reminders/ReminderEvents.h"
#include "core/reminders/ReminderRepository.h"
#include "core/reminders/ReminderRuleRepository.h"
#include "core/session/Session.h"
#include "core/storage/DurableFile.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kDoneShown = 200;
constexpr qint64 kHourMs = 3'600'000;
constexpr size_t kMarkedTogether = 500; // some milliseconds

/// The reminders with these ids. Errors: reminder.not_found
Result<std::vector<Reminder>> findAll(const ReminderRepository& reminders, const std::vector<ReminderId>& ids)
{
    std::vector<Reminder> found;
    for (const ReminderId id : ids) {
        auto reminder = reminders.find(id);
        if (!reminder)
            return notFound(u"reminder"_s);
        found.push_back(std::move(*reminder));
    }
    return found;
}

Result<std::vector<Reminder>> findOpen(const ReminderRepository& reminders, const std::vector<ReminderId>& ids)
{
    auto found = findAll(reminders, ids);
    if (!found)
        return found;
    for (const Reminder& reminder : *found) {
        if (reminder.state != ReminderState::Open)
            return invalid(u"reminder.not_open"_s, {}, reminder.label());
    }
    return found;
}

/// The day something not yet due turns up: its own day, or the end of its snooze when that is later.
QDate turnsUpOn(const Reminder& reminder)
{
    if (!reminder.snoozedUntilUtcMs)
        return reminder.remindOn;
    return std::max(reminder.remindOn, QDateTime::fromMSecsSinceEpoch(*reminder.snoozedUntilUtcMs).date());
}

Result<void> checkSettings(const ReminderSettings& settings)
{
    for (const ReminderRule& rule : settings.rules) {
        const QString field = toCode(rule.kind);
        if (rule.isEnabled && rule.thresholds.empty())
            return invalid(u"reminder_rule.thresholds_missing"_s, field);
        if (const auto sound = parseThresholds(formatThresholds(rule.thresholds)); !sound)
            return invalid(sound.error().code, field, sound.error().detail);
    }
    if (settings.ring.from >= settings.ring.until)
        return invalid(u"reminder_rule.hours_wrong"_s, u"until"_s);
    return {};
}

} // namespace

Result<std::vector<Reminder>> ReminderService::due(const Actor& actor, QDate today) const
{
    using Answer = Result<std::vector<Reminder>>;
    return m_session.read(actor, "reminder.due", [&](const Database& database) -> Answer {
        return ReminderRepository(database).due(today, m_session.clock().nowUtcMs());
    });
}

Result<ReminderBoard> ReminderService::board(const Actor& actor, QDate today) const
{
    return m_session.read(actor, "reminder.board", [&](const Database& database) -> Result<ReminderBoard> {
        const ReminderRepository reminders(database);
        const qint64 now = m_session.clock().nowUtcMs();
        ReminderBoard board;
        board.due = reminders.due(today, now);
        for (Reminder& reminder : reminders.coming(today, now, today.addDays(kMadeAheadDays))) {
            const QDate day = turnsUpOn(reminder);
            if (!board.nextOn.isValid() || day < board.nextOn)
                board.nextOn = day;
            (day <= today.addDays(7) ? board.week : board.later).push_back(std::move(reminder));
        }
        board.done = reminders.lastDone(kDoneShown);
        return board;
    });
}

Result<qint64> ReminderService::dueCount(const Actor& actor, QDate today) const
{
    return m_session.read(actor, "reminder.due_now", [&](const Database& database) -> Result<qint64> {
        return ReminderRepository(database).dueCount(today, m_session.clock().nowUtcMs());
    });
}

Result<DueNow> ReminderService::dueNow(const Actor& actor, QDate today, size_t details) const
{
    return m_session.read(actor, "reminder.due_now", [&](const Database& database) -> Result<DueNow> {
        const ReminderRepository reminders(database);
        const ReminderRuleRepository rules(database);
        const qint64 now = m_session.clock().nowUtcMs();
        DueNow answer;
        answer.count = reminders.dueCount(today, now);
        answer.fresh = reminders.unnotified(today, now);
        for (size_t i = 0; i < std::min(details, answer.fresh.size()); ++i) {
            if (auto reminder = reminders.find(answer.fresh[i]))
                answer.first.push_back(std::move(*reminder));
        }
        answer.ring = rules.ringSettings();
        answer.mayRing = mayRing(answer.ring, rules.calendar(), today, QDateTime::fromMSecsSinceEpoch(now).time());
        return answer;
    });
}

Result<Reminder> ReminderService::find(const Actor& actor, ReminderId id) const
{
    return m_session.read(actor, "reminder.find", [&](const Database& database) -> Result<Reminder> {
        auto reminder = ReminderRepository(database).find(id);
        if (!reminder)
            return notFound(u"reminder"_s);
        return *reminder;
    });
}

Result<bool> ReminderService::isAnyOpen(const Actor& actor, const std::vector<ReminderId>& ids) const
{
    return m_session.read(actor, "reminder.find", [&](const Database& database) -> Result<bool> {
        const ReminderRepository reminders(database);
        return std::any_of(ids.begin(), ids.end(), [&](ReminderId id) { return reminders.isOpen(id); });
    });
}

Result<void> ReminderService::snooze(const Actor& actor, const std::vector<ReminderId>& ids, qint64 untilUtcMs)
{
    return m_session.write(actor, "reminder.snooze", [&](UnitOfWork& work) -> Result<void> {
        if (untilUtcMs <= work.nowUtcMs())
            return invalid(u"reminder.snooze_past"_s, u"until"_s);
        const ReminderRepository reminders(work.database());
        const auto open = findOpen(reminders, ids);
        if (!open)
            return passOn(open);
        for (const Reminder& reminder : *open) {
            reminders.snooze(reminder.id, untilUtcMs);
            work.record(ReminderSnoozed{reminder, untilUtcMs});
        }
        return {};
    });
}

Result<void> ReminderService::snoozeAWhile(const Actor& actor, const std::vector<ReminderId>& ids)
{
    const auto until = m_session.read(actor, "reminder.snooze", [&](const Database& database) -> Result<qint64> {
        const ReminderRuleRepository rules(database);
        const QDateTime later = QDateTime::fromMSecsSinceEpoch(m_session.clock().nowUtcMs() + kHourMs);
        return nextRing(rules.ringSettings(), rules.calendar(), later).toMSecsSinceEpoch();
    });
    if (!until)
        return passOn(until);
    return snooze(actor, ids, *until);
}

Result<void> ReminderService::done(const Actor& actor, const std::vector<ReminderId>& ids, DoneScope scope,
                                   const QString& note)
{
    return m_session.write(actor, "reminder.done", [&](UnitOfWork& work) -> Result<void> {
        const ReminderRepository reminders(work.database());
        const auto open = findOpen(reminders, ids);
        if (!open)
            return passOn(open);
        for (const Reminder& reminder : *open) {
            reminders.markDone(reminder.id, scope, actor.name, note.trimmed(), work.nowUtcMs());
            work.record(ReminderDone{reminder, scope, note.trimmed()});
        }
        return {};
    });
}

Result<void> ReminderService::reopen(const Actor& actor, const std::vector<ReminderId>& ids)
{
    return m_session.write(actor, "reminder.reopen", [&](UnitOfWork& work) -> Result<void> {
        const ReminderRepository reminders(work.database());
        const auto handled = findAll(reminders, ids);
        if (!handled)
            return passOn(handled);
        for (const Reminder& reminder : *handled) {
            const bool isSnoozed = reminder.state == ReminderState::Open && reminder.snoozedUntilUtcMs;
            if (reminder.state != ReminderState::Done && !isSnoozed)
                return invalid(u"reminder.not_handled"_s, {}, reminder.label());
            reminders.reopen(reminder.id);
            work.record(ReminderReopened{reminder});
            if (reminder.object == EntityKind::Template) // it may be about nothing any more
                followTemplate(work, TemplateId{reminder.objectId});
            else
                followContract(work, ContractId{reminder.objectId});
        }
        return {};
    });
}

Result<void> ReminderService::markNotified(const Actor& actor, const std::vector<ReminderId>& ids, JobContext& job)
{
    for (size_t done = 0; done < ids.size();) {
        if (!job.step(static_cast<qint64>(done), static_cast<qint64>(ids.size())))
            return cancelled();
        const size_t until = std::min(ids.size(), done + kMarkedTogether);
        const auto marked = m_session.write(actor, "reminder.mark_notified", [&](UnitOfWork& work) -> Result<void> {
            const ReminderRepository reminders(work.database());
            for (size_t i = done; i < until; ++i)
                reminders.markNotified(ids[i], work.nowUtcMs());
            return {};
        });
        if (!marked)
            return marked;
        done = until;
    }
    return {};
}

Result<ReminderSettings> ReminderService::settings(const Actor& actor) const
{
    return m_session.read(actor, "reminder.settings", [](const Database& database) -> Result<ReminderSettings> {
        const ReminderRuleRepository rules(database);
        return ReminderSettings{rules.rules(nullptr), rules.ringSettings()};
    });
}

Result<void> ReminderService::saveSettings(const Actor& actor, const ReminderSettings& settings)
{
    return m_session.write(actor, "reminder.save_settings", [&](UnitOfWork& work) -> Result<void> {
        if (const auto sound = checkSettings(settings); !sound)
            return sound;
        const ReminderRuleRepository stored(work.database());
        const std::vector<ReminderRule> before = stored.rules(nullptr);
        for (const ReminderRule& rule : settings.rules) {
            const ReminderRule& old = before[static_cast<size_t>(rule.kind)];
            if (old == rule)
                continue;
            stored.save(rule);
            work.record(ReminderRuleChanged{old, rule});
        }
        if (const RingSettings ring = stored.ringSettings(); !(ring == settings.ring)) {
            stored.save(settings.ring);
            work.record(RingSettingsChanged{ring, settings.ring});
        }
        return {};
    });
}

Result<WorkCalendar> ReminderService::workCalendar(const Actor& actor) const
{
    return m_session.read(actor, "reminder.work_calendar", [](const Database& database) -> Result<WorkCalendar> {
        return ReminderRuleRepository(database).calendar();
    });
}

Result<void> ReminderService::exportCalendar(const Actor& actor, const std::vector<CalendarEntry>& entries,
                                             const QString& name, const QString& path)
{
    return m_session.write(actor, "reminder.export_calendar", [&](UnitOfWork& work) -> Result<void> {
        work.record(CalendarExported{path, static_cast<int>(entries.size())});
        return durableReplace(path, iCalendarFile(entries, name, m_session.clock().nowUtcMs()));
    });
}

Result<std::vector<SpecialDay>> ReminderService::officeDays(const Actor& actor) const
{
    using Answer = Result<std::vector<SpecialDay>>;
    return m_session.read(actor, "reminder.office_days", [](const Database& database) -> Answer {
        return ReminderRuleRepository(database).officeDays();
    });
}

Result<void> ReminderService::setOfficeDay(const Actor& actor, const SpecialDay& day)
{
    return m_session.write(actor, "reminder.set_office_day", [&](UnitOfWork& work) -> Result<void> {
        if (!day.date.isValid())
            return invalid(u"date.invalid"_s, u"day"_s);
        ReminderRuleRepository(work.database()).setOfficeDay(day);
        work.record(OfficeDayChanged{day, OfficeDayChanged::Way::Set});
        return {};
    });
}

Result<void> ReminderService::removeOfficeDay(const Actor& actor, QDate day)
{
    return m_session.write(actor, "reminder.remove_office_day", [&](UnitOfWork& work) -> Result<void> {
        const ReminderRuleRepository stored(work.database());
        for (const SpecialDay& one : stored.officeDays()) {
            if (one.date != day)
                continue;
            stored.removeOfficeDay(day);
            work.record(OfficeDayChanged{one, OfficeDayChanged::Way::Removed});
        }
        return {};
    });
}

} // namespace cdesk
