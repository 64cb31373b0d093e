// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/PaperReading.h"

#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/jobs/JobContext.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/FakePdfProgram.h"
#include "tests/support/core/FakeTextReader.h"
#include "tests/support/core/TiffPages.h"

#include <QBuffer>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<ReceivedPaper> read(const QByteArray& bytes, const QString& name, const FindTextReader& finder = {})
{
    JobContext job;
    return readPaper(bytes, name, finder, job);
}

QByteArray picture()
{
    QImage page(600, 800, QImage::Format_RGB32);
    page.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(page.save(&buffer, "PNG"));
    return bytes;
}

QStringList textsOf(const ReceivedPaper& paper)
{
    QStringList texts;
    for (const PaperParagraph& paragraph : paper.paragraphs)
        texts.append(paragraph.text);
    return texts;
}

} // namespace

TEST_CASE("a Word document is read paragraph by paragraph, a row of its tables as one line", "[received]")
{
    const QByteArray docx =
        test::DocxBuilder(test::paragraph({u"采购"_s, u"合同"_s}) +
                          test::table({{u"甲方"_s, u"江南五金有限公司"_s}, {u"电话"_s, u"0571"_s}}) +
                          test::paragraph({u"第一条 标的"_s}))
            .bytes();
    const auto paper = read(docx, u"采购合同.docx"_s);
    REQUIRE(paper);
    CHECK(paper->type == MediaType::Docx);
    CHECK_FALSE(paper->unread);
    CHECK_FALSE(paper->isRecognised);
    CHECK(textsOf(*paper) ==
          QStringList{u"采购合同"_s, u"甲方\t江南五金有限公司"_s, u"电话\t0571"_s, u"第一条 标的"_s});
}

TEST_CASE("lines of a printed page become paragraphs again", "[received]")
{
    const auto joined = paragraphsOfPage({u"采购合同"_s, u"甲方：江南五金有限公司"_s,
                                          u"第一条 甲方向乙方购买本合同附件所列的货物，乙方应当按照约定的时间和"_s,
                                          u"地点交付。"_s, QString(), u"第二条 合同金额为人民币壹万元整。"_s},
                                         3);
    REQUIRE(joined.size() == 4);
    CHECK(joined[2].text == u"第一条 甲方向乙方购买本合同附件所列的货物，乙方应当按照约定的时间和地点交付。");
    CHECK(joined[3].text == u"第二条 合同金额为人民币壹万元整。");
    CHECK(joined[3].page == 3);
}

TEST_CASE("blanks between Chinese characters are taken out, others stay", "[received]")
{
    CHECK(linesOfPage(u"合 同 编 号 ： HT 2026\r\n甲 方"_s) == QStringList{u"合同编号： HT 2026"_s, u"甲方"_s});
}

TEST_CASE("the cells of a table stay apart where its lines are lost", "[received]")
{
    CHECK(linesOfPage(u"开户银行 东屿商业银行"_s) == QStringList{u"开户银行 东屿商业银行"_s});
    CHECK(linesOfPage(u"联系人        谢景行     电话 “| 0571"_s) == QStringList{u"联系人\t谢景行\t电话 “\t0571"_s});
    CHECK(linesOfPage(u"租 赁 合 同 书"_s) == QStringList{u"租赁合同书"_s});
    const auto rows =
        paragraphsOfPage({u"统一社会信用代码 91330108YX0090015K 法定代表人 阮知白"_s,
                          u"地址 浙江省杭州市滨江区砚江路 188 号"_s, u"联系人 阮青禾 联系电话 0571-18660188"_s},
                         1);
    CHECK(rows.size() == 3); // a full line, and yet the next one begins anew
}

TEST_CASE("a PDF is read page by page", "[received]")
{
    if (!canReadForeignPdf() || !FontCatalog::create())
        return;
    const auto paper = read(numberedPages(2), u"a.pdf"_s);
    REQUIRE(paper);
    CHECK(paper->pages == 2);
    // 他页1 alone is too little to be a text: such a page is taken for a picture
    REQUIRE(paper->unread);
    CHECK(paper->unread->code == u"paper.reader_missing");
}

