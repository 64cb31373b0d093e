// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupManifest.h"
#include "core/jobs/JobContext.h"
#include "core/keys/KeyRing.h"

namespace cdesk {

class Clock;

/// What came back.
struct RestoredOffice {
    QString folder;
    QStringList missingDocuments; ///< those the office had lost already when the backup was made
};

/// Makes a whole office out of a backup in @p target, a new or empty folder; nothing that stands is ever overwritten.
/// The backup is verified first, the office afterwards, under a temporary name beside @p target; only a sound one gets
/// its name. The log of the restored office goes on with `office.restored`.
/// @p unlocked opens the backup of a protected office (unlockBackup); the restored one is protected by the same keys.
/// Errors: backup.keys_needed, backup.target_not_empty, backup.not_found, backup.manifest_damaged, backup.damaged
/// (detail: the first finding), backup.disk_full, backup.not_writable, office.newer, job.cancelled
Result<RestoredOffice> restoreBackup(const QString& folder, const QString& target, const Clock& clock, JobContext& job,
                                     const Unlocked* unlocked = nullptr);

} // namespace cdesk
