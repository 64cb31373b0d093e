// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupManifest.h"

namespace cdesk {

/// Folders of the backups that are no longer kept. Kept are: all of the last 48 hours, then the newest of each of the
/// last 14 days, 8 weeks and 24 months (a verified one before others), and always the newest verified one.
/// Nothing goes when the newest has over a fifth fewer rows than the one before, or when the clock is behind it:
/// then something is wrong and every old backup may be needed.
QStringList outlivedBackups(const std::vector<BackupInfo>& newestFirst, qint64 nowUtcMs);

/// Deletes a backup; its documents stay in the pool until they are swept.
void removeBackup(const QString& folder);
/// Deletes the documents in the pool of @p target that none of its backups refers to. When a backup there can't be
/// read, nobody knows which those are: then all stay.
void sweepPool(const QString& target);

/// Deletes outlived backups in @p target, folders that a crash left unfinished, and pool documents that no backup
/// refers to. Only what a manifest lists is ever deleted.
void rotateBackups(const QString& target, qint64 nowUtcMs);

} // namespace cdesk
