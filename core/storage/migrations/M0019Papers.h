// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0019 Papers of the other side: a contract's own text may stand without a template, and a contract keeps the paper it
// came on with the text that was read from it. An older program would find no text for such a contract, so it may not
// open the office.
inline constexpr Statement kPapersStatements[] = {
    both("CREATE TABLE contract_text_new (contract_id INTEGER PRIMARY KEY REFERENCES contract (id),"
         " template_version_id INTEGER REFERENCES template_version (id),"
         " document_id INTEGER NOT NULL REFERENCES document (id), saved_by TEXT NOT NULL,"
         " saved_utc_ms INTEGER NOT NULL) STRICT"),
    both("INSERT INTO contract_text_new (contract_id, template_version_id, document_id, saved_by, saved_utc_ms)"
         " SELECT contract_id, template_version_id, document_id, saved_by, saved_utc_ms FROM contract_text"),
    both("DROP TABLE contract_text"),
    both("ALTER TABLE contract_text_new RENAME TO contract_text"),
    both("CREATE TABLE contract_paper (contract_id INTEGER PRIMARY KEY REFERENCES contract (id),"
         " document_id INTEGER NOT NULL REFERENCES document (id), text TEXT NOT NULL,"
         " is_recognised INTEGER NOT NULL DEFAULT 0, taken_by TEXT NOT NULL, taken_utc_ms INTEGER NOT NULL) STRICT"),
};
inline constexpr Migration kPapers{
    .version = 19, .minReader = 19, .name = "papers of the other side", .statements = kPapersStatements};

} // namespace cdesk::migrations
