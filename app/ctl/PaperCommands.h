// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk::ctl {

/// `contract paper`: what a paper of the other side says, and taking it in.
std::vector<Command> paperCommands();

} // namespace cdesk::ctl
