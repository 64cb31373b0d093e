// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackupDoor.h"

#include "core/backup/BackupCheck.h"
#include "core/backup/BackupRestore.h"
#include "core/jobs/Dispatcher.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/login/LoginPage.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

BackupDoor::BackupDoor(QString backup, ui::LoginPage& page, Dispatcher& dispatcher, const Clock& clock,
                       ui::FileDialogs& files)
    : QObject(&page), m_backup{std::move(backup)}, m_page{page}, m_dispatcher{dispatcher}, m_clock{clock}, m_files{
                                                                                                               files}
{
    connect(&page, &ui::LoginPage::loginRequested, this, [this](const QString& user, const QString& password) {
        open(std::make_shared<const Credentials>(Credentials::of(user, password)));
    });
    connect(&page, &ui::LoginPage::codeRequested, this, [this](const QString& typed) {
        auto code = RecoveryCode::parse(typed);
        if (!code)
            return m_page.setProblem(code.error());
        open(std::make_shared<const Credentials>(Credentials::of(std::move(*code))));
    });
}

void BackupDoor::open(const std::shared_ptr<const Credentials>& credentials)
{
    m_page.setBusy(tr("The backup is being opened…"));
    m_dispatcher.run(
        this,
        [backup = m_backup, credentials]() -> Result<std::shared_ptr<const Unlocked>> {
            auto keys = unlockBackup(backup, *credentials);
            if (!keys)
                return passOn(keys);
            return std::make_shared<const Unlocked>(std::move(*keys));
        },
        [this, credentials](const Result<std::shared_ptr<const Unlocked>>& keys) {
            if (!keys)
                return m_page.setProblem(keys.error());
            askPlace(credentials, *keys);
        });
}

void BackupDoor::askPlace(const std::shared_ptr<const Credentials>& credentials,
                          const std::shared_ptr<const Unlocked>& keys)
{
    m_page.setReady(tr("The backup is open. Choose a new, empty folder for the restored office."));
    m_files.chooseFolder(
        &m_page,
        {.purpose = u"restore"_s, .title = tr("A new folder for the restored office"), .filter = {}, .proposal = {}},
        [this, credentials, keys](const QString& target) { restore(target, credentials, keys); });
}

void BackupDoor::restore(const QString& target, const std::shared_ptr<const Credentials>& credentials,
                         const std::shared_ptr<const Unlocked>& keys)
{
    m_page.setBusy(tr("The backup is being verified and restored…"));
    m_dispatcher.runJob(
        this,
        [backup = m_backup, &clock = m_clock, target, keys](JobContext& job) {
            return restoreBackup(backup, target, clock, job, keys.get());
        },
        {},
        [this, credentials](const Result<RestoredOffice>& made) {
            if (!made)
                return m_page.setProblem(made.error());
            Q_EMIT restored(made->folder, credentials->recovery ? nullptr : credentials);
        });
}

} // namespace cdesk
