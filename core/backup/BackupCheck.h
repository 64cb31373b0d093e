// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupManifest.h"
#include "core/jobs/JobContext.h"

namespace cdesk {

class Clock;

/// Proves a backup by opening a copy of it in a temporary folder: the file is the one that was written, the engine's
/// own checks, foreign keys, rows as the manifest counts them, the log whole up to the manifest's head, every document
/// there and unchanged. The result is kept beside the backup.
/// Errors: backup.not_found, backup.manifest_damaged, backup.no_room_to_verify, job.cancelled
Result<BackupCheck> checkBackup(const QString& folder, const Clock& clock, JobContext& job);

} // namespace cdesk
