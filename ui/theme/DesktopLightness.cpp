// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/DesktopLightness.h"

#include "ui/theme/Palette.h"

#include <QGuiApplication>
#include <QSettings>
#include <QStyleHints>

#ifdef CDESK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

bool startedDark()
{
#ifdef Q_OS_WIN
    const QSettings personal(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                             QSettings::NativeFormat);
    return personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return isDark(QGuiApplication::palette());
#endif
}

} // namespace

DesktopLightness::DesktopLightness(QObject* parent) : QObject(parent), m_dark{startedDark()}
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            setDark(scheme == Qt::ColorScheme::Dark);
    });
#endif
    listenToPortal();
}

void DesktopLightness::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed(dark);
}

#ifdef CDESK_DBUS

namespace {

const QString kGroup = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;

} // namespace

void DesktopLightness::listenToPortal()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString settings = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, {kGroup, kKey}, u"ssv"_s, this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    read.setArguments({kGroup, kKey});
    auto* reply = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        if (answer.isValid())
            onPortalSetting(kGroup, kKey, answer.value());
        reply->deleteLater();
    });
}

void DesktopLightness::onPortalSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != kGroup || key != kKey)
        return;
    QVariant plain = value.variant();
    while (plain.canConvert<QDBusVariant>()) // Read() wraps the value twice
        plain = plain.value<QDBusVariant>().variant();
    const int scheme = plain.toInt();
    if (scheme == 1 || scheme == 2) // 0: the desktop has no wish, the palette at the start decides
        setDark(scheme == 1);
}

#else

void DesktopLightness::listenToPortal() {}

#endif

} // namespace cdesk::ui
