// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleWatch.h"

#include "core/base/Clock.h"

#include <QCoreApplication>
#include <QEvent>

namespace cdesk::ui {

namespace {

constexpr int kLookEveryMs = 5000;
constexpr qint64 kMsAMinute = 60'000;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock& clock, QObject* parent) : QObject(parent), m_clock{clock}
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setMinutes(int minutes)
{
    m_touchedUtcMs = m_clock.nowUtcMs();
    m_isIdle = false;
    if (minutes == m_minutes)
        return;
    m_minutes = minutes;
    if (minutes > 0) {
        qApp->installEventFilter(this);
        m_timer.start(kLookEveryMs);
    } else {
        qApp->removeEventFilter(this);
        m_timer.stop();
    }
}

void IdleWatch::check()
{
    const qint64 now = m_clock.nowUtcMs();
    if (now < m_touchedUtcMs) // the clock was put back
        m_touchedUtcMs = now;
    if (m_minutes == 0 || m_isIdle || now - m_touchedUtcMs < m_minutes * kMsAMinute)
        return;
    m_isIdle = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type())) {
        const bool wasIdle = m_isIdle;
        check(); // after sleep the timer may come later than the key that ended it
        const bool isTooLate = m_isIdle && !wasIdle;
        m_touchedUtcMs = m_clock.nowUtcMs();
        m_isIdle = false;
        if (isTooLate)
            return true; // what was meant for the desktop is not typed into the page
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cdesk::ui
