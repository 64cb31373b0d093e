// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RoleMatrix.h"

namespace cdesk {

namespace {

using P = Permission;
constexpr PermissionSet kReader{P::ViewOffice, P::SeeAmounts, P::HandleReminder};

/// One line a role, in the order of the enum.
constexpr std::array<PermissionSet, kAllRoles.size()> kDefaults = {
    kReader.with({P::EditCompany, P::EditCustomer, P::ImportCustomer, P::EditTemplate, P::DraftContract,
                  P::SubmitContract, P::SignContract, P::PerformContract, P::PrintContract, P::FileContract,
                  P::ExportReport, P::BackupOffice}),
    kReader.with({P::ApproveContract}),
    kReader.with({P::ApproveContract, P::EditTemplate, P::PublishTemplate}),
    kReader.with({P::ApproveContract, P::PublishTemplate, P::EndContract, P::ExportReport, P::ViewAudit}),
    kReader.with({P::PerformContract, P::ExportReport}),
    kReader.with({P::FileContract, P::DisposeContract, P::ExportReport}),
    PermissionSet::all(),
    PermissionSet{P::ViewOffice},
};

} // namespace

RoleMatrix::RoleMatrix() : m_sets{kDefaults} {}

void RoleMatrix::set(Role role, Permission permission, bool isAllowed)
{
    PermissionSet& held = m_sets[static_cast<size_t>(role)];
    held = isAllowed ? held.with({permission}) : held.without(permission);
}

} // namespace cdesk
