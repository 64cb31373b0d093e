// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"
#include "core/drafts/FormDraftService.h"
#include "core/reminders/ReminderService.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/session/OfficeHealth.h"
#include "core/storage/DurableFile.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"
#include "tests/support/core/FaultyPlaces.h"
#include "tests/support/core/OfficeOnDisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<Customer> addCustomer(OfficeOnDisk& office, const QString& name)
{
    Customer customer;
    customer.name = name;
    return CustomerService(office.office->session()).create(office.actor(), customer);
}

QString databaseOf(const OfficeOnDisk& office)
{
    return office.folder.filePath(u"office/office.db"_s);
}

} // namespace

#ifdef Q_OS_UNIX
TEST_CASE("an office whose folder goes away while it is open saves nothing, and says so", "[office][faults]")
{
    OfficeOnDisk office;
    office.addCustomer(u"甲公司"_s);
    const QString place = office.folder.filePath(u"office"_s);
    REQUIRE(QDir().rename(place, place + u".moved"_s));

    const auto lost = addCustomer(office, u"乙公司"_s);
    REQUIRE_FALSE(lost);
    CHECK(lost.error() == Error{ErrorKind::Fault, u"office.removed"_s, {}, databaseOf(office)});
    CHECK_FALSE(QDir(place).exists()); // and nothing was made in its old place

    REQUIRE(QDir().rename(place + u".moved"_s, place));
    CHECK(addCustomer(office, u"乙公司"_s)); // back in its place it goes on
}

TEST_CASE("an office file that was replaced while it is open takes no more saves", "[office][faults]")
{
    OfficeOnDisk office;
    const QString path = databaseOf(office);
    REQUIRE(QFile::rename(path, path + u".aside"_s));
    REQUIRE(QFile::copy(path + u".aside"_s, path)); // what a synchronising program does
    const auto lost = addCustomer(office, u"甲公司"_s);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == u"office.replaced"_s);
}
#endif

TEST_CASE("a damaged office file is refused or reported, never a crash", "[office][faults]")
{
    OfficeOnDisk office;
    office.addCustomer(u"甲公司"_s);
    const OfficeFolder folder(office.folder.filePath(u"office"_s));
    office.office.reset();
    auto content = readFile(folder.database(), 100'000'000);
    REQUIRE(content);
    FixedClock clock{QDate(2026, 3, 2)};
    const auto write = [&](const QByteArray& bytes) {
        QFile file(folder.database());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    SECTION("cut off")
    {
        write(content->first(content->size() / 3));
        const auto opened = Office::open(folder, clock);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == u"storage.broken"_s); // an office all the same
        CHECK(opened.error().detail == folder.database());
    }
    SECTION("with torn pages inside")
    {
        constexpr qsizetype kPage = 4096;
        for (qsizetype at = 12 * kPage; at + kPage < content->size(); at += 3 * kPage)
            content->replace(at, kPage, QByteArray(kPage, '\x5a'));
        write(*content);
        const auto opened = Office::open(folder, clock);
        if (!opened) {
            CHECK(opened.error().detail.contains(u"office.db"_s));
            return;
        }
        const OfficeCheckRepository check((*opened)->database());
        CHECK_FALSE(check.findings((*opened)->files()).empty());
        const auto listed = CustomerService((*opened)->session()).list((*opened)->actor(), {}, 10);
        if (!listed) {
            CHECK(listed.error().code == u"storage.broken"_s);
            CHECK(listed.error().detail == folder.database()); // the file, not a statement of the engine
        }
    }
}

TEST_CASE("a document whose file is gone or changed is named, not numbered", "[office][faults]")
{
    OfficeOnDisk office;
    const QString hash = office.addDocument("contract text");
    const QString path = office.office->files().pathOf(hash);
    const OfficeCheckRepository check(office.office->database());
    REQUIRE(QFile::remove(path));
    REQUIRE(check.findings(office.office->files()).size() == 1);
    CHECK(check.findings(office.office->files()).front().code == u"document.missing"_s);
    CHECK(check.findings(office.office->files()).front().place == hash);
    CHECK_FALSE(check.findings(office.office->files()).front().name.isEmpty());
}

