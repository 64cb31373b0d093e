// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Workplace.h"
#include "core/jobs/Dispatcher.h"
#include "core/session/OfficeHealth.h"
#include "ui/tray/MinuteTick.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace cdesk {

namespace ui {
class MainWindow;
class Messenger;
} // namespace ui

/// Watches over the place of the open office: tells once what a crash left behind, that backups have grown old, that
/// the office lies on another computer, or that its log is not the one that was seen last; and every few seconds
/// whether the office file is still in its place and the disk has room. Where something is wrong the office is only
/// read until it is over, and a bar above every page says so.
class OfficeWatch final : public QObject {
    Q_OBJECT

public:
    OfficeWatch(std::shared_ptr<Workplace> workplace, Dispatcher& dispatcher, const Clock& clock, SeenLogs seen,
                ui::MainWindow& window, ui::Messenger& messenger);

    /// Looks over the whole office: what a crash left behind, its backups, its log. At 100,000 contracts that takes
    /// seconds: to be called when everything is shown. Does so once.
    void lookOverOnce();
    /// Keeps what the log is now as what was seen of it, unless it is not accepted; for the database thread.
    std::function<bool()> keepLogAsSeen() const;

private:
    void lookBack();
    void tell(const CutOffReport& report);
    void lookAtBackups();
    void lookAtLog();
    void logIs(const std::optional<AuditBreak>& broken);
    /// Somebody wants to go on with the log as it is, which may take two.
    void acceptLog();
    void askSecond(const QStringList& seconds);
    void acceptLog(const std::shared_ptr<const Credentials>& second, const std::function<void(const Error&)>& refused,
                   const std::function<void()>& done = {});
    /// What is known of the office's place.
    struct Place {
        std::optional<Error> reason; ///< why nothing can be saved
        DiskRoom room = DiskRoom::Enough;
        bool isOnNetwork = false;
    };
    void lookAtPlace();
    void placeIs(const Place& place);
    void showTrouble();
    /// Looks in the log for what seems to be misuse; in the whole chain of it once, when the office is opened.
    void lookForMisuse(MisuseService::Depth depth);

    std::shared_ptr<Workplace> m_workplace; ///< used only on the database thread
    Dispatcher& m_dispatcher;
    const Clock& m_clock;
    ui::MainWindow& m_window;
    ui::Messenger& m_messenger;
    SeenLogs m_seen;
    ui::MinuteTick m_tick;
    QTimer m_look;
    Place m_place;
    bool m_hasLookedOver = false;
    std::optional<AuditBreak> m_logBreak; ///< told, and not accepted yet
    std::shared_ptr<std::atomic_bool> m_mayKeep = std::make_shared<std::atomic_bool>(false);
};

} // namespace cdesk
