// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QJsonObject>

#include <array>
#include <vector>

namespace cdesk {

class WorkCalendar;

/// What a reminder is about (M1).
enum class ReminderKind {
    Expiry,          ///< 到期: the last day of the current period
    NoticeDeadline,  ///< 通知截止: the last day on which notice is still in time
    RenewalDecision, ///< 续签决定: renew, renegotiate or let go, while notice can still be given
    TemplateReview,  ///< 模板复审: the day by which the office wants to read a template again (B4)
};
inline constexpr std::array kAllReminderKinds = {ReminderKind::Expiry, ReminderKind::NoticeDeadline,
                                                 ReminderKind::RenewalDecision, ReminderKind::TemplateReview};
inline constexpr std::array kContractReminderKinds = {ReminderKind::Expiry, ReminderKind::NoticeDeadline,
                                                      ReminderKind::RenewalDecision};
QLatin1StringView toCode(ReminderKind kind);
bool fromCode(QStringView code, ReminderKind& kind);

/// What to do when the day of a reminder is nobody's working day.
enum class DayPolicy {
    Exact,         ///< remind all the same
    WorkdayBefore, ///< on the last working day before it: never late
    WorkdayAfter,  ///< on the next working day
};
QLatin1StringView toCode(DayPolicy policy);
bool fromCode(QStringView code, DayPolicy& policy);

/// When and whom the office reminds of one kind of date (M2).
struct ReminderRule {
    ReminderKind kind = ReminderKind::Expiry;
    bool isEnabled = true;
    std::vector<int> thresholds; ///< days before the date, falling: 90, 60 … 0
    DayPolicy dayPolicy = DayPolicy::WorkdayBefore;
    QString assignee; ///< name of a person or a role; empty: the contract's salesperson, nobody for a template

    friend bool operator==(const ReminderRule&, const ReminderRule&) = default;
};

/// The rules of an office that changed nothing yet, one a kind.
std::vector<ReminderRule> defaultReminderRules();
QJsonObject toJson(const ReminderRule& rule);

/// "90, 60, 30": the stored and typed form; blanks, full-width figures and 、，; are understood. Sorted, each once.
/// Errors: reminder_rule.thresholds_unreadable, reminder_rule.threshold_out_of_range (0–3650), both with the place
Result<std::vector<int>> parseThresholds(const QString& text);
QString formatThresholds(const std::vector<int>& thresholds);

/// The day on which a threshold of @p date falls due.
QDate remindDay(QDate date, int thresholdDays, DayPolicy policy, const WorkCalendar& calendar);

/// How the program may ring (M3); what is due stands in the window whatever is chosen here.
struct RingSettings {
    QTime from{9, 0};        ///< bubbles only from here …
    QTime until{18, 0};      ///< … to here, on working days
    bool isDiscreet = false; ///< bubbles without names: they can be read on a locked screen

    friend bool operator==(const RingSettings&, const RingSettings&) = default;
};
QJsonObject toJson(const RingSettings& settings);

/// Whether bubbles may be sent at this hour of the office's day.
bool mayRing(const RingSettings& settings, const WorkCalendar& calendar, QDate day, QTime time);
/// The moment itself when bubbles may be sent then, else the beginning of the next working time.
QDateTime nextRing(const RingSettings& settings, const WorkCalendar& calendar, const QDateTime& moment);

} // namespace cdesk
