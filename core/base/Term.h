// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace cdesk {

enum class SpanUnit { Days, Months, Years };

/// A length of time as the contract states it: 36 months is not 1095 days. Count 0 means "none".
struct Span {
    int count = 0;
    SpanUnit unit = SpanUnit::Months;

    bool isSet() const { return count > 0; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// "36m", "90d", "3y"; empty for none. The stored form.
QString formatSpan(Span span);
/// Reads the stored form and 36个月, 90天/日, 3年; empty and "0" are none. @errors term.span (not 1–36500 of a unit)
Result<Span> parseSpan(QStringView text);

enum class TermKind {
    Fixed,     ///< begins on a known day and has a first term
    FromEvent, ///< like Fixed, but begins with an event (delivery, acceptance…); no start means: not happened yet
    OpenEnded, ///< no end: never expires and never drops out of a list
};

/// What happens when a term ends.
enum class Renewal {
    None,    ///< it ends
    Tacit,   ///< 默示: goes on for the next term unless somebody gives notice in time
    Express, ///< 明示: goes on only by a new agreement, which is a successor contract with a term of its own
};

std::optional<Renewal> renewalFromCode(QStringView code); ///< "none", "tacit", "express"
QString renewalCode(Renewal renewal);

/// How long a contract runs, as agreed.
struct Term {
    TermKind kind = TermKind::Fixed;
    QDate start; ///< first day, included (含当日)
    Span first;  ///< length of the first period
    Span next;   ///< length of every later one; none: as long as the first
    Span notice; ///< how long before the end notice must have been given; none: no notice needed
    Renewal renewal = Renewal::None;
    std::optional<QDate> expiryOverride; ///< the last day as decided by people; no renewal after it
    std::optional<QDate> noticeOverride; ///< last day to give notice, for the period this day lies in
};

/// One period of a term; dates are null where there is none (open end, no notice, event not happened yet).
struct TermPeriod {
    int number = 0; ///< 0 is the first term, k the k-th renewal
    QDate start;
    QDate end;            ///< 到期日: the last day of the period, included
    QDate noticeDeadline; ///< 通知截止日: the last day on which notice is still in time

    friend bool operator==(const TermPeriod&, const TermPeriod&) = default;
};

/// @errors term.start_missing, term.first_missing
Result<Term> checkedTerm(Term term);

/// The @p number-th period, without overrides.
///
/// Both ends count (含当日): twelve months from 2024-01-01 end on 2024-12-31. The end of period k is computed from the
/// original start in one step, start + first + k × next − 1 day, so a start on the 31st finds its 31st again after a
/// short month. When the month of the sum has no such day, its last day takes its place before the one day is taken
/// off: 2024-01-31 + 1 month ends on 2024-02-28 and the next period begins on 2024-02-29.
///
/// The notice deadline leaves whole notice periods until the end: notice of two months on a period ending 2024-12-31
/// is in time on 2024-10-31 and late on 2024-11-01. It, too, is computed from the original start.
///
/// Source: 民法典 第二百条 (公历年、月、日), 第二百零二条 (对应日; 没有对应日的，月末日为期间的最后一日). 第二百零一条
/// does not count the first day; contracts that say 含当日 agree otherwise, which 第二百零四条 allows.
TermPeriod periodNumber(const Term& term, int number);

/// The period a day lies in, overrides applied: the first one before the start; the last one after the end. Only a
/// tacit renewal makes later periods.
TermPeriod periodOn(const Term& term, QDate day);

/// What follows from the dates on a day; decisions people took (signed, terminated…) are stored elsewhere.
enum class TermStatus {
    NotEffective,     ///< 未生效
    Performing,       ///< 履行中
    ExpiringSoon,     ///< 即将到期: ends within the warning time
    NoticeDue,        ///< 须通知: the last day to give notice is near and not past
    ExpiredUnhandled, ///< 已到期未处理: the last day is past
    OpenEnded,        ///< 履行中, without an end
};

/// "not_effective", "performing", "expiring_soon", "notice_due", "expired_unhandled", "open_ended".
QString termStatusCode(TermStatus status);

/// How many days ahead a status begins; the office's settings.
struct TermWarnings {
    int expiringDays = 30; ///< 即将到期 from this many days before the end
    int noticeDays = 30;   ///< 须通知 from this many days before the last day to give notice

    friend bool operator==(const TermWarnings&, const TermWarnings&) = default;
};

/// Notice is due only where it changes something: a tacit renewal to be stopped, an express one to be offered. A tacit
/// renewal whose notice time has passed will happen, so it counts as performing, not as expiring.
TermStatus termStatusOn(const Term& term, QDate day, TermWarnings warnings = {});

} // namespace cdesk
