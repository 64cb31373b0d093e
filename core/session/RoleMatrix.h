// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Permission.h"

namespace cdesk {

/// Which role may do what in this office: the program's table, with the office's own changes.
class RoleMatrix {
public:
    /// The program's table. Everybody but guests sees amounts; the administrator may do everything.
    RoleMatrix();

    PermissionSet of(Role role) const { return m_sets[static_cast<size_t>(role)]; }
    bool may(Role role, Permission permission) const { return of(role).has(permission); }
    void set(Role role, Permission permission, bool isAllowed);
    /// Somebody of this role, with what it may do.
    Actor actor(UserId id, const QString& name, Role role) const { return {id, name, role, nullptr, of(role)}; }

    friend bool operator==(const RoleMatrix&, const RoleMatrix&) = default;

private:
    std::array<PermissionSet, kAllRoles.size()> m_sets;
};

} // namespace cdesk
