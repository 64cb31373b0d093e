// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkCalendar.h"
#include "core/exchange/ICalendar.h"
#include "core/jobs/JobContext.h"
#include "core/reminders/Reminder.h"
#include "core/session/Permission.h"

#include <memory>

namespace cdesk {

class Session;
class UnitOfWork;

/// What people may change about reminders.
struct ReminderSettings {
    std::vector<ReminderRule> rules; ///< one a kind
    RingSettings ring;

    friend bool operator==(const ReminderSettings&, const ReminderSettings&) = default;
};

/// What the bell needs to know at a moment.
struct DueNow {
    qint64 count = 0;              ///< all that is due
    std::vector<ReminderId> fresh; ///< of these, nobody was told by a bubble yet
    std::vector<Reminder> first;   ///< the first few of the fresh ones with their words
    RingSettings ring;
    bool mayRing = false; ///< within the office's working time
};

/// Reminders that never miss a date (M1–M4): a reminder is due once its day has come, until somebody handled it.
class ReminderService {
public:
    explicit ReminderService(Session& session) : m_session{session} {}

    /// Makes, moves and closes stored reminders so that they are right on @p today. Safe to repeat; a run after forty
    /// days off, after a corrected clock or after a stopped run finds what is missing. Works in slices of some hundred
    /// contracts and tells of what changed once, at its end; bookkeeping, so nothing stands in the log.
    /// Errors: job.cancelled, storage.*
    Result<CollectOutcome> collect(const Actor& actor, QDate today, JobContext& job);

    /// What is due now, the most urgent first.
    Result<std::vector<Reminder>> due(const Actor& actor, QDate today) const;
    Result<ReminderBoard> board(const Actor& actor, QDate today) const;
    /// How many reminders are due, without reading them.
    Result<qint64> dueCount(const Actor& actor, QDate today) const;
    /// @p details: how many of the fresh ones are wanted with their words.
    Result<DueNow> dueNow(const Actor& actor, QDate today, size_t details) const;
    /// Errors: reminder.not_found
    Result<Reminder> find(const Actor& actor, ReminderId id) const;
    /// Whether one of them still waits to be handled or put off; looks no further than the first that does.
    Result<bool> isAnyOpen(const Actor& actor, const std::vector<ReminderId>& ids) const;

    /// Silent until then; earlier when a nearer threshold of the same date comes.
    /// Errors: reminder.not_found, reminder.not_open, reminder.snooze_past
    Result<void> snooze(const Actor& actor, const std::vector<ReminderId>& ids, qint64 untilUtcMs);
    /// For an hour, or until the office works again when that is later. Errors: as snooze
    Result<void> snoozeAWhile(const Actor& actor, const std::vector<ReminderId>& ids);
    /// Errors: reminder.not_found, reminder.not_open
    Result<void> done(const Actor& actor, const std::vector<ReminderId>& ids, DoneScope scope, const QString& note);
    /// The way back of done and snooze. Errors: reminder.not_found, reminder.not_handled
    Result<void> reopen(const Actor& actor, const std::vector<ReminderId>& ids);
    /// A bubble was sent: it is not sent again, not even after a restart. Bookkeeping without a line in the log, in
    /// slices: what was marked before a stop stays so. Errors: job.cancelled, storage.*
    Result<void> markNotified(const Actor& actor, const std::vector<ReminderId>& ids, JobContext& job);

    Result<ReminderSettings> settings(const Actor& actor) const;
    /// Stored reminders follow with the next collect().
    /// Errors: reminder_rule.thresholds_missing, reminder_rule.threshold_out_of_range, reminder_rule.hours_wrong
    Result<void> saveSettings(const Actor& actor, const ReminderSettings& settings);
    /// Published holidays with the office's own days on top.
    Result<WorkCalendar> workCalendar(const Actor& actor) const;
    /// Writes @p entries as a calendar file for other programs. Errors: file.not_writable
    Result<void> exportCalendar(const Actor& actor, const std::vector<CalendarEntry>& entries, const QString& name,
                                const QString& path);
    /// The office's own working days and days off, on top of the published ones.
    Result<std::vector<SpecialDay>> officeDays(const Actor& actor) const;
    /// Errors: date.invalid
    Result<void> setOfficeDay(const Actor& actor, const SpecialDay& day);
    Result<void> removeOfficeDay(const Actor& actor, QDate day);

private:
    Session& m_session;
};

/// Brings the reminders of one contract in line with what was just written about it; called by the use cases of
/// contracts inside their own transaction, so that no reminder of a decided or ended contract rings on.
void followContract(UnitOfWork& work, ContractId id);
/// The same for a template: its review date, whether contracts are drafted from it.
void followTemplate(UnitOfWork& work, TemplateId id);

} // namespace cdesk
