// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupManifest.h"
#include "core/jobs/JobContext.h"
#include "core/keys/KeyRing.h"

namespace cdesk {

class Clock;

/// Proves a backup by opening a copy of it in a temporary folder: the file is the one that was written, the engine's
/// own checks, foreign keys, rows as the manifest counts them, the log whole up to the manifest's head, every document
/// there and unchanged. The result is kept beside the backup.
/// Errors: backup.not_found, backup.manifest_damaged, backup.no_room_to_verify, job.cancelled
/// A backup of a protected office is opened with the data key it was made under; see unlockBackup.
/// Errors also: backup.keys_needed
Result<BackupCheck> checkBackup(const QString& folder, const Clock& clock, JobContext& job,
                                const SecretBytes* dataKey = nullptr);

bool isProtectedBackup(const QString& folder);
/// Opens the keys of a backup: with the password or recovery code that held when it was made.
/// Errors: login.refused, keys.*
Result<Unlocked> unlockBackup(const QString& folder, const Credentials& credentials);
/// The same for who has the office open: whoever was a user then opens it without being asked, whatever the data key
/// and the password were at the time.
Result<Unlocked> unlockBackup(const QString& folder, const Unlocked& known);

} // namespace cdesk
