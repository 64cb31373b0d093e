// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

namespace cdesk::migrations {

// 0003 Filed documents (content by SHA-256 in the folder `files`) and contract templates with every version kept.
inline constexpr Statement kTemplatesStatements[] = {
    both("CREATE TABLE document (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL CHECK (length(sha256) = 64),"
         " file_name TEXT NOT NULL, media_type TEXT NOT NULL, size_bytes INTEGER NOT NULL, owner TEXT NOT NULL,"
         " owner_id INTEGER NOT NULL, kind TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', version INTEGER NOT NULL "
         "DEFAULT 1,"
         " added_by TEXT NOT NULL, added_utc_ms INTEGER NOT NULL, removed_utc_ms INTEGER,"
         " revision INTEGER NOT NULL DEFAULT 1) STRICT"),
    both("CREATE INDEX ix_document_owner_owner_id ON document (owner, owner_id)"),
    both("CREATE INDEX ix_document_sha256 ON document (sha256)"),
    both("CREATE TABLE template (id INTEGER PRIMARY KEY, name TEXT NOT NULL, contract_type TEXT NOT NULL,"
         " description TEXT NOT NULL DEFAULT '', is_default INTEGER NOT NULL DEFAULT 0, next_review_on TEXT"
         " CHECK (length(next_review_on) = 10), removed_utc_ms INTEGER, revision INTEGER NOT NULL DEFAULT 1) STRICT"),
    both("CREATE UNIQUE INDEX ix_template_name ON template (name) WHERE removed_utc_ms IS NULL"),
    both("CREATE TABLE template_version (id INTEGER PRIMARY KEY, template_id INTEGER NOT NULL REFERENCES template (id),"
         " number INTEGER NOT NULL, state TEXT NOT NULL, source_document_id INTEGER NOT NULL REFERENCES document (id),"
         " document_id INTEGER NOT NULL REFERENCES document (id), bindings TEXT NOT NULL DEFAULT '{}',"
         " created_by TEXT NOT NULL, created_utc_ms INTEGER NOT NULL, published_utc_ms INTEGER,"
         " revision INTEGER NOT NULL DEFAULT 1, UNIQUE (template_id, number)) STRICT"),
};
inline constexpr Migration kTemplates{
    .version = 3, .minReader = 3, .name = "documents and templates", .statements = kTemplatesStatements};

} // namespace cdesk::migrations
