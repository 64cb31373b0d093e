// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/PlainBackups.h"

#include "core/backup/BackupCheck.h"
#include "core/keys/OfficeProtection.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"
#include "tests/support/core/OfficeOnDisk.h"

#include <QDir>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAdmin = u"李雷"_s;

/// An office with a backup and a document, protected afterwards.
struct LaterProtected {
    OfficeOnDisk disk;
    OfficeFolder folder = disk.office->folder();

    LaterProtected()
    {
        disk.addDocument("%PDF a contract in clear");
        JobContext job;
        REQUIRE(disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job));
        disk.office.reset();
        REQUIRE(protectOffice(folder, disk.clock, cheapProtection(kAdmin, RecoveryCode::random()), job));
        disk.office = Office::open(folder, disk.clock, cheapCredentials(kAdmin)).value();
    }
};

} // namespace

TEST_CASE("backups in clear are found after protecting, and go on request, once there is an encrypted one",
          "[backup][keys]")
{
    LaterProtected office;
    const auto left = office.disk.backups().plainLeft(office.disk.actor());
    REQUIRE(left);
    CHECK(left->own.folders.size() == 1);
    CHECK(left->own.bytes > 24); // at least the document

    JobContext job;
    const auto removed = office.disk.backups().removePlain(office.disk.actor(), job);
    REQUIRE(removed);
    CHECK(removed->folders == left->own.folders);
    const auto entry = AuditRepository(office.disk.office->database()).newest(1, {}).front();
    CHECK(entry.record.action == u"backup.plain_removed"_s);
    CHECK_FALSE(entry.signature.isEmpty()); // deleting is signed for
    CHECK(office.disk.backups().plainLeft(office.disk.actor())->own.folders.isEmpty());

    const auto backups = listBackups(office.folder.backups());
    REQUIRE(backups.size() == 1);
    CHECK(isProtectedBackup(backups.front().folder));
    CHECK(office.disk.backups().verify(office.disk.actor(), backups.front().folder, job)->isSound());
    CHECK(QDir(removed->folders.front()).exists() == false);
    CHECK(FileStore(poolOf(backups.front().folder)).all() == backups.front().manifest.documents);
}

TEST_CASE("an open office has nothing to take away", "[backup][keys]")
{
    OfficeOnDisk disk;
    JobContext job;
    REQUIRE(disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job));
    CHECK(disk.backups().plainLeft(disk.actor())->own.folders.isEmpty());
    CHECK(disk.backups().removePlain(disk.actor(), job).error().code == u"office.not_protected"_s);
    CHECK(listBackups(disk.office->folder().backups()).size() == 1);
}
