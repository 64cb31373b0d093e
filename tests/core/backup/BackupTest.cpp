// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupCheck.h"
#include "core/backup/BackupRotation.h"
#include "core/backup/BackupService.h"
#include "core/companies/CompanyService.h"
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerService.h"
#include "core/keys/KeyHolder.h"
#include "core/session/RoleMatrix.h"
#include "core/settings/OfficeSettings.h"
#include "core/storage/DurableFile.h"
#include "core/storage/Migration.h"
#include "tests/support/Catch.h"
#include "tests/support/core/OfficeOnDisk.h"

#include <QDir>
#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts another byte into the middle of a file.
void flipByte(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 middle = file.size() / 2;
    file.seek(middle);
    const char old = file.read(1).at(0);
    file.seek(middle);
    file.write(QByteArray(1, static_cast<char>(old ^ 0x5a)));
}

bool hasFinding(const BackupCheck& check, const QString& code)
{
    for (const OfficeFinding& finding : check.findings)
        if (finding.code == code)
            return true;
    return false;
}

} // namespace

TEST_CASE("a backup is verified as soon as it is made, and the log tells of it", "[backup]")
{
    OfficeOnDisk disk;
    const QString document = disk.addDocument("agreed and signed");
    JobContext job;
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);

    REQUIRE(made);
    CHECK(made->backup.isVerified());
    CHECK(made->backup.folder.startsWith(disk.office->folder().backups()));
    CHECK(made->backup.manifest.documents == QStringList{document});
    CHECK(QFile::exists(disk.office->folder().backups() + u"/pool/%1/%2.bin"_s.arg(document.left(2), document)));
    CHECK(disk.lastAction() == u"backup.verified"_s);
    const auto listed = disk.backups().list(disk.actor());
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    CHECK(listed->front().isVerified());
}

TEST_CASE("an office comes back from its backup as it was", "[backup]")
{
    OfficeOnDisk disk;
    disk.addCustomer(u"杭州青岚机械有限公司"_s);
    const QString document = disk.addDocument("agreed and signed");
    JobContext job;
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(made);
    disk.addCustomer(u"后来的客户"_s);

    const QString target = disk.folder.filePath(u"again"_s);
    const auto restored = disk.backups().restore(disk.actor(), made->backup.folder, target, job);
    REQUIRE(restored);
    const auto office = Office::open(OfficeFolder(target), disk.clock);
    REQUIRE(office);
    const Actor& owner = (*office)->actor();
    CHECK(CustomerService((*office)->session()).findByName(owner, u"杭州青岚机械有限公司"_s));
    CHECK_FALSE(CustomerService((*office)->session()).findByName(owner, u"后来的客户"_s));
    CHECK((*office)->files().get(document).value() == "agreed and signed");
    CHECK(AuditRepository((*office)->database()).newest(1).front().record.action == u"office.restored"_s);
    CHECK(OfficeCheckRepository((*office)->database()).findings((*office)->files()).empty());
}

TEST_CASE("restoring never overwrites anything", "[backup]")
{
    OfficeOnDisk disk;
    JobContext job;
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(made);
    const QString target = disk.folder.filePath(u"taken"_s);
    REQUIRE(QDir().mkpath(target));
    QFile note(target + u"/.note"_s);
    REQUIRE(note.open(QIODevice::WriteOnly));
    note.close();

    const auto restored = disk.backups().restore(disk.actor(), made->backup.folder, target, job);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == u"backup.target_not_empty"_s);
    CHECK(QFile::exists(target + u"/.note"_s));
    CHECK_FALSE(QFile::exists(target + u"/office.db"_s));

    REQUIRE(note.remove());
    CHECK(disk.backups().restore(disk.actor(), made->backup.folder, target, job));
}

