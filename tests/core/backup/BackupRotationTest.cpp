// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupRotation.h"

#include "tests/support/Catch.h"

#include <QDateTime>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
const qint64 kNow = QDateTime(QDate(2026, 11, 22), QTime(18, 0)).toMSecsSinceEpoch();

BackupInfo backupAt(qint64 hoursAgo, qint64 rows = 1000, bool verified = true)
{
    BackupInfo backup;
    backup.folder = u"%1 hours ago"_s.arg(hoursAgo);
    backup.manifest.createdUtcMs = kNow - hoursAgo * kHourMs;
    backup.manifest.tables = {{u"contract"_s, rows}};
    if (verified)
        backup.check = BackupCheck{backup.manifest.createdUtcMs, {}};
    return backup;
}

} // namespace

TEST_CASE("a year of backups every four hours thins out to all, days, weeks and months", "[backup]")
{
    std::vector<BackupInfo> backups;
    for (qint64 hours = 0; hours < 3 * 365 * 24; hours += 4)
        backups.push_back(backupAt(hours));
    const QStringList outlived = outlivedBackups(backups, kNow);
    const auto kept = static_cast<qsizetype>(backups.size()) - outlived.size();
    // 13 of 48 hours, 14 days, 8 weeks, 24 months; a backup often serves several of them.
    CHECK(kept >= 13 + 11 + 22);
    CHECK(kept <= 13 + 14 + 8 + 24);
    for (qint64 hours = 0; hours <= 48; hours += 4)
        CHECK_FALSE(outlived.contains(backupAt(hours).folder));
    CHECK(outlived.contains(backupAt(3 * 365 * 24 - 4).folder));
}

TEST_CASE("the newest verified backup stays, however old it is", "[backup]")
{
    const std::vector<BackupInfo> backups{backupAt(0, 1000, false), backupAt(30'000), backupAt(30'024)};
    CHECK(outlivedBackups(backups, kNow) == QStringList{backupAt(30'024).folder});
}

TEST_CASE("a verified backup is kept for its day before a later unverified one", "[backup]")
{
    const std::vector<BackupInfo> backups{backupAt(1), backupAt(100, 1000, false), backupAt(101), backupAt(102)};
    const QStringList outlived = outlivedBackups(backups, kNow);
    CHECK(outlived == QStringList{backupAt(100).folder, backupAt(102).folder});
}

TEST_CASE("nothing is deleted when the newest backup shrank by more than a fifth", "[backup]")
{
    std::vector<BackupInfo> backups{backupAt(0, 799), backupAt(4, 1000), backupAt(30'000), backupAt(30'001)};
    CHECK(outlivedBackups(backups, kNow).isEmpty());
    backups.front() = backupAt(0, 800);
    CHECK_FALSE(outlivedBackups(backups, kNow).isEmpty());
}

TEST_CASE("nothing is deleted while the clock is behind the newest backup", "[backup]")
{
    const std::vector<BackupInfo> backups{backupAt(-1), backupAt(30'000), backupAt(30'001)};
    CHECK(outlivedBackups(backups, kNow).isEmpty());
}