TEST_CASE("an office that was cut off is known, checked and whole", "[office][faults]")
{
    OfficeOnDisk office;
    office.addCustomer(u"甲公司"_s);
    REQUIRE(FormDraftService(office.office->session()).keep(office.actor(), u"customer"_s, 0, {{u"name"_s, u"乙"_s}}));
    CHECK_FALSE(*checkAfterCutOff(office.office->session(), office.actor()));

    // What a power cut leaves: the file and its log as they stand, closed by nobody.
    const OfficeFolder cutOff(office.folder.filePath(u"cut off"_s));
    REQUIRE(QDir().mkpath(cutOff.files()));
    REQUIRE(QFile::copy(databaseOf(office), cutOff.database()));
    REQUIRE(QFile::copy(databaseOf(office) + u"-wal"_s, cutOff.database() + u"-wal"_s));
    {
        const auto opened = Office::open(cutOff, office.clock);
        REQUIRE(opened);
        const auto report = checkAfterCutOff((*opened)->session(), (*opened)->actor());
        REQUIRE(report);
        REQUIRE(*report);
        CHECK((*report)->findings.empty());
        CHECK((*report)->keptInputs == 1);
        CHECK(OfficeCheckRepository((*opened)->database()).counts().at(1) == std::pair(u"customers"_s, qint64{1}));
    }
    const auto again = Office::open(cutOff, office.clock);
    REQUIRE(again);
    CHECK_FALSE(*checkAfterCutOff((*again)->session(), (*again)->actor())); // closed well this time
}

TEST_CASE("while the disk hardly has room the office is read, not written", "[office][faults]")
{
    constexpr qint64 kMegabyte = 1 << 20;
    CHECK(diskRoom(201 * kMegabyte) == DiskRoom::Enough);
    CHECK(diskRoom(199 * kMegabyte) == DiskRoom::Little);
    CHECK(diskRoom(49 * kMegabyte) == DiskRoom::Hardly);
    CHECK(diskRoom(0) == DiskRoom::Hardly);
    CHECK(diskRoom(-1) == DiskRoom::Enough); // nobody knows

    OfficeOnDisk office;
    office.office->session().refuseWrites(Error{ErrorKind::Fault, u"storage.little_room"_s, {}, u"/x"_s});
    CHECK(addCustomer(office, u"甲公司"_s).error().code == u"storage.little_room"_s);
    CHECK(CustomerService(office.office->session()).list(office.actor(), {}, 10)->empty());
    office.office->session().refuseWrites(std::nullopt);
    CHECK(addCustomer(office, u"甲公司"_s));
}

TEST_CASE("under 50 MB an office is only read, and saved into again as soon as there is room", "[office][faults]")
{
    OfficeOnDisk office;
    const QString folder = office.office->folder().path();
    constexpr qint64 kMegabyte = 1 << 20;
    qint64 room = 49 * kMegabyte;
    const auto look = [&] {
        return lookAtPlace(office.office->session(), office.office->database(), folder,
                           [&](const QString&) { return room; });
    };
    REQUIRE(look());
    CHECK(look()->code == u"storage.little_room"_s);
    CHECK(addCustomer(office, u"甲公司"_s).error().code == u"storage.little_room"_s);
    CHECK(CustomerService(office.office->session()).list(office.actor(), {}, 10)); // reading goes on

    room = 51 * kMegabyte;
    CHECK_FALSE(look());
    CHECK(addCustomer(office, u"甲公司"_s));
}

#ifdef Q_OS_LINUX
TEST_CASE("an office opened with little room is only read from the beginning, and comes back by itself",
          "[office][faults]")
{
    const SmallDisk disk("60m");
    if (!disk.isThere())
        return;
    FixedClock clock{QDate(2026, 3, 2)};
    const OfficeFolder folder(disk.path() + u"/office"_s);
    REQUIRE(Office::create(folder, clock));
    const bool isFull = GENERATE(false, true);
    disk.fill();
    if (!isFull)
        QFile::resize(disk.path() + u"/fill"_s, 30LL << 20); // about as much is free
    const auto office = Office::open(folder, clock);
    REQUIRE(office);
    CHECK((*office)->database().isReadOnly() == isFull);
    Session& session = (*office)->session();
    const QString expected = isFull ? u"office.read_only"_s : u"storage.little_room"_s;
    REQUIRE(session.refusal());
    CHECK(session.refusal()->code == expected);
    Customer customer;
    customer.name = u"甲公司"_s;
    CustomerService customers(session);
    CHECK(customers.create((*office)->actor(), customer).error().code == expected);

    REQUIRE(QFile::remove(disk.path() + u"/fill"_s));
    CHECK_FALSE(lookAtPlace(session, (*office)->database(), folder.path()));
    CHECK(customers.create((*office)->actor(), customer));
    CHECK(customers.findByName((*office)->actor(), u"甲公司"_s));
}

