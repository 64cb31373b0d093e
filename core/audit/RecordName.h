// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ChangeSet.h"

#include <QString>

namespace cdesk {

class Database;

/// What people call a sealed record: as the log calls it, or else as it is called now. The code of a role or a setting.
/// Empty when nobody knows.
QString recordName(const Database& database, const Change& record);

} // namespace cdesk
