// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OfficeBackups.h"

#include "core/session/ChangeFeed.h"
#include "ui/settings/BackupWords.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/Messenger.h"

#include <QGuiApplication>

namespace cdesk {

OfficeBackups::OfficeBackups(std::shared_ptr<Workplace> workplace, Dispatcher& dispatcher, const Clock& clock,
                             ui::MainWindow& window, ui::Messenger& messenger)
    : m_workplace{std::move(workplace)}, m_dispatcher{dispatcher}, m_clock{clock}, m_window{window},
      m_messenger{messenger}, m_tick{clock}
{
    connect(&m_tick, &ui::MinuteTick::ticked, this, &OfficeBackups::backUpWhenDue);
    // A backup made by hand or verified anew is an event of the office as a whole.
    connect(&m_workplace->office->feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(EntityKind::Office))
            showNewest();
    });
    m_tick.start();
    showNewest();
}

void OfficeBackups::showNewest()
{
    struct Shown {
        std::vector<BackupInfo> backups;
        bool hasChanged = false;
    };
    m_dispatcher.run(
        this,
        [workplace = m_workplace]() -> Result<Shown> {
            // Nobody asked for it: not a refusal worth a line in the log.
            if (const auto may = permitted(workplace->office->actor(), "backup.list"); !may)
                return passOn(may);
            auto backups = workplace->backups.list(workplace->office->actor());
            const auto needed = workplace->backups.hasChanged(workplace->office->actor());
            if (!backups || !needed)
                return backups ? passOn(needed) : passOn(backups);
            return Shown{std::move(*backups), *needed};
        },
        [this](const Result<Shown>& shown) {
            if (shown)
                m_window.setBackupText(ui::newestBackupText(shown->backups, m_clock.today()),
                                       ui::newestBackupTone(shown->backups, m_clock.nowUtcMs(), shown->hasChanged));
        });
}

void OfficeBackups::backUpWhenDue()
{
    if (m_isRunning || m_closing != Closing::NotYet)
        return;
    m_isRunning = true;
    m_dispatcher.runJob(
        this,
        [workplace = m_workplace](JobContext& job) {
            return workplace->backups.backupWhenDue(workplace->office->actor(), job);
        },
        {},
        [this](const Result<std::optional<MadeBackup>>& made) {
            m_isRunning = false;
            told(made);
            if (made && !*made)
                drillWhenDue();
        });
}

void OfficeBackups::drillWhenDue()
{
    m_isRunning = true;
    m_dispatcher.runJob(
        this,
        [workplace = m_workplace](JobContext& job) {
            return workplace->backups.drillWhenDue(workplace->office->actor(), job);
        },
        {},
        [this](const Result<std::optional<BackupInfo>>& tried) {
            m_isRunning = false;
            if (!tried)
                m_messenger.error(tried.error());
            else
                showNewest(); // its colour grows with the hours
        });
}

void OfficeBackups::told(const Result<std::optional<MadeBackup>>& made)
{
    if (!made)
        m_messenger.error(made.error());
    else if (*made && (*made)->secondPlace)
        m_messenger.error(*(*made)->secondPlace);
}

bool OfficeBackups::mayClose()
{
    if (m_closing == Closing::Ready || qGuiApp->isSavingSession()) // a shutdown of the computer does not wait
        return true;
    if (m_closing == Closing::BackingUp)
        return false;
    m_closing = Closing::BackingUp;
    m_messenger.done(tr("Backing up before closing…"), {tr("Close without backup"), [this] {
                                                            m_closingJob.cancel();
                                                            close();
                                                        }});
    m_closingJob = m_dispatcher.runJob(
        this,
        [workplace = m_workplace](JobContext& job) {
            return workplace->backups.backupOnClosing(workplace->office->actor(), job);
        },
        {},
        [this](const Result<std::optional<MadeBackup>>& made) {
            if (m_closing == Closing::Ready)
                return;
            if (made)
                return close();
            m_closing = Closing::Ready; // told, and closed when the person closes again
            m_messenger.error(made.error());
        });
    return false;
}

void OfficeBackups::close()
{
    m_closing = Closing::Ready;
    m_window.close();
}

} // namespace cdesk