TEST_CASE("on a full disk no half office is made, and one that is there is read", "[office][faults]")
{
    const SmallDisk disk("1m");
    if (!disk.isThere())
        return;
    FixedClock clock{QDate(2026, 3, 2)};
    const OfficeFolder folder(disk.path() + u"/office"_s);
    SECTION("made")
    {
        disk.fill();
        QFile::resize(disk.path() + u"/fill"_s, 900'000); // room for folders, not for an office
        const auto made = Office::create(folder, clock);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == u"storage.disk_full"_s);
        CHECK_FALSE(QDir(folder.path()).exists());
    }
    SECTION("opened")
    {
        REQUIRE(Office::create(folder, clock));
        disk.fill();
        const auto opened = Office::open(folder, clock);
        REQUIRE(opened);
        CHECK((*opened)->database().isReadOnly());
    }
    SECTION("on a disk that is locked against writing")
    {
        REQUIRE(Office::create(folder, clock));
        disk.makeReadOnly();
        const auto opened = Office::open(folder, clock);
        REQUIRE(opened);
        CHECK((*opened)->session().refusal() == Error{ErrorKind::Fault, u"office.read_only"_s, {}, folder.database()});
    }
}
#endif

TEST_CASE("an office whose file is gone or replaced is only read, until the file is back", "[office][faults]")
{
    OfficeOnDisk office;
    const QString folder = office.office->folder().path();
    const QString path = databaseOf(office);
    const auto look = [&] { return lookAtPlace(office.office->session(), office.office->database(), folder); };
    CHECK_FALSE(look());

    REQUIRE(QFile::rename(path, path + u".aside"_s));
    REQUIRE(look());
    CHECK(look()->code == u"office.removed"_s);
    CHECK(addCustomer(office, u"甲公司"_s).error().code == u"office.removed"_s);

    REQUIRE(QFile::rename(path + u".aside"_s, path));
    CHECK_FALSE(look());
    CHECK(addCustomer(office, u"甲公司"_s));
}

TEST_CASE("a broken page found while working stops all saving until the office is opened again", "[office][faults]")
{
    OfficeOnDisk office;
    Session& session = office.office->session();
    const auto torn = [](const Database& database) -> Result<void> {
        throw StorageFault(u"storage.broken"_s, database.path());
    };
    CHECK(session.read(office.actor(), "contract.find", torn).error().code == u"office.damaged"_s);

    CHECK(addCustomer(office, u"甲公司"_s).error().code == u"office.damaged"_s);
    CHECK(lookAtPlace(session, office.office->database(), office.folder.path())->code == u"office.damaged"_s);
    CHECK(CustomerService(session).findByName(office.actor(), u"甲公司"_s).error().kind ==
          ErrorKind::NotFound); // reading goes on
}

#ifdef Q_OS_LINUX
namespace {

/// Every file and folder below, with its size.
QStringList everythingIn(const QString& folder)
{
    QStringList all;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        all.append(u"%1 %2"_s.arg(path).arg(entries.fileInfo().isDir() ? 0 : entries.fileInfo().size()));
    }
    all.sort();
    return all;
}

/// Reads what it can, and has every save refused.
void expectReadOnly(const OfficeFolder& folder, const Clock& clock, const std::optional<Credentials>& credentials = {})
{
    const QStringList before = everythingIn(folder.path());
    {
        const auto office = Office::open(folder, clock, credentials);
        REQUIRE(office);
        CHECK((*office)->database().isReadOnly());
        CustomerService customers((*office)->session());
        CHECK(customers.findByName((*office)->actor(), u"甲公司"_s));
        Customer customer;
        customer.name = u"乙公司"_s;
        const auto refused = customers.create((*office)->actor(), customer);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorKind::Fault, u"office.read_only"_s, {}, folder.database()});
        const auto told = lookAtPlace((*office)->session(), (*office)->database(), folder.path());
        REQUIRE(told);
        CHECK(told->code == u"office.read_only"_s); // said above every page
        CHECK((*office)->recordLogin());
        CHECK(OfficeCheckRepository((*office)->database()).findings((*office)->files()).empty());
        JobContext job;
        CHECK(ReminderService((*office)->session()).collect((*office)->actor(), clock.today(), job));
        const auto closing = BackupService(**office).backupOnClosing((*office)->actor(), job);
        CHECK((closing && !*closing)); // nothing to back up, and no error to close over
    }
    CHECK(everythingIn(folder.path()) == before);
}

} // namespace

