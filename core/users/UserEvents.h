// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Event.h"
#include "core/session/UserRepository.h"
#include "core/users/SecuritySettings.h"

namespace cdesk {

/// Somebody came to work here.
struct UserAdded {
    const Person& person;
    AuditRecord audit() const;
};

/// Somebody is called otherwise, has another role, left or came back.
struct UserChanged {
    enum class What { Renamed, RoleChanged, Deactivated, Reactivated };
    const Person& before;
    const Person& after;
    What what;
    AuditRecord audit() const;
};

/// Somebody was given a password by another person, or took a new one themselves.
struct PasswordChanged {
    enum class What { Given, Own };
    const Person& person;
    What what;
    QByteArray signingKey; ///< public; a given password comes with a new one, which is introduced by this
    AuditRecord audit() const;
};

/// A new recovery sheet took the place of the one before.
struct RecoveryReplaced {
    int sheet; ///< number of the new one
    AuditRecord audit() const;
};

/// A role may do more or less than before.
struct RoleRightsChanged {
    Role role;
    PermissionSet before;
    PermissionSet after;
    AuditRecord audit() const;
};

/// Who watches whom was decided anew.
struct SecurityChanged {
    const SecuritySettings& before;
    const SecuritySettings& after;
    AuditRecord audit() const;
};

} // namespace cdesk
