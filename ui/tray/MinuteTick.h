// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QObject>

class QTimer;

namespace cdesk::ui {

/// Says every minute of the wall clock, and after sleep at once, that it is time to look what is due. Never one long
/// timer: those stand still while the computer sleeps and know nothing of a corrected clock.
class MinuteTick final : public QObject {
    Q_OBJECT
public:
    explicit MinuteTick(const Clock& clock, QObject* parent = nullptr);

    void start();
    /// What the timer and the end of sleep do.
    void check();

Q_SIGNALS:
    void ticked();
    /// Midnight has passed, or the clock was set to another day.
    void dayChanged(QDate today);

private Q_SLOTS:
    void onPrepareForSleep(bool begins);

private:
    void listenToSleep();
    int untilNextMinuteMs() const;

    const Clock& m_clock;
    QTimer* m_timer;
    QDate m_day;
};

} // namespace cdesk::ui
