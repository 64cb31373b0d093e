// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace cdesk {

/// The one source of "now": injected, so that tests and `--on DATE` decide what day it is.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 nowUtcMs() const = 0;
    /// The business day in the office's local time zone.
    virtual QDate today() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    qint64 nowUtcMs() const override;
    QDate today() const override;
};

/// Stands still until told otherwise; for tests and for looking at the office as of another day.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate today);
    qint64 nowUtcMs() const override { return m_nowUtcMs; }
    QDate today() const override { return m_today; }
    /// Noon UTC+8 of @p today becomes "now".
    void setToday(QDate today);
    void advanceMs(qint64 milliseconds) { m_nowUtcMs += milliseconds; }

private:
    QDate m_today;
    qint64 m_nowUtcMs = 0;
};

} // namespace cdesk
