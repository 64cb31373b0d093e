// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace cdesk {
class Clock;
}

namespace cdesk::ui {

/// Tells when nobody has touched keyboard or mouse in this program for some minutes. Sleep of the computer counts.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(const Clock& clock, QObject* parent = nullptr);

    /// Minutes until idle() is sent; 0: never. What was done before does not count.
    void setMinutes(int minutes);
    /// What the timer does.
    void check();

Q_SIGNALS:
    /// Sent once, until somebody does something again.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    QTimer m_timer;
    int m_minutes = 0;
    qint64 m_touchedUtcMs = 0;
    bool m_isIdle = false;
};

} // namespace cdesk::ui
