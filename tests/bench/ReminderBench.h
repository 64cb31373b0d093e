// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cdesk::bench {

void benchReminders();

} // namespace cdesk::bench
