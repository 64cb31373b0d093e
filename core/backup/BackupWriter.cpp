// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupWriter.h"

#include "core/backup/BackupFiles.h"
#include "core/backup/BackupRepository.h"
#include "core/base/Clock.h"
#include "core/base/SecretBytes.h"
#include "core/storage/Database.h"
#include "core/storage/DurableFile.h"
#include "core/storage/FileStore.h"
#include "core/storage/OfficeFolder.h"
#include "core/storage/StorageFault.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Room that a backup leaves free: the office itself must still be able to save.
constexpr qint64 kSpareBytes = 64LL * 1024 * 1024;

/// A folder that is not finished yet and goes away unless it is renamed.
class PartFolder {
public:
    explicit PartFolder(const QString& target)
        : m_path{target + u'/' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s}
    {
    }
    ~PartFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(PartFolder)

    const QString& path() const { return m_path; }
    bool make() const { return QDir().mkpath(m_path); }
    /// Gives it its name; a second backup of the same minute and state gets a number behind it.
    Result<QString> finish(const QString& name)
    {
        const QString target = QFileInfo(m_path).absolutePath();
        QString path = target + u'/' + name;
        for (int again = 2; QFileInfo::exists(path); ++again)
            path = target + u'/' + name + u"-%1"_s.arg(again);
        if (!flushFolder(m_path) || !QDir().rename(m_path, path))
            return fault(u"backup.not_writable"_s, target);
        m_path.clear();
        flushFolder(target);
        return path;
    }

private:
    QString m_path;
};

/// The words of a backup for what went wrong in a file below it.
tl::unexpected<Error> asBackupError(const Error& error, const QString& target)
{
    if (error.code == u"storage.disk_full"_s)
        return fault(u"backup.disk_full"_s, target);
    if (error.code == u"file.not_writable"_s || error.code == u"storage.read_only"_s ||
        error.code == u"storage.unreadable"_s)
        return fault(u"backup.not_writable"_s, target);
    return tl::unexpected<Error>(error);
}

/// Documents that are not whole in the pool yet are put there from @p files. Returns those that @p files lost.
Result<QStringList> fillPool(const FileStore& files, const FileStore& pool, const QStringList& hashes, JobContext& job)
{
    QStringList lost;
    qint64 done = 0;
    for (const QString& hash : hashes) {
        if (!job.step(++done, hashes.size()))
            return cancelled();
        if (pool.get(hash))
            continue;
        const auto content = files.get(hash);
        if (!content) {
            lost.append(hash);
            continue;
        }
        // Each is flushed with its folders: nobody waits for that.
        if (const auto put = job.aside([&](JobContext&) { return pool.put(*content); }); !put)
            return passOn(put);
    }
    return lost;
}

/// Fills in what the finished copy tells of itself.
Result<void> describeCopy(const QString& copy, const SecretBytes* key, BackupManifest& manifest)
try {
    if (!flushPath(copy))
        return fault(u"file.not_writable"_s, copy);
    const auto hash = hashOfFile(copy);
    if (!hash)
        return passOn(hash);
    manifest.databaseSha256 = *hash;
    manifest.databaseBytes = QFileInfo(copy).size();
    const auto database = Database::open(copy, Database::Open::ReadOnly, key);
    if (!database)
        return passOn(database);
    const BackupRepository office(**database);
    manifest.schemaVersion = (*database)->schemaVersion();
    manifest.auditHead = AuditRepository(**database).head();
    manifest.tables = office.rowsPerTable();
    const FileStore names = key ? FileStore(QString(), **database) : FileStore(QString());
    for (const QString& sha256 : office.documentHashes())
        manifest.documents.append(names.storedName(sha256));
    return {};
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

/// The keys of a protected office as they are now; its passwords open the backup later, whatever they are then.
Result<void> copyKeys(const Database& database, const QString& backup)
{
    const OfficeFolder office(QFileInfo(database.path()).absolutePath());
    if (!database.isEncrypted())
        return {};
    const auto keys = readFile(QFileInfo::exists(office.keys()) ? office.keys() : office.keys() + u".bak"_s, 4 << 20);
    return keys ? durableReplace(backup + u'/' + kBackupKeys, *keys) : passOn(keys);
}

} // namespace

