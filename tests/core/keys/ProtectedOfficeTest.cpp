// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditService.h"
#include "core/backup/BackupCheck.h"
#include "core/backup/BackupService.h"
#include "core/keys/OfficeProtection.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/storage/DurableFile.h"
#include "core/storage/SqliteKey.h"
#include "core/users/MisuseService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"
#include "tests/support/core/OfficeOnDisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kUser = u"李雷"_s;
constexpr char kMarkerName[] = "Marker-Trading-4711";
constexpr char kMarkerText[] = "Marker-Clause-0815 agreed and signed";

/// A protected office with one customer and one document, open.
struct ProtectedOffice : OfficeOnDisk {
    explicit ProtectedOffice(const RecoveryCode& code) : OfficeOnDisk(cheapProtection(kUser, code)) {}

    QString place() const { return folder.filePath(u"office"_s); }
    Result<std::unique_ptr<Office>> openAgain(const std::optional<Credentials>& credentials)
    {
        office.reset();
        return Office::open(OfficeFolder(place()), clock, credentials);
    }
};

/// Every file under @p folder with its content; the office must be closed.
QMap<QString, QByteArray> filesUnder(const QString& folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all.insert(path, readFile(path, 100'000'000).value());
    }
    return all;
}

} // namespace

TEST_CASE("nothing of a protected office lies in clear, in its backups neither", "[keys][office]")
{
    const RecoveryCode code = RecoveryCode::random();
    ProtectedOffice disk(code);
    disk.addCustomer(QString::fromLatin1(kMarkerName));
    const QString document = disk.addDocument(QByteArray(kMarkerText).repeated(5000));
    JobContext job;
    REQUIRE(disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job));
    CHECK(disk.office->files().get(document).value().startsWith(kMarkerText));
    disk.office.reset();

    const auto files = filesUnder(disk.folder.path());
    CHECK(files.size() > 6);
    for (auto file = files.begin(); file != files.end(); ++file) {
        INFO(file.key().toStdString());
        CHECK_FALSE(file->contains(kMarkerName));
        CHECK_FALSE(file->contains("Marker-Clause"));
        CHECK_FALSE(file->contains(kGoodPassword.toUtf8()));
        CHECK_FALSE(file.key().contains(document)); // not even as a name
    }
    const auto opened = disk.openAgain(cheapCredentials(kUser));
    REQUIRE(opened);
    CHECK((*opened)->files().get(document).value().startsWith(kMarkerText));
    CHECK((*opened)->actor().name == kUser);
    CHECK((*opened)->actor().signer != nullptr);
    CHECK(OfficeCheckRepository((*opened)->database()).findings((*opened)->files()).empty());
}

