// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"

#include "app/ctl/AuditCommands.h"
#include "app/ctl/ContractCommands.h"
#include "app/ctl/DocumentCommands.h"
#include "app/ctl/PaperCommands.h"
#include "app/ctl/ReminderCommands.h"
#include "app/ctl/RenderCommands.h"
#include "app/ctl/RulesCommands.h"
#include "app/ctl/ScanCommands.h"

namespace cdesk::ctl {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    const auto add = [&all](std::vector<Command> group) {
        all.insert(all.end(), std::make_move_iterator(group.begin()), std::make_move_iterator(group.end()));
    };
    add(officeCommands());
    add(auditCommands());
    add(backupCommands());
    add(documentCommands());
    add(renderCommands());
    add(reminderCommands());
    add(customerCommands());
    add(contractCommands());
    add(contractListCommands());
    add(paperCommands());
    add(archiveCommands());
    add(templateCommands());
    add(scanCommands());
    add(userCommands());
    add(rulesCommands());
    return all;
}

} // namespace cdesk::ctl