TEST_CASE("a damaged backup is found out and not restored", "[backup]")
{
    OfficeOnDisk disk;
    disk.addCustomer(u"杭州青岚机械有限公司"_s);
    const QString document = disk.addDocument("agreed and signed");
    JobContext job;
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(made);
    const QString folder = made->backup.folder;
    const QString inPool = FileStore(poolOf(folder)).pathOf(document);
    QString expected;

    SECTION("a byte of the database")
    {
        flipByte(folder + u"/office.db"_s);
        expected = u"backup.database_changed"_s;
    }
    SECTION("no database")
    {
        REQUIRE(QFile::remove(folder + u"/office.db"_s));
        expected = u"backup.database_missing"_s;
    }
    SECTION("a document is gone")
    {
        REQUIRE(QFile::remove(inPool));
        expected = u"document.missing"_s;
    }
    SECTION("a byte of a document")
    {
        flipByte(inPool);
        expected = u"document.damaged"_s;
    }
    const auto check = disk.backups().verify(disk.actor(), folder, job);
    REQUIRE(check);
    CHECK(hasFinding(*check, expected));
    CHECK_FALSE(disk.backups().list(disk.actor())->front().isVerified());

    const QString target = disk.folder.filePath(u"again"_s);
    const auto restored = restoreBackup(folder, target, disk.clock, job);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == u"backup.damaged"_s);
    CHECK_FALSE(QFile::exists(target));
    CHECK(QDir(disk.folder.path()).entryList({u"*.part"_s}, QDir::Dirs).isEmpty());
}

TEST_CASE("a backup without a readable manifest is refused by name", "[backup]")
{
    OfficeOnDisk disk;
    JobContext job;
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(made);
    QFile manifest(made->backup.folder + u"/manifest.json"_s);
    REQUIRE(manifest.open(QIODevice::WriteOnly | QIODevice::Truncate));
    manifest.write("{");
    manifest.close();

    CHECK(disk.backups().verify(disk.actor(), made->backup.folder, job).error().code == u"backup.manifest_damaged"_s);
    CHECK(disk.backups().verify(disk.actor(), disk.folder.path(), job).error().code == u"backup.not_found"_s);
    CHECK(disk.backups().list(disk.actor())->empty());
}

TEST_CASE("closing makes a backup only when something changed", "[backup]")
{
    OfficeOnDisk disk;
    disk.addCustomer(u"杭州青岚机械有限公司"_s);
    JobContext job;
    const auto first = disk.backups().backupOnClosing(disk.actor(), job);
    REQUIRE(first);
    CHECK(first->has_value());
    const auto second = disk.backups().backupOnClosing(disk.actor(), job);
    REQUIRE(second);
    CHECK_FALSE(second->has_value());
    disk.addCustomer(u"宁波星渡轴承厂"_s);
    CHECK(disk.backups().backupOnClosing(disk.actor(), job)->has_value());
}

TEST_CASE("during the day a backup is made after the office's hours, when something changed", "[backup]")
{
    OfficeOnDisk disk;
    JobContext job;
    REQUIRE(disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job));
    disk.addCustomer(u"杭州青岚机械有限公司"_s);
    CHECK_FALSE(disk.backups().backupWhenDue(disk.actor(), job)->has_value());
    disk.clock.advanceMs(4LL * 3'600'000);
    CHECK(disk.backups().backupWhenDue(disk.actor(), job)->has_value());
    disk.clock.advanceMs(5LL * 3'600'000);
    CHECK_FALSE(disk.backups().backupWhenDue(disk.actor(), job)->has_value());
}

TEST_CASE("the second place gets a whole copy, and a missing one does not undo the backup", "[backup]")
{
    OfficeOnDisk disk;
    disk.addDocument("agreed and signed");
    const QString usb = disk.folder.filePath(u"usb"_s);
    disk.changeSettings([&](OfficeSettings& settings) { settings.secondBackupFolder = usb; });
    JobContext job;

    const auto unplugged = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(unplugged);
    REQUIRE(unplugged->secondPlace);
    CHECK(unplugged->secondPlace->code == u"backup.second_place_missing"_s);
    CHECK_FALSE(QFile::exists(usb));

    REQUIRE(QDir().mkpath(usb));
    const auto plugged = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(plugged);
    CHECK_FALSE(plugged->secondPlace);
    const auto there = listBackups(usb);
    REQUIRE(there.size() == 1);
    CHECK(checkBackup(there.front().folder, disk.clock, job)->isSound());
}

TEST_CASE("a document the office lost is named, and the rest of the backup is good", "[backup]")
{
    OfficeOnDisk disk;
    const QString lost = disk.addDocument("lost by a broken disk");
    const QString kept = disk.addDocument("still there");
    REQUIRE(QFile::remove(disk.office->files().pathOf(lost)));
    JobContext job;
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(made);
    CHECK(made->backup.manifest.missingDocuments == QStringList{lost});
    CHECK_FALSE(made->backup.isVerified());
    const auto restored =
        disk.backups().restore(disk.actor(), made->backup.folder, disk.folder.filePath(u"again"_s), job);
    REQUIRE(restored);
    CHECK(restored->missingDocuments == QStringList{lost});
    CHECK(FileStore(restored->folder + u"/files"_s).contains(kept));
}

