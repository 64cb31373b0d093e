// SPDX-License-Identifier: GPL-3.0-or-later
// The ways into an office: first start, sample, restored backup, login, protection.
#include "app/AccountPerson.h"
#include "app/App.h"
#include "app/BackupDoor.h"
#include "core/backup/BackupCheck.h"
#include "core/backup/BackupRestore.h"
#include "core/keys/OfficeProtection.h"
#include "core/sample/SampleOffice.h"
#include "ui/login/LoginPage.h"
#include "ui/login/ProtectPage.h"
#include "ui/welcome/StartPage.h"

#include <QDir>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kLastUser = u"office/user"_s; ///< of this person on this computer

} // namespace

void App::showWelcome(const Error* problem)
{
    closeOffice();
    auto* welcome = new ui::WelcomePage(*m_files, m_paths.defaultOffice, m_window.get());
    connect(welcome, &ui::WelcomePage::createRequested, this, [this] { showStart(); });
    connect(welcome, &ui::WelcomePage::protectRequested, this, &App::showProtect);
    connect(welcome, &ui::WelcomePage::openRequested, this,
            [this](const QString& folder) { startOffice(folder, Start::OpenOnly); });
    connect(welcome, &ui::WelcomePage::sampleRequested, this, [this, welcome] { startSample(welcome); });
    connect(welcome, &ui::WelcomePage::restoreRequested, this,
            [this, welcome](const QString& backup) { restoreOffice(welcome, backup); });
    connect(welcome, &ui::WelcomePage::leaveRequested, this, [this] {
        const OfficeFolder last(m_view.text(kLastOffice, m_paths.defaultOffice));
        if (last.holdsOffice())
            startOffice(last.path(), Start::OpenOnly);
    });
    if (problem)
        welcome->setProblem(*problem);
    if (problem && problem->code == kOpenElsewhere)
        welcome->offerWayOut(tr("Open it here"), [this, folder = m_refusedFolder] {
            ui::SingleInstance::forgetHolder(folder);
            startOffice(folder, Start::OpenOnly);
        });
    m_window->setOfficeName({});
    m_window->setWelcome(welcome);
}

void App::startSample(ui::WelcomePage* welcome)
{
    const OfficeFolder sample(m_paths.sampleOffice);
    if (sample.holdsOffice())
        return startOffice(sample.path(), Start::OpenOnly);
    welcome->setBusy(tr("The sample office is being made…"));
    m_dispatcher.runJob(
        welcome, [this, sample](JobContext& job) { return createSampleOffice(sample, m_clock, m_fonts.get(), job); },
        [welcome](qint64 done, qint64 total) {
            welcome->setBusy(tr("The sample office is being made… %1 %").arg(100 * done / std::max<qint64>(total, 1)));
        },
        [this, welcome, sample](const Result<void>& made) {
            if (!made)
                return welcome->setProblem(made.error());
            startOffice(sample.path(), Start::OpenOnly);
        });
}

void App::restoreOffice(ui::WelcomePage* welcome, const QString& chosen)
{
    const auto backup = backupFolderOf(chosen);
    if (!backup)
        return welcome->setProblem(backup.error());
    if (isProtectedBackup(*backup))
        return restoreProtected(welcome, *backup);
    const auto restore = [this, welcome, backup = *backup](const QString& target) {
        welcome->setBusy(tr("The backup is being verified and restored…"));
        m_dispatcher.runJob(
            welcome, [this, backup, target](JobContext& job) { return restoreBackup(backup, target, m_clock, job); },
            {},
            [this, welcome](const Result<RestoredOffice>& restored) {
                if (!restored)
                    return welcome->setProblem(restored.error());
                startOffice(restored->folder, Start::OpenOnly);
            });
    };
    m_files->chooseFolder(
        m_window.get(),
        {.purpose = u"restore"_s, .title = tr("A new folder for the restored office"), .filter = {}, .proposal = {}},
        restore);
}

void App::restoreProtected(ui::WelcomePage* welcome, const QString& backup)
{
    const auto keys = KeyRing::read(backup + u'/' + kBackupKeys);
    if (!keys)
        return welcome->setProblem(keys.error());
    auto* login = new ui::LoginPage(ui::LoginPage::Purpose::Backup, QDir::toNativeSeparators(backup), keys->users(),
                                    m_view.text(kLastUser), m_window.get());
    auto* door = new BackupDoor(backup, *login, m_dispatcher, m_clock, *m_files); // goes with the page
    connect(door, &BackupDoor::restored, this,
            [this](const QString& folder, const std::shared_ptr<const Credentials>& credentials) {
                startOffice(folder, Start::OpenOnly, credentials);
            });
    connect(login, &ui::LoginPage::leaveRequested, this, [this] { showWelcome(nullptr); });
    m_window->setWelcome(login);
}

ui::LoginPage* App::showLogin(const OfficeFolder& office)
{
    const auto keys = KeyRing::read(office.keys());
    if (!keys) {
        const Error problem = keys.error();
        showWelcome(&problem);
        return nullptr;
    }
    auto* login = new ui::LoginPage(ui::LoginPage::Purpose::Office, office.path(), keys->users(),
                                    m_view.text(kLastUser), m_window.get());
    login->waitFor(LoginBrake(office.refusedLogins(), m_clock).waitSeconds());
    connect(login, &ui::LoginPage::loginRequested, this,
            [this, login, office](const QString& user, const QString& password) {
                openByLogin(*login, office, Credentials::of(user, password));
            });
    connect(login, &ui::LoginPage::recoveryRequested, this,
            [this, login, office](const QString& code, const QString& user, const QString& password) {
                recoverOffice(*login, office, code, user, password);
            });
    connect(login, &ui::LoginPage::leaveRequested, this, [this] { showWelcome(nullptr); });
    m_window->setOfficeName({});
    m_window->setWelcome(login);
    return login;
}

