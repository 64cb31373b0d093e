// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/DesktopNotifier.h"

#include <QGuiApplication>

#ifdef CDESK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

#ifdef CDESK_DBUS
const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
constexpr int kReplyMs = 5000;

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}
#endif

} // namespace

DesktopNotifier::DesktopNotifier(QObject* parent) : Notifier(parent)
{
    connectToService();
}

QString DesktopNotifier::bodyFor(const QString& plain, const QStringList& capabilities)
{
    QString body = plain;
    body.remove(QChar::Null);
    if (!capabilities.contains(u"body-markup"_s))
        return body;
    return body.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

void DesktopNotifier::show(const Note& note)
{
    if (m_capabilities) {
        send(note);
        return;
    }
    m_waiting.append(note);
    askCapabilities();
}

void DesktopNotifier::showElsewhere(const Note& note)
{
    if (!m_fallback || !m_fallback(note))
        Q_EMIT unshown(note.tag);
}

void DesktopNotifier::onCapabilities(const std::optional<QStringList>& capabilities)
{
    m_asking = false;
    const bool changes = m_capabilities.has_value() != capabilities.has_value();
    m_capabilities = capabilities;
    const QList<Note> waiting = std::exchange(m_waiting, {});
    for (const Note& note : waiting) {
        if (m_capabilities)
            send(note);
        else
            showElsewhere(note);
    }
    if (changes)
        Q_EMIT availabilityChanged(isAvailable());
}

void DesktopNotifier::remember(uint id, const QString& tag)
{
    if (const uint old = m_idOfTag.value(tag); old != id)
        m_tagOfId.remove(old);
    m_tagOfId.insert(id, tag);
    m_idOfTag.insert(tag, id);
}

void DesktopNotifier::onActionInvoked(uint id, const QString& key)
{
    const QString tag = m_tagOfId.value(id); // notes of other programs are announced to us too
    if (tag.isEmpty())
        return;
    withdraw(tag); // it was marked resident, so that it would wait for this
    Q_EMIT acted(tag, key == u"snooze"_s ? NoteAction::Snooze : key == u"done"_s ? NoteAction::Done : NoteAction::Open);
}

void DesktopNotifier::onNotificationClosed(uint id, uint)
{
    const QString tag = m_tagOfId.take(id);
    if (tag.isEmpty())
        return;
    m_idOfTag.remove(tag);
    Q_EMIT closed(tag);
}

void DesktopNotifier::onActivationToken(uint id, const QString& token)
{
    if (m_tagOfId.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Wayland raises a window only with this
}

#ifdef CDESK_DBUS

void DesktopNotifier::connectToService()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Without a service name: signals of a restarted service must still arrive.
    bus.connect({}, kPath, kService, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect({}, kPath, kService, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint)));
    bus.connect({}, kPath, kService, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
    auto* watcher = new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& owner) {
                forgetService();
                if (!owner.isEmpty())
                    askCapabilities();
            });
    askCapabilities();
}

void DesktopNotifier::askCapabilities()
{
    if (std::exchange(m_asking, true))
        return;
    auto* reply = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf(u"GetCapabilities"_s), kReplyMs), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QStringList> answer = *reply;
        onCapabilities(answer.isValid() ? std::optional(answer.value()) : std::nullopt);
        reply->deleteLater();
    });
}

/// A restarted service has other capabilities and knows none of our ids.
void DesktopNotifier::forgetService()
{
    m_tagOfId.clear();
    m_idOfTag.clear();
    if (std::exchange(m_capabilities, std::nullopt))
        Q_EMIT availabilityChanged(false);
}

void DesktopNotifier::send(const Note& note)
{
    QStringList actions;
    if (m_capabilities->contains(u"actions"_s)) {
        actions = {u"default"_s, tr("Open"), u"open"_s, tr("Open")};
        if (note.isHandled && note.tag != kSummaryTag) // several matters cannot be put off or done by one button
            actions += {u"snooze"_s, tr("Remind me later"), u"done"_s, tr("Done")};
    }
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                            {u"category"_s, u"x-contractdesk.reminder"_s},
                            {u"urgency"_s, QVariant::fromValue<uchar>(note.critical ? 2 : 1)},
                            {u"resident"_s, true}};
    QString title = note.title;
    QDBusMessage call = callOf(u"Notify"_s);
    call << tr("ContractDesk") << m_idOfTag.value(note.tag, 0) << u"contractdesk"_s
         << title.replace(QChar::LineFeed, u' ') << bodyFor(note.body, *m_capabilities) << actions << hints
         << 0; // stays until somebody acts
    auto* reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, kReplyMs), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, note] {
        const QDBusPendingReply<uint> answer = *reply;
        if (answer.isValid())
            remember(answer.value(), note.tag);
        else
            showElsewhere(note);
        reply->deleteLater();
    });
}

void DesktopNotifier::withdraw(const QString& tag)
{
    const uint id = m_idOfTag.take(tag);
    if (id == 0)
        return;
    m_tagOfId.remove(id); // closed() is about what others did
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << id;
    QDBusConnection::sessionBus().asyncCall(call);
}

#else

void DesktopNotifier::connectToService() {}

void DesktopNotifier::askCapabilities()
{
    onCapabilities(std::nullopt);
}

void DesktopNotifier::forgetService() {}

void DesktopNotifier::send(const Note& note)
{
    showElsewhere(note);
}

void DesktopNotifier::withdraw(const QString&) {}

#endif

} // namespace cdesk::ui
