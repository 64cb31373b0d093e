// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/ExportTarget.h"

#include "core/base/SecretBytes.h"
#include "core/storage/DurableFile.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kText = QByteArray("a contract about 823194.71 ").repeated(40);

std::shared_ptr<const SecretBytes> password(const QString& text)
{
    return std::make_shared<const SecretBytes>(SecretBytes::ofPassword(text));
}

QByteArray contentOf(const QString& path)
{
    return readFile(path, 1 << 20).value_or(QByteArray());
}

/// As the first entry of the archive says of itself: encrypted, by AES, with a key of 256 bits.
bool isEncryptedByAes256(const QByteArray& zip)
{
    constexpr int kFlags = 6, kMethod = 8, kAes = 99;
    const qsizetype extra = zip.indexOf(QByteArray::fromHex("0199")); // the field that says how
    return zip.startsWith("PK\3\4") && (zip.at(kFlags) & 1) != 0 && zip.at(kMethod) == kAes && extra > 0 &&
           zip.at(extra + 8) == 3;
}

} // namespace

TEST_CASE("an export with a password is an archive that others open, encrypted with AES-256", "[export][keys]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"合同.zip"_s);
    REQUIRE(writeExport({path, password(u"quiet copper kettle 77"_s), u"合同.pdf"_s}, kText));
    const QByteArray zip = contentOf(path);
    CHECK(isEncryptedByAes256(zip));
    CHECK_FALSE(zip.contains("823194.71"));
    CHECK(zip.contains("合同.pdf")); // the name is not encrypted: the window says so

    REQUIRE(writeExport({folder.filePath(u"plain.pdf"_s)}, kText));
    CHECK(contentOf(folder.filePath(u"plain.pdf"_s)) == kText);
}

TEST_CASE("an export takes no password that is guessed at once, or that programs read differently", "[export][keys]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.zip"_s);
    const auto refusal = [&](const QString& text) {
        const auto written = writeExport({path, password(text), u"x.pdf"_s}, kText);
        return written ? QString() : written.error().code;
    };
    CHECK(refusal(u"short"_s) == u"password.too_short"_s);
    CHECK(refusal(u"password123"_s) == u"password.common"_s);
    CHECK(refusal(u"安静的铜壶在窗台上第七号"_s) == u"export.password_letters"_s);
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("a writer that wants a path has a place of its own for what is to be encrypted", "[export][keys]")
{
    const QTemporaryDir folder;
    const ExportTarget target{folder.filePath(u"report.zip"_s), password(u"quiet copper kettle 77"_s),
                              u"report.xlsx"_s};
    QString place;
    const auto write = [&](const QString& path) -> Result<int> {
        place = path;
        CHECK(path.endsWith(u".xlsx"_s)); // writers go by the ending
        const QFileInfo around(QFileInfo(path).absolutePath());
        CHECK_FALSE(around.permissions() & (QFile::ReadOther | QFile::ReadGroup | QFile::ExeOther | QFile::ExeGroup));
        REQUIRE(durableReplace(path, kText));
        return 7;
    };
    CHECK(exportThrough(target, write).value() == 7);
    CHECK_FALSE(QFileInfo::exists(place));
    CHECK(isEncryptedByAes256(contentOf(target.path)));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);

    SECTION("what fails leaves nothing")
    {
        const ExportTarget other{folder.filePath(u"other.zip"_s), target.password, u"other.xlsx"_s};
        const auto fails = [&](const QString& path) -> Result<int> {
            place = path;
            REQUIRE(durableReplace(path, kText));
            return cancelled();
        };
        CHECK_FALSE(exportThrough(other, fails));
        CHECK_FALSE(QFileInfo::exists(other.path));
        CHECK_FALSE(QFileInfo::exists(place));
    }
}
