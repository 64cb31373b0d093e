// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/store/DocumentService.h"

#include "core/companies/CompanyService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/TestOffice.h"
#include "tests/support/core/TiffPages.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

using namespace Qt::Literals::StringLiterals;
using namespace cdesk;

namespace {

/// An office with one owner of documents.
struct OfficeWithCompany : TestOffice {
    OfficeWithCompany()
    {
        Company company;
        company.name = u"云岭仪器有限公司"_s;
        owner = {EntityKind::Company, CompanyService(session).save(admin, company)->id.value()};
    }

    DocumentContent content(const QString& name, const QByteArray& bytes) const
    {
        return {.owner = owner, .kind = DocumentKind::Attachment, .fileName = name, .bytes = bytes, .note = {}};
    }

    DocumentOwner owner;
    DocumentService documents{session, office->files()};
};

QByteArray picture(const char* format, QSize size = {40, 30})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QString codeOf(const auto& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST_CASE("a document comes back as it was filed", "[document]")
{
    OfficeWithCompany office;
    const QByteArray scan = picture("PNG");

    const auto filed = office.documents.attach(office.admin, office.content(u"签字页.png"_s, scan));

    REQUIRE(filed);
    CHECK(office.lastAction() == u"document.added");
    const auto opened = office.documents.open(office.admin, filed->id);
    REQUIRE(opened);
    CHECK(opened->bytes == scan);
    CHECK(opened->document.fileName == u"签字页.png");
    CHECK(opened->document.mediaType == MediaType::Png);
    CHECK(opened->document.addedBy == office.admin.name);
}

TEST_CASE("what a document is decides its content, not its name", "[document]")
{
    const auto type = [](const QByteArray& bytes) { return mediaTypeOf(bytes).value(); };
    CHECK(type(picture("PNG")) == MediaType::Png);
    CHECK(type(picture("JPG")) == MediaType::Jpeg);
    CHECK(type(picture("BMP")) == MediaType::Bmp);
    CHECK(type(test::tiffOf({QImage(4, 4, QImage::Format_Grayscale8)})) == MediaType::Tiff);
    CHECK(type("%PDF-1.7\n") == MediaType::Pdf);
    CHECK(type(test::DocxBuilder().bytes()) == MediaType::Docx);
    CHECK(type(test::zipOf({{u"[Content_Types].xml"_s, "<Types/>"}, {u"xl/workbook.xml"_s, "<workbook/>"}})) ==
          MediaType::Xlsx);
    CHECK(type(u"第一条"_s.toUtf8()) == MediaType::Text);
    CHECK(type("\xb5\xda\xd2\xbb\xcc\xf5") == MediaType::Text); // the same words in GBK

    OfficeWithCompany office;
    const auto filed = office.documents.attach(office.admin, office.content(u"合同.exe"_s, picture("JPG")));
    REQUIRE(filed);
    CHECK(filed->fileName == u"合同.exe.jpg"); // no system starts it as a program
}

TEST_CASE("a TIFF is shown page by page, a fax with the height it has on paper", "[document]")
{
    if (!test::canReadTiff())
        return;
    QImage black(30, 40, QImage::Format_Grayscale8);
    black.fill(Qt::black);
    QImage white(30, 20, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    const QByteArray scan = test::tiffOf({black, white});
    CHECK(countPicturePages(scan) == 2);
    CHECK(picturePage(scan, 0, {100, 100})->pixelColor(5, 5) == Qt::black);
    CHECK(picturePage(scan, 1, {100, 100})->size() == QSize(30, 20));
    CHECK(codeOf(picturePage(scan, 2, {100, 100})) == u"document.picture_unreadable");
    CHECK(picturePreview(test::tiffOf({white}, 200, 100), {100, 100})->size() == QSize(30, 40));
    CHECK(picturePreview(test::tiffOf({white}, 9000, 1), {100, 100})->size() == QSize(30, 20)); // no fax is like that
    CHECK(codeOf(countPicturePages("II*\0and nothing more"_ba)) == u"document.picture_unreadable");
    CHECK(countPicturePages(picture("PNG")) == 1);
}

TEST_CASE("programs, archives and files of the last century are refused by name", "[document]")
{
    CHECK(codeOf(mediaTypeOf({})) == u"document.empty");
    CHECK(codeOf(mediaTypeOf(QByteArray("MZ\x90\x00\x03\x00\x00\x00", 8))) == u"document.type_refused");
    CHECK(codeOf(mediaTypeOf(test::zipOf({{u"run.bat"_s, "@echo off"}}))) == u"document.type_refused");
    CHECK(codeOf(mediaTypeOf(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0'))) ==
          u"document.old_format");
    CHECK(codeOf(mediaTypeOf("PK\x03\x04 broken")) == u"docx.broken");
}

TEST_CASE("a hostile name loses its folders, its unseen characters and its power", "[document]")
{
    CHECK(documentFileName(u"..\\..\\windows\\system.ini"_s, MediaType::Text) == u"system.ini.txt");
    CHECK(documentFileName(u"../../etc/passwd"_s, MediaType::Text) == u"passwd.txt");
    CHECK(documentFileName(u"\u202Egpj.合同\u200B.pdf"_s, MediaType::Pdf) == u"gpj.合同.pdf");
    CHECK(documentFileName(u"CON.pdf"_s, MediaType::Pdf) == u"_CON.pdf");
    CHECK(documentFileName(u".pdf"_s, MediaType::Pdf) == u"_.pdf");
    CHECK(documentFileName(u"扫描.JPEG"_s, MediaType::Jpeg) == u"扫描.jpeg");
    CHECK(documentFileName(QString(4000, u'长'), MediaType::Pdf).size() < 130);
}

TEST_CASE("the same name again is the next version, the same content again is refused", "[document]")
{
    OfficeWithCompany office;
    const auto first = office.documents.attach(office.admin, office.content(u"报价.txt"_s, "one"));
    const auto second = office.documents.attach(office.admin, office.content(u"报价.txt"_s, "two"));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->version == 1);
    CHECK(second->version == 2);

    const qint64 before = office.auditRows();
    const auto again = office.documents.attach(office.admin, office.content(u"报价副本.txt"_s, "two"));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == u"document.already_there");
    CHECK(again.error().detail == u"报价.txt");
    CHECK(office.auditRows() == before);
    CHECK(office.documents.list(office.admin, office.owner)->size() == 2);
}

TEST_CASE("a removed document waits in the bin and comes back", "[document]")
{
    OfficeWithCompany office;
    const auto filed = office.documents.attach(office.admin, office.content(u"函.txt"_s, "text"));
    REQUIRE(filed);

    REQUIRE(office.documents.remove(office.admin, *filed));
    CHECK(office.documents.list(office.admin, office.owner)->empty());
    CHECK(codeOf(office.documents.remove(office.admin, *filed)) == u"document.not_found");

    const auto binned = office.documents.open(office.admin, filed->id)->document;
    CHECK(codeOf(office.documents.restore(office.admin, *filed)) == u"document.changed_meanwhile"); // seen before
    REQUIRE(office.documents.restore(office.admin, binned));
    CHECK(office.documents.list(office.admin, office.owner)->size() == 1);
    CHECK(office.lastAction() == u"document.restored");
}

TEST_CASE("nobody attaches to what is not there, nor what only the program makes", "[document]")
{
    OfficeWithCompany office;
    auto content = office.content(u"a.txt"_s, "text");
    content.kind = DocumentKind::ContractPages;
    CHECK(codeOf(office.documents.attach(office.admin, content)) == u"document.kind_reserved");
    content.kind = DocumentKind::Attachment;
    content.owner = {EntityKind::Contract, 77};
    CHECK(codeOf(office.documents.attach(office.admin, content)) == u"document.owner_missing");
    content.owner = {EntityKind::Reminder, 1};
    CHECK(codeOf(office.documents.attach(office.admin, content)) == u"document.owner_missing");
    CHECK(codeOf(office.documents.attach(office.actor(Role::Guest), office.content(u"a.txt"_s, "text"))) ==
          u"permission.denied");
}

TEST_CASE("content that was tampered with is not handed out", "[document]")
{
    OfficeWithCompany office;
    const auto filed = office.documents.attach(office.admin, office.content(u"a.txt"_s, "text"));
    REQUIRE(filed);
    QFile file(office.office->files().pathOf(filed->sha256));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("other");
    file.close();
    CHECK(codeOf(office.documents.open(office.admin, filed->id)) == u"document.damaged");
}

TEST_CASE("a large picture is filed whole and previewed small", "[document]")
{
    const QByteArray scan = picture("JPG", {6000, 4000});
    const auto preview = picturePreview(scan, {600, 600});
    REQUIRE(preview);
    CHECK(preview->size() == QSize(600, 400));
    CHECK(picturePreview(picture("PNG"), {600, 600})->size() == QSize(40, 30)); // never made larger

    QByteArray claims = picture("BMP");
    claims[18] = claims[22] = '\x80'; // a header of 16 000 by 16 000 pixels over a few bytes
    claims[19] = claims[23] = '\x3e';
    CHECK(codeOf(picturePreview(claims, {600, 600})) == u"document.picture_too_large");
    CHECK(codeOf(picturePreview("text", {600, 600})) == u"document.picture_unreadable");
}