TEST_CASE("an office in a folder that may not be written opens for reading, and nothing is made in it",
          "[office][faults]")
{
    const RecoveryCode code = RecoveryCode::random();
    const bool isProtected = GENERATE(false, true);
    const auto credentials = isProtected ? std::optional(cheapCredentials(u"李雷"_s)) : std::nullopt;
    OfficeOnDisk office(isProtected ? std::optional(cheapProtection(u"李雷"_s, code)) : std::nullopt);
    office.addCustomer(u"甲公司"_s);
    OfficeFolder folder = office.office->folder();
    SECTION("closed as it should")
    {
        office.office.reset();
    }
    SECTION("left behind by a power cut")
    {
        const OfficeFolder cutOff(office.folder.filePath(u"cut off"_s));
        REQUIRE(QDir().mkpath(cutOff.files()));
        for (const QString& name : {u"office.db"_s, u"office.db-wal"_s, u"keys.json"_s})
            if (QFile::exists(folder.path() + u'/' + name))
                REQUIRE(QFile::copy(folder.path() + u'/' + name, cutOff.path() + u'/' + name));
        folder = cutOff;
    }
    handOver(office.folder.path());
    for (const QString& entry : everythingIn(office.folder.path()))
        handOver(entry.section(u' ', 0, -2));
    const auto readable = QFile::ReadOwner | QFile::ExeOwner;
    REQUIRE(QFile::setPermissions(folder.path(), readable));
    {
        const OrdinaryUser user;
        expectReadOnly(folder, office.clock, credentials);
    }
    REQUIRE(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner));
    const auto opened = Office::open(folder, office.clock, credentials);
    REQUIRE(opened);
    CHECK_FALSE((*opened)->database().isReadOnly()); // as soon as it may be written
}

TEST_CASE("an office on a full disk opens for reading", "[office][faults]")
{
    const SmallDisk disk("64m");
    if (!disk.isThere())
        return;
    FixedClock clock{QDate(2026, 3, 2)};
    const OfficeFolder folder(disk.path() + u"/office"_s);
    {
        const auto office = Office::create(folder, clock);
        REQUIRE(office);
        Customer customer;
        customer.name = u"甲公司"_s;
        REQUIRE(CustomerService((*office)->session()).create((*office)->actor(), customer));
    }
    disk.fill();
    expectReadOnly(folder, clock);
}
#endif

TEST_CASE("a save in doubt stops all saving until the office is opened again", "[office][faults]")
{
    OfficeOnDisk office;
    office.office->database().leaveInDoubt();
    const auto refused = addCustomer(office, u"甲公司"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::Fault, u"storage.in_doubt"_s, {}, databaseOf(office)});
    const auto told = lookAtPlace(office.office->session(), office.office->database(), office.folder.path());
    REQUIRE(told);
    CHECK(told->code == u"storage.in_doubt"_s); // said above every page as well
    JobContext job;
    CHECK(office.backups().create(office.actor(), BackupReason::ByHand, {}, job).error().code == u"storage.in_doubt"_s);

    office.office.reset();
    office.office = std::move(*Office::open(OfficeFolder(office.folder.filePath(u"office"_s)), office.clock));
    CHECK(addCustomer(office, u"甲公司"_s));
}

TEST_CASE("16 MB are kept aside while there is room, and given back when there is hardly any", "[office][faults]")
{
    const QTemporaryDir folder;
    const QString reserve = folder.filePath(u"reserve"_s);
    keepReserve(folder.path(), DiskRoom::Little);
    CHECK_FALSE(QFile::exists(reserve));
    keepReserve(folder.path(), DiskRoom::Enough);
    CHECK(QFileInfo(reserve).size() == 16 << 20);
    keepReserve(folder.path(), DiskRoom::Little);
    CHECK(QFile::exists(reserve));
    keepReserve(folder.path(), DiskRoom::Hardly);
    CHECK_FALSE(QFile::exists(reserve));
}

TEST_CASE("folders on other computers are told from the disks of this one", "[office][faults]")
{
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs"})
        CHECK(isNetworkFileSystem(type));
    for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "NTFS", "vfat", "fuseblk", "overlay"})
        CHECK_FALSE(isNetworkFileSystem(type));
    CHECK(liesOnNetwork(u"\\\\server\\share\\office"_s) == (QDir::separator() == u'\\'));
    CHECK_FALSE(liesOnNetwork(QDir::tempPath()));
    CHECK(liesOnSameDisk(QDir::tempPath(), QDir::tempPath()));
    CHECK_FALSE(liesOnSameDisk(QDir::tempPath(), u"/no/such/folder"_s));
}
