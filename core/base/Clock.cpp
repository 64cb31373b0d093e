// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace cdesk {

qint64 SystemClock::nowUtcMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

FixedClock::FixedClock(QDate today)
{
    setToday(today);
}

void FixedClock::setToday(QDate today)
{
    m_today = today;
    m_nowUtcMs = QDateTime(today, QTime(4, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

} // namespace cdesk
