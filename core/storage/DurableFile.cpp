// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
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

namespace {

/// A file that remembers when the disk took less than it was given, whatever its user makes of that.
class Part : public QFile {
public:
    using QFile::QFile;
    bool isShort() const { return m_isShort; }

protected:
    qint64 writeData(const char* bytes, qint64 size) override
    {
        const qint64 written = QFile::writeData(bytes, size);
        m_isShort = m_isShort || written != size;
        return written;
    }

private:
    bool m_isShort = false;
};

/// Why the file that is open for writing did not take everything.
QString refusalOf(const QFile& file)
{
    // A half-written piece sets no error at all; once the file is open, only a missing right is something else.
    return file.error() == QFileDevice::PermissionsError ? u"file.not_writable"_s : u"storage.disk_full"_s;
}

/// The file itself where @p path is a link to it.
QString behindLinks(const QString& path)
{
    const QFileInfo file(path);
    return file.isSymLink() && file.exists() ? file.canonicalFilePath() : path;
}

/// Puts the finished file in the place of @p path; the code of what went wrong, or empty.
QString putInPlace(const QString& temporary, const QString& path)
{
#ifdef Q_OS_WIN
    QFile::remove(path); // rename does not replace on Windows; a crash in between leaves the .part file
    return QFile::rename(temporary, path) ? QString() : u"file.not_writable"_s;
#else
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    return errno == ENAMETOOLONG ? u"file.name_too_long"_s
           : errno == ENOSPC     ? u"storage.disk_full"_s
                                 : u"file.not_writable"_s;
#endif
}

} // namespace

Result<void> durableReplace(const QString& path, const QByteArray& content)
{
    return durableReplace(path, [&content](QIODevice& file) -> Result<void> {
        file.write(content); // what the disk did not take is seen below
        return {};
    });
}

Result<void> durableReplace(const QString& path, const std::function<Result<void>(QIODevice& file)>& write)
{
    const QString target = behindLinks(path);
    const QFileInfo place(target);
    if (place.exists() && (!place.isWritable() || !place.isFile()))
        return fault(u"file.not_writable"_s, path); // renaming would replace even what is write-protected
    // A short name of its own: with a suffix, a long name that is still allowed would not be any more.
    const QString temporary = place.absolutePath() + u"/."_s + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    Part file(temporary);
    const auto give = [&](const Error& error) {
        file.close();
        QFile::remove(temporary);
        return tl::unexpected<Error>(error);
    };
    const auto failed = [&](const QString& code) { return give({ErrorKind::Fault, code, {}, path}); };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed(file.error() == QFileDevice::ResourceError ? u"storage.disk_full"_s : u"file.not_writable"_s);
    const Result<void> written = write(file);
    if (file.isShort() || !file.flush())
        return failed(refusalOf(file));
    if (!written)
        return give(written.error());
    if (!flushFile(file.handle()))
        return failed(refusalOf(file));
    if (place.exists())
        file.setPermissions(place.permissions());
    file.close();
    if (const QString code = putInPlace(temporary, target); !code.isEmpty())
        return failed(code);
    flushFolder(place.absolutePath());
    return {};
}

qint64 freeBytes(const QString& folder)
{
    QFileInfo place(folder);
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
        place = QFileInfo(place.absolutePath());
    const QStorageInfo storage(place.absoluteFilePath());
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

Result<QByteArray> readFile(const QString& path, qint64 limitBytes)
{
    QFile file(path);
    if (!file.exists())
        return refused(ErrorKind::NotFound, u"file.not_found"_s, {}, path);
    if (QFileInfo(path).isDir())
        return invalid(u"file.is_folder"_s, {}, path);
    if (file.size() > limitBytes)
        return invalid(u"file.too_large"_s, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(u"file.not_readable"_s, path);
    const QByteArray content = file.read(limitBytes + 1); // devices and pipes have no size
    if (file.error() != QFileDevice::NoError)
        return fault(u"file.not_readable"_s, path);
    if (content.size() > limitBytes)
        return invalid(u"file.too_large"_s, {}, path);
    return content;
}

} // namespace cdesk
