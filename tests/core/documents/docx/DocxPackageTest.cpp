// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/DocxPackage.h"

#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"

#include <QTemporaryDir>

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString refusal(const QByteArray& bytes, const ZipLimits& limits = {})
{
    const Result<DocxPackage> package = DocxPackage::fromBytes(bytes, limits);
    return package ? u"opened"_s : package.error().code;
}

ZipParts partsWith(const QString& name, const QByteArray& content)
{
    ZipParts parts = DocxBuilder(paragraph({u"合同"_s})).parts();
    for (auto& [known, bytes] : parts) {
        if (known == name) {
            bytes = content;
            return parts;
        }
    }
    parts.emplace_back(name, content);
    return parts;
}

QByteArray container(const QByteArray& stream)
{
    QByteArray wide;
    for (const char letter : stream)
        wide.append(letter).append('\0');
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0') + wide;
}

} // namespace

TEST_CASE("a Word document is taken apart by its relationships", "[docx]")
{
    const auto package = DocxPackage::fromBytes(
        DocxBuilder(paragraph({u"合同"_s})).footer(paragraph({u"页脚"_s})).header(paragraph({u"页眉"_s})).bytes());
    REQUIRE(package);
    CHECK(package->mainPart() == u"word/document.xml"_s);
    CHECK(package->textParts() == QStringList{u"word/document.xml"_s, u"word/header1.xml"_s, u"word/footer1.xml"_s});
    CHECK(package->part(u"word/document.xml"_s)->contains("合同"));
    CHECK(package->part(u"word/nothing.xml"_s).error().code == u"docx.part_missing"_s);
}

TEST_CASE("the body may stand under another name and an absolute, Strict relationship", "[docx]")
{
    ZipParts parts = DocxBuilder(paragraph({u"合同"_s})).parts();
    for (auto& [name, bytes] : parts) {
        if (name == u"word/document.xml"_s)
            name = u"text/Body Two.xml"_s;
        if (name == u"_rels/.rels"_s)
            bytes = "<Relationships><Relationship Id=\"a\" Target=\"/text/body%20two.xml\" "
                    "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\"/></Relationships>";
        bytes.replace("/word/document.xml", "/text/Body Two.xml");
    }
    const auto package = DocxPackage::fromBytes(zipOf(parts));
    REQUIRE(package);
    CHECK(package->mainPart() == u"text/Body Two.xml"_s);
}

TEST_CASE("only changed parts are rewritten, all others keep their bytes", "[docx]")
{
    QByteArray picture(5000, 'x');
    picture[100] = '\0';
    const QByteArray before = DocxBuilder(paragraph({u"旧"_s}))
                                  .extra(u"word/media/picture.png"_s, picture)
                                  .header(paragraph({u"页眉"_s}))
                                  .bytes();
    auto package = DocxPackage::fromBytes(before);
    REQUIRE(package);
    CHECK(package->toBytes() == before); // unchanged: the very same file

    QByteArray body = *package->part(package->mainPart());
    package->setPart(package->mainPart(), body.replace("旧", "新"));
    const auto after = package->toBytes();
    REQUIRE(after);
    CHECK(after->contains(picture)); // still stored, not packed again
    CHECK(package->toBytes() == after);

    const auto reopened = DocxPackage::fromBytes(*after);
    REQUIRE(reopened);
    CHECK(reopened->partNames() == package->partNames());
    CHECK(reopened->part(reopened->mainPart())->contains("新"));
    CHECK(reopened->part(u"word/header1.xml"_s) == DocxPackage::fromBytes(before)->part(u"word/header1.xml"_s));
}

