// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkCalendar.h"
#include "core/reminders/ContractDates.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QListWidget;
class QTableWidget;

namespace cdesk {
class Clock;
class Ledger;
} // namespace cdesk

namespace cdesk::ui {

/// One month of last days and days for notice, with days off in another colour and the chosen day's contracts below.
/// Arrow keys walk the days, PageUp and PageDown the months.
class MonthCalendar final : public QWidget {
    Q_OBJECT

public:
    MonthCalendar(const Ledger& ledger, const Clock& clock, QWidget* parent);

    /// Days the office works; weekends only until it is set.
    void setWorkCalendar(const WorkCalendar& calendar);
    /// Brings @p day into view and chooses it.
    void showDay(QDate day);
    QDate day() const { return m_day; }

Q_SIGNALS:
    void contractWanted(cdesk::ContractId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void fill();
    void fillDay(int cell, QDate day, const std::vector<ContractDate>& dates);
    void showDates();
    void turn(int months);
    QDate firstShown() const;

    const Ledger& m_ledger;
    const Clock& m_clock;
    WorkCalendar m_calendar;
    QDate m_day;
    QLabel* m_month;
    QTableWidget* m_days;
    QLabel* m_dayTitle;
    QListWidget* m_dates;
    bool m_isFilling = false;
};

} // namespace cdesk::ui
