// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupRestore.h"
#include "core/backup/PlainBackups.h"
#include "core/documents/report/ReportSpec.h"
#include "core/jobs/JobContext.h"
#include "core/session/UseCase.h"

#include <functional>

namespace cdesk {

class Office;
class Database;
class OfficeFolder;

/// A backup that was made and looked at.
struct MadeBackup {
    BackupInfo backup;                ///< with the result of its verification
    std::optional<Error> secondPlace; ///< why it could not be copied to the second place, if there is one
};

/// Backups of the open office. Long: run as a job, on the database thread.
class BackupService {
public:
    explicit BackupService(Office& office) : m_office{office} {}

    /// Makes a backup in @p target (empty: the office's own folder `backups`), verifies it, copies it to the office's
    /// second place and, in the office's own folder, lets outlived ones go. A copy that fails does not undo the backup.
    /// Errors: backup.disk_full, backup.not_writable, backup.no_room_to_verify, storage.*, job.cancelled
    Result<MadeBackup> create(const Actor& actor, BackupReason reason, const QString& target, JobContext& job);
    /// The verified backup before something that changes much at once (an import, a change of the key); none when
    /// nothing changed since the last good one. Whoever may do that gets it, with the right to make backups or without.
    /// Errors: those of create(), backup.damaged, and what keeps the office from being saved
    Result<void> createBefore(const Actor& actor, BackupReason reason, JobContext& job);
    /// The backup before the window closes; none when nothing changed since the last good one. This one, that of every
    /// few hours and the weekly drill are the program's own doing: whoever works, they need no right to make backups.
    Result<std::optional<MadeBackup>> backupOnClosing(const Actor& actor, JobContext& job);
    /// The backup of every few hours (settings); none when it is not time yet or nothing changed.
    Result<std::optional<MadeBackup>> backupWhenDue(const Actor& actor, JobContext& job);

    /// The office's own backups, newest first.
    Result<std::vector<BackupInfo>> list(const Actor& actor) const;
    /// Whether the office has changed since its newest verified backup.
    Result<bool> hasChanged(const Actor& actor) const { return isNeeded(actor); }
    /// The drill by itself once a week: the backup it was tried on; none when it is not time yet or there is no backup.
    Result<std::optional<BackupInfo>> drillWhenDue(const Actor& actor, JobContext& job);
    /// Writes the report of a drill as PDF, and the fact into the log. Errors: those of writeReportPdf
    Result<void> saveDrillReport(const Actor& actor, const QString& path, const ReportSpec& report,
                                 const ReportFonts& fonts, JobContext& job);
    /// Looks at a backup again. Errors: backup.not_found, backup.manifest_damaged, backup.no_room_to_verify
    Result<BackupCheck> verify(const Actor& actor, const QString& folder, JobContext& job);
    /// Makes an office in a new folder out of a backup, after a verified backup of this one unless nothing can be saved
    /// in it any more; see createBefore and restoreBackup for the errors.
    Result<RestoredOffice> restore(const Actor& actor, const QString& folder, const QString& target, JobContext& job);

    /// Where backups still lie in clear though the office is protected: its own ones, and those in its second place.
    struct PlainLeft {
        PlainBackups own;
        QString secondPlace;
        int inSecondPlace = 0;
    };
    Result<PlainLeft> plainLeft(const Actor& actor) const;
    /// Deletes the office's own backups that lie in clear. A backup that is encrypted and verified is made first, so
    /// that there is always one. The second place is never deleted from. Returns what was deleted.
    /// Errors: office.not_protected, backup.damaged (of the new one; nothing is deleted then), those of create()
    Result<PlainBackups> removePlain(const Actor& actor, JobContext& job);

    /// Restores the newest backup into a temporary folder, opens and verifies the office there and takes it away
    /// again: the proof that a backup can be lived on. Returns the backup. Errors: backup.not_found and those of
    /// restore
    Result<BackupInfo> drill(const Actor& actor, JobContext& job);

private:
    /// create() and tryRestore() under the use case that asks for them.
    Result<MadeBackup> make(const Actor& actor, UseCase gate, BackupReason reason, const QString& target,
                            JobContext& job);
    Result<BackupInfo> tryRestore(const Actor& actor, UseCase gate, JobContext& job);
    /// What opens the backup in @p folder; nothing when it lies in clear. Errors: backup.keys_needed, login.refused,
    /// keys.*
    Result<std::optional<Unlocked>> keysOf(const QString& folder) const;
    Result<bool> isNeeded(const Actor& actor) const;
    Result<void> record(const Actor& actor, UseCase gate, const BackupInfo& backup, const QString& target);

    Office& m_office;
};

/// For Office::open: a verified backup in the office's folder before the first step of an upgrade, and before a change
/// of the data key that has to be ended.
std::function<Result<void>(Database&)> backupBeforeUpgrade(const OfficeFolder& folder, const Clock& clock);

} // namespace cdesk
