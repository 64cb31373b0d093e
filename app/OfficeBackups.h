// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Workplace.h"
#include "core/jobs/Dispatcher.h"
#include "ui/tray/MinuteTick.h"

#include <QObject>

namespace cdesk {

namespace ui {
class MainWindow;
class Messenger;
} // namespace ui

/// Looks after the backups of the open office by itself: every few hours while something changed, and before the
/// window closes; once a week a restore is tried; the status line tells of the newest one.
class OfficeBackups final : public QObject {
    Q_OBJECT

public:
    OfficeBackups(std::shared_ptr<Workplace> workplace, Dispatcher& dispatcher, const Clock& clock,
                  ui::MainWindow& window, ui::Messenger& messenger);

    /// For MainWindow::closeRequested: false while the backup before closing runs; the window then closes by itself.
    /// It asks once: when the backup fails the person is told, and closing again closes.
    bool mayClose();

private:
    void showNewest();
    void backUpWhenDue();
    /// The restore that is tried once a week; a failure is told, a success stands in the log.
    void drillWhenDue();
    void told(const Result<std::optional<MadeBackup>>& made);
    void close();

    std::shared_ptr<Workplace> m_workplace; ///< used only on the database thread
    Dispatcher& m_dispatcher;
    const Clock& m_clock;
    ui::MainWindow& m_window;
    ui::Messenger& m_messenger;
    ui::MinuteTick m_tick;
    JobHandle m_closingJob;
    bool m_isRunning = false;
    enum class Closing { NotYet, BackingUp, Ready } m_closing = Closing::NotYet;
};

} // namespace cdesk
