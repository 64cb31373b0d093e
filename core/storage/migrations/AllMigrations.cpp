// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/M0001Ground.h"
#include "core/storage/migrations/M0002Parties.h"
#include "core/storage/migrations/M0003Templates.h"
#include "core/storage/migrations/M0004Contracts.h"
#include "core/storage/migrations/M0005Archive.h"
#include "core/storage/migrations/M0006Reminders.h"
#include "core/storage/migrations/M0009Prints.h"
#include "core/storage/migrations/M0011Clauses.h"
#include "core/storage/migrations/M0012Checks.h"
#include "core/storage/migrations/M0014Finished.h"
#include "core/storage/migrations/M0015OwnTexts.h"
#include "core/storage/migrations/M0016Keys.h"
#include "core/storage/migrations/M0017Users.h"
#include "core/storage/migrations/M0018SignedLog.h"
#include "core/storage/migrations/M0019Papers.h"
#include "core/storage/migrations/M0020Seals.h"

namespace cdesk {

namespace {

constexpr Migration kAll[] = {
    migrations::kGround,    migrations::kParties, migrations::kTemplates, migrations::kContracts, migrations::kArchive,
    migrations::kReminders, migrations::kPrints,  migrations::kClauses,   migrations::kChecks,    migrations::kFinished,
    migrations::kOwnTexts,  migrations::kKeys,    migrations::kUsers,     migrations::kSignedLog, migrations::kPapers,
    migrations::kSeals};

} // namespace

std::span<const Migration> allMigrations()
{
    return kAll;
}

} // namespace cdesk