TEST_CASE("a part at the end of a large document can be changed, and one added", "[docx]")
{
    const QByteArray picture(200'000, 'x');
    auto package = DocxPackage::fromBytes(DocxBuilder(paragraph({u"正文"_s}))
                                              .extra(u"word/media/large.png"_s, picture)
                                              .extra(u"word/last.xml"_s, "<a/>")
                                              .bytes());
    REQUIRE(package);
    package->setPart(u"word/last.xml"_s, "<b/>");
    package->putPart(u"word/new.xml"_s, "<c/>");
    const auto again = DocxPackage::fromBytes(package->toBytes().value());
    REQUIRE(again);
    CHECK(*again->part(u"word/last.xml"_s) == "<b/>");
    CHECK(*again->part(u"word/new.xml"_s) == "<c/>");
    CHECK(*again->part(u"word/media/large.png"_s) == picture);
    CHECK(package->toBytes().value() == package->toBytes().value());
}

TEST_CASE("a document is saved whole or not at all", "[docx]")
{
    const QTemporaryDir folder;
    const auto package = DocxPackage::fromBytes(DocxBuilder(paragraph({u"合同"_s})).bytes());
    REQUIRE(package);
    const QString path = folder.filePath(u"合同.docx"_s);
    REQUIRE(package->save(path));
    CHECK(DocxPackage::open(path));
    CHECK(package->save(folder.filePath(u"missing/合同.docx"_s)).error().code == u"file.not_writable"_s);
    CHECK(DocxPackage::open(folder.filePath(u"none.docx"_s)).error().code == u"file.not_found"_s);
}

TEST_CASE("what is no Word document is refused by name", "[docx]")
{
    const QByteArray good = DocxBuilder(paragraph({u"合同"_s})).bytes();
    CHECK(refusal({}) == u"docx.not_word"_s);
    CHECK(refusal("Hello") == u"docx.not_word"_s);
    CHECK(refusal(container("EncryptedPackage")) == u"docx.encrypted"_s);
    CHECK(refusal(container("WordDocument")) == u"docx.old_doc"_s);
    CHECK(refusal(container("Workbook")) == u"docx.not_word"_s);
    CHECK(refusal(good.left(good.size() / 2)) == u"docx.broken"_s);
    CHECK(refusal(zipOf({{u"a.txt"_s, "a"}})) == u"docx.not_word"_s);
    ZipParts sheet = DocxBuilder().parts();
    sheet.front().second.replace("wordprocessingml.document", "spreadsheetml.sheet");
    CHECK(refusal(zipOf(sheet)) == u"docx.not_word"_s);
    CHECK(refusal(zipOf(partsWith(u"_rels/.rels"_s, "<Relationships"))) == u"docx.broken"_s);
    CHECK(refusal(good) == u"opened"_s);
}

TEST_CASE("hostile packages are refused before they cost anything", "[docx]")
{
    const QByteArray good = DocxBuilder(paragraph({u"合同"_s})).bytes();
    CHECK(refusal(zipOf(partsWith(u"../../etc/passwd"_s, "x"))) == u"docx.unsafe_name"_s);
    CHECK(refusal(zipOf(partsWith(u"/etc/passwd"_s, "x"))) == u"docx.unsafe_name"_s);
    CHECK(refusal(zipOf(partsWith(u"C:\\x"_s, "x"))) == u"docx.unsafe_name"_s);
    CHECK(refusal(zipOf(partsWith(u"WORD/DOCUMENT.XML"_s, "x"))) == u"docx.duplicate_part"_s);
    CHECK(refusal(good, {.partBytes = 100, .totalBytes = 100'000, .entries = 10}) == u"docx.too_large"_s);
    CHECK(refusal(good, {.partBytes = 100'000, .totalBytes = 300, .entries = 10}) == u"docx.too_large"_s);
    CHECK(refusal(good, {.partBytes = 100'000, .totalBytes = 100'000, .entries = 2}) == u"docx.too_many_parts"_s);
    CHECK(refusal(zipOf(partsWith(u"_rels/.rels"_s, "<!DOCTYPE a [<!ENTITY b \"c\">]><Relationships/>"))) ==
          u"docx.doctype"_s);
    QByteArray deep;
    for (int i = 0; i < 300; ++i)
        deep += "<a>";
    for (int i = 0; i < 300; ++i)
        deep += "</a>";
    CHECK(refusal(zipOf(partsWith(u"_rels/.rels"_s, deep))) == u"docx.too_deep"_s);
}

TEST_CASE("a part that unpacks to something else than announced is broken", "[docx]")
{
    QByteArray bytes = DocxBuilder(paragraph({u"ABCDEFG"_s})).bytes();
    bytes.replace("ABCDEFG", "ABCDEFH"); // the check sum no longer fits
    const auto package = DocxPackage::fromBytes(bytes);
    REQUIRE(package);
    CHECK(package->part(package->mainPart()).error().code == u"docx.broken"_s);
}
