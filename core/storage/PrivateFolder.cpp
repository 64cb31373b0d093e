// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PrivateFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QString privateFolderTemplate()
{
    const QString memory = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/contractdesk-XXXXXX"_s;
}

} // namespace cdesk
