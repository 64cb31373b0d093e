// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/session/AuditRepository.h"
#include "core/session/OfficeCheckRepository.h"

#include <QStringList>

#include <optional>

namespace cdesk {

class Signer;

/// Why a backup was made.
enum class BackupReason { ByHand, Closing, Interval, Upgrade, Import, KeyChange, Restore };
QLatin1StringView toCode(BackupReason reason);
bool fromCode(QStringView code, BackupReason& reason);

/// What a backup says of itself: written once with it, never changed.
struct BackupManifest {
    QString programVersion;
    int schemaVersion = 0;
    qint64 createdUtcMs = 0;
    BackupReason reason = BackupReason::ByHand;
    AuditAnchor auditHead;
    OfficeCounts tables; ///< rows of every table
    QString databaseSha256;
    qint64 databaseBytes = 0;
    /// SHA-256 of every document as it is stored (encrypted in a protected office), in the pool beside the backups.
    QStringList documents;
    QStringList missingDocuments; ///< those the office itself had lost when the backup was made
    QByteArray signerKey;         ///< of who made it, where that person can sign; else empty
    QByteArray signature;         ///< over everything else the manifest says

    /// Rows of all tables but the log, which only ever grows: a backup with far fewer than the last one is suspect.
    qint64 contentRows() const;
};

QJsonObject toJson(const BackupManifest& manifest);
/// Signs the manifest as it is now.
void signManifest(BackupManifest& manifest, const Signer& signer);
/// False when it is signed and the signature is not one over what it says.
bool isAsSigned(const BackupManifest& manifest);

/// How the last look at a backup ended.
struct BackupCheck {
    qint64 atUtcMs = 0;
    std::vector<OfficeFinding> findings; ///< empty: all holds
    bool isSound() const { return findings.empty(); }
    /// What is wrong with the backup itself, beyond the documents that the office had lost before.
    std::vector<OfficeFinding> beyond(const BackupManifest& manifest) const;
};

/// A backup as it stands on the disk.
struct BackupInfo {
    QString folder;
    BackupManifest manifest;
    std::optional<BackupCheck> check; ///< none: never verified
    bool isVerified() const { return check && check->isSound(); }
};

inline constexpr QLatin1StringView kBackupDatabase{"office.db"};
inline constexpr QLatin1StringView kBackupKeys{"keys.json"}; ///< of a protected office: who may open this backup
inline constexpr QLatin1StringView kBackupManifest{"manifest.json"};
inline constexpr QLatin1StringView kBackupCheck{"verified.json"};
inline constexpr QLatin1StringView kBackupPool{"pool"};

/// Folder name of a backup: `2026-11-22T1830_#12345_3F9A21C0`, local time.
QString backupName(const BackupManifest& manifest);
/// Folder of the documents that all backups beside @p backupFolder share.
QString poolOf(const QString& backupFolder);
/// The backup's folder, when @p path is that folder or its manifest. Errors: backup.not_found
Result<QString> backupFolderOf(const QString& path);

/// Errors: backup.not_found, backup.manifest_damaged (detail: the folder)
Result<BackupInfo> readBackup(const QString& folder);
/// Every backup in @p target, newest first; folders without a readable manifest are none.
std::vector<BackupInfo> listBackups(const QString& target);
/// Keeps how a look at the backup ended beside it. On a medium that can't be written it is not kept; that is no error.
void keepCheck(const QString& folder, const BackupCheck& check);

} // namespace cdesk
