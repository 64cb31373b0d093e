// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupRestore.h"

#include "core/backup/BackupCheck.h"
#include "core/backup/BackupEvents.h"
#include "core/backup/BackupFiles.h"
#include "core/session/Office.h"
#include "core/storage/DurableFile.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

tl::unexpected<Error> damaged(const OfficeFinding& finding)
{
    return fault(u"backup.damaged"_s, finding.code + u' ' + finding.place);
}

tl::unexpected<Error> asTargetError(const Error& error, const QString& target)
{
    if (error.code == u"storage.disk_full"_s)
        return fault(u"backup.disk_full"_s, target);
    return fault(error.code == u"file.not_writable"_s ? u"backup.not_writable"_s : error.code, target);
}

bool isFree(const QString& target)
{
    const QFileInfo place(target);
    return !place.exists() || (place.isDir() && QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                                     QDir::NoDotAndDotDot));
}

Result<void> fillOffice(const BackupInfo& backup, const OfficeFolder& office, JobContext& job)
{
    if (!QDir().mkpath(office.files()) || !QDir().mkpath(office.backups()))
        return fault(u"backup.not_writable"_s, office.path());
    const FileStore pool(poolOf(backup.folder));
    const FileStore files(office.files());
    qint64 done = 0;
    for (const QString& hash : backup.manifest.documents) {
        if (!job.step(++done, backup.manifest.documents.size()))
            return cancelled();
        if (backup.manifest.missingDocuments.contains(hash))
            continue;
        const auto content = pool.get(hash);
        if (!content)
            return damaged({content.error().code, hash});
        if (const auto put = files.put(*content); !put)
            return asTargetError(put.error(), office.path());
    }
    const auto copied =
        job.aside([&](JobContext&) { return copyFlushed(backup.folder + u'/' + kBackupDatabase, office.database()); });
    if (!copied)
        return asTargetError(copied.error(), office.path());
    if (isProtectedBackup(backup.folder))
        if (const auto keys = copyFlushed(backup.folder + u'/' + kBackupKeys, office.keys()); !keys)
            return asTargetError(keys.error(), office.path());
    return {};
}

Result<std::unique_ptr<Office>> openRestored(const OfficeFolder& folder, const Clock& clock, const Unlocked* unlocked)
{
    if (!Office::isProtected(folder))
        return Office::open(folder, clock);
    KeyPolicy anyCost; // no password is stretched here
    anyCost.least = {0, 0};
    auto keys = KeyRing::read(folder.keys(), anyCost);
    if (!keys)
        return passOn(keys);
    auto opened = keys->unlockFor(*unlocked);
    if (!opened)
        return passOn(opened);
    return Office::openWith(folder, clock, std::move(*keys), std::move(*opened));
}

/// Opens the new office as the program would, proves it whole and goes on with its log.
Result<void> proveOffice(const BackupInfo& backup, const OfficeFolder& folder, const Clock& clock,
                         const Unlocked* unlocked)
{
    const auto office = openRestored(folder, clock, unlocked);
    if (!office)
        return passOn(office);
    const auto findings = (*office)->session().read(
        (*office)->actor(), "backup.prove_restored",
        [&](const Database& database) -> Result<std::vector<OfficeFinding>> {
            BackupCheck check{0,
                              OfficeCheckRepository(database).findings((*office)->files(), (*office)->expectations())};
            for (OfficeFinding& finding : check.findings) // the manifest names documents as they are stored
                if (finding.code == u"document.missing"_s)
                    finding.place = (*office)->files().storedName(finding.place);
            return check.beyond(backup.manifest);
        });
    if (!findings)
        return passOn(findings);
    if (!findings->empty())
        return damaged(findings->front());
    // By the recovery sheet nobody has logged in who could sign for it: the first login is in the log then.
    if ((*office)->isProtected() && !(*office)->actor().signer)
        return {};
    return (*office)->session().write(
        (*office)->actor(), "backup.prove_restored", [&](UnitOfWork& work) -> Result<void> {
            work.record(OfficeRestored{QFileInfo(backup.folder).fileName(), backup.manifest.auditHead});
            return {};
        });
}

} // namespace

Result<RestoredOffice> restoreBackup(const QString& folder, const QString& target, const Clock& clock, JobContext& job,
                                     const Unlocked* unlocked)
{
    if (!isFree(target))
        return invalid(u"backup.target_not_empty"_s, {}, target);
    const auto backup = readBackup(folder);
    if (!backup)
        return passOn(backup);
    const auto check = checkBackup(folder, clock, job, unlocked ? &unlocked->dataKey : nullptr);
    if (!check)
        return passOn(check);
    if (const auto findings = check->beyond(backup->manifest); !findings.empty())
        return damaged(findings.front());

    const OfficeFolder finished(target);
    const OfficeFolder part(finished.path() + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s);
    const auto give = [&](const Error& error) {
        QDir(part.path()).removeRecursively();
        return tl::unexpected<Error>(error);
    };
    if (const auto filled = fillOffice(*backup, part, job); !filled)
        return give(filled.error());
    const auto proven = job.aside([&](JobContext&) { return proveOffice(*backup, part, clock, unlocked); });
    if (!proven)
        return give(proven.error());
    QDir().rmdir(finished.path()); // an empty folder may stand there; anything else stays and the renaming fails
    if (!flushFolder(part.path()) || !QDir().rename(part.path(), finished.path()))
        return give(fault(u"backup.not_writable"_s, target).value());
    flushFolder(QFileInfo(finished.path()).absolutePath());
    return RestoredOffice{finished.path(), backup->manifest.missingDocuments};
}

} // namespace cdesk
