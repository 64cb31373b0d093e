// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OfficeLock.h"

#include "app/Background.h"
#include "core/jobs/Dispatcher.h"
#include "core/keys/KeyRing.h"
#include "core/keys/PasswordRules.h"
#include "core/keys/RecoveryCode.h"
#include "core/session/ChangeFeed.h"
#include "ui/login/LoginPage.h"
#include "ui/shell/MainWindow.h"

#include <QDir>

namespace cdesk {

OfficeLock::OfficeLock(std::shared_ptr<Workplace> workplace, Dispatcher& dispatcher, const Clock& clock,
                       ui::MainWindow& window, Background& background)
    : m_workplace{std::move(workplace)}, m_dispatcher{dispatcher}, m_clock{clock}, m_window{window},
      m_background{background}, m_idle{clock}
{
    if (!m_workplace->office->isProtected())
        return;
    m_user = m_workplace->office->unlocked()->user;
    connect(&m_idle, &ui::IdleWatch::idle, this, &OfficeLock::lock);
    connect(&m_workplace->office->feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(EntityKind::Setting))
            readSetting();
    });
    readSetting();
}

void OfficeLock::readSetting()
{
    m_dispatcher.run(
        this, [workplace = m_workplace] { return workplace->accounts.state(workplace->office->actor()); },
        [this](const Result<ProtectionState>& state) {
            if (!state)
                return; // as it was
            m_minutes = state->lockAfterMinutes;
            m_idle.setMinutes(m_minutes);
        });
}

bool OfficeLock::lock()
{
    if (m_user.isEmpty())
        return false;
    if (m_window.isCovered())
        return true;
    m_window.mayLeavePages(); // keeps what was typed as drafts: nobody knows whether they come back
    const OfficeFolder& folder = m_workplace->office->folder();
    auto* page = new ui::LoginPage(ui::LoginPage::Purpose::Locked, QDir::toNativeSeparators(folder.path()), {m_user},
                                   m_user, &m_window);
    connect(page, &ui::LoginPage::loginRequested, this,
            [this, page](const QString& user, const QString& password) { unlock(*page, user, password); });
    connect(page, &ui::LoginPage::recoveryRequested, this,
            [this, page](const QString& code, const QString& user, const QString& password) {
                checkRecovery(*page, code, user, password);
            });
    connect(page, &ui::LoginPage::leaveRequested, this, &OfficeLock::leaveWanted);
    m_window.cover(page);
    m_background.setLocked(true);
    page->waitFor(LoginBrake(folder.refusedLogins(), m_clock).waitSeconds());
    return true;
}

void OfficeLock::unlock(ui::LoginPage& page, const QString& user, const QString& password)
{
    page.setBusy(tr("The password is being checked…"));
    m_dispatcher.run(
        &page,
        [workplace = m_workplace, credentials = std::make_shared<const Credentials>(Credentials::of(user, password))] {
            return workplace->office->proveAgain(*credentials);
        },
        [this, &page](const Result<void>& proven) {
            if (!proven)
                return page.setProblem(proven.error());
            m_idle.setMinutes(m_minutes); // counts from now
            m_background.setLocked(false);
            m_window.uncover();
        });
}

void OfficeLock::checkRecovery(ui::LoginPage& page, const QString& code, const QString& user, const QString& password)
{
    auto parsed = RecoveryCode::parse(code);
    if (!parsed)
        return page.setProblem(parsed.error());
    page.setBusy(tr("The recovery code is being checked…"));
    const auto credentials = std::make_shared<const Credentials>(Credentials::of(std::move(*parsed)));
    m_dispatcher.run(
        &page,
        [keys = m_workplace->office->folder().keys(), credentials, user, password]() -> Result<void> {
            const auto ring = KeyRing::read(keys);
            if (!ring)
                return passOn(ring);
            if (const auto opened = ring->unlock(*credentials); !opened)
                return passOn(opened);
            return checkNewPassword(SecretBytes::ofPassword(password), user);
        },
        [this, &page, code, user, password](const Result<void>& proven) {
            if (proven)
                Q_EMIT recoveryWanted(code, user, password);
            else
                page.setProblem(proven.error());
        });
}

} // namespace cdesk
