// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/PdfConversion.h"

#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/pdf/PdfDocument.h"
#include "core/documents/programs/FontAliases.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/documents/programs/PageComparison.h"
#include "core/jobs/JobContext.h"
#include "tests/core/documents/pdf/PdfText.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/FakePdfProgram.h"

#include <QElapsedTimer>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;
using Habit = FakePdfProgram::Habit;

namespace {

Result<std::vector<QByteArray>> convert(const FakePdfProgram& fake, int documents,
                                        std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    JobContext job;
    return convertToPdf(fake.program(), std::vector<QByteArray>(static_cast<size_t>(documents), "a document"), nullptr,
                        job, limit);
}

} // namespace

TEST_CASE("one run of the program converts all documents, in a room and with a profile of its own", "[pdf_program]")
{
    if (!FakePdfProgram::canRun())
        return;
    const FakePdfProgram fake("%PDF of the fake");
    const auto pdfs = convert(fake, 3);
    REQUIRE(pdfs);
    CHECK(*pdfs == std::vector<QByteArray>(3, "%PDF of the fake"));
    REQUIRE(fake.runs().size() == 1);
    const QString run = fake.runs().front();
    CHECK(run.contains(u"-env:UserInstallation=file://"_s));
    CHECK(run.contains(u"--headless"_s));
    CHECK(run.count(u".docx"_s) == 3);
    const QString room = run.section(u"--outdir "_s, 1).section(u' ', 0, 0);
    CHECK_FALSE(QFileInfo::exists(room)); // nothing of the contract stays behind
}

TEST_CASE("a program that fails says why, and one that writes nothing has failed too", "[pdf_program]")
{
    if (!FakePdfProgram::canRun())
        return;
    const auto failed = convert(FakePdfProgram("", Habit::Fails), 1);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == u"pdf_program.failed"_s);
    CHECK(failed.error().detail == u"no room on the disk"_s);
    const auto silent = convert(FakePdfProgram("", Habit::SaysNothing), 1);
    REQUIRE_FALSE(silent);
    CHECK(silent.error().detail == u"source file could not be loaded"_s);
}

TEST_CASE("a program that does not come to an end is ended, by the clock or by the person", "[pdf_program]")
{
    if (!FakePdfProgram::canRun())
        return;
    const FakePdfProgram fake("", Habit::Hangs);
    const auto slow = convert(fake, 1, std::chrono::milliseconds(300));
    REQUIRE_FALSE(slow);
    CHECK(slow.error().code == u"pdf_program.too_slow"_s);

    JobHandle handle;
    handle.cancel();
    JobContext job(handle, {}, {});
    QElapsedTimer clock;
    clock.start();
    const auto stopped = convertToPdf(fake.program(), {"a document"}, nullptr, job);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(clock.elapsed() < 30'000); // not the 600 seconds it would sleep
}

TEST_CASE("a program that is gone is named", "[pdf_program]")
{
    JobContext job;
    const auto gone = convertToPdf({PdfMaker::LibreOffice, u"/nowhere/soffice"_s}, {"a document"}, nullptr, job);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == u"pdf_program.not_started"_s);
    CHECK(gone.error().detail == u"/nowhere/soffice"_s);
}

TEST_CASE("the other program is told what stands for the office fonts that are not here", "[pdf_program]")
{
    const auto fonts = FontCatalog::create();
    REQUIRE(fonts);
    const auto missing = (*fonts)->missingOfficeFonts();
    const QString aliases = QString::fromUtf8(fontAliases(**fonts));
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    CHECK(aliases.isEmpty());
#else
    CHECK(aliases.contains(u"/etc/fonts/fonts.conf"_s));
    CHECK(aliases.count(u"<match"_s) == static_cast<qsizetype>(missing.size()));
#endif
    for (const FontSubstitution& font : missing)
        CHECK(font.used == (*fonts)->installedFamily(font.wanted, true));
}

TEST_CASE("marks are put over the pages of another program, whose text stays", "[pdf_program]")
{
    if (!canReadForeignPdf() || !canReadPdf())
        return;
    const QByteArray theirs = numberedPages(2);
    const auto pages = readForeignPdf(theirs, 50);
    REQUIRE(pages);
    REQUIRE(pages->size() == 2);
    CHECK(pages->front().text.contains(u"他页1"_s));
    CHECK(qRound(pages->front().twips.width()) == 11906);
    const PageGround ground = groundOf(pages->front());
    REQUIRE_FALSE(ground.ink.empty());
    for (const QRectF& ink : ground.ink)
        CHECK(QRectF(5900, 8000, 1400, 800).contains(ink)); // the one word on the page

    const auto fonts = FontCatalog::create();
    const auto font = (*fonts)->textFont(u"Times New Roman"_s, u"宋体"_s, false, false);
    DisplayList over;
    for (const ForeignPage& page : *pages) {
        DisplayPage& paper = over.pages.emplace_back();
        paper.width = page.twips.width();
        paper.height = page.twips.height();
        addText(paper, over.faces, *font, 7, 1000, 16000, u"小字"_s);
    }
    const auto stamped = stampPdf(theirs, *pdfBytes(over), StampLayer::Over);
    REQUIRE(stamped);
    const QString text = textOfPdf(*stamped);
    CHECK(text.contains(u"他页1"_s));
    CHECK(text.contains(u"他页2"_s));
    CHECK(text.count(u"小字"_s) == 2);
    CHECK(stampPdf(theirs, *pdfBytes(over), StampLayer::Over) == stamped);
    CHECK(stampPdf("no pdf", theirs, StampLayer::Over).error().code == u"pdf.not_readable"_s);
    CHECK(readForeignPdf("no pdf", 50).error().code == u"pdf.not_readable"_s);
}

TEST_CASE("an installed LibreOffice lays out the same document, and its pages are shown beside ours", "[pdf_program]")
{
    const auto program = programOf(PdfMaker::LibreOffice, installedPdfPrograms());
    if (!program) {
        WARN("skipped: LibreOffice is not installed, or this build can't read its PDFs");
        return;
    }
    const auto fonts = FontCatalog::create();
    REQUIRE(fonts);
    const QByteArray docx = test::DocxBuilder(test::paragraph({u"第一条 质量标准"_s}) +
                                              u"<w:p><w:r><w:br w:type=\"page\"/><w:t>第二页</w:t></w:r></w:p>"_s)
                                .bytes();
    JobContext job;
    const auto compared = comparePages(docx, **fonts, *program, 72, job);
    if (!compared)
        FAIL(compared.error().code.toStdString() + " " + compared.error().detail.toStdString());
    CHECK(compared->own.pages.size() == 2);
    CHECK(compared->theirCount == 2);
    REQUIRE(compared->theirs.pages.size() == 2);
    const auto pdfs = convertToPdf(*program, {docx}, fonts->get(), job);
    REQUIRE(pdfs);
    const auto pages = readForeignPdf(pdfs->front(), 50);
    REQUIRE(pages);
    CHECK(pages->front().text.contains(u"质量标准"_s));
    CHECK(pages->back().text.contains(u"第二页"_s));
    CHECK_FALSE(groundOf(pages->front()).ink.empty());
}
