// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

bool flushFile(int descriptor)
{
#ifdef Q_OS_WIN
    return _commit(descriptor) == 0;
#else
    return ::fsync(descriptor) == 0;
#endif
}

bool flushFolder(const QString& folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder) // NTFS writes folder entries through its journal; there is nothing to flush by handle
    return true;
#else
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
#endif
}

Result<void> durableReplace(const QString& path, const QByteArray& content)
{
    const QString temporary = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    QFile file(temporary);
    const auto give = [&](const QString& code) {
        file.close();
        QFile::remove(temporary);
        return fault(code, path);
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return give(u"file.not_writable"_s);
    if (file.write(content) != content.size() || !file.flush() || !flushFile(file.handle()))
        // A half-written piece sets no error at all; once the file is open, only a missing right is something else.
        return give(file.error() == QFileDevice::PermissionsError ? u"file.not_writable"_s : u"storage.disk_full"_s);
    file.close();
#ifdef Q_OS_WIN
    QFile::remove(path); // rename does not replace on Windows; a crash in between leaves the .part file
    if (!QFile::rename(temporary, path))
        return give(u"file.not_writable"_s);
#else
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        return give(u"file.not_writable"_s);
#endif
    flushFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<QByteArray> readFile(const QString& path, qint64 limitBytes)
{
    QFile file(path);
    if (!file.exists())
        return refused(ErrorKind::NotFound, u"file.not_found"_s, {}, path);
    if (file.size() > limitBytes)
        return invalid(u"file.too_large"_s, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(u"file.not_readable"_s, path);
    return file.readAll();
}

} // namespace cdesk
