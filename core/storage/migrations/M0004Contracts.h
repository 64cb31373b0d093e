// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0004 Contracts: what people decided is stored (state, dates, overrides); what follows from dates is not.
inline constexpr Statement kContractsStatements[] = {
    both("CREATE TABLE contract (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, title TEXT NOT NULL,"
         " contract_type TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '', form TEXT NOT NULL DEFAULT 'written',"
         " state TEXT NOT NULL, customer_id INTEGER REFERENCES customer (id), company_id INTEGER REFERENCES company "
         "(id),"
         " template_version_id INTEGER REFERENCES template_version (id), salesperson TEXT NOT NULL DEFAULT '',"
         " amount_minor INTEGER, currency TEXT NOT NULL DEFAULT 'CNY', signed_on TEXT CHECK (length(signed_on) = 10),"
         " effective_on TEXT CHECK (length(effective_on) = 10), term_kind TEXT NOT NULL DEFAULT 'fixed',"
         " first_term TEXT NOT NULL DEFAULT '', next_term TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '',"
         " renewal TEXT NOT NULL DEFAULT 'none', start_on TEXT CHECK (length(start_on) = 10),"
         " end_on TEXT CHECK (length(end_on) = 10), expiry_override_on TEXT CHECK (length(expiry_override_on) = 10),"
         " notice_override_on TEXT CHECK (length(notice_override_on) = 10), override_reason TEXT NOT NULL DEFAULT '',"
         " ended_on TEXT CHECK (length(ended_on) = 10), renewal_decision TEXT NOT NULL DEFAULT 'open',"
         " predecessor_id INTEGER REFERENCES contract (id), field_values TEXT NOT NULL DEFAULT '{}',"
         " notes TEXT NOT NULL DEFAULT '', created_by TEXT NOT NULL, created_utc_ms INTEGER NOT NULL,"
         " updated_utc_ms INTEGER NOT NULL, removed_utc_ms INTEGER, revision INTEGER NOT NULL DEFAULT 1) STRICT"),
    both("CREATE INDEX ix_contract_customer_id ON contract (customer_id)"),
    both("CREATE INDEX ix_contract_updated_utc_ms ON contract (updated_utc_ms, id)"),
    both("CREATE INDEX ix_contract_predecessor_id ON contract (predecessor_id) WHERE predecessor_id IS NOT NULL"),
    // The parties as they stand in this contract: a later renaming of the customer does not reach them.
    both("CREATE TABLE contract_party (id INTEGER PRIMARY KEY, contract_id INTEGER NOT NULL REFERENCES contract (id),"
         " position INTEGER NOT NULL, label TEXT NOT NULL, role TEXT NOT NULL, company_id INTEGER REFERENCES company "
         "(id),"
         " customer_id INTEGER REFERENCES customer (id), name TEXT NOT NULL, credit_code TEXT NOT NULL DEFAULT '',"
         " address TEXT NOT NULL DEFAULT '', legal_representative TEXT NOT NULL DEFAULT '',"
         " contact_person TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '', bank_name TEXT NOT NULL DEFAULT '',"
         " bank_account TEXT NOT NULL DEFAULT '', UNIQUE (contract_id, position)) STRICT"),
    both("CREATE INDEX ix_contract_party_customer_id ON contract_party (customer_id) WHERE customer_id IS NOT NULL"),
    // quantity and unit_price are exact decimals with six places: 1.5 is 1500000.
    both("CREATE TABLE contract_line (id INTEGER PRIMARY KEY, contract_id INTEGER NOT NULL REFERENCES contract (id),"
         " position INTEGER NOT NULL, product TEXT NOT NULL, specification TEXT NOT NULL DEFAULT '',"
         " unit TEXT NOT NULL DEFAULT '', quantity_micro INTEGER NOT NULL, unit_price_micro INTEGER NOT NULL,"
         " tax_rate_ppm INTEGER NOT NULL DEFAULT 0, amount_minor INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '',"
         " UNIQUE (contract_id, position)) STRICT"),
    // The finished files of each version; printing again prints these.
    both("CREATE TABLE contract_version (id INTEGER PRIMARY KEY, contract_id INTEGER NOT NULL REFERENCES contract (id),"
         " number INTEGER NOT NULL, template_version_id INTEGER REFERENCES template_version (id),"
         " field_values TEXT NOT NULL, docx_document_id INTEGER REFERENCES document (id),"
         " pdf_document_id INTEGER REFERENCES document (id), text_sha256 TEXT NOT NULL DEFAULT '',"
         " pages INTEGER NOT NULL DEFAULT 0, created_by TEXT NOT NULL, created_utc_ms INTEGER NOT NULL,"
         " UNIQUE (contract_id, number)) STRICT"),
    both("CREATE TABLE contract_step (id INTEGER PRIMARY KEY, contract_id INTEGER NOT NULL REFERENCES contract (id),"
         " action TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL, comment TEXT NOT NULL DEFAULT '',"
         " on_day TEXT NOT NULL CHECK (length(on_day) = 10), actor_name TEXT NOT NULL, at_utc_ms INTEGER NOT NULL) "
         "STRICT"),
    both("CREATE INDEX ix_contract_step_contract_id ON contract_step (contract_id, id)"),
};
inline constexpr Migration kContracts{
    .version = 4, .minReader = 4, .name = "contracts", .statements = kContractsStatements};

} // namespace cdesk::migrations