TEST_CASE("whatever is wrong with a protected office is said, and nothing is made or overwritten", "[keys][office]")
{
    struct Trouble {
        QString code;
        std::function<void(const OfficeFolder&)> happen;
        std::optional<QString> password;
    };
    const auto inPlaceOf = [](const QString& what, const QByteArray& content) {
        return [=](const OfficeFolder& office) {
            REQUIRE(durableReplace(what == u"keys"_s ? office.keys() : office.database(), content));
            if (what == u"keys"_s)
                REQUIRE(durableReplace(office.keys() + u".bak"_s, content));
        };
    };
    const auto inKeys = [](const QByteArray& from, const QByteArray& to) {
        return [=](const OfficeFolder& office) {
            for (const QString& path : {office.keys(), QString(office.keys() + u".bak"_s)}) {
                QByteArray json = readFile(path, 1'000'000).value();
                REQUIRE(json.contains(from));
                REQUIRE(durableReplace(path, json.replace(from, to)));
            }
        };
    };
    const auto nothing = [](const OfficeFolder&) {};
    const auto plainFile = [](const OfficeFolder& office) {
        QTemporaryDir other;
        const FixedClock clock(QDate(2026, 3, 2));
        REQUIRE(Office::create(OfficeFolder(other.filePath(u"plain"_s)), clock));
        const auto plain = readFile(OfficeFolder(other.filePath(u"plain"_s)).database(), 10'000'000);
        REQUIRE(durableReplace(office.database(), *plain));
    };
    const auto foreignFile = [](const OfficeFolder& office) {
        QTemporaryDir other;
        const FixedClock clock(QDate(2026, 3, 2));
        REQUIRE(Office::create(OfficeFolder(other.filePath(u"x"_s)), clock,
                               cheapProtection(kUser, RecoveryCode::random())));
        const auto bytes = readFile(OfficeFolder(other.filePath(u"x"_s)).database(), 10'000'000);
        REQUIRE(durableReplace(office.database(), *bytes));
    };
    const auto newer = [](const OfficeFolder& folder) {
        const FixedClock clock(QDate(2026, 3, 2));
        const auto office = Office::open(folder, clock, cheapCredentials(kUser));
        REQUIRE(office);
        (*office)->database().execute(u"UPDATE office_meta SET value = '999' WHERE key = 'min_reader'"_s);
        (*office)->database().setSchemaVersion(999);
    };
    const auto cutOff = [](const OfficeFolder& office) {
        QFile file(office.database());
        REQUIRE(file.resize(file.size() / 3));
    };
    const auto removeKeys = [](const OfficeFolder& office) { KeyRing::removeFiles(office.keys()); };
    const Trouble trouble = GENERATE_COPY(values<Trouble>({
        {u"office.password_needed"_s, nothing, std::nullopt},
        {u"login.refused"_s, nothing, u"not the right one"_s},
        {u"login.refused"_s, nothing, QString()},
        {u"keys.do_not_fit"_s, foreignFile, kGoodPassword},
        {u"office.not_encrypted"_s, plainFile, kGoodPassword},
        {u"keys.missing"_s, removeKeys, kGoodPassword},
        {u"keys.missing"_s, removeKeys, std::nullopt},
        {u"keys.absurd_cost"_s, inKeys("\"memory_bytes\": 8192", "\"memory_bytes\": 35184372088832"), kGoodPassword},
        {u"keys.damaged"_s, inKeys("\"passes\": 1", "\"passes\": -1"), kGoodPassword},
        {u"keys.newer"_s, inKeys("\"version\": 1", "\"version\": 7"), kGoodPassword},
        {u"keys.damaged"_s, inPlaceOf(u"keys"_s, {}), kGoodPassword},
        {u"keys.damaged"_s, inPlaceOf(u"keys"_s, "garbage"), kGoodPassword},
        {u"office.newer"_s, newer, kGoodPassword},
        {u"office.not_an_office"_s, inPlaceOf(u"office"_s, {}), kGoodPassword},
        {u"storage.broken"_s, cutOff, kGoodPassword}, // the keys are the right ones
        {u"keys.do_not_fit"_s, inPlaceOf(u"office"_s, "garbage"), kGoodPassword},
        {u"keys.do_not_fit"_s, inPlaceOf(u"office"_s, QByteArray(40'960, 'x')), kGoodPassword},
    }));
    CAPTURE(trouble.code.toStdString());
    const RecoveryCode code = RecoveryCode::random();
    ProtectedOffice disk(code);
    disk.office.reset();
    trouble.happen(OfficeFolder(disk.place()));
    const auto before = filesUnder(disk.place());

    std::optional<Credentials> credentials;
    if (trouble.password)
        credentials = cheapCredentials(kUser, *trouble.password);
    const auto opened = disk.openAgain(credentials);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == trouble.code);
    LoginBrake(OfficeFolder(disk.place()).refusedLogins(), disk.clock).release(); // refused attempts are counted
    if (trouble.code ==
        u"office.newer"_s) // its own program could have opened it: that it can be written is tried first
        CHECK(filesUnder(disk.place()).keys() == before.keys());
    else
        CHECK((filesUnder(disk.place()) == before)); // in brackets: nobody wants to read two offices
}

TEST_CASE("a weak password makes no office at all", "[keys][office]")
{
    QTemporaryDir home;
    const FixedClock clock(QDate(2026, 3, 2));
    const auto made = Office::create(OfficeFolder(home.filePath(u"office"_s)), clock,
                                     cheapProtection(kUser, RecoveryCode::random(), u"password2026"_s));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == u"password.common"_s);
    CHECK_FALSE(QFile::exists(home.filePath(u"office"_s)));
}

TEST_CASE("a change of the data key that is cut off leaves an office that opens", "[keys][office]")
{
    const RecoveryCode code = RecoveryCode::random();
    ProtectedOffice disk(code);
    const QString document = disk.addDocument("agreed");
    const SecretBytes before = disk.office->unlocked()->dataKey.clone();
    const SecretBytes next = SecretBytes::random(kDatabaseKeyBytes);
    const SecretBytes password = SecretBytes::ofPassword(kGoodPassword);
    SECTION("whole")
    {
        REQUIRE(disk.office->changeDataKey());
    }
    SECTION("before the database is under the new key")
    {
        REQUIRE(disk.office->keyRing()->beginKeyChange(*disk.office->unlocked(), next));
    }
    SECTION("after the slot of somebody who left is gone")
    {
        REQUIRE(disk.office->keyRing()->addUser(*disk.office->unlocked(), u"韩梅梅"_s, password));
        REQUIRE(disk.office->keyRing()->beginKeyChange(*disk.office->unlocked(), next, {u"韩梅梅"_s}));
    }
    SECTION("before that slot is gone")
    {
        REQUIRE(disk.office->keyRing()->addUser(*disk.office->unlocked(), u"韩梅梅"_s, password)); // has no row
    }
    SECTION("after it is")
    {
        REQUIRE(disk.office->keyRing()->beginKeyChange(*disk.office->unlocked(), next));
        disk.office->database().changeKey(next);
    }
    const auto opened = disk.openAgain(cheapCredentials(kUser));
    REQUIRE(opened);
    CHECK_FALSE((*opened)->keyRing()->isChangingKey());
    CHECK((*opened)->keyRing()->users() == QStringList{kUser});
    CHECK_FALSE((*opened)->unlocked()->dataKey == before); // the change is ended, not dropped
    CHECK((*opened)->files().get(document).value() == "agreed");
    CHECK((*opened)->database().integrityProblems().isEmpty());
}

TEST_CASE("backups of a protected office are verified, drilled and restored by who knew the password", "[keys][backup]")
{
    const RecoveryCode code = RecoveryCode::random();
    ProtectedOffice disk(code);
    const QString document = disk.addDocument(kMarkerText);
    JobContext job;
    const auto made = disk.backups().create(disk.actor(), BackupReason::ByHand, {}, job);
    REQUIRE(made);
    CHECK(made->backup.isVerified());
    const QString folder = made->backup.folder;
    REQUIRE(disk.backups().drill(disk.actor(), job));

    SECTION("a new data key and a new password later it is still within reach")
    {
        REQUIRE(disk.office->changeDataKey());
        const Unlocked& own = *disk.office->unlocked();
        REQUIRE(disk.office->keyRing()->changePassword(own, SecretBytes::ofPassword(kGoodPassword),
                                                       SecretBytes::ofPassword(u"seven quiet lanterns"_s)));
        CHECK(disk.backups().verify(disk.actor(), folder, job)->isSound());
        CHECK(disk.backups().restore(disk.actor(), folder, disk.folder.filePath(u"again"_s), job));
    }
    SECTION("on another computer it asks for a password or the recovery code")
    {
        const QString target = disk.folder.filePath(u"again"_s);
        CHECK(checkBackup(folder, disk.clock, job).error().code == u"backup.keys_needed"_s);
        CHECK(unlockBackup(folder, cheapCredentials(kUser, u"wrong one here"_s)).error().code == u"login.refused"_s);
        Credentials byCode = Credentials::of(code.clone());
        byCode.policy = kCheapKeys;
        const auto unlocked = unlockBackup(folder, GENERATE(true, false) ? cheapCredentials(kUser) : byCode.clone());
        REQUIRE(unlocked);
        CHECK(checkBackup(folder, disk.clock, job, &unlocked->dataKey)->isSound());
        REQUIRE(restoreBackup(folder, target, disk.clock, job, &*unlocked));
        const auto office = Office::open(OfficeFolder(target), disk.clock, cheapCredentials(kUser));
        REQUIRE(office);
        CHECK((*office)->files().get(document).value() == kMarkerText);
    }
    SECTION("a damaged document of it is found without any key")
    {
        QFile file(FileStore(poolOf(folder)).pathOf(made->backup.manifest.documents.front()));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 1);
        file.write("?");
        file.close();
        CHECK_FALSE(disk.backups().verify(disk.actor(), folder, job)->isSound());
    }
}

