// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupFiles.h"

#include "core/base/Sha256.h"
#include "core/storage/DurableFile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kPieceBytes = 1024 * 1024;
/// So much is brought onto the disk at a time: a save that comes meanwhile waits for no more than that.
constexpr qint64 kFlushBytes = 4 * kPieceBytes;

} // namespace

Result<QString> hashOfFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return refused(ErrorKind::NotFound, u"file.not_found"_s, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(u"file.not_readable"_s, path);
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPieceBytes);
        if (piece.isEmpty())
            return fault(u"file.not_readable"_s, path);
        hash.add(piece);
    }
    return hash.hex();
}

Result<void> copyFlushed(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fault(u"file.not_readable"_s, from);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fault(u"file.not_writable"_s, to);
    const auto give = [&](const QString& code, const QString& path) {
        target.close();
        QFile::remove(to);
        return fault(code, path);
    };
    while (!source.atEnd()) {
        const QByteArray piece = source.read(kPieceBytes);
        if (piece.isEmpty())
            return give(u"file.not_readable"_s, from);
        if (target.write(piece) != piece.size())
            return give(u"storage.disk_full"_s, to);
        if (target.pos() % kFlushBytes == 0 && (!target.flush() || !flushFile(target.handle())))
            return give(u"storage.disk_full"_s, to);
    }
    if (!target.flush() || !flushFile(target.handle()))
        return give(u"storage.disk_full"_s, to);
    return {};
}

bool flushPath(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && flushFile(file.handle());
}

} // namespace cdesk
