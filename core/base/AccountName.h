// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

/// Name of the account that runs the program, as the system has it; empty where it tells none.
QString accountName();

} // namespace cdesk
