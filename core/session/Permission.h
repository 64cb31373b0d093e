// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

#include <array>
#include <initializer_list>
#include <memory>

namespace cdesk {

class Signer;

/// What a person may be in the office; the words of the product.
enum class Role { Assistant, BusinessReviewer, LegalReviewer, Manager, Finance, Archivist, Administrator, Guest };
inline constexpr std::array kAllRoles = {Role::Assistant, Role::BusinessReviewer, Role::LegalReviewer, Role::Manager,
                                         Role::Finance,   Role::Archivist,        Role::Administrator, Role::Guest};
QLatin1StringView toCode(Role role);
bool fromCode(QStringView code, Role& role);

/// What may be done. Each use case takes one, named in the registry (UseCase.h); the office says which role has which.
enum class Permission {
    ViewOffice,
    SeeAmounts, ///< what things cost; see UseCase.h for what is withheld without it
    EditCompany,
    EditCustomer,
    ImportCustomer,
    EditTemplate,
    PublishTemplate,
    DraftContract,
    SubmitContract,
    ApproveContract,
    SignContract,
    PerformContract,
    EndContract,
    PrintContract,
    FileContract,
    DisposeContract,
    ExportReport,
    HandleReminder,
    ChangeSetting,
    BackupOffice,
    ViewAudit,
    PurgeBin,
    ManageUsers, ///< people, roles, what roles may do, the review of it, warnings of misuse
};
inline constexpr int kPermissionCount = static_cast<int>(Permission::ManageUsers) + 1;
/// In the order of the enum.
std::array<Permission, kPermissionCount> allPermissions();
QLatin1StringView toCode(Permission permission);
bool fromCode(QStringView code, Permission& permission);

/// Some of all permissions.
class PermissionSet {
public:
    constexpr PermissionSet() = default;
    constexpr PermissionSet(std::initializer_list<Permission> permissions)
    {
        for (const Permission permission : permissions)
            m_bits |= bit(permission);
    }
    static constexpr PermissionSet all()
    {
        PermissionSet set;
        set.m_bits = (quint64{1} << kPermissionCount) - 1;
        return set;
    }

    constexpr bool has(Permission permission) const { return (m_bits & bit(permission)) != 0; }
    constexpr PermissionSet with(PermissionSet others) const
    {
        PermissionSet set;
        set.m_bits = m_bits | others.m_bits;
        return set;
    }
    constexpr PermissionSet without(Permission permission) const
    {
        PermissionSet set;
        set.m_bits = m_bits & ~bit(permission);
        return set;
    }
    friend constexpr bool operator==(PermissionSet, PermissionSet) = default;

private:
    static constexpr quint64 bit(Permission permission) { return quint64{1} << static_cast<int>(permission); }
    quint64 m_bits = 0;
};

/// Who acts: from the login, or the one person of an open office.
struct Actor {
    UserId id = {};
    QString name = {};
    Role role = Role::Guest;
    std::shared_ptr<const Signer> signer = nullptr; ///< signs what counts; null in an open office
    PermissionSet allowed = {};                     ///< what the office's matrix gives the role

    bool may(Permission permission) const { return allowed.has(permission); }
};

} // namespace cdesk
