// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqliteCopy.h"

#ifdef CDESK_SQLITE3MC
#include <sqlite3mc_amalgamation.h>
#else
#include <sqlite3.h>
#endif

namespace cdesk {

namespace {

/// Brings onto the disk what was written so far. Flushed in one go at the end, hundreds of megabytes would keep every
/// save waiting meanwhile.
bool flush(sqlite3* database)
{
    sqlite3_file* file = nullptr;
    const int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK || !file || !file->pMethods)
        return code == SQLITE_OK; // in memory
    return file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) == SQLITE_OK;
}

} // namespace

CopyEnd copyInSlices(sqlite3* from, sqlite3* to, const std::function<bool(qint64 done, qint64 total)>& step)
{
    constexpr int kPagesAtOnce = 100;
    constexpr int kPagesAFlush = 1000; // a few megabytes: no longer than a save takes
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        return CopyEnd::Failed;
    int code = SQLITE_OK;
    bool goesOn = true;
    bool isFlushed = true;
    int unflushedPages = 0;
    while (goesOn && (code = sqlite3_backup_step(copy, kPagesAtOnce)) == SQLITE_OK) {
        const qint64 total = sqlite3_backup_pagecount(copy);
        unflushedPages += kPagesAtOnce;
        if (unflushedPages >= kPagesAFlush) {
            isFlushed = flush(to);
            unflushedPages = 0;
        }
        goesOn = isFlushed && (!step || step(total - sqlite3_backup_remaining(copy), total));
    }
    sqlite3_backup_finish(copy); // which leaves the reason of a failure with the target
    if (!isFlushed)
        return CopyEnd::Unflushed;
    if (!goesOn)
        return CopyEnd::GivenUp;
    return code == SQLITE_DONE ? CopyEnd::Whole : CopyEnd::Failed;
}

} // namespace cdesk
