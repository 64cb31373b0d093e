// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PrivateFolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QString privateFolderTemplate()
{
    // Not QStandardPaths, which makes a folder of its own where the system has none.
    const QString memory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isThere = QDir::isAbsolutePath(memory) && QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
    return (isThere ? memory : QDir::tempPath()) + u"/contractdesk-XXXXXX"_s;
}

} // namespace cdesk
