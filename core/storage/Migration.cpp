// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migration.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Oldest schema version a program must know to open this office; 0 before the first migration.
int minReaderOf(const Database& database)
{
    if (database.schemaVersion() == 0)
        return 0;
    return database.query(u"SELECT value FROM office_meta WHERE key = 'min_reader'"_s).text().toInt();
}

void runStep(const Database& database, const Migration& step)
{
    for (const Statement& statement : step.statements)
        database.execute(QString::fromUtf8(statement.sqlite));
    database
        .query(u"INSERT INTO office_meta (key, value) VALUES ('min_reader', :value)"
               " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(":value", QString::number(step.minReader))
        .execute();
    database.setSchemaVersion(step.version);
}

} // namespace

Result<void> migrate(Database& database, const Upgrade& upgrade, std::span<const Migration> steps)
{
    const int newest = steps.back().version;
    try {
        const int found = database.schemaVersion();
        if (found > newest && minReaderOf(database) > newest)
            return invalid(u"office.newer"_s, {}, database.path());
        if (found >= newest)
            return {};
        if (database.isReadOnly())
            return fault(u"office.read_only"_s, database.path());
        const bool isUpgrade = found > 0;
        if (isUpgrade && upgrade.prepare)
            if (const auto ready = upgrade.prepare(); !ready)
                return ready;
        database.atomically([&] {
            for (const Migration& step : steps)
                if (step.version > found)
                    runStep(database, step);
            if (isUpgrade && upgrade.finish)
                upgrade.finish();
            return true;
        });
    } catch (const StorageFault& problem) {
        return tl::unexpected<Error>(problem.toError());
    }
    return {};
}

} // namespace cdesk
