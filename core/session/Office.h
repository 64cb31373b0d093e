// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/KeyRing.h"
#include "core/keys/LoginBrake.h"
#include "core/session/AuditVerification.h"
#include "core/session/ChangeFeed.h"
#include "core/session/Session.h"
#include "core/storage/Database.h"
#include "core/storage/FileStore.h"
#include "core/storage/OfficeFolder.h"

#include <memory>

namespace cdesk {

/// An office that is being worked in: its folder, connection, documents, gate and change feed. Made and used on the
/// database thread.
class Office final : private CommitObserver {
public:
    using BeforeUpgrade = std::function<Result<void>(Database&)>;

    /// Makes a new office in an empty or missing folder: open, or protected by passwords. The one person of an open
    /// office is called @p person; where that is empty, as the computer account.
    /// Errors: office.exists, office.no_encryption, password.*, file.not_writable, storage.*
    static Result<std::unique_ptr<Office>> create(const OfficeFolder& folder, const Clock& clock,
                                                  const std::optional<Protection>& protection = {},
                                                  const QString& person = {});
    /// Opens an office and brings its schema up to date; where nothing can be written, for reading only; @p
    /// beforeUpgrade runs before the first schema step, and before a change of the data key that has to be ended. A
    /// protected one needs @p credentials; an open one does not look at them. Errors: office.not_found,
    /// office.not_an_office, office.newer, office.in_use, office.password_needed, office.not_encrypted,
    /// office.no_encryption, login.refused and login.wait (detail: seconds until the next attempt is taken),
    /// login.no_account, keys.*, storage.*
    static Result<std::unique_ptr<Office>> open(const OfficeFolder& folder, const Clock& clock,
                                                const std::optional<Credentials>& credentials = {},
                                                const BeforeUpgrade& beforeUpgrade = {});
    /// Opens a protected office whose keys are at hand already.
    static Result<std::unique_ptr<Office>> openWith(const OfficeFolder& folder, const Clock& clock, KeyRing keys,
                                                    Unlocked unlocked, const BeforeUpgrade& beforeUpgrade = {});
    static bool isProtected(const OfficeFolder& folder) { return KeyRing::isAt(folder.keys()); }
    /// A whole office in memory, documents in @p filesFolder; for tests.
    static std::unique_ptr<Office> inMemory(const QString& filesFolder, const Clock& clock);

    const OfficeFolder& folder() const { return m_folder; }
    Database& database() { return *m_database; }
    const FileStore& files() const { return m_files; }
    ChangeFeed& feed() { return m_feed; }
    Session& session() { return m_session; }
    const Clock& clock() const { return m_clock; }
    /// Whoever works in this office, with the rights the office's matrix gives now. An open office has one person:
    /// its Administrator.
    const Actor& actor() const { return m_actor; }

    bool isProtected() const { return m_keys.has_value(); }
    /// Who may open a protected office, and what the one who did has in hand; null in an open office.
    KeyRing* keyRing() { return m_keys ? &m_keys->ring : nullptr; }
    const Unlocked* unlocked() const { return m_keys ? &m_keys->unlocked : nullptr; }
    /// What the log has to hold against: the signing key of everybody who may open the office. Nothing in an open one.
    AuditExpectations expectations() const;
    /// Encrypts the database with a new data key, so that who had the old one cannot read what is saved from now on.
    /// Only who works in the office gets it: all other slots are taken away. Killed in between, the office opens with
    /// exactly one of the two, and ends the change then. @p tell hears how much of the database is encrypted anew, on
    /// a thread of its own. Errors: office.not_protected, storage.*
    Result<void> changeDataKey(const std::function<void(qint64 done, qint64 total)>& tell = {});
    /// Keeps in the log that somebody came into a protected office, how many attempts were refused before, which count
    /// no more then, and by which recovery sheet they got their password.
    Result<void> recordLogin();
    /// Attempts to come in that were refused since the last login that was kept.
    int refusedLogins() const { return LoginBrake(m_folder.refusedLogins(), m_clock).refused(); }
    /// Who works here proves it again, before a locked window shows the office.
    /// Errors: office.not_protected, login.other_user (detail: who works here), and those of logging in
    Result<void> proveAgain(const Credentials& credentials);
    /// Somebody else who works here proves it beside whoever is logged in, for what takes two; signs with their own
    /// key. Errors: office.not_protected, login.same_person (detail: who is logged in), and those of logging in
    Result<Actor> proveOther(const Credentials& credentials);

private:
    struct Keys {
        KeyRing ring;
        Unlocked unlocked;
    };
    Office(OfficeFolder folder, std::unique_ptr<Database> database, const QString& filesFolder, const Clock& clock,
           std::optional<Keys> keys = {});
    static Result<std::unique_ptr<Office>> makeOpen(const OfficeFolder& folder, const Clock& clock,
                                                    const QString& person);
    static Result<std::unique_ptr<Office>> makeProtected(const OfficeFolder& folder, const Clock& clock,
                                                         const Protection& protection);
    static Result<std::unique_ptr<Office>> upToDate(const OfficeFolder& folder, std::unique_ptr<Database> database,
                                                    const Clock& clock, std::optional<Keys> keys,
                                                    const BeforeUpgrade& beforeUpgrade);
    static Result<std::unique_ptr<Office>> opened(const OfficeFolder& folder, std::unique_ptr<Database> database,
                                                  const Clock& clock, std::optional<Keys> keys);
    Result<void> record(const QString& action, const QJsonObject& after);
    Result<void> record(const AuditRecord& entry);
    Result<void> recordRecovery();
    /// Slots of people who left, and of those who never came because something was cut off.
    QStringList idleSlots() const;
    /// Ends a change of the data key that was cut off, or one that somebody's leaving asks for.
    void goOnWithKeyChange(const BeforeUpgrade& beforeChange);
    void readOwner();
    /// Errors: login.no_account
    Result<void> readActor();
    void committed(const Database& database, const ChangeSet& changes) override;

    OfficeFolder m_folder;
    std::unique_ptr<Database> m_database;
    std::optional<Keys> m_keys; ///< none: an open office
    FileStore m_files;
    const Clock& m_clock;
    ChangeFeed m_feed;
    Session m_session;
    Actor m_actor;
};

} // namespace cdesk