TEST_CASE("a PDF that nobody can read is taken in without its text", "[received]")
{
    const auto paper = read("%PDF-1.7\nand then nothing", u"broken.pdf"_s);
    REQUIRE(paper);
    REQUIRE(paper->unread);
    CHECK(paper->unread->code == (canReadForeignPdf() ? u"paper.pdf_not_readable"_s : u"paper.pdf_not_supported"_s));
    CHECK(paper->paragraphs.empty());
}

TEST_CASE("without a program that reads pictures a scan is taken in without its text", "[received]")
{
    const auto paper = read(picture(), u"scan.png"_s);
    REQUIRE(paper);
    REQUIRE(paper->unread);
    CHECK(paper->unread->code == u"paper.reader_missing");
}

TEST_CASE("pictures are read one page a run, with one thread", "[received]")
{
    if (!FakePdfProgram::canRun())
        return;
    const FakeTextReader reader(
        u"租 赁 合 同\n甲 方 ： 江 南 五 金 有 限 公 司\n乙方〈承租方) “| 北山新材料有限公司\n"_s);
    const auto paper = read(picture(), u"scan.png"_s, reader.finder());
    REQUIRE(paper);
    CHECK_FALSE(paper->unread);
    CHECK(paper->isRecognised);
    CHECK(textsOf(*paper) ==
          QStringList{u"租赁合同"_s, u"甲方：江南五金有限公司"_s, u"乙方（承租方)\t北山新材料有限公司"_s});
    REQUIRE(reader.runs().size() == 1);
    CHECK(reader.runs().front().endsWith(u"page.png stdout -l chi_sim -c preserve_interword_spaces=1 1"_s));
    if (!canReadForeignPdf() || !FontCatalog::create())
        return;
    const auto scanned = read(numberedPages(3), u"scan.pdf"_s, reader.finder());
    REQUIRE(scanned);
    CHECK(scanned->paragraphs.size() == 9);
    CHECK(scanned->paragraphs.back().page == 3);
    CHECK(reader.runs().size() == 4);
}

TEST_CASE("a scan of several pages in one TIFF is read page by page", "[received]")
{
    if (!FakePdfProgram::canRun() || !test::canReadTiff())
        return;
    const FakeTextReader reader(u"租 赁 合 同\n甲 方 ： 江 南 五 金 有 限 公 司\n"_s);
    const QImage page(600, 800, QImage::Format_Grayscale8);
    const auto paper = read(test::tiffOf({page, page, page}), u"scan.tif"_s, reader.finder());
    REQUIRE(paper);
    CHECK(paper->type == MediaType::Tiff);
    CHECK(paper->pages == 3);
    CHECK(reader.runs().size() == 3);
    CHECK(paper->paragraphs.back().page == 3);
}

TEST_CASE("a reader that fails or hangs costs the text, not the paper", "[received]")
{
    if (!FakePdfProgram::canRun())
        return;
    const FakeTextReader failing({}, FakeTextReader::Habit::Fails);
    const auto paper = read(picture(), u"scan.png"_s, failing.finder());
    REQUIRE(paper);
    REQUIRE(paper->unread);
    CHECK(paper->unread->code == u"text_reader.failed");
    CHECK(paper->unread->detail.contains(u"chi_sim"));

    const FakeTextReader hanging({}, FakeTextReader::Habit::Hangs);
    JobContext job;
    const auto slow =
        readPicture(hanging.reader(), QImage(50, 50, QImage::Format_RGB32), job, std::chrono::milliseconds(150));
    REQUIRE_FALSE(slow);
    CHECK(slow.error().code == u"text_reader.too_slow");
}

TEST_CASE("reading stops between pages when it is cancelled", "[received]")
{
    if (!canReadForeignPdf() || !FontCatalog::create())
        return;
    JobHandle handle;
    handle.cancel();
    JobContext job(handle, {}, {});
    const auto paper = readPaper(numberedPages(2), u"a.pdf"_s, {}, job);
    REQUIRE_FALSE(paper);
    CHECK(paper.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("what is no contract text is refused with the reason", "[received]")
{
    CHECK(read({}, u"a.docx"_s).error().code == u"document.empty");
    CHECK(read(QByteArray("\x7f\x45\x4c\x46\x00\x01", 6), u"a.docx"_s).error().code == u"document.type_refused");
}
