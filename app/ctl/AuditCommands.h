// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk::ctl {

/// Reading and proving the log.
std::vector<Command> auditCommands();

} // namespace cdesk::ctl