TEST_CASE("an open office is protected later without loss, and nothing of it stays in clear", "[keys][office]")
{
    OfficeOnDisk disk;
    disk.addCustomer(QString::fromLatin1(kMarkerName));
    const QString document = disk.addDocument(kMarkerText);
    const QString place = disk.office->folder().path();
    const OfficeFolder folder(place);
    REQUIRE(disk.office->files().put("Marker-Clause that no row names any more"));
    disk.office.reset();
    JobContext job;
    REQUIRE(protectOffice(folder, disk.clock, cheapProtection(kUser, RecoveryCode::random()), job));

    const auto files = filesUnder(place);
    for (auto file = files.begin(); file != files.end(); ++file) {
        INFO(file.key().toStdString());
        CHECK_FALSE(file->contains(kMarkerName));
        CHECK_FALSE(file->contains("Marker-Clause"));
    }
    CHECK_FALSE(QFile::exists(place + u"/protect.part"_s));
    CHECK(Office::open(folder, disk.clock).error().code == u"office.password_needed"_s);
    auto opened = Office::open(folder, disk.clock, cheapCredentials(kUser));
    REQUIRE(opened);
    CHECK((*opened)->files().get(document).value() == kMarkerText);
    CHECK(OfficeCheckRepository((*opened)->database()).findings((*opened)->files()).empty());
    CHECK((*opened)->actor().role == Role::Administrator);
    opened->reset();
    CHECK(protectOffice(folder, disk.clock, cheapProtection(kUser, RecoveryCode::random()), job).error().code ==
          u"office.already_protected"_s);
}

