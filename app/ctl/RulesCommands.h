// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk::ctl {

/// `rules …`: the rules of the office, open to be checked without an office. Each answers one line a case.
std::vector<Command> rulesCommands();

} // namespace cdesk::ctl
