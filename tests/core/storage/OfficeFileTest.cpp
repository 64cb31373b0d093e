// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Office.h"
#include "core/storage/DurableFile.h"
#include "core/storage/Migration.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("an office is made once, closed and opened again", "[office]")
{
    QTemporaryDir home;
    FixedClock clock(QDate(2026, 3, 2));
    const OfficeFolder folder(home.path() + u"/办公室"_s);
    {
        const auto made = Office::create(folder, clock);
        REQUIRE(made);
        CHECK((*made)->database().schemaVersion() == allMigrations().back().version);
        CHECK((*made)->actor().role == Role::Administrator);
        CHECK(Office::create(folder, clock).error().code == u"office.exists"_s);
        CHECK(Office::open(folder, clock).error().code == u"office.in_use"_s);
    }
    const auto opened = Office::open(folder, clock);
    REQUIRE(opened);
    CHECK((*opened)->database().integrityProblems().isEmpty());
}

TEST_CASE("the person of a new office is called as they wish, for good", "[office]")
{
    QTemporaryDir home;
    FixedClock clock(QDate(2026, 3, 2));
    const OfficeFolder folder(home.path() + u"/办公室"_s);
    {
        const auto made = Office::create(folder, clock, {}, u" 阮青禾 "_s);
        REQUIRE(made);
        CHECK((*made)->actor().name == u"阮青禾"_s);
    }
    const auto opened = Office::open(folder, clock);
    REQUIRE(opened);
    CHECK((*opened)->actor().name == u"阮青禾"_s);
    CHECK((*opened)->actor().role == Role::Administrator);
}

TEST_CASE("what is not an office is refused and stays as it was", "[office]")
{
    QTemporaryDir home;
    FixedClock clock(QDate(2026, 3, 2));
    const OfficeFolder folder(home.path());

    CHECK(Office::open(folder, clock).error().code == u"office.not_found"_s);
    CHECK_FALSE(QFile::exists(folder.database()));

    const QByteArray content = GENERATE(QByteArray(), QByteArray("garbage"), QByteArray(100'000, 'x'));
    writeFile(folder.database(), content);
    CHECK(Office::open(folder, clock).error().code == u"office.not_an_office"_s);
    const auto after = readFile(folder.database(), 1'000'000);
    REQUIRE(after);
    CHECK(*after == content);
}

TEST_CASE("an office of a newer program is refused with a clear word", "[office]")
{
    QTemporaryDir home;
    FixedClock clock(QDate(2026, 3, 2));
    const OfficeFolder folder(home.path());
    {
        const auto made = Office::create(folder, clock);
        REQUIRE(made);
        (*made)->database().execute(u"UPDATE office_meta SET value = '999' WHERE key = 'min_reader'"_s);
        (*made)->database().setSchemaVersion(999);
    }
    const auto opened = Office::open(folder, clock);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == u"office.newer"_s);
}

TEST_CASE("migrations are numbered upwards, and none lets an older reader in again", "[migration]")
{
    int last = 0;
    int lastReader = 0;
    for (const Migration& step : allMigrations()) {
        CHECK(step.version > last);
        CHECK(step.minReader >= lastReader);
        CHECK(step.minReader <= step.version);
        last = step.version;
        lastReader = step.minReader;
    }
}

TEST_CASE("a document is stored once and proven when read", "[files]")
{
    QTemporaryDir home;
    const FileStore store(home.path());
    const auto hash = store.put("contract text");
    REQUIRE(hash);
    CHECK(*store.put("contract text") == *hash);
    CHECK(store.all() == QStringList{*hash});
    CHECK(*store.get(*hash) == "contract text");

    writeFile(store.pathOf(*hash), "contract texT");
    CHECK(store.get(*hash).error().code == u"document.damaged"_s);
    REQUIRE(store.put("contract text")); // the good copy at hand heals it
    CHECK(*store.get(*hash) == "contract text");

    writeFile(home.path() + u"/left.part"_s, "half");
    CHECK(store.sweep({*hash}) == 1);
    CHECK(store.sweep({}) == 1);
    CHECK(store.get(*hash).error().code == u"document.missing"_s);
}

TEST_CASE("a small file is replaced whole or not at all", "[files]")
{
    QTemporaryDir home;
    const QString path = home.path() + u"/设置.json"_s;
    REQUIRE(durableReplace(path, "one"));
    REQUIRE(durableReplace(path, "two"));
    CHECK(*readFile(path, 100) == "two");
    CHECK(readFile(path, 2).error().code == u"file.too_large"_s);
    CHECK(durableReplace(home.path() + u"/no/such/x"_s, "y").error().code == u"file.not_writable"_s);
    CHECK(QDir(home.path()).entryList(QDir::Files).size() == 1);
}
