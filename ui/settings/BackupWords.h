// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupManifest.h"
#include "ui/widgets/StatusChip.h"

#include <QDate>

namespace cdesk::ui {

/// When a backup was made, as people write it: 2026-03-02 14:30.
QString backupTimeText(const BackupInfo& backup);
/// Why it was made.
QString backupReasonText(BackupReason reason);
/// Whether it holds, as far as anybody looked.
Chip backupStateChip(const BackupInfo& backup);
/// For the status line: "Backup 14:30 verified"; with the day when it was not @p today.
QString newestBackupText(const std::vector<BackupInfo>& newestFirst, QDate today);
/// Its tone: alarm when the newest does not hold, or is more than a day old and the office has changed since.
Tone newestBackupTone(const std::vector<BackupInfo>& newestFirst, qint64 nowUtcMs, bool hasChanged);

} // namespace cdesk::ui
