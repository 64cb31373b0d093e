// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0005 Filing: where the paper is, how many, until when it is kept.
inline constexpr Statement kArchiveStatements[] = {
    both("CREATE TABLE archive_record (id INTEGER PRIMARY KEY, contract_id INTEGER NOT NULL UNIQUE REFERENCES contract "
         "(id),"
         " number TEXT NOT NULL UNIQUE, category TEXT NOT NULL DEFAULT '', year INTEGER NOT NULL,"
         " filed_on TEXT NOT NULL CHECK (length(filed_on) = 10), room TEXT NOT NULL DEFAULT '',"
         " cabinet TEXT NOT NULL DEFAULT '', box TEXT NOT NULL DEFAULT '', slot TEXT NOT NULL DEFAULT '',"
         " paper_copies INTEGER NOT NULL DEFAULT 1, electronic_copies INTEGER NOT NULL DEFAULT 0,"
         " retention_years INTEGER, keep_until TEXT CHECK (length(keep_until) = 10), notes TEXT NOT NULL DEFAULT '',"
         " filed_by TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 1) STRICT"),
    both("CREATE INDEX ix_archive_record_filed_on ON archive_record (filed_on, id)"),
    both("CREATE TABLE archive_check (record_id INTEGER NOT NULL REFERENCES archive_record (id), item TEXT NOT NULL,"
         " is_present INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '', PRIMARY KEY (record_id, item)) STRICT"),
};
inline constexpr Migration kArchive{.version = 5, .minReader = 5, .name = "archive", .statements = kArchiveStatements};

} // namespace cdesk::migrations
