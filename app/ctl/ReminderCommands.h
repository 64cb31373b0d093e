// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk::ctl {

/// `reminders due`.
std::vector<Command> reminderCommands();

} // namespace cdesk::ctl
