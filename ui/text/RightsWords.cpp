// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/RightsWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

QString RightsWords::role(Role role)
{
    switch (role) {
    case Role::Assistant:
        return tr("Sales assistant");
    case Role::BusinessReviewer:
        return tr("Business reviewer");
    case Role::LegalReviewer:
        return tr("Legal reviewer");
    case Role::Manager:
        return tr("Manager");
    case Role::Finance:
        return tr("Finance");
    case Role::Archivist:
        return tr("Archivist");
    case Role::Administrator:
        return tr("Administrator");
    case Role::Guest:
        return tr("Guest");
    }
    return {};
}

QString RightsWords::permission(Permission permission)
{
    switch (permission) {
    case Permission::ViewOffice:
        return tr("Look at customers, contracts and templates");
    case Permission::SeeAmounts:
        return tr("See amounts, prices and the texts of contracts");
    case Permission::EditCompany:
        return tr("Edit our companies");
    case Permission::EditCustomer:
        return tr("Edit customers");
    case Permission::ImportCustomer:
        return tr("Import customers");
    case Permission::EditTemplate:
        return tr("Edit templates and clauses");
    case Permission::PublishTemplate:
        return tr("Publish and retire templates");
    case Permission::DraftContract:
        return tr("Draft and edit contracts");
    case Permission::SubmitContract:
        return tr("Submit for review and withdraw");
    case Permission::ApproveContract:
        return tr("Approve, return and refuse");
    case Permission::SignContract:
        return tr("Register signatures");
    case Permission::PerformContract:
        return tr("Begin and complete performance");
    case Permission::EndContract:
        return tr("Terminate, void and reopen");
    case Permission::PrintContract:
        return tr("Print, save as PDF or Word, make letters");
    case Permission::FileContract:
        return tr("File contracts and documents");
    case Permission::DisposeContract:
        return tr("Dispose of filed contracts");
    case Permission::ExportReport:
        return tr("Make and save reports");
    case Permission::HandleReminder:
        return tr("Handle reminders");
    case Permission::ChangeSetting:
        return tr("Change settings and rules");
    case Permission::BackupOffice:
        return tr("Back up and restore");
    case Permission::ViewAudit:
        return tr("Read the log");
    case Permission::PurgeBin:
        return tr("Delete from the bin for good");
    case Permission::ManageUsers:
        return tr("Manage people, rights and warnings");
    }
    return {};
}

QString RightsWords::notAllowed()
{
    return tr("Your role may not do this. The administrator can allow it.");
}

QString RightsWords::result(ReviewResult result)
{
    return result == ReviewResult::Confirmed ? tr("Rights confirmed") : tr("Changes needed");
}

QString RightsWords::warning(const MisuseWarning& warning)
{
    const auto times = static_cast<int>(warning.happened);
    switch (warning.kind) {
    case MisuseKind::FailedLogins:
        return tr("%n login(s) failed within a short time.", nullptr, times);
    case MisuseKind::MassExport:
        return tr("%1 took %n thing(s) out of the program within a short time: contracts, documents, lines of reports "
                  "or entries of the log.",
                  nullptr, times)
            .arg(warning.person);
    case MisuseKind::MassRemoval:
        return tr("%1 removed or voided %n thing(s) within a short time.", nullptr, times).arg(warning.person);
    case MisuseKind::NightWork:
        return tr("%1 worked in the night of %2.").arg(warning.person, warning.detail);
    case MisuseKind::RefusedActions:
        return tr("%1 tried %n time(s) what the role does not allow.", nullptr, times).arg(warning.person);
    case MisuseKind::RightsChanged: {
        Role changed = Role::Guest;
        const QString whose = fromCode(warning.detail, changed) ? role(changed) : warning.detail;
        return tr("%1 changed the rights of %2.").arg(warning.person, whose);
    }
    case MisuseKind::ClockBack:
        return tr("The clock of the computer was set back before log entry %1.").arg(warning.detail);
    case MisuseKind::ChainBroken:
        return tr("The log was changed outside the program: entry %1 does not hold.").arg(warning.detail);
    case MisuseKind::BackupOld:
        return tr("Something changed more than a day ago and is in no backup yet.");
    case MisuseKind::DrillFailed:
        return tr("The restore drill of backup %1 failed.").arg(warning.detail);
    case MisuseKind::ReviewDue:
        return tr("The review of the rights was due on %1.").arg(warning.detail);
    }
    return {};
}

std::vector<RightsWords::Group> RightsWords::groups()
{
    using P = Permission;
    return {
        {tr("Looking"), {P::ViewOffice, P::SeeAmounts, P::HandleReminder}},
        {tr("Customers"), {P::EditCustomer, P::ImportCustomer}},
        {tr("Templates"), {P::EditTemplate, P::PublishTemplate}},
        {tr("Contracts"),
         {P::DraftContract, P::SubmitContract, P::ApproveContract, P::PrintContract, P::SignContract,
          P::PerformContract, P::EndContract}},
        {tr("Archive and reports"), {P::FileContract, P::DisposeContract, P::ExportReport}},
        {tr("Office"), {P::EditCompany, P::ChangeSetting, P::BackupOffice, P::ViewAudit, P::PurgeBin, P::ManageUsers}}};
}

} // namespace cdesk::ui
