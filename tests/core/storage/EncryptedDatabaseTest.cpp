// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SecretBytes.h"
#include "core/storage/Database.h"
#include "core/storage/DurableFile.h"
#include "core/storage/Migration.h"
#include "core/storage/SqliteKey.h"
#include "core/storage/StorageFault.h"
#include "tests/support/Catch.h"
#include "tests/support/core/FaultyPlaces.h"

#include <QFile>
#include <QTemporaryDir>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char kMarker[] = "Marker-Customer-4711";

struct KeyedFile {
    QTemporaryDir home;
    QString path = home.filePath(u"office.db"_s);
    SecretBytes key = SecretBytes::random(kDatabaseKeyBytes);

    /// What the file holds on the disk; the database must be closed.
    QByteArray bytes() const { return readFile(path, 50'000'000).value(); }
    Result<std::unique_ptr<Database>> open(const SecretBytes* with) const
    {
        return Database::open(path, Database::Open::Existing, with);
    }
};

void fill(Database& database)
{
    REQUIRE(migrate(database));
    database.execute(u"INSERT INTO setting (key, value) VALUES ('marker', '%1')"_s.arg(QLatin1StringView(kMarker)));
}

void makeEncrypted(const KeyedFile& file)
{
    const auto database = Database::open(file.path, Database::Open::Create, &file.key);
    REQUIRE(database);
    fill(**database);
}

QString markerIn(const Database& database)
{
    return database.query(u"SELECT value FROM setting WHERE key = 'marker'"_s).text();
}

} // namespace

TEST_CASE("the SQLite that runs is the one that encrypts", "[keys][storage]")
{
    // A linker or another library may slip in one that takes a key and writes in clear without a word.
    CHECK_FALSE(Database::encryption().isEmpty());
}

TEST_CASE("of an encrypted database nothing can be read on the disk", "[keys][storage]")
{
    const KeyedFile file;
    makeEncrypted(file);

    CHECK_FALSE(file.bytes().contains(kMarker));
    CHECK_FALSE(file.bytes().startsWith("SQLite format 3"));
    const auto opened = file.open(&file.key);
    REQUIRE(opened);
    CHECK(markerIn(**opened) == QLatin1StringView(kMarker));
    CHECK((*opened)->isEncrypted());
    CHECK((*opened)->integrityProblems().isEmpty());
}

TEST_CASE("a database opens with its own key alone, and stays as it was", "[keys][storage]")
{
    const KeyedFile file;
    makeEncrypted(file);
    const QByteArray before = file.bytes();
    const SecretBytes other = SecretBytes::random(kDatabaseKeyBytes);

    CHECK(file.open(&other).error().code == u"keys.do_not_fit"_s);
    CHECK(file.open(nullptr).error().code == u"keys.missing"_s);
    CHECK(file.bytes() == before);
}

TEST_CASE("a database in clear is not taken for an encrypted one", "[keys][storage]")
{
    const KeyedFile file;
    {
        const auto database = Database::open(file.path, Database::Open::Create);
        REQUIRE(database);
        fill(**database);
    }
    const QByteArray before = file.bytes();
    CHECK(file.open(&file.key).error().code == u"office.not_encrypted"_s);
    CHECK(file.bytes() == before);
}

TEST_CASE("every flipped bit of an encrypted database is noticed", "[keys][storage]")
{
    const KeyedFile file;
    makeEncrypted(file);
    QByteArray bytes = file.bytes();
    const qsizetype place = bytes.size() / 2;
    bytes[place] = static_cast<char>(bytes[place] ^ 1);
    REQUIRE(durableReplace(file.path, bytes));

    const auto isNoticed = [&] {
        const auto opened = file.open(&file.key);
        try {
            return !opened || !(*opened)->integrityProblems().isEmpty();
        } catch (const StorageFault&) { // the check itself cannot go on behind such a page
            return true;
        }
    };
    CHECK(isNoticed());
}

TEST_CASE("a copy of an encrypted database is encrypted with the same key", "[keys][storage]")
{
    const KeyedFile file;
    makeEncrypted(file);
    KeyedFile copy;
    {
        const auto opened = file.open(&file.key);
        REQUIRE(opened);
        (*opened)->copyTo(copy.path);
    }
    CHECK_FALSE(copy.bytes().contains(kMarker));
    const auto opened = copy.open(&file.key);
    REQUIRE(opened);
    CHECK(markerIn(**opened) == QLatin1StringView(kMarker));
}

TEST_CASE("a database in clear is copied into an encrypted one with all it holds", "[keys][storage]")
{
    const KeyedFile file;
    KeyedFile copy;
    qint64 things = 0; // tables, indexes, and the triggers that guard the log
    {
        const auto database = Database::open(file.path, Database::Open::Create);
        REQUIRE(database);
        fill(**database);
        things = (*database)->query(u"SELECT COUNT(*) FROM sqlite_master"_s).number();
        (*database)->copyEncrypted(copy.path, copy.key);
    }
    CHECK_FALSE(copy.bytes().contains(kMarker));
    const auto opened = copy.open(&copy.key);
    REQUIRE(opened);
    CHECK(markerIn(**opened) == QLatin1StringView(kMarker));
    CHECK((*opened)->schemaVersion() == allMigrations().back().version);
    CHECK((*opened)->integrityProblems().isEmpty());
    CHECK((*opened)->query(u"SELECT COUNT(*) FROM sqlite_master"_s).number() == things);
}

TEST_CASE("after a change of key the old one opens nothing", "[keys][storage]")
{
    const KeyedFile file;
    makeEncrypted(file);
    const SecretBytes next = SecretBytes::random(kDatabaseKeyBytes);
    {
        const auto opened = file.open(&file.key);
        REQUIRE(opened);
        (*opened)->changeKey(next);
        CHECK(markerIn(**opened) == QLatin1StringView(kMarker));
    }
    CHECK(file.open(&file.key).error().code == u"keys.do_not_fit"_s);
    const auto opened = file.open(&next);
    REQUIRE(opened);
    CHECK(markerIn(**opened) == QLatin1StringView(kMarker));
}

TEST_CASE("a change of key that finds no room changes nothing, and nothing is saved until the office is opened again",
          "[keys][storage][faults]")
{
    const SmallDisk disk("4m");
    if (!disk.isThere())
        return;
    const QString path = disk.path() + u"/office.db"_s;
    const SecretBytes key = SecretBytes::random(kDatabaseKeyBytes);
    {
        const auto database = Database::open(path, Database::Open::Create, &key);
        REQUIRE(database);
        fill(**database);
        (*database)->execute(u"PRAGMA cache_size = 10"_s); // as a large office does not fit into the cache
        const auto nothing = [] { return true; };
        (*database)->atomically(nothing);
        disk.fill();

        CHECK_THROWS_AS((*database)->changeKey(SecretBytes::random(kDatabaseKeyBytes)), StorageFault);
        CHECK((*database)->isInDoubt());
        CHECK_THROWS_AS((*database)->atomically(nothing), StorageFault);
        CHECK_THROWS_AS((*database)->copyTo(disk.path() + u"/copy.db"_s), StorageFault);
    }
    REQUIRE(QFile::remove(disk.path() + u"/fill"_s));
    const auto opened = Database::open(path, Database::Open::Existing, &key);
    REQUIRE(opened);
    CHECK_FALSE((*opened)->isInDoubt());
    CHECK(markerIn(**opened) == QLatin1StringView(kMarker));
    CHECK((*opened)->integrityProblems().isEmpty());
}