TEST_CASE("protecting an office that stops halfway leaves it open and whole", "[keys][office]")
{
    OfficeOnDisk disk;
    const QString document = disk.addDocument(kMarkerText);
    const OfficeFolder folder(disk.office->folder().path());
    disk.office.reset();
    JobContext job;
    SECTION("a weak password")
    {
        const auto refused =
            protectOffice(folder, disk.clock, cheapProtection(kUser, RecoveryCode::random(), u"password12"_s), job);
        CHECK(refused.error().code == u"password.common"_s);
    }
    SECTION("killed before the office file was moved")
    {
        REQUIRE(QDir().mkpath(folder.path() + u"/protect.part/files"_s));
        REQUIRE(durableReplace(folder.path() + u"/protect.part/keys.json"_s, "half"));
    }
    const auto opened = Office::open(folder, disk.clock);
    REQUIRE(opened);
    CHECK((*opened)->files().get(document).value() == kMarkerText);
    CHECK_FALSE(QFile::exists(folder.path() + u"/protect.part"_s));
}

TEST_CASE("protecting an office that stops once its file is encrypted ends at the next opening", "[keys][office]")
{
    OfficeOnDisk disk;
    const QString document = disk.addDocument(kMarkerText);
    const OfficeFolder folder(disk.office->folder().path());
    const OfficeFolder part(folder.path() + u"/protect.part"_s);
    disk.office.reset();
    const QStringList inClear = filesUnder(folder.files()).keys();
    JobContext job;
    REQUIRE(protectOffice(folder, disk.clock, cheapProtection(kUser, RecoveryCode::random()), job));
    REQUIRE(QDir().mkpath(part.files()));
    SECTION("before keys and documents were brought over")
    {
        const QStringList encrypted = filesUnder(folder.files()).keys();
        REQUIRE(encrypted.size() == 1);
        const QString shelf = part.files() + u'/' + QFileInfo(encrypted.front()).dir().dirName();
        REQUIRE(QDir().mkpath(shelf));
        REQUIRE(QFile::rename(encrypted.front(), shelf + u'/' + QFileInfo(encrypted.front()).fileName()));
        REQUIRE(durableReplace(part.path() + u"/documents.txt"_s,
                               QFileInfo(encrypted.front()).completeBaseName().toLatin1()));
        REQUIRE(QFile::rename(folder.keys(), part.keys()));
        KeyRing::removeFiles(folder.keys());
        for (const QString& path : inClear)
            REQUIRE((QDir().mkpath(QFileInfo(path).path()) && durableReplace(path, kMarkerText)));
    }
    SECTION("while what was left of it was being taken away")
    {
        REQUIRE(durableReplace(part.path() + u"/keys.json.bak"_s, "{}"));
    }
    const auto opened = Office::open(folder, disk.clock, cheapCredentials(kUser));
    REQUIRE(opened);
    CHECK((*opened)->files().get(document).value() == kMarkerText);
    CHECK_FALSE(QFile::exists(part.path()));
    const auto files = filesUnder(folder.files());
    CHECK(files.size() == 1);
    for (const QByteArray& content : files)
        CHECK_FALSE(content.contains("Marker-Clause"));
}

TEST_CASE("a signature by a key that is not in the key file of the office is found", "[keys][audit]")
{
    ProtectedOffice disk(RecoveryCode::random());
    REQUIRE(disk.office->recordLogin());
    const OfficeCheckRepository check(disk.office->database());
    JobContext job;
    CHECK(check.findings(disk.office->files(), disk.office->expectations()).empty());
    CHECK(AuditService(*disk.office).verify(disk.actor(), {}, job).value().verdict.isIntact());

    Actor forged = disk.actor();
    forged.signer = KeyHolder::make().signer(); // somebody who has the data key and makes a key of their own
    disk.office->database().atomically([&] {
        AuditRepository(disk.office->database())
            .append(forged, disk.clock.nowUtcMs(),
                    {u"contract.approve"_s, EntityKind::Contract, 1, u"XS-0001"_s, {}, {}});
        return true;
    });
    const auto found = check.findings(disk.office->files(), disk.office->expectations());
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == u"audit.unknown_signer"_s);
    CHECK(AuditService(*disk.office).verify(disk.actor(), {}, job).value().verdict.firstBreak->code ==
          u"audit.unknown_signer"_s);
    MisuseService warnings(disk.office->session());
    REQUIRE(warnings.scan(disk.actor(), MisuseService::Depth::WholeChain, disk.office->expectations()));
    CHECK(warnings.open(disk.actor()).value().front().kind == MisuseKind::ChainBroken);
}
