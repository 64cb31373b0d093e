// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0020 An entry of the log knows how the records that were written with it are stored. An older program would take such
// entries for damaged, so it may not open the office.
inline constexpr Statement kSealsStatements[] = {
    both("ALTER TABLE audit_entry ADD COLUMN seals TEXT NOT NULL DEFAULT ''"),
};
inline constexpr Migration kSeals{
    .version = 20, .minReader = 20, .name = "sealed records", .statements = kSealsStatements};

} // namespace cdesk::migrations
