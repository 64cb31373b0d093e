// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Permission.h"

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array<QLatin1StringView, kAllRoles.size()> kRoleCodes = {
    "assistant"_L1, "business_reviewer"_L1, "legal_reviewer"_L1, "manager"_L1,
    "finance"_L1,   "archivist"_L1,         "administrator"_L1,  "guest"_L1};

constexpr quint32 bits(std::initializer_list<Permission> permissions)
{
    quint32 set = 0;
    for (const Permission permission : permissions)
        set |= 1U << static_cast<int>(permission);
    return set;
}

using P = Permission;
constexpr quint32 kEverything = (1U << kPermissionCount) - 1;
constexpr quint32 kReader = bits({P::ViewOffice, P::HandleReminder});

/// One line a role, in the order of the enum.
constexpr std::array<quint32, kAllRoles.size()> kMatrix = {
    kReader | bits({P::EditCompany, P::EditCustomer, P::ImportCustomer, P::EditTemplate, P::DraftContract,
                    P::SubmitContract, P::SignContract, P::PerformContract, P::PrintContract, P::FileContract,
                    P::ExportReport, P::BackupOffice}),
    kReader | bits({P::ApproveContract}),
    kReader | bits({P::ApproveContract, P::EditTemplate, P::PublishTemplate}),
    kReader | bits({P::ApproveContract, P::PublishTemplate, P::EndContract, P::ExportReport, P::ViewAudit}),
    kReader | bits({P::PerformContract, P::ExportReport}),
    kReader | bits({P::FileContract, P::DisposeContract, P::ExportReport}),
    kEverything,
    bits({P::ViewOffice}),
};

} // namespace

QLatin1StringView toCode(Role role)
{
    return kRoleCodes[static_cast<size_t>(role)];
}

bool fromCode(QStringView code, Role& role)
{
    for (size_t i = 0; i < kRoleCodes.size(); ++i) {
        if (code != kRoleCodes[i])
            continue;
        role = static_cast<Role>(i);
        return true;
    }
    return false;
}

bool roleMay(Role role, Permission permission)
{
    return (kMatrix[static_cast<size_t>(role)] >> static_cast<int>(permission)) & 1U;
}

} // namespace cdesk
