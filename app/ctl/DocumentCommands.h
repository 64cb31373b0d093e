// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk::ctl {

/// `document …`: work on single documents, without an office.
std::vector<Command> documentCommands();

} // namespace cdesk::ctl
