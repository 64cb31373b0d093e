// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef CDESK_DBUS
#include <QDBusVariant>
#endif

namespace cdesk::ui {

/// Whether the desktop is set to light or dark, as far as it tells: the portal on Linux, the registry on Windows,
/// else the lightness of the palette the program was started with.
class DesktopLightness final : public QObject {
    Q_OBJECT
public:
    explicit DesktopLightness(QObject* parent = nullptr);
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

#ifdef CDESK_DBUS
private Q_SLOTS:
    void onPortalSetting(const QString& group, const QString& key, const QDBusVariant& value);
#endif

private:
    void setDark(bool dark);
    void listenToPortal();

    bool m_dark = false;
};

} // namespace cdesk::ui
