// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileIdentity.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace cdesk {

#ifdef Q_OS_WIN
std::optional<FileIdentity> fileIdentity(const QString& path)
{
    // An open database can be neither deleted nor replaced on Windows; only its drive can go.
    return QFile::exists(path) ? std::optional(FileIdentity{}) : std::nullopt;
}
#else
std::optional<FileIdentity> fileIdentity(const QString& path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}
#endif

} // namespace cdesk
