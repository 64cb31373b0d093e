// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupRotation.h"
#include "core/customers/CustomerService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/FaultyPlaces.h"
#include "tests/support/core/OfficeOnDisk.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("on a full disk a save is refused as a whole, and what was saved before stays", "[backup][faults]")
{
    const SmallDisk disk("64m");
    if (!disk.isThere())
        return;
    FixedClock clock{QDate(2026, 3, 2)};
    const OfficeFolder folder(disk.path() + u"/office"_s);
    auto office = Office::create(folder, clock);
    REQUIRE(office);
    disk.fill(); // by somebody else, before anybody looks again
    QFile fill(disk.path() + u"/fill"_s);
    REQUIRE(fill.resize(fill.size() - 2'000'000));
    Customer customer;
    customer.notes = QString(2000, u'注');
    int saved = 0;
    Result<Customer> last = customer;
    while (last && saved < 2000) {
        customer.name = u"客户 %1"_s.arg(saved + 1);
        last = CustomerService((*office)->session()).create((*office)->actor(), customer);
        saved += last.has_value();
    }
    REQUIRE_FALSE(last);
    CHECK(last.error().code == u"storage.disk_full"_s);
    CHECK(last.error().kind == ErrorKind::Fault);

    const auto document = (*office)->files().put(QByteArray(2'000'000, 'x'));
    REQUIRE_FALSE(document);
    CHECK(document.error().code == u"storage.disk_full"_s);
    CHECK((*office)->files().all().isEmpty());

    const OfficeCheckRepository check((*office)->database());
    CHECK(check.findings((*office)->files()).empty());
    CHECK(check.counts().at(1) == std::pair(u"customers"_s, qint64{saved}));
}

TEST_CASE("a backup that finds no room leaves nothing half done", "[backup][faults]")
{
    OfficeOnDisk office;
    JobContext job;
    SECTION("known before")
    {
        const SmallDisk disk("4m");
        if (!disk.isThere())
            return;
        const auto made = office.backups().create(office.actor(), BackupReason::ByHand, disk.path(), job);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == u"backup.disk_full"_s);
        CHECK(QDir(disk.path()).isEmpty());
    }
    SECTION("found out while writing")
    {
        const SmallDisk disk("80m");
        if (!disk.isThere())
            return;
        office.addDocument(QByteArray(90'000'000, 'x'));
        const auto made = office.backups().create(office.actor(), BackupReason::ByHand, disk.path(), job);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == u"backup.disk_full"_s);
        CHECK(listBackups(disk.path()).empty());
        CHECK(QDir(disk.path()).entryList({u"*.part"_s}, QDir::Dirs).isEmpty());
        CHECK(FileStore(disk.path() + u"/pool"_s).all().isEmpty());
    }
    CHECK(office.lastAction() != u"backup.made"_s);
}

TEST_CASE("a backup into a folder without rights says which", "[backup][faults]")
{
    OfficeOnDisk office;
    const QString target = office.folder.filePath(u"locked"_s);
    REQUIRE(QDir().mkpath(target));
    REQUIRE(QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    if (::geteuid() == 0) {
        WARN("root may write everywhere: the folder without rights is tried as a file in the way");
        REQUIRE(QDir().rmdir(target));
        REQUIRE(QFile(target).open(QIODevice::WriteOnly));
    }
    JobContext job;
    const auto made = office.backups().create(office.actor(), BackupReason::ByHand, target, job);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == u"backup.not_writable"_s);
    CHECK(made.error().detail == target);
}
#endif