TEST_CASE("a damaged pool document is healed by the next backup", "[backup]")
{
    OfficeOnDisk disk;
    const QString document = disk.addDocument("agreed and signed");
    JobContext job;
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(made);
    flipByte(FileStore(poolOf(made->backup.folder)).pathOf(document));
    REQUIRE(disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job));
    CHECK(disk.backups().verify(disk.actor(), made->backup.folder, job)->isSound());
}

TEST_CASE("an older office is backed up before its schema changes", "[backup]")
{
    OfficeOnDisk disk;
    disk.addCustomer(u"杭州青岚机械有限公司"_s);
    const OfficeFolder folder = disk.office->folder();
    disk.office->database().setSchemaVersion(allMigrations().back().version - 1);
    disk.office.reset();

    int called = 0;
    const auto opened = Office::open(folder, disk.clock, {}, [&](Database& database) -> Result<void> {
        ++called;
        return backupBeforeUpgrade(folder, disk.clock)(database);
    });
    CHECK(called == 1);
    const auto backups = listBackups(folder.backups());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().isVerified());
    CHECK(backups.front().manifest.reason == BackupReason::Upgrade);
    CHECK(backups.front().manifest.schemaVersion == allMigrations().back().version - 1);
}

TEST_CASE("a restore drill proves the newest backup and leaves nothing behind", "[backup]")
{
    OfficeOnDisk disk;
    disk.addDocument("agreed and signed");
    JobContext job;
    CHECK(disk.backups().drill(disk.actor(), job).error().code == u"backup.not_found"_s);
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(made);
    const auto proven = disk.backups().drill(disk.actor(), job);
    REQUIRE(proven);
    CHECK(proven->folder == made->backup.folder);
    CHECK(disk.lastAction() == u"backup.drilled"_s);
}

TEST_CASE("a backup that is stopped leaves nothing half done", "[backup]")
{
    OfficeOnDisk disk;
    disk.addDocument("agreed and signed");
    JobHandle handle;
    handle.cancel();
    JobContext job(handle, {}, {});
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == u"job.cancelled"_s);
    CHECK(QDir(disk.office->folder().backups()).isEmpty());
    CHECK(disk.lastAction() != u"backup.made"_s);
}

TEST_CASE("a restore is tried by itself once a week, and the log tells how it ended", "[backup]")
{
    OfficeOnDisk disk;
    JobContext job;
    CHECK_FALSE(disk.backups().drillWhenDue(disk.actor(), job).value()); // nothing to try it on
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(made);

    const auto first = disk.backups().drillWhenDue(disk.actor(), job);
    REQUIRE(first);
    CHECK(first->has_value());
    CHECK(disk.lastAction() == u"backup.drilled"_s);
    CHECK_FALSE(disk.backups().drillWhenDue(disk.actor(), job).value());

    disk.clock.advanceMs(7LL * 24 * 3'600'000);
    flipByte(made->backup.folder + u"/office.db"_s);
    const auto second = disk.backups().drillWhenDue(disk.actor(), job);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == u"backup.damaged"_s);
    CHECK(disk.lastAction() == u"backup.drilled"_s);
}

TEST_CASE("saving goes on while a backup is made, and what was saved meanwhile is in it", "[backup]")
{
    OfficeOnDisk disk;
    Customer lengthy;
    lengthy.name = u"甲公司"_s;
    lengthy.notes = QString(4000, u'注');
    for (int i = 0; i < 40; ++i) { // more than one slice
        lengthy.name += u"甲"_s;
        REQUIRE(CustomerService(disk.office->session()).create(disk.actor(), lengthy));
    }
    int saved = 0;
    JobContext job({}, {}, [&] { // what the database thread does between two slices
        if (saved < 3)
            disk.addCustomer(u"meanwhile %1"_s.arg(++saved));
    });
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);

    REQUIRE(made);
    REQUIRE(saved > 0);
    CHECK(made->backup.isVerified());
    const QString target = disk.folder.filePath(u"restored"_s);
    REQUIRE(disk.backups().restore(disk.actor(), made->backup.folder, target, job));
    const auto restored = Office::open(OfficeFolder(target), disk.clock);
    REQUIRE(restored);
    CHECK((*restored)->database().query(u"SELECT COUNT(*) FROM customer WHERE name LIKE 'meanwhile%'"_s).number() > 0);
}

