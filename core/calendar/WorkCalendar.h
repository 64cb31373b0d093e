// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <vector>

namespace cdesk {

/// A day that differs from the rule "Monday to Friday is work".
enum class DayKind { Off, Work };

struct SpecialDay {
    QDate date;
    DayKind kind = DayKind::Off;
    QString name; ///< 春节, 国庆节…; for display

    friend bool operator==(const SpecialDay&, const SpecialDay&) = default;
};

/// The days people work: public holidays, working weekends (调休) and the
/// office's own days.
///
/// A plain value; whoever needs it gets it passed in. A year the State Council
/// has not yet published falls back to Saturdays and Sundays, and isYearKnown()
/// says so.
class WorkCalendar {
public:
    /// Knows weekends only.
    WorkCalendar() = default;
    /// The table that comes with the program (resources/holidays.csv, 2007 to the
    /// last published year).
    static WorkCalendar chinese();
    /// Reads the table's form: `year,date,off|work,name` a line; `#` lines and
    /// the heading are skipped.
    /// @errors holiday.line (detail: the line as found)
    static Result<WorkCalendar> fromCsv(const QString& csv);

    /// The same calendar with days of the office on top; they win over the table
    /// and over an earlier call.
    WorkCalendar withOfficeDays(const std::vector<SpecialDay>& days) const;

    bool isWorkday(QDate day) const;
    /// Whether the holidays of this year are published and in the table; days of
    /// the office do not make a year known.
    bool isYearKnown(int year) const { return m_knownYears.contains(year); }
    /// Name of the holiday or of the working weekend it belongs to; empty on
    /// ordinary days.
    QString nameOf(QDate day) const;

    /// The @p count-th workday after @p day, which itself does not count; before
    /// it for a negative count. For 0 the day itself, or the next workday when it
    /// is off. Null for an invalid day.
    QDate addWorkdays(QDate day, int count) const;
    /// The day itself or the next workday: 民法典 第二百零三条, a period that
    /// ends on a holiday ends on the day after it.
    QDate onOrAfter(QDate day) const;
    /// The day itself or the last workday before it, for reminders that must not
    /// come late.
    QDate onOrBefore(QDate day) const;
    /// Workdays from @p from to @p to, both included; 0 when @p to is earlier.
    int workdaysBetween(QDate from, QDate to) const;

private:
    QHash<QDate, SpecialDay> m_special;
    QSet<int> m_knownYears;
};

} // namespace cdesk
