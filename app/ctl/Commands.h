// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk::ctl {

/// Every command there is; each group stands in its own file `<Group>Commands.cpp`.
std::vector<Command> allCommands();

std::vector<Command> officeCommands();
std::vector<Command> backupCommands();
std::vector<Command> customerCommands();
std::vector<Command> archiveCommands();
std::vector<Command> templateCommands();
std::vector<Command> userCommands();

} // namespace cdesk::ctl
