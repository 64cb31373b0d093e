// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/PlainBackups.h"

#include "core/backup/BackupCheck.h"
#include "core/backup/BackupRotation.h"
#include "core/storage/FileStore.h"

#include <QFileInfo>
#include <QSet>

namespace cdesk {

PlainBackups plainBackupsIn(const QString& target)
{
    PlainBackups plain;
    QSet<QString> theirs;
    QSet<QString> others;
    for (const BackupInfo& backup : listBackups(target)) {
        const bool isPlain = !isProtectedBackup(backup.folder);
        if (isPlain) {
            plain.folders.append(backup.folder);
            plain.bytes += backup.manifest.databaseBytes;
        }
        for (const QString& document : backup.manifest.documents)
            (isPlain ? theirs : others).insert(document);
    }
    const FileStore pool(target + u'/' + kBackupPool);
    for (const QString& document : theirs)
        if (!others.contains(document))
            plain.bytes += QFileInfo(pool.pathOf(document)).size();
    return plain;
}

void removePlainBackups(const QString& target)
{
    for (const QString& folder : plainBackupsIn(target).folders)
        removeBackup(folder);
    sweepPool(target);
}

} // namespace cdesk
