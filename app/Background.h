// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/ReminderBell.h"
#include "ui/tray/DesktopNotifier.h"
#include "ui/tray/MinuteTick.h"
#include "ui/tray/TrayIcon.h"

#include <memory>

class QAction;

namespace cdesk {

struct Workplace;

namespace ui {
class MainWindow;
}

/// What goes on while nobody looks at the window: the tray, the minute, the bell, and whether closing the window ends
/// the program.
class Background final : public QObject {
    Q_OBJECT

public:
    Background(ui::MainWindow& window, ui::ViewState& view, const Clock& clock);

    /// From now on the reminders of this office ring. Both live until officeClosed().
    void officeOpened(const ui::PageContext& context, Workplace& workplace);
    void officeClosed();
    /// While the window is locked, notifications go on without names.
    void setLocked(bool isLocked);
    /// The program was started without a window: shows it minimised when nothing else would tell of it.
    void startHidden();
    /// Ends the program, also when closing the window would only hide it; a page may still hold it back.
    void quit();
    /// The person's choice: whether the program goes on in the tray when the window is closed.
    QAction* trayChoice() const { return m_trayChoice; }

private:
    void connectTray();
    void closeToTray(bool& mayClose);
    void showReminders();

    ui::MainWindow& m_window;
    ui::ViewState& m_view;
    ui::TrayIcon m_tray;
    ui::DesktopNotifier m_notifier;
    ui::MinuteTick m_tick;
    QAction* m_trayChoice;
    std::unique_ptr<ui::ReminderBell> m_bell; ///< while an office is open
    bool m_isQuitting = false;
    bool m_hasAsked = false; ///< the window asked whether it may close: no page holds it back
};

} // namespace cdesk
