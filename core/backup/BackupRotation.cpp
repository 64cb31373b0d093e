// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupRotation.h"

#include "core/storage/FileStore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <array>
#include <functional>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kKeepAllMs = 48 * kHourMs;

QDate dayOf(const BackupInfo& backup)
{
    return QDateTime::fromMSecsSinceEpoch(backup.manifest.createdUtcMs).date();
}

/// One rule: the newest backup of each period, for as many periods.
struct Rung {
    int periods;
    std::function<qint64(QDate)> periodOf;
};

const std::array<Rung, 3>& rungs()
{
    static const std::array<Rung, 3> all{
        Rung{14, [](QDate day) { return day.toJulianDay(); }},
        Rung{8, [](QDate day) { return day.addDays(1 - day.dayOfWeek()).toJulianDay() / 7; }},
        Rung{24, [](QDate day) { return qint64{day.year()} * 12 + day.month(); }}};
    return all;
}

/// A clock set back, or an office that has suddenly shrunk: by a fifth of its rows or half of its bytes.
bool somethingIsWrong(const std::vector<BackupInfo>& newestFirst, qint64 nowUtcMs)
{
    if (nowUtcMs < newestFirst.front().manifest.createdUtcMs)
        return true;
    if (newestFirst.size() < 2)
        return false;
    const BackupManifest& newest = newestFirst[0].manifest;
    const BackupManifest& before = newestFirst[1].manifest;
    return newest.contentRows() * 5 < before.contentRows() * 4 || newest.databaseBytes * 2 < before.databaseBytes;
}

} // namespace

void removeBackup(const QString& folder)
{
    // The manifest goes first: half a deletion is no backup any more, and never one that looks whole.
    QFile::remove(folder + u'/' + kBackupManifest);
    QDir(folder).removeRecursively();
}

void sweepPool(const QString& target)
{
    const QDir folder(target);
    QSet<QString> wanted;
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name == kBackupPool)
            continue;
        const auto backup = readBackup(folder.absoluteFilePath(name));
        if (!backup)
            return;
        for (const QString& hash : backup->manifest.documents)
            wanted.insert(hash);
    }
    FileStore(target + u'/' + kBackupPool).sweep(QStringList(wanted.begin(), wanted.end()));
}

QStringList outlivedBackups(const std::vector<BackupInfo>& newestFirst, qint64 nowUtcMs)
{
    if (newestFirst.empty() || somethingIsWrong(newestFirst, nowUtcMs))
        return {};
    QSet<QString> kept{newestFirst.front().folder};
    for (const BackupInfo& backup : newestFirst)
        if (nowUtcMs - backup.manifest.createdUtcMs <= kKeepAllMs)
            kept.insert(backup.folder);
    const auto verified = std::find_if(newestFirst.begin(), newestFirst.end(),
                                       [](const BackupInfo& backup) { return backup.isVerified(); });
    if (verified != newestFirst.end())
        kept.insert(verified->folder);

    const QDate today = QDateTime::fromMSecsSinceEpoch(nowUtcMs).date();
    for (const Rung& rung : rungs()) {
        std::map<qint64, const BackupInfo*> best;
        for (const BackupInfo& backup : newestFirst) {
            const qint64 period = rung.periodOf(dayOf(backup));
            if (period <= rung.periodOf(today) - rung.periods)
                continue;
            const BackupInfo*& chosen = best[period];
            if (!chosen || (backup.isVerified() && !chosen->isVerified()))
                chosen = &backup;
        }
        for (const auto& [period, backup] : best)
            kept.insert(backup->folder);
    }

    QStringList outlived;
    for (const BackupInfo& backup : newestFirst)
        if (!kept.contains(backup.folder))
            outlived.append(backup.folder);
    return outlived;
}

void rotateBackups(const QString& target, qint64 nowUtcMs)
{
    const QDir folder(target);
    for (const QString& name : folder.entryList({u"*.part"_s}, QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(folder.absoluteFilePath(name)).removeRecursively();
    const QStringList outlived = outlivedBackups(listBackups(target), nowUtcMs);
    for (const QString& backup : outlived)
        removeBackup(backup);
    if (!outlived.isEmpty())
        sweepPool(target);
}

} // namespace cdesk
