// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk::ctl {

/// `scan match`: which pages of which contracts lie on the scanner.
std::vector<Command> scanCommands();

} // namespace cdesk::ctl
