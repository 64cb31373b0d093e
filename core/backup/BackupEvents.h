// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupManifest.h"

namespace cdesk {

/// A backup was written into @p target.
struct BackupMade {
    QString name;
    QString target;
    BackupReason reason;
    AuditAnchor head; ///< up to where the log went into it
    AuditRecord audit() const;
};

/// Somebody or the program looked whether a backup holds.
struct BackupVerified {
    QString name;
    BackupCheck check;
    AuditRecord audit() const;
};

/// A restore was tried; @p problem is the code of what stopped it, empty when the office came back whole.
struct BackupDrilled {
    QString name;
    QString problem;
    AuditRecord audit() const;
};

/// The report of a drill left the program.
struct DrillReportSaved {
    QString file;
    AuditRecord audit() const;
};

/// Backups that lay in clear since before the office was protected were deleted.
struct PlainBackupsRemoved {
    int count;
    qint64 bytes;
    AuditRecord audit() const;
};

/// This office was made out of a backup: its log goes on from there.
struct OfficeRestored {
    QString backup;
    AuditAnchor head;
    AuditRecord audit() const;
};

} // namespace cdesk
