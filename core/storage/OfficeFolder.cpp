// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OfficeFolder.h"

#include <QDir>
#include <QFileInfo>

namespace cdesk {

OfficeFolder::OfficeFolder(const QString& path) : m_path{QDir::cleanPath(QDir(path).absolutePath())} {}

bool OfficeFolder::holdsOffice() const
{
    return QFileInfo::exists(database());
}

} // namespace cdesk
