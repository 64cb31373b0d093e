// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Permission.h"

#include "core/base/CodeTable.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kRoleCodes = {"assistant"_L1, "business_reviewer"_L1, "legal_reviewer"_L1, "manager"_L1,
                                   "finance"_L1,   "archivist"_L1,         "administrator"_L1,  "guest"_L1};
static_assert(kRoleCodes.size() == kAllRoles.size());

constexpr std::array kPermissionCodes = {
    "view_office"_L1,      "see_amounts"_L1,      "edit_company"_L1,    "edit_customer"_L1,   "import_customer"_L1,
    "edit_template"_L1,    "publish_template"_L1, "draft_contract"_L1,  "submit_contract"_L1, "approve_contract"_L1,
    "sign_contract"_L1,    "perform_contract"_L1, "end_contract"_L1,    "print_contract"_L1,  "file_contract"_L1,
    "dispose_contract"_L1, "export_report"_L1,    "handle_reminder"_L1, "change_setting"_L1,  "backup_office"_L1,
    "view_audit"_L1,       "purge_bin"_L1,        "manage_users"_L1};
static_assert(kPermissionCodes.size() == kPermissionCount);

} // namespace

QLatin1StringView toCode(Role role)
{
    return codeOf(kRoleCodes, role);
}

bool fromCode(QStringView code, Role& role)
{
    return findCode(kRoleCodes, code, role);
}

std::array<Permission, kPermissionCount> allPermissions()
{
    std::array<Permission, kPermissionCount> all{};
    for (int i = 0; i < kPermissionCount; ++i)
        all[static_cast<size_t>(i)] = static_cast<Permission>(i);
    return all;
}

QLatin1StringView toCode(Permission permission)
{
    return codeOf(kPermissionCodes, permission);
}

bool fromCode(QStringView code, Permission& permission)
{
    return findCode(kPermissionCodes, code, permission);
}

} // namespace cdesk
