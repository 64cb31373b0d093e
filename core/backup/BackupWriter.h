// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupManifest.h"
#include "core/jobs/JobContext.h"

namespace cdesk {

class Clock;
class Database;
class FileStore;

/// Writes a backup of the office into a new folder inside @p target: under the name `….part` first, flushed, renamed.
/// The database is copied in slices, with what is saved meanwhile; the documents go into the pool that all backups in
/// @p target share. The list of contents is signed by @p signer, where there is one. Not verified yet. When it fails or
/// is cancelled nothing of it is left but pool documents, which are whole. Errors: backup.disk_full,
/// backup.not_writable (detail: @p target), storage.*, job.cancelled
Result<BackupInfo> writeBackup(const Database& database, const FileStore& files, const QString& target,
                               BackupReason reason, const Clock& clock, JobContext& job,
                               const Signer* signer = nullptr);

/// Copies a backup with its documents into another place, which must exist (a disk that is not plugged in must not
/// become a folder) and is only ever added to; what was copied is read back and compared.
/// Errors: backup.second_place_missing, backup.disk_full, backup.not_writable, backup.damaged
Result<void> copyBackup(const BackupInfo& backup, const QString& place, JobContext& job);

} // namespace cdesk
