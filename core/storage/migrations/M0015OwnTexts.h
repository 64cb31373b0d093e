// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0015 Own texts: a contract's own wording in place of its template's. It belongs to the template version it was made
// from; a contract moved to another template is filled from that one again. An older program would print the template's
// text, so it may not open the office.
inline constexpr Statement kOwnTextsStatements[] = {
    both("CREATE TABLE contract_text (contract_id INTEGER PRIMARY KEY REFERENCES contract (id),"
         " template_version_id INTEGER NOT NULL REFERENCES template_version (id),"
         " document_id INTEGER NOT NULL REFERENCES document (id), saved_by TEXT NOT NULL,"
         " saved_utc_ms INTEGER NOT NULL) STRICT"),
};
inline constexpr Migration kOwnTexts{
    .version = 15, .minReader = 15, .name = "own texts of contracts", .statements = kOwnTextsStatements};

} // namespace cdesk::migrations
