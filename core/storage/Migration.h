// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>
#include <span>

namespace cdesk {

class Database;

/// One SQL statement of a migration, for both engines; the same text unless they must differ.
struct Statement {
    const char* sqlite;
    const char* postgres;
};
constexpr Statement both(const char* sql)
{
    return {sql, sql};
}

/// One numbered step of the schema. Frozen once released: its checksum stands in the tests.
struct Migration {
    int version;   ///< 1, 2, 3 … upwards, never given twice
    int minReader; ///< oldest program schema that may still open the result
    const char* name;
    std::span<const Statement> statements;
};

/// All steps, in order. A new database is made by running every one of them.
std::span<const Migration> allMigrations();

/// What is done around an upgrade: when an older office is brought to the newest schema, not when a new one is made.
struct Upgrade {
    std::function<Result<void>()> prepare = {}; ///< before the first step (backup); its error stops everything
    std::function<void()> finish = {};          ///< after the last step, in the same transaction
};

/// Brings @p database to the newest schema, all steps in one transaction. Errors: office.newer (made by a newer
/// program), office.read_only, that of @p upgrade, storage.*
Result<void> migrate(Database& database, const Upgrade& upgrade = {},
                     std::span<const Migration> steps = allMigrations());

} // namespace cdesk
