// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Workplace.h"
#include "core/jobs/Dispatcher.h"
#include "core/session/OfficeHealth.h"
#include "ui/tray/MinuteTick.h"

#include <QObject>

namespace cdesk {

namespace ui {
class MainWindow;
class Messenger;
} // namespace ui

/// Watches over the place of the open office: tells once what a crash left behind and that backups have grown old, and
/// each minute whether the disk still has room. Where it hardly has any, the office is only read until there is.
class OfficeWatch final : public QObject {
    Q_OBJECT

public:
    OfficeWatch(std::shared_ptr<Workplace> workplace, Dispatcher& dispatcher, const Clock& clock,
                ui::MainWindow& window, ui::Messenger& messenger);

private:
    void lookBack();
    void tell(const CutOffReport& report);
    void lookAtBackups();
    void lookAtDisk();
    void diskIs(DiskRoom room);

    std::shared_ptr<Workplace> m_workplace; ///< used only on the database thread
    Dispatcher& m_dispatcher;
    const Clock& m_clock;
    ui::MainWindow& m_window;
    ui::Messenger& m_messenger;
    ui::MinuteTick m_tick;
    DiskRoom m_room = DiskRoom::Enough;
};

} // namespace cdesk
