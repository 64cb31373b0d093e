// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cdesk {

/// Backups that lie in clear, made before the office was protected: whoever has them reads the office as it was then.
struct PlainBackups {
    QStringList folders;
    qint64 bytes = 0; ///< with the documents that belong to them alone
};

/// Those in @p target, a folder of backups.
PlainBackups plainBackupsIn(const QString& target);
/// Deletes them and the documents in the pool that belonged to them alone.
void removePlainBackups(const QString& target);

} // namespace cdesk
