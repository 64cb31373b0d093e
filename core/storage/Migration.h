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

/// Brings @p database to the newest schema, each step in its own transaction. @p beforeUpgrade is called once when an
/// older office is about to change (backup); its error stops everything before the first step.
/// Errors: office.newer (made by a newer program), storage.*
Result<void> migrate(Database& database, const std::function<Result<void>()>& beforeUpgrade = {});

} // namespace cdesk
