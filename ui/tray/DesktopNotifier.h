// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/Notifier.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace cdesk::ui {

/// Bubbles through org.freedesktop.Notifications, never waiting for an answer: a stuck notification service must not
/// freeze the window. Where there is no such service (Windows, a bare window manager), the tray icon shows the text.
class DesktopNotifier final : public Notifier {
    Q_OBJECT
public:
    /// Shows a note without buttons; false when it cannot.
    using Fallback = std::function<bool(const Note&)>;

    explicit DesktopNotifier(QObject* parent = nullptr);

    void setFallback(Fallback fallback) { m_fallback = std::move(fallback); }
    void withdraw(const QString& tag) override;
    bool isAvailable() const override { return m_capabilities.has_value(); }

    /// Body as a service with the capability body-markup (or without it) has to get it.
    static QString bodyFor(const QString& plain, const QStringList& capabilities);

protected:
    void show(const Note& note) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& key);
    void onNotificationClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString& token);

private:
    void connectToService();
    void askCapabilities();
    void onCapabilities(const std::optional<QStringList>& capabilities);
    void forgetService();
    void send(const Note& note);
    void remember(uint id, const QString& tag);
    void showElsewhere(const Note& note);

    Fallback m_fallback;
    std::optional<QStringList> m_capabilities; ///< known once the service has answered
    bool m_asking = false;
    QList<Note> m_waiting; ///< for the capabilities
    QHash<uint, QString> m_tagOfId;
    QHash<QString, uint> m_idOfTag;
};

} // namespace cdesk::ui