Result<BackupInfo> writeBackup(const Database& database, const FileStore& files, const QString& target,
                               BackupReason reason, const Clock& clock, JobContext& job, const Signer* signer)
{
    PartFolder part(target);
    if (!part.make())
        return fault(u"backup.not_writable"_s, target);
    const qint64 room = freeBytes(target);
    if (room >= 0 && room < QFileInfo(database.path()).size() + kSpareBytes)
        return fault(u"backup.disk_full"_s, target);

    BackupManifest manifest;
    const QString copy = part.path() + u'/' + kBackupDatabase;
    try {
        if (!database.copyTo(copy, [&](qint64 done, qint64 total) { return job.step(done, total); }))
            return cancelled();
    } catch (const StorageFault& problem) {
        return asBackupError(problem.toError(), target);
    }
    if (const auto copied = copyKeys(database, part.path()); !copied) // before anybody can change them
        return asBackupError(copied.error(), target);
    const SecretBytes* key = database.key();
    const auto described = job.aside([&, key = key ? std::optional(key->clone()) : std::nullopt](JobContext&) {
        return describeCopy(copy, key ? &*key : nullptr, manifest);
    });
    if (!described)
        return asBackupError(described.error(), target);
    manifest.programVersion = QStringLiteral(CDESK_VERSION);
    manifest.createdUtcMs = clock.nowUtcMs();
    manifest.reason = reason;

    const auto lost = fillPool(files.asStored(), FileStore(target + u'/' + kBackupPool), manifest.documents, job);
    if (!lost)
        return asBackupError(lost.error(), target);
    manifest.missingDocuments = *lost;
    if (signer)
        signManifest(manifest, *signer);
    const auto folder = job.aside([&](JobContext&) -> Result<QString> {
        const auto written =
            durableReplace(part.path() + u'/' + kBackupManifest, QJsonDocument(toJson(manifest)).toJson());
        return written ? part.finish(backupName(manifest)) : asBackupError(written.error(), target);
    });
    if (!folder)
        return passOn(folder);
    return BackupInfo{*folder, manifest, std::nullopt};
}

Result<void> copyBackup(const BackupInfo& backup, const QString& place, JobContext& job)
{
    if (!QFileInfo(place).isDir())
        return fault(u"backup.second_place_missing"_s, place);
    const QString name = QFileInfo(backup.folder).fileName();
    if (QFileInfo::exists(place + u'/' + name))
        return {};
    const auto lost = fillPool(FileStore(poolOf(backup.folder)), FileStore(place + u'/' + kBackupPool),
                               backup.manifest.documents, job);
    if (!lost)
        return asBackupError(lost.error(), place);
    PartFolder part(place);
    if (!part.make())
        return fault(u"backup.not_writable"_s, place);
    for (const QLatin1StringView file : {kBackupDatabase, kBackupKeys, kBackupManifest, kBackupCheck}) {
        // A backup that was never verified has no check, one of an open office no keys.
        if (!QFileInfo::exists(backup.folder + u'/' + file))
            continue;
        const auto copied =
            job.aside([&](JobContext&) { return copyFlushed(backup.folder + u'/' + file, part.path() + u'/' + file); });
        if (!copied)
            return asBackupError(copied.error(), place);
    }
    const auto hash = job.aside([&](JobContext&) { return hashOfFile(part.path() + u'/' + kBackupDatabase); });
    if (!hash || *hash != backup.manifest.databaseSha256)
        return fault(u"backup.damaged"_s, place);
    if (const auto finished = job.aside([&](JobContext&) { return part.finish(name); }); !finished)
        return passOn(finished);
    return {};
}

} // namespace cdesk
