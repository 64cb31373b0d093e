// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0016 Keys: in a protected office every document is encrypted with a key of its own, kept here. Empty in an open
// office, which a version-15 program can still open; a protected one it cannot read at all.
inline constexpr Statement kKeysStatements[] = {
    both("CREATE TABLE document_key (sha256 TEXT PRIMARY KEY, stored_as TEXT NOT NULL UNIQUE, file_id BLOB NOT NULL,"
         " key BLOB NOT NULL) STRICT"),
};
inline constexpr Migration kKeys{.version = 16, .minReader = 15, .name = "keys", .statements = kKeysStatements};

} // namespace cdesk::migrations
