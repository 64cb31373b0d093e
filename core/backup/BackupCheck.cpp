// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupCheck.h"

#include "core/backup/BackupFiles.h"
#include "core/backup/BackupRepository.h"
#include "core/base/Clock.h"
#include "core/base/SecretBytes.h"
#include "core/storage/Database.h"
#include "core/storage/FileStore.h"
#include "core/storage/StorageFault.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using Findings = std::vector<OfficeFinding>;

void compareRows(const Database& copy, const BackupManifest& manifest, Findings& found)
{
    const OfficeCounts rows = BackupRepository(copy).rowsPerTable();
    if (rows == manifest.tables)
        return;
    for (const auto& [table, count] : manifest.tables) {
        const auto same = std::find(rows.begin(), rows.end(), std::pair(table, count));
        if (same == rows.end())
            found.push_back({u"backup.rows_differ"_s, table});
    }
    if (rows.size() != manifest.tables.size())
        found.push_back({u"backup.rows_differ"_s, u"sqlite_master"_s});
}

void followLog(const Database& copy, const BackupManifest& manifest, Findings& found)
{
    const AuditRepository log(copy);
    if (const auto broken = log.verify())
        found.push_back({broken->code, u"#%1"_s.arg(broken->seq)});
    const AuditAnchor head = log.head();
    if (head.seq != manifest.auditHead.seq || head.hash != manifest.auditHead.hash)
        found.push_back({u"backup.log_differs"_s, u"#%1"_s.arg(head.seq)});
}

/// What is wrong inside the database of the backup, of which a copy is opened. Taking that away takes long as well.
Result<Findings> databaseFindings(const BackupInfo& backup, const SecretBytes* dataKey)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return fault(u"backup.no_room_to_verify"_s, scratch.path());
    Findings found;
    const QString original = backup.folder + u'/' + kBackupDatabase;
    const auto hash = hashOfFile(original);
    if (!hash)
        return Findings{{u"backup.database_missing"_s, original}};
    if (*hash != backup.manifest.databaseSha256)
        found.push_back({u"backup.database_changed"_s, original});
    const QString copy = scratch.filePath(kBackupDatabase);
    if (const auto copied = copyFlushed(original, copy); !copied)
        return fault(u"backup.no_room_to_verify"_s, scratch.path());
    const auto database = Database::open(copy, Database::Open::Existing, dataKey);
    if (!database) {
        found.push_back({u"backup.database_unreadable"_s, database.error().code});
        return found;
    }
    try {
        for (const QString& problem : (*database)->integrityProblems())
            found.push_back({u"database.damaged"_s, problem});
        compareRows(**database, backup.manifest, found);
        followLog(**database, backup.manifest, found);
    } catch (const StorageFault& problem) {
        found.push_back({u"backup.database_unreadable"_s, problem.code()});
    }
    return found;
}

/// Whether who signed is somebody who can open the backup.
bool isSignersKnown(const BackupInfo& backup)
{
    if (backup.manifest.signerKey.isEmpty())
        return true;
    KeyPolicy anyCost; // no password is stretched here
    anyCost.least = {0, 0};
    const auto keys = KeyRing::read(backup.folder + u'/' + kBackupKeys, anyCost);
    if (!keys)
        return !isProtectedBackup(backup.folder);
    const QStringList users = keys->users();
    return std::any_of(users.begin(), users.end(),
                       [&](const QString& user) { return keys->signingKeyOf(user) == backup.manifest.signerKey; });
}

} // namespace

bool isProtectedBackup(const QString& folder)
{
    return KeyRing::isAt(folder + u'/' + kBackupKeys);
}

Result<Unlocked> unlockBackup(const QString& folder, const Credentials& credentials)
{
    const auto keys = KeyRing::read(folder + u'/' + kBackupKeys, credentials.policy);
    return keys ? keys->unlock(credentials) : passOn(keys);
}

Result<Unlocked> unlockBackup(const QString& folder, const Unlocked& known)
{
    KeyPolicy anyCost; // no password is stretched here
    anyCost.least = {0, 0};
    const auto keys = KeyRing::read(folder + u'/' + kBackupKeys, anyCost);
    return keys ? keys->unlockFor(known) : passOn(keys);
}

Result<BackupCheck> checkBackup(const QString& folder, const Clock& clock, JobContext& job, const SecretBytes* dataKey)
{
    if (isProtectedBackup(folder) && !dataKey)
        return denied(u"backup.keys_needed"_s, folder);
    const auto backup = readBackup(folder);
    if (!backup)
        return passOn(backup);
    // Its own connection to a file of its own; others who are served meanwhile may change the key of the office.
    const auto found = job.aside([&, key = isProtectedBackup(folder) ? std::optional(dataKey->clone()) : std::nullopt](
                                     JobContext&) { return databaseFindings(*backup, key ? &*key : nullptr); });
    if (!found)
        return passOn(found);
    BackupCheck check{clock.nowUtcMs(), *found};
    if (!isAsSigned(backup->manifest) || !isSignersKnown(*backup))
        check.findings.push_back({u"backup.signature_wrong"_s, folder + u'/' + kBackupManifest});

    const FileStore pool(poolOf(folder));
    qint64 done = 0;
    for (const QString& hash : backup->manifest.documents) {
        if (!job.step(++done, backup->manifest.documents.size()))
            return cancelled();
        if (const auto content = pool.get(hash); !content)
            check.findings.push_back({content.error().code, hash});
    }
    job.aside([&](JobContext&) { keepCheck(folder, check); });
    return check;
}

} // namespace cdesk
