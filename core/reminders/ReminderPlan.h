// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Term.h"
#include "core/reminders/Reminder.h"

namespace cdesk {

/// What reminders need to know of a contract.
struct RemindedContract {
    ContractId id;
    QString number;
    Term term;
    bool isLive = false;    ///< signed or running, and not in the bin
    bool isDecided = false; ///< the renewal decision was taken …
    bool isRenewed = false; ///< … and it is to go on
    QString unreadable;     ///< stored text of the term that nobody can read; empty when all is well
};

/// What reminders need to know of a template.
struct RemindedTemplate {
    TemplateId id;
    bool isLive = false; ///< contracts are drafted from it, and it is not in the bin
    QDate reviewOn;      ///< invalid: never
};

/// One date that reminders are about.
struct Occurrence {
    ReminderKind kind;
    QDate date;
    friend bool operator==(const Occurrence&, const Occurrence&) = default;
    friend bool operator<(const Occurrence& left, const Occurrence& right)
    {
        return left.kind != right.kind ? left.kind < right.kind : left.date < right.date;
    }
};

/// A stored row as far as planning goes.
struct StoredReminder {
    ReminderId id;
    Occurrence occurrence;
    int thresholdDays = 0;
    QDate remindOn;
    ReminderState state = ReminderState::Open;
    bool closesOccurrence = false;
};

/// What has to change so that the stored rows of one contract or template are right.
struct ReminderChanges {
    struct New {
        Occurrence occurrence;
        int thresholdDays;
        QDate remindOn;
    };
    struct Move {
        ReminderId id;
        ReminderState state;
        QDate remindOn;
    };
    std::vector<New> added;
    std::vector<Move> moved;

    bool isEmpty() const { return added.empty() && moved.empty(); }
};

/// The day and the rules a plan is made for.
struct ReminderGround {
    QDate today;
    QDate lastRun; ///< day of the run before; invalid for the first
    const std::vector<ReminderRule>& rules;
    const WorkCalendar& calendar;
};

/// Reminders are made this many days ahead, so that they can be seen and handled before they fall due.
inline constexpr int kMadeAheadDays = 35;

/// The dates of a contract that count on a day: those of the current period, and of the one before when it ended since
/// the last run (the office was closed, the contract renewed itself meanwhile).
std::vector<Occurrence> occurrencesOf(const RemindedContract& contract, QDate today, QDate lastRun);
/// Whether this date stands anywhere in the term, also in a period long past.
bool isOccurrence(const RemindedContract& contract, const Occurrence& occurrence);

/// Compares what should stand with what stands.
///
/// A date that has passed stays until somebody handles it, even when the contract has renewed itself since; only the
/// decision about a renewal that has happened is no decision any more.
/// Of the thresholds that have passed only the nearest gets a row: after days off nothing rings twice about one date.
/// Open rows about a date that is none any more are superseded, those of a contract that ended are closed; rows that
/// count again are opened. What people handled is never touched.
ReminderChanges planReminders(const RemindedContract& contract, const std::vector<StoredReminder>& stored,
                              const ReminderGround& ground);
/// The same for the review of a template.
ReminderChanges planReminders(const RemindedTemplate& reviewed, const std::vector<StoredReminder>& stored,
                              const ReminderGround& ground);

} // namespace cdesk
