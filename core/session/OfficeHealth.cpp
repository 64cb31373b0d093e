// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/OfficeHealth.h"

#include "core/storage/Database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kMegabyte = 1 << 20;
constexpr qint64 kLittle = 200 * kMegabyte;
constexpr qint64 kHardly = 50 * kMegabyte;
constexpr qint64 kReserve = 16 * kMegabyte;

} // namespace

DiskRoom diskRoom(qint64 freeBytes)
{
    if (freeBytes < 0 || freeBytes >= kLittle)
        return DiskRoom::Enough;
    return freeBytes < kHardly ? DiskRoom::Hardly : DiskRoom::Little;
}

std::optional<Error> lookAtPlace(Session& session, Database& database, const QString& folder,
                                 const FreeSpace& freeSpace)
{
    const DiskRoom room = diskRoom(freeSpace(folder));
    if (database.isReadOnly() && room != DiskRoom::Hardly)
        database.tryWriting();
    if (!database.isReadOnly())
        keepReserve(folder, room);
    std::optional<Error> reason;
    if (const QString loss = database.loss(); !loss.isEmpty())
        reason = Error{ErrorKind::Fault, loss, {}, QDir::toNativeSeparators(database.path())};
    else if (room == DiskRoom::Hardly)
        reason = Error{ErrorKind::Fault, u"storage.little_room"_s, {}, QDir::toNativeSeparators(folder)};
    session.refuseWrites(reason);
    return session.refusal();
}

void keepReserve(const QString& folder, DiskRoom room)
{
    const QString path = folder + u"/reserve"_s;
    if (room == DiskRoom::Hardly)
        QFile::remove(path);
    if (room != DiskRoom::Enough || QFileInfo(path).size() == kReserve)
        return;
    // Real bytes: a file that is only long takes no room. That it can't be made is no trouble yet.
    static_cast<void>(durableReplace(path, QByteArray(kReserve, '\0')));
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static const QList<QByteArray> known{
        "nfs",  "nfs4",      "cifs",          "smb3",  "smbfs",      "smb2",       "afs",
        "9p",   "ncpfs",     "webdav",        "davfs", "fuse.davfs", "fuse.sshfs", "fuse.gvfsd-fuse",
        "ceph", "glusterfs", "fuse.glusterfs"};
    return known.contains(type.toLower());
}

bool liesOnNetwork(const QString& folder)
{
    const QString path = QDir::fromNativeSeparators(folder);
    return path.startsWith(u"//"_s) || isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
}

bool liesOnSameDisk(const QString& folder, const QString& other)
{
    return QFileInfo(folder).isDir() && QFileInfo(other).isDir() &&
           QStorageInfo(folder).rootPath() == QStorageInfo(other).rootPath();
}

Result<std::optional<CutOffReport>> checkAfterCutOff(const Session& session, const Actor& actor)
{
    using Answer = Result<std::optional<CutOffReport>>;
    return session.read(actor, "office.check_after_cut_off", [](const Database& database) -> Answer {
        if (!database.wasCutOff())
            return std::nullopt;
        const OfficeCheckRepository check(database);
        return CutOffReport{check.quickFindings(), check.keptInputs()};
    });
}

} // namespace cdesk
