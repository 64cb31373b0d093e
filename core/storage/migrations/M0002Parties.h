// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0002 Our companies and their counterparties. `py_sort` orders Chinese names alike on every system;
// `name_key` finds nearly equal names. A removed customer stays (recycle bin) until it is purged.
inline constexpr Statement kPartiesStatements[] = {
    both("CREATE TABLE company (id INTEGER PRIMARY KEY, name TEXT NOT NULL, short_name TEXT NOT NULL DEFAULT '',"
         " credit_code TEXT NOT NULL DEFAULT '', legal_representative TEXT NOT NULL DEFAULT '',"
         " address TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',"
         " contact_person TEXT NOT NULL DEFAULT '', invoice_title TEXT NOT NULL DEFAULT '',"
         " bank_name TEXT NOT NULL DEFAULT '', bank_account TEXT NOT NULL DEFAULT '',"
         " is_default INTEGER NOT NULL DEFAULT 0, removed_utc_ms INTEGER, revision INTEGER NOT NULL DEFAULT 1) STRICT"),
    both("CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),"
         " short_name TEXT NOT NULL DEFAULT '', credit_code TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL,"
         " class TEXT NOT NULL DEFAULT '', industry TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '',"
         " salesperson TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', status TEXT NOT NULL,"
         " legal_representative TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',"
         " invoice_title TEXT NOT NULL DEFAULT '', bank_name TEXT NOT NULL DEFAULT '',"
         " bank_account TEXT NOT NULL DEFAULT '', credit_limit_minor INTEGER, payment_terms TEXT NOT NULL DEFAULT '',"
         " notes TEXT NOT NULL DEFAULT '', own_fields TEXT NOT NULL DEFAULT '{}', py_sort TEXT NOT NULL,"
         " name_key TEXT NOT NULL, merged_into INTEGER REFERENCES customer (id), created_utc_ms INTEGER NOT NULL,"
         " updated_utc_ms INTEGER NOT NULL, removed_utc_ms INTEGER, revision INTEGER NOT NULL DEFAULT 1) STRICT"),
    both("CREATE INDEX ix_customer_credit_code ON customer (credit_code) WHERE credit_code <> ''"),
    both("CREATE INDEX ix_customer_name_key ON customer (name_key)"),
    both("CREATE INDEX ix_customer_py_sort ON customer (py_sort, id)"),
    // Purging a customer looks for those merged into it; without an index that is a walk over all of them.
    both("CREATE INDEX ix_customer_merged_into ON customer (merged_into)"),
    // The way back of a merge: what the kept record was before, and which references moved to it.
    both("CREATE TABLE customer_merge (merged_id INTEGER PRIMARY KEY REFERENCES customer (id),"
         " kept_id INTEGER NOT NULL REFERENCES customer (id), kept_before TEXT NOT NULL,"
         " kept_revision INTEGER NOT NULL, moved TEXT NOT NULL, merged_utc_ms INTEGER NOT NULL) STRICT"),
    both("CREATE INDEX ix_customer_merge_kept_id ON customer_merge (kept_id)"),
    both("CREATE TABLE customer_contact (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id),"
         " name TEXT NOT NULL, position TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',"
         " email TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', is_primary INTEGER NOT NULL DEFAULT 0) "
         "STRICT"),
    both("CREATE INDEX ix_customer_contact_customer_id ON customer_contact (customer_id)"),
    both("CREATE TABLE customer_address (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id),"
         " kind TEXT NOT NULL, address TEXT NOT NULL, is_primary INTEGER NOT NULL DEFAULT 0) STRICT"),
    both("CREATE INDEX ix_customer_address_customer_id ON customer_address (customer_id)"),
    both("CREATE TABLE customer_tag (customer_id INTEGER NOT NULL REFERENCES customer (id), tag TEXT NOT NULL,"
         " PRIMARY KEY (customer_id, tag)) STRICT"),
    both(
        "CREATE TABLE own_field (id INTEGER PRIMARY KEY, noun TEXT NOT NULL, key TEXT NOT NULL, label TEXT NOT NULL,"
        " kind TEXT NOT NULL, choices TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, UNIQUE (noun, key)) STRICT"),
    // One import, and what it made or changed, so that it can be taken back as a whole.
    both("CREATE TABLE import_batch (id INTEGER PRIMARY KEY, noun TEXT NOT NULL, file_name TEXT NOT NULL,"
         " rows INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, imported_utc_ms INTEGER NOT NULL,"
         " undone_utc_ms INTEGER) STRICT"),
    both(
        "CREATE TABLE import_item (batch_id INTEGER NOT NULL REFERENCES import_batch (id), subject_id INTEGER NOT NULL,"
        " revision_after INTEGER NOT NULL, before_json TEXT NOT NULL, PRIMARY KEY (batch_id, subject_id)) STRICT"),
};
inline constexpr Migration kParties{.version = 2, .minReader = 2, .name = "parties", .statements = kPartiesStatements};

} // namespace cdesk::migrations
