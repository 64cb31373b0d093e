// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/MinuteTick.h"

#include <QTimer>

#ifdef CDESK_DBUS
#include <QDBusConnection>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kMinuteMs = 60'000;

} // namespace

MinuteTick::MinuteTick(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock{clock}, m_timer{new QTimer(this)}, m_day{clock.today()}
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        check();
        m_timer->start(untilNextMinuteMs());
    });
    listenToSleep();
}

void MinuteTick::start()
{
    m_timer->start(untilNextMinuteMs());
}

void MinuteTick::check()
{
    const QDate today = m_clock.today();
    if (std::exchange(m_day, today) != today)
        Q_EMIT dayChanged(today);
    Q_EMIT ticked();
}

int MinuteTick::untilNextMinuteMs() const
{
    return kMinuteMs - static_cast<int>(m_clock.nowUtcMs() % kMinuteMs);
}

void MinuteTick::listenToSleep()
{
#ifdef CDESK_DBUS
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                         SLOT(onPrepareForSleep(bool)));
#endif
}

void MinuteTick::onPrepareForSleep(bool begins)
{
    if (!begins)
        check();
}

} // namespace cdesk::ui
