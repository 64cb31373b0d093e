// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqliteCopy.h"

#ifdef CDESK_SQLITE3MC
#include <sqlite3mc_amalgamation.h>
#else
#include <sqlite3.h>
#endif

namespace cdesk {

CopyEnd copyInSlices(sqlite3* from, sqlite3* to, const std::function<bool(qint64 done, qint64 total)>& step)
{
    constexpr int kPagesAtOnce = 100;
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        return CopyEnd::Failed;
    int code = SQLITE_OK;
    bool goesOn = true;
    while (goesOn && (code = sqlite3_backup_step(copy, kPagesAtOnce)) == SQLITE_OK) {
        const qint64 total = sqlite3_backup_pagecount(copy);
        goesOn = !step || step(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy); // which leaves the reason of a failure with the target
    if (!goesOn)
        return CopyEnd::GivenUp;
    return code == SQLITE_DONE ? CopyEnd::Whole : CopyEnd::Failed;
}

} // namespace cdesk
