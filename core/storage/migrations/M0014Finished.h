// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0014 A version knows what it lacked when it was made, so that only a complete one can be submitted; a template
// knows which side we stand on in its text.
inline constexpr Statement kFinishedStatements[] = {
    both("ALTER TABLE contract_version ADD COLUMN gaps TEXT NOT NULL DEFAULT ''"),
    both("ALTER TABLE template ADD COLUMN own_label TEXT NOT NULL DEFAULT '乙方'"),
};
inline constexpr Migration kFinished{
    .version = 14, .minReader = 14, .name = "complete versions", .statements = kFinishedStatements};

} // namespace cdesk::migrations