TEST_CASE("the list of contents of a backup is signed by who makes it, and a change behind it is found", "[backup]")
{
    OfficeOnDisk disk;
    disk.addCustomer(u"甲公司"_s);
    Actor signing = disk.actor();
    signing.signer = KeyHolder::make().signer();
    JobContext job;
    const auto made = disk.backups().create(signing, BackupReason::ByHand, {}, job);
    REQUIRE(made);
    CHECK(made->backup.isVerified());
    CHECK(made->backup.manifest.signerKey == signing.signer->publicKey());

    const QString path = made->backup.folder + u"/manifest.json"_s;
    auto content = readFile(path, 1'000'000);
    REQUIRE(content);
    REQUIRE(durableReplace(path, content->replace("by_hand", "closing")));
    const auto check = disk.backups().verify(signing, made->backup.folder, job);
    REQUIRE(check);
    REQUIRE(check->findings.size() == 1);
    CHECK(check->findings.front().code == u"backup.signature_wrong"_s);
}

TEST_CASE("before an import there is a backup of what changed, whoever imports", "[backup]")
{
    OfficeOnDisk disk;
    disk.addCustomer(u"甲公司"_s);
    JobContext job;
    const auto newest = [&] { return listBackups(disk.office->folder().backups()); };
    REQUIRE(disk.backups().createBefore(disk.actor(), BackupReason::Import, job));
    REQUIRE(newest().size() == 1);
    CHECK(newest().front().isVerified());
    CHECK(newest().front().manifest.reason == BackupReason::Import);
    REQUIRE(disk.backups().createBefore(disk.actor(), BackupReason::Import, job));
    CHECK(newest().size() == 1); // nothing has changed since

    disk.addCustomer(u"乙公司"_s);
    Actor importer = disk.actor();
    importer.allowed = importer.allowed.without(Permission::BackupOffice);
    REQUIRE(disk.backups().createBefore(importer, BackupReason::Import, job));
    CHECK(newest().size() == 2);
}

TEST_CASE("backups and drills happen by themselves whoever works, and by hand for who may alone", "[backup]")
{
    OfficeOnDisk disk;
    JobContext job;
    Actor guest = RoleMatrix().actor(disk.actor().id, disk.actor().name, Role::Guest);
    disk.addCustomer(u"杭州青岚机械有限公司"_s);
    const auto due = disk.backups().backupWhenDue(guest, job);
    REQUIRE(due);
    REQUIRE(due->has_value());
    CHECK((*due)->backup.isVerified());
    disk.addCustomer(u"宁波星渡轴承厂"_s);
    const auto closing = disk.backups().backupOnClosing(guest, job);
    REQUIRE(closing);
    CHECK(closing->has_value());
    const auto tried = disk.backups().drillWhenDue(guest, job);
    REQUIRE(tried);
    CHECK(tried->has_value());
    CHECK(disk.lastAction() == u"backup.drilled"_s);

    CHECK(disk.backups().create(guest, BackupReason::ByHand, {}, job).error().code == u"permission.denied"_s);
    CHECK(disk.backups().drill(guest, job).error().code == u"permission.denied"_s);
    CHECK(disk.lastAction() == u"permission.refused"_s);
}

TEST_CASE("an import whose backup fails stores nothing", "[backup][import]")
{
    OfficeOnDisk disk;
    const auto noRoom = [](const Actor&, JobContext&) -> Result<void> { return fault(u"backup.disk_full"_s, u"/x"_s); };
    CustomerRow row;
    row.values.name = u"甲公司"_s;
    JobContext job;
    const auto done =
        CustomerImport(disk.office->session(), noRoom)
            .importRows(disk.actor(), {{.fileRow = 2, .value = row}}, u"x.csv"_s, CustomerImport::Mode::Store, job);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == u"backup.disk_full"_s);
    CHECK(CustomerService(disk.office->session()).findByName(disk.actor(), u"甲公司"_s).error().kind ==
          ErrorKind::NotFound);
}
