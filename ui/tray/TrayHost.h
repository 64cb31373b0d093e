// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;

namespace cdesk::ui {

/// Knows when the desktop has a place for a tray icon.
///
/// Qt asks once in a process and remembers a "no"; at login the panel often comes after us. So we ask ourselves and
/// touch QSystemTrayIcon only after found() was said.
class TrayHost final : public QObject {
    Q_OBJECT
public:
    explicit TrayHost(QObject* parent = nullptr);
    /// Starts looking; found() comes once, now or later or never.
    void look();

Q_SIGNALS:
    void found();

private:
    void ask();
    void lookForAWhile();
    void tellFound();
    static bool hasOldTray();

    QTimer* m_again;
    int m_looksLeft = 0;
    bool m_found = false;
};

} // namespace cdesk::ui
