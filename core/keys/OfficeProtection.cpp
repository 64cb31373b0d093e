// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/OfficeProtection.h"

#include "core/backup/BackupRepository.h"
#include "core/session/AuditRepository.h"
#include "core/session/Office.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/session/RecordSealRepository.h"
#include "core/session/UserRepository.h"
#include "core/storage/DurableFile.h"
#include "core/storage/SqliteKey.h"
#include "core/storage/StorageFault.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Where the protected office is made, inside the folder of the open one: moving it into place stays on one disk.
OfficeFolder partOf(const OfficeFolder& office)
{
    return OfficeFolder(office.path() + u"/protect.part"_s);
}

/// Names of the encrypted documents, one a line: all others go once the office is protected.
QString listIn(const OfficeFolder& part)
{
    return part.path() + u"/documents.txt"_s;
}

/// In the place of what is there, at once.
Result<void> moveOver(const QString& from, const QString& to)
{
    std::error_code problem;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), problem);
    if (problem)
        return fault(u"file.not_writable"_s, to);
    flushFolder(QFileInfo(to).absolutePath());
    return {};
}

Result<void> moveDocuments(const OfficeFolder& part, const OfficeFolder& office)
{
    QDirIterator files(part.files(), {u"*.bin"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString shelf = office.files() + u'/' + QFileInfo(from).dir().dirName();
        if (!QDir().mkpath(shelf))
            return fault(u"file.not_writable"_s, shelf);
        if (const auto moved = moveOver(from, shelf + u'/' + QFileInfo(from).fileName()); !moved)
            return passOn(moved);
    }
    flushFolder(office.files());
    return {};
}

/// Encrypts every document; those the open office had lost already stay lost.
Result<void> encryptDocuments(Office& office, const FileStore& encrypted, const QStringList& hashes, JobContext& job)
{
    qint64 done = 0;
    for (const QString& hash : hashes) {
        if (!job.step(++done, hashes.size()))
            return cancelled();
        const auto content = office.files().get(hash);
        if (!content)
            continue;
        if (const auto put = encrypted.put(*content); !put)
            return passOn(put);
    }
    return {};
}

/// What holds in the encrypted copy must be what held in the original.
Result<void> prove(Office& office, const Database& copy, const FileStore& documents)
{
    const auto before = OfficeCheckRepository(office.database()).findings(office.files());
    const auto after = OfficeCheckRepository(copy).findings(documents);
    if (after.size() > before.size())
        return fault(u"office.copy_differs"_s, after.front().place);
    OfficeCounts rows = BackupRepository(office.database()).rowsPerTable();
    OfficeCounts copied = BackupRepository(copy).rowsPerTable();
    const auto ofDocumentKeys = [](const auto& table) { return table.first == u"document_key"_s; };
    std::erase_if(rows, ofDocumentKeys);
    std::erase_if(copied, ofDocumentKeys);
    return rows == copied ? Result<void>() : fault(u"office.copy_differs"_s);
}

/// The first person of the office gets the name to log in with. The log goes on in the protected office, signed by
/// them.
Result<void> handOver(Database& copy, const KeyRing& keys, const Protection& protection, qint64 nowUtcMs)
{
    const auto unlocked = keys.unlock(
        Credentials{.user = protection.user, .password = protection.password.clone(), .policy = protection.policy});
    if (!unlocked)
        return passOn(unlocked);
    const RecordSealRepository seals(copy);
    seals.watch();
    copy.atomically([&] {
        const UserRepository people(copy);
        people.renameFirst(protection.user);
        Actor actor = people.first().value();
        actor.signer = unlocked->signer;
        AuditRepository(copy).append(actor, nowUtcMs,
                                     AuditRecord{.action = u"office.protected"_s,
                                                 .entity = EntityKind::Office,
                                                 .entityId = 0,
                                                 .label = protection.user,
                                                 .before = {},
                                                 .after = {}},
                                     seals.ofNoted());
        return true;
    });
    return {};
}

/// Fills @p part with the protected office and proves it.
Result<void> makePart(Office& office, const OfficeFolder& part, const Protection& protection, JobContext& job)
try {
    if (!QDir().mkpath(part.files()))
        return fault(u"file.not_writable"_s, part.path());
    const SecretBytes dataKey = SecretBytes::random(kDatabaseKeyBytes);
    const auto keys = KeyRing::make(part.keys(), protection, dataKey);
    if (!keys)
        return passOn(keys);
    office.database().copyEncrypted(part.database(), dataKey);
    const auto copy = Database::open(part.database(), Database::Open::Existing, &dataKey);
    if (!copy)
        return passOn(copy);
    const QStringList hashes = BackupRepository(office.database()).documentHashes();
    const FileStore documents(part.files(), **copy);
    if (const auto encrypted = encryptDocuments(office, documents, hashes, job); !encrypted)
        return passOn(encrypted);
    if (const auto proven = prove(office, **copy, documents); !proven)
        return passOn(proven);
    if (const auto recorded = handOver(**copy, *keys, protection, office.clock().nowUtcMs()); !recorded)
        return passOn(recorded);
    return durableReplace(listIn(part), documents.all().join(u'\n').toUtf8());
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

} // namespace

Result<void> protectOffice(const OfficeFolder& folder, const Clock& clock, const Protection& protection,
                           JobContext& job)
{
    if (const auto settled = settleProtection(folder); !settled)
        return passOn(settled);
    if (Office::isProtected(folder))
        return invalid(u"office.already_protected"_s, {}, folder.path());
    if (Database::encryption().isEmpty())
        return fault(u"office.no_encryption"_s, folder.path());
    auto office = Office::open(folder, clock);
    if (!office)
        return passOn(office);
    const OfficeFolder part = partOf(folder);
    auto made = makePart(**office, part, protection, job);
    office->reset(); // moves its write-ahead log into the file; one that stayed would be taken for the new file's
    if (made && QFileInfo(folder.database() + u"-wal"_s).size() > 0)
        made = fault(u"office.in_use"_s, folder.path());
    if (made)
        made = moveOver(part.database(), folder.database());
    const auto settled = settleProtection(folder);
    return made ? settled : made;
}

Result<void> settleProtection(const OfficeFolder& folder)
{
    const OfficeFolder part = partOf(folder);
    if (!QFileInfo::exists(part.path()))
        return {};
    // The office file itself was moved last: it tells how far things went.
    const auto inClear = Database::open(folder.database(), Database::Open::Existing);
    const bool isEncrypted = !inClear && inClear.error().code == u"keys.missing"_s;
    if (!inClear && !isEncrypted)
        return passOn(inClear);
    if (isEncrypted && QFileInfo::exists(part.keys())) {
        const auto keys = readFile(part.keys(), 4 << 20);
        if (!keys)
            return passOn(keys);
        for (const QString& path : {folder.keys(), QString(folder.keys() + u".bak"_s)})
            if (const auto kept = durableReplace(path, *keys); !kept)
                return passOn(kept);
        if (const auto moved = moveDocuments(part, folder); !moved)
            return passOn(moved);
        const auto names = readFile(listIn(part), 100 << 20);
        if (!names)
            return passOn(names);
        FileStore(folder.files()).sweep(QString::fromLatin1(*names).split(u'\n')); // what lies in clear
        // First of all that is taken away: cut off from here on, the next opening finds nothing left to bring over.
        QFile::remove(part.keys());
        flushFolder(part.path());
    }
    QDir(part.path()).removeRecursively();
    return {};
}

} // namespace cdesk
