// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/KeyFile.h"
#include "core/keys/KeyHolder.h"
#include "core/keys/RecoveryCode.h"

#include <QStringList>

#include <memory>

namespace cdesk {

/// What a person shows to be let into a protected office: name and password, or the code of the recovery sheet.
struct Credentials {
    QString user;
    SecretBytes password;
    std::optional<RecoveryCode> recovery = {}; ///< instead of the two above
    KeyPolicy policy = {};

    /// As they were typed.
    static Credentials of(const QString& user, const QString& password);
    static Credentials of(RecoveryCode code);
    /// Secrets are copied on purpose only.
    Credentials clone() const;
};

/// What protects a new office: its first user, who is its administrator, and the recovery sheet's code.
struct Protection {
    QString user;
    SecretBytes password;
    RecoveryCode recovery;
    KeyPolicy policy = {};
};

/// What the right credentials opened. Lives as long as the office is open.
struct Unlocked {
    QString user; ///< empty after the recovery code: nobody has logged in, passwords can be set
    SecretBytes dataKey;
    std::optional<SecretBytes> nextKey;      ///< while the data key is being changed
    std::shared_ptr<const KeyHolder> holder; ///< opens this person's part of older backups too
    std::shared_ptr<const Signer> signer;    ///< null after the recovery code
};

/// keys.json of a protected office and its twin keys.json.bak: who may open it. Changes are written durably before they
/// are returned from. Everything that changes it needs what an Unlocked holds.
class KeyRing {
public:
    /// Whether a key file is at @p path (or its twin): the office is protected then.
    static bool isAt(const QString& path);
    /// Takes both away, of an office that could not be made.
    static void removeFiles(const QString& path);
    /// A new key file; @p dataKey encrypts the office. Errors: password.* (checkNewPassword), keys.user_missing,
    /// keys.no_memory, file.not_writable, storage.disk_full
    static Result<KeyRing> make(const QString& path, const Protection& protection, const SecretBytes& dataKey);
    /// Reads it; the twin when it is gone or torn. Errors: keys.{missing,damaged,newer,absurd_cost}, file.not_readable
    static Result<KeyRing> read(const QString& path, const KeyPolicy& policy = {});

    /// Login names of everybody who has a slot.
    QStringList users() const;
    /// Number of the sheet whose code opens the office.
    int recoverySheet() const { return m_file.recovery.sheet; }
    /// True when keys.json itself was gone or torn and its twin was read.
    bool isFromTwin() const { return m_isFromTwin; }
    /// Public signing key of a user; empty for who has no slot.
    QByteArray signingKeyOf(const QString& user) const;

    /// Errors: login.refused (wrong name, password or code: never which), keys.changed (the file was changed by
    /// somebody without the data key), keys.no_memory
    Result<Unlocked> unlock(const Credentials& credentials) const;
    /// The data key for somebody who opened the office already; for older key files, in backups. Errors: login.refused
    Result<Unlocked> unlockFor(const Unlocked& known) const;

    /// Errors: keys.user_exists, keys.user_missing, password.*, keys.no_memory, file.not_writable, storage.disk_full
    Result<void> addUser(const Unlocked& by, const QString& user, const SecretBytes& password);
    /// Takes the slot away; the office needs a new data key then. Errors: keys.no_slot, keys.last_slot
    Result<void> removeUser(const Unlocked& by, const QString& user);
    /// Errors: keys.no_slot, keys.user_exists, keys.user_missing
    Result<void> renameUser(const Unlocked& by, const QString& user, const QString& newName);
    /// A person's own new password; the signing key stays. Errors: login.refused, password.*
    Result<void> changePassword(const Unlocked& own, const SecretBytes& old, const SecretBytes& password);
    /// A new password given by somebody else, or after the recovery code: with it comes a new signing key, since the
    /// old secret cannot be opened. Makes the slot when there is none. Errors: keys.user_missing, password.*
    Result<void> resetPassword(const Unlocked& by, const QString& user, const SecretBytes& password);
    /// Takes back what was written since @p before was copied, when what belongs to it could not be kept.
    Result<void> goBackTo(const KeyRing& before, const Unlocked& by);
    /// A new recovery sheet; the old one opens nothing any more, but older backups. Returns its number.
    Result<int> replaceRecovery(const Unlocked& by, const RecoveryCode& code);

    /// Before the database changes its key: everybody can open both, but for @p leaving, whose slots go with it.
    /// Changing again after a failure begins anew. Errors: keys.last_slot
    Result<void> beginKeyChange(const Unlocked& by, const SecretBytes& next, const QStringList& leaving = {});
    /// The database is under the next key: the old one goes.
    Result<void> finishKeyChange(const SecretBytes& next);
    /// The database is still under the current key: the next one goes.
    Result<void> dropKeyChange(const SecretBytes& current);
    bool isChangingKey() const { return m_file.next.has_value(); }

    /// With the recovery code somebody gets a new password, before anything is opened. Errors: login.refused, keys.*,
    /// password.*
    static Result<void> recover(const QString& path, RecoveryCode code, const QString& user,
                                const SecretBytes& password, const KeyPolicy& policy = {});

    /// Number of the recovery sheet by which this user got their password, until the log was told; 0: by none.
    int recoveredBySheet(const QString& user) const;
    /// The log was told how @p own got their password.
    Result<void> recoveryIsTold(const Unlocked& own);

    /// Writes keys.json again after it was read from its twin; what was torn is kept beside it.
    Result<void> mend() const;

private:
    KeyRing(QString path, KeyFile file, const KeyPolicy& policy);
    const KeySlot* slotOf(const QString& user) const;
    Result<Unlocked> unlockedBy(std::shared_ptr<const KeyHolder> holder, const std::vector<SealedKey>& keys) const;
    Result<KeySlot> newSlot(const Unlocked& by, const QString& user, const KeyHolder& holder,
                            const SecretBytes& password) const;
    Result<void> write(KeyFile file, const SecretBytes& dataKey);

    QString m_path;
    KeyFile m_file;
    KeyPolicy m_policy;
    bool m_isFromTwin = false;
};

} // namespace cdesk
