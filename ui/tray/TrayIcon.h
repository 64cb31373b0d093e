// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/Notifier.h"

#include <QIcon>
#include <QMenu>

class QSystemTrayIcon;

namespace cdesk::ui {

class TrayHost;

/// The program's icon with the number of due matters on it; none is painted for 0, "99+" above 99.
QIcon badgedIcon(const QIcon& icon, int count);

/// The program's place in the tray: made only once the desktop has one, with count and menu.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    /// Starts looking for a place.
    void start();
    /// Whether a hidden window can be brought back from the tray; never hide the last window otherwise.
    bool isThere() const;
    void setCount(int due);
    /// Shows a note as the platform's own message; false where that would show nothing.
    bool showMessage(const Note& note);

Q_SIGNALS:
    void appeared();
    void openWanted();
    void remindersWanted();
    void quitWanted();

private:
    void create();
    void update();

    TrayHost* m_host;
    QMenu m_menu;
    QSystemTrayIcon* m_icon = nullptr;
    int m_due = 0;
};

} // namespace cdesk::ui
