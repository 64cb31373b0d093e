// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DurableFile.h"

#include "tests/support/Catch.h"
#include "tests/support/core/FaultyPlaces.h"

#include <QDir>
#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kAny = 1'000'000;

Result<void> writeOneAndRefuse(QIODevice& file)
{
    file.write("half");
    return invalid(u"export.too_many_rows"_s);
}

} // namespace

TEST_CASE("what is written piece by piece replaces the file whole, or leaves it as it was", "[files]")
{
    QTemporaryDir home;
    const QString path = home.filePath(u"报表.csv"_s);
    REQUIRE(durableReplace(path, "before"));

    CHECK(durableReplace(path, writeOneAndRefuse).error().code == u"export.too_many_rows"_s);
    CHECK(*readFile(path, kAny) == "before");
    REQUIRE(durableReplace(path, [](QIODevice& file) -> Result<void> {
        file.write("one ");
        file.write("two");
        return {};
    }));
    CHECK(*readFile(path, kAny) == "one two");
    CHECK(QDir(home.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a name as long as the disk allows can be written; a longer one is refused with its reason", "[files]")
{
    QTemporaryDir home;
    const QString longest = home.filePath(QString(82, u'合') + u".pdf"_s); // 250 bytes
    CHECK(durableReplace(longest, "x"));
    const auto refused = durableReplace(home.filePath(QString(90, u'合') + u".pdf"_s), "x");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"file.name_too_long"_s);
    CHECK(QDir(home.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a link goes on pointing to what it names", "[files]")
{
    QTemporaryDir home;
    const QString target = home.filePath(u"target.txt"_s);
    const QString link = home.filePath(u"link.txt"_s);
    REQUIRE(durableReplace(target, "old"));
    REQUIRE(QFile::link(target, link));
    REQUIRE(durableReplace(link, "new"));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(*readFile(target, kAny) == "new");
}

#ifdef Q_OS_LINUX
TEST_CASE("a write-protected file is not replaced, though its folder would allow it", "[files][faults]")
{
    QTemporaryDir home;
    const QString path = home.filePath(u"locked.pdf"_s);
    REQUIRE(durableReplace(path, "signed"));
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner));
    handOver(home.path());
    handOver(path);
    const OrdinaryUser ordinary;
    const auto refused = durableReplace(path, "other");
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::Fault, u"file.not_writable"_s, {}, path});
    CHECK(*readFile(path, kAny) == "signed");

    const QString folder = home.filePath(u"closed"_s);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    CHECK(durableReplace(folder + u"/new.pdf"_s, "x").error().code == u"file.not_writable"_s);
    REQUIRE(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

TEST_CASE("a full disk is called so, and leaves the old file and nothing else", "[files][faults]")
{
    const SmallDisk disk("256k");
    if (!disk.isThere())
        return;
    const QString path = disk.path() + u"/报表.csv"_s;
    REQUIRE(durableReplace(path, "before"));
    disk.fill();
    CHECK(durableReplace(path, QByteArray(100'000, 'x')).error().code == u"storage.disk_full"_s);
    const auto streamed = durableReplace(path, [](QIODevice& file) -> Result<void> {
        for (int i = 0; i < 1000; ++i)
            file.write(QByteArray(100, 'x'));
        return {}; // whoever writes need not look: the file does
    });
    REQUIRE_FALSE(streamed);
    CHECK(streamed.error() == Error{ErrorKind::Fault, u"storage.disk_full"_s, {}, path});
    CHECK(*readFile(path, kAny) == "before");
    CHECK(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}
#endif

TEST_CASE("reading says why not: no such file, a folder, more than is taken", "[files]")
{
    QTemporaryDir home;
    CHECK(readFile(home.filePath(u"no"_s), kAny).error().code == u"file.not_found"_s);
    CHECK(readFile(home.path(), kAny).error().code == u"file.is_folder"_s);
#ifdef Q_OS_LINUX
    CHECK(readFile(u"/dev/zero"_s, kAny).error().code == u"file.too_large"_s);
#endif
}