void App::openByLogin(ui::LoginPage& login, const OfficeFolder& office, Credentials credentials)
{
    m_view.setText(kLastUser, credentials.user);
    auto entry = std::make_shared<Entry>();
    entry->credentials = std::move(credentials);
    login.setBusy(tr("The office is being opened…"));
    openOffice(office, entry, [login = QPointer(&login)](const Error& problem) {
        if (login)
            login->setProblem(problem);
    });
}

void App::recoverOffice(ui::LoginPage& login, const OfficeFolder& office, const QString& code, const QString& user,
                        const QString& password)
{
    auto parsed = RecoveryCode::parse(code);
    if (!parsed)
        return login.setProblem(parsed.error());
    login.setBusy(tr("The office is being opened…"));
    m_dispatcher.run(
        &login,
        [office, user, password, code = std::make_shared<RecoveryCode>(std::move(*parsed))] {
            return KeyRing::recover(office.keys(), code->clone(), user, SecretBytes::ofPassword(password));
        },
        [this, &login, office, user, password](const Result<void>& recovered) {
            if (!recovered)
                return login.setProblem(recovered.error());
            openByLogin(login, office, Credentials::of(user, password));
        });
}

void App::showStart()
{
    const OfficeFolder office(m_paths.defaultOffice);
    if (office.holdsOffice()) // made before: nothing to ask
        return startOffice(office.path(), Start::OpenOnly);
    auto* page = new ui::StartPage(office.path(), accountPerson(), m_window.get());
    connect(page, &ui::StartPage::cancelled, this, [this] { showWelcome(nullptr); });
    connect(page, &ui::StartPage::startRequested, this,
            [this, page, office](const QString& name, const QString& person) {
                m_instance.reset(); // of an attempt before
                if (const auto refusal = takeInstance(office.path()))
                    return page->setProblem(*refusal);
                auto entry = std::make_shared<Entry>();
                entry->wish = {.name = name, .person = person, .protection = {}};
                page->setBusy();
                openOffice(office, entry, [page = QPointer(page)](const Error& problem) {
                    if (page)
                        page->setProblem(problem);
                });
            });
    m_window->setWelcome(page);
}

void App::showProtect()
{
    const OfficeFolder office(m_paths.defaultOffice);
    closeOffice();
    auto* page =
        new ui::ProtectPage(ui::ProtectPage::Purpose::NewOffice, {*m_files, m_clock, m_fonts},
                            {.office = {}, .folder = QDir::toNativeSeparators(office.path()), .user = accountPerson()},
                            RecoveryCode::random(), m_window.get());
    connect(page, &ui::ProtectPage::cancelled, this, [this] { showWelcome(nullptr); });
    connect(page, &ui::ProtectPage::protectRequested, this,
            [this, page, office](const QString& user, const QString& password) {
                m_instance.reset(); // of an attempt before
                if (office.holdsOffice())
                    return page->setProblem({ErrorKind::Invalid, u"office.exists"_s, {}, office.path()});
                if (const auto refusal = takeInstance(office.path()))
                    return page->setProblem(*refusal);
                auto entry = std::make_shared<Entry>();
                entry->wish = {.name = page->officeName(),
                               .person = {},
                               .protection =
                                   Protection{user, SecretBytes::ofPassword(password), page->recovery().clone()}};
                page->setBusy();
                openOffice(office, entry, [page = QPointer(page)](const Error& problem) {
                    if (page)
                        page->setProblem(problem);
                });
            });
    m_window->setWelcome(page);
}

void App::protectOpenOffice()
{
    if (!m_workplace || Office::isProtected(m_workplace->office->folder()) || !m_window->mayLeavePages())
        return;
    const OfficeFolder office = m_workplace->office->folder();
    const ui::SheetFacts facts{
        .office = m_officeName, .folder = QDir::toNativeSeparators(office.path()), .user = m_actor.name};
    closeOffice();
    if (const auto refusal = takeInstance(office.path())) // so that no other window opens it meanwhile
        return showWelcome(&*refusal);
    auto* page = new ui::ProtectPage(ui::ProtectPage::Purpose::OpenOffice, {*m_files, m_clock, m_fonts}, facts,
                                     RecoveryCode::random(), m_window.get());
    connect(page, &ui::ProtectPage::cancelled, this, [this, office] { startOffice(office.path(), Start::OpenOnly); });
    connect(page, &ui::ProtectPage::protectRequested, this,
            [this, page, office](const QString& user, const QString& password) {
                page->setBusy();
                const auto protection = std::make_shared<const Protection>(
                    Protection{user, SecretBytes::ofPassword(password), page->recovery().clone()});
                m_dispatcher.runJob(
                    page,
                    [this, office, protection](JobContext& job) {
                        return protectOffice(office, m_clock, *protection, job);
                    },
                    [page](qint64 done, qint64 total) { page->setProgress(done, total); },
                    [this, page, office, user, password](const Result<void>& done) {
                        if (!done)
                            return page->setProblem(done.error());
                        auto entry = std::make_shared<Entry>();
                        entry->credentials = Credentials::of(user, password);
                        entry->isJustProtected = true;
                        m_view.setText(kLastUser, user);
                        openOffice(office, entry, [this](const Error& problem) { showWelcome(&problem); });
                    });
            });
    m_window->setOfficeName({});
    m_window->setWelcome(page);
}

} // namespace cdesk
