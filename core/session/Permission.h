// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

#include <array>
#include <memory>

namespace cdesk {

class Signer;

/// What a person may be in the office; the words of the product.
enum class Role { Assistant, BusinessReviewer, LegalReviewer, Manager, Finance, Archivist, Administrator, Guest };
inline constexpr std::array kAllRoles = {Role::Assistant, Role::BusinessReviewer, Role::LegalReviewer, Role::Manager,
                                         Role::Finance,   Role::Archivist,        Role::Administrator, Role::Guest};
QLatin1StringView toCode(Role role);
bool fromCode(QStringView code, Role& role);

/// What may be done; every use case names exactly one.
enum class Permission {
    ViewOffice,
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
};
inline constexpr int kPermissionCount = static_cast<int>(Permission::PurgeBin) + 1;

/// The office's default matrix. An open office has one actor who is Administrator and may do everything.
bool roleMay(Role role, Permission permission);

/// Who acts: from the login, or the one person of an open office.
struct Actor {
    UserId id;
    QString name;
    Role role = Role::Guest;
    std::shared_ptr<const Signer> signer = {}; ///< none in an open office

    bool may(Permission permission) const { return roleMay(role, permission); }
};

} // namespace cdesk
