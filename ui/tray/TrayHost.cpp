// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayHost.h"

#include <QGuiApplication>
#include <QTimer>

#ifdef CDESK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#endif
#ifdef CDESK_XCB
#include <xcb/xcb.h>

#include <cstdlib>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kLookEveryMs = 1000;
constexpr int kLooks = 15; // a panel started with us is there by then; a later one announces its name

#ifdef CDESK_DBUS
const QString kWatcher = u"org.kde.StatusNotifierWatcher"_s;
#endif

} // namespace

TrayHost::TrayHost(QObject* parent) : QObject(parent), m_again{new QTimer(this)}
{
    m_again->setInterval(kLookEveryMs);
    connect(m_again, &QTimer::timeout, this, &TrayHost::ask);
}

void TrayHost::look()
{
#ifdef CDESK_DBUS
    auto* names = new QDBusServiceWatcher(kWatcher, QDBusConnection::sessionBus(),
                                          QDBusServiceWatcher::WatchForRegistration, this);
    connect(names, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::lookForAWhile);
    lookForAWhile();
#else
    QTimer::singleShot(0, this, &TrayHost::tellFound);
#endif
}

void TrayHost::lookForAWhile()
{
    if (m_found)
        return;
    m_looksLeft = kLooks;
    m_again->start();
    ask();
}

void TrayHost::tellFound()
{
    m_again->stop();
    if (!std::exchange(m_found, true))
        Q_EMIT found();
}

void TrayHost::ask()
{
#ifdef CDESK_DBUS
    if (m_looksLeft-- <= 0) {
        m_again->stop();
        if (hasOldTray()) // only when nobody has offered the newer kind: Qt then takes this one for good
            tellFound();
        return;
    }
    QDBusMessage get = QDBusMessage::createMethodCall(kWatcher, u"/StatusNotifierWatcher"_s,
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << kWatcher << u"IsStatusNotifierHostRegistered"_s;
    get.setAutoStartService(false);
    auto* reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(get, kLookEveryMs), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        if (answer.isValid() && answer.value().variant().toBool())
            tellFound();
        reply->deleteLater();
    });
#endif
}

/// Whether a panel of the older kind (XEmbed) owns the tray of the first screen.
bool TrayHost::hasOldTray()
{
#ifdef CDESK_XCB
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t* connection = x11 ? x11->connection() : nullptr;
    if (!connection) // not on X11; without a display Qt hands out an interface with no connection behind it
        return false;
    constexpr char kName[] = "_NET_SYSTEM_TRAY_S0";
    xcb_intern_atom_reply_t* atom =
        xcb_intern_atom_reply(connection, xcb_intern_atom(connection, 1, sizeof kName - 1, kName), nullptr);
    if (!atom)
        return false;
    xcb_get_selection_owner_reply_t* owner =
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr);
    const bool owned = owner && owner->owner != XCB_NONE;
    std::free(owner);
    std::free(atom);
    return owned;
#else
    return false;
#endif
}

} // namespace cdesk::ui
