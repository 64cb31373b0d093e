// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/reminders/ReminderRule.h"
#include "core/session/ChangeSet.h"

#include <optional>

namespace cdesk {

/// What became of a stored reminder.
enum class ReminderState {
    Open,       ///< not handled; due from its day on
    Done,       ///< handled by a person
    Superseded, ///< the date it was about is none any more: the term, an override or the rule changed
    Closed,     ///< the contract ended or was thrown away, or the decision was taken
};
QLatin1StringView toCode(ReminderState state);
bool fromCode(QStringView code, ReminderState& state);

/// One threshold of one date of a contract or a template, as people see it.
struct Reminder {
    ReminderId id;
    ReminderKind kind = ReminderKind::Expiry;
    EntityKind object = EntityKind::Contract; ///< or Template
    qint64 objectId = 0;
    QString number; ///< of the contract; a template has none
    QString title;  ///< of the contract; the template's name
    QString customer;
    QDate date; ///< what it is about
    int thresholdDays = 0;
    QDate remindOn;
    ReminderState state = ReminderState::Open;
    std::optional<qint64> snoozedUntilUtcMs;
    std::optional<qint64> notifiedUtcMs; ///< a bubble was sent then
    std::optional<qint64> handledUtcMs;
    QString handledBy;
    QString note;
    QString assignee; ///< by the rule, else the contract's salesperson

    /// Negative once the date has passed.
    qint64 daysLeft(QDate today) const { return today.daysTo(date); }
    /// What people call it: the contract's number, the template's name.
    const QString& label() const { return number.isEmpty() ? title : number; }
};

/// How far a "done" reaches.
enum class DoneScope {
    ThisOne,   ///< the nearer thresholds of the same date still come
    WholeDate, ///< nothing more about this date
};

/// The reminder centre on one day.
struct ReminderBoard {
    std::vector<Reminder> due;   ///< the most urgent first
    std::vector<Reminder> week;  ///< falls due within the next seven days, snoozed ones by the end of their snooze
    std::vector<Reminder> later; ///< after that, as far as reminders are made ahead
    std::vector<Reminder> done;  ///< the last ones, newest first
    QDate nextOn;                ///< the next day something falls due when nothing is; invalid when nothing stands
};

/// What could not be looked at; the rest went on.
struct ReminderFinding {
    QString code;   ///< reminder.term_unreadable, reminder_rule.unreadable
    QString detail; ///< contract number or kind of rule, and what was found there

    friend bool operator==(const ReminderFinding&, const ReminderFinding&) = default;
};

/// What a run over all contracts and templates did.
struct CollectOutcome {
    int contracts = 0; ///< looked at
    int created = 0;
    int closed = 0;
    int moved = 0; ///< reopened, or to another day
    std::vector<ReminderFinding> findings;
};

} // namespace cdesk
