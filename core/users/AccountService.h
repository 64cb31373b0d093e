// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/UserService.h"

#include <QStringList>

#include <functional>

namespace cdesk {

class JobContext;
class Office;
class RecoveryCode;
class SecretBytes;

/// How the office is protected, as far as everybody who works in it may know.
struct ProtectionState {
    bool isProtected = false;
    int recoverySheet = 0;    ///< number of the sheet that is good; 0 in an open office
    int lockAfterMinutes = 0; ///< of a protected office: see SecuritySettings
};

/// The people of a protected office with their passwords. A person's row says what they may do, their slot in the key
/// file lets them in: both change in one step, and what is cut off in between leaves nobody in who should not be. A
/// slot without a row opens nothing, and goes with the next change of the data key; a person without a slot is given a
/// password. Slots are known by the login name, which stays when somebody is renamed.
/// All errors besides those named: office.not_protected, file.not_writable, storage.*
class AccountService {
public:
    explicit AccountService(Office& office);

    bool isProtected() const;
    Result<ProtectionState> state(const Actor& actor) const;
    /// Login names that have a password. Errors: permission.denied
    Result<QStringList> withPassword(const Actor& actor) const;

    /// Errors: those of UserService::add, password.*
    Result<Person> add(const Actor& actor, const QString& name, Role role, const SecretBytes& password);
    /// A new password for somebody else, who signs with a new key from then on: the log names it.
    /// Errors: user.not_found, user.left, user.own_password, password.*
    Result<void> givePassword(const Actor& actor, UserId id, const SecretBytes& password);
    /// Who is logged in proves it by the old password. Errors: login.refused, password.*
    Result<void> changeOwnPassword(const Actor& actor, const SecretBytes& old, const SecretBytes& password);
    /// Takes the person's rights first, then their slot, and changes the data key as changeDataKey() does. Stopped in
    /// between they can't come in any more; doing it again, as any change of the data key, does the rest. @p step as
    /// there. Errors: those of UserService::deactivate
    enum class KeyChangeStep { Backup, Encryption };
    Result<void> deactivate(const Actor& actor, UserId id, Revision seen, JobContext& job,
                            const std::function<void(KeyChangeStep)>& step = {});
    /// Somebody comes back, with a new password. Errors: those of UserService::reactivate, password.*
    Result<void> reactivate(const Actor& actor, UserId id, Revision seen, const SecretBytes& password);
    /// Makes a verified backup, which can be stopped, and then encrypts the office with a new key, which can't; see
    /// Office::changeDataKey. @p step is told which of the two it is at, and @p job tells how far that is, from another
    /// thread while it encrypts. Errors: those of both, permission.denied, job.cancelled
    Result<void> changeDataKey(const Actor& actor, JobContext& job,
                               const std::function<void(KeyChangeStep)>& step = {});
    /// From now on @p code is the one of the recovery sheet; the sheet before opens older backups alone. Returns the
    /// number of the new sheet.
    Result<int> replaceRecovery(const Actor& actor, const RecoveryCode& code);

private:
    Result<void> encryptAnew(JobContext& job);
    Result<void> fillSlot(UnitOfWork& work, const Person& person, const SecretBytes& password);
    template <class Step>
    auto withKeys(Step step);

    Office& m_office;
    UserService m_users;
};

} // namespace cdesk
