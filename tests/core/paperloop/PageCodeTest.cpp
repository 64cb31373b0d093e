// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocBuilder.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "core/documents/paint/PagePainter.h"
#include "core/paperloop/CodeMatrix.h"
#include "core/paperloop/PageCodeReader.h"
#include "core/paperloop/PageMarks.h"
#include "core/paperloop/PageText.h"
#include "tests/support/Catch.h"
#include "tests/support/core/ScanSimulation.h"

#include <QPainter>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kDpi = 200;
constexpr double kTwipsPerMm = 1440 / 25.4;

PageCode codeOf(const QString& number)
{
    return {.number = number, .version = 2, .page = 3, .pages = 12, .digest = u"0123456789AB"_s};
}

/// A text of some pages with our code on each.
struct MarkedDocument {
    DisplayList list;
    MarkedPages marked;

    explicit MarkedDocument(int pages, const QString& number = u"XS-202603-0001"_s)
    {
        DocBuilder builder(u"合同"_s);
        for (int page = 1; page <= pages; ++page) {
            if (page > 1)
                builder.addPageBreak();
            for (int line = 0; line < 30; ++line)
                builder.addParagraph(
                    u"第%1页第%2行：乙方应当按照约定的时间和地点交付产品，甲方应当及时检验。"_s.arg(page).arg(line));
        }
        const auto fonts = FontCatalog::create().value();
        list = layDocument(builder.take(), *fonts);
        marked = markPages(list, *fonts->textFont(u"Times New Roman"_s, u"宋体"_s, false, false),
                           {.number = number, .version = 2, .note = u"第1次打印"_s});
    }

    QImage picture(size_t page) const
    {
        const DisplayPage& one = list.pages[page];
        QImage image((QSizeF(one.width, one.height) * kDpi / 1440).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PagePainter().paint(painter, list, page, kDpi / 1440);
        return image;
    }

    QPointF codeCentreMm(size_t page) const { return marked.codes.at(page).square.center() / kTwipsPerMm; }
};

} // namespace

TEST_CASE("a page code comes back as it was written, whatever the office calls its contracts", "[paperloop]")
{
    for (const QString& number :
         {u"XS-202603-0001"_s, u"销售〔2026〕第12号"_s, u"A:1/2 $9500"_s, u"xs_7|a"_s, u"合同🙂1"_s}) {
        INFO(number.toStdString());
        const PageCode code = codeOf(number);
        CHECK(parsePageCode(toPayload(code)) == code);
    }
    CHECK(toPayload(codeOf(u"XS-202603-0001"_s)) == u"CD1:XS-202603-0001:2:3/12:0123456789AB"_s);
    CHECK(toPayload(codeOf(u"销售〔2026〕1"_s)) == u"CD1:$9500$552E$30142026$30151:2:3/12:0123456789AB"_s);
}

TEST_CASE("only our own page codes are read, to the letter", "[paperloop]")
{
    for (const QString& foreign :
         {u""_s, u"https://example.invalid/CD1"_s, u"CD2:A:1:1/1:0123456789AB"_s, u"CD1:A:1:1/1"_s,
          u"CD1:A:1:1/1:0123456789AB:x"_s, u"CD1::1:1/1:0123456789AB"_s, u"CD1:A:0:1/1:0123456789AB"_s,
          u"CD1:A:01:1/1:0123456789AB"_s, u"CD1:A:1:2/1:0123456789AB"_s, u"CD1:A:1:1:0123456789AB"_s,
          u"CD1:A:1:1/1:0123456789ab"_s, u"CD1:A:1:1/1:0123456789A"_s, u"CD1:a:1:1/1:0123456789AB"_s,
          u"CD1:$00:1:1/1:0123456789AB"_s, u"CD1:$0041:1:1/1:0123456789AB"_s}) {
        INFO(foreign.toStdString());
        CHECK_FALSE(parsePageCode(foreign));
    }
}

TEST_CASE("a usual number makes a coarse code, a Chinese one a finer code that still fits", "[paperloop]")
{
    CHECK(codeMatrixOf(u"CD1:XS-202603-0001:1:1/5:0123456789AB"_s).size == 25);
    CHECK(codeMatrixOf(toPayload(codeOf(u"销售字〔2026〕第0012号"_s))).size <= 37);
    CHECK(codeMatrixOf(QString(8000, u'A')).size == 0);
}

TEST_CASE("every page gets a code of 15 mm at the same free place, clear of text, and the same as small text",
          "[paperloop]")
{
    const MarkedDocument document(3);
    REQUIRE(document.marked.withoutCode.empty());
    REQUIRE(document.marked.codes.size() == 3);
    for (size_t page = 0; page < 3; ++page) {
        const CodePlace& place = document.marked.codes[page];
        CHECK(place.square == document.marked.codes[0].square);
        CHECK(qRound(place.square.width() / kTwipsPerMm) == 15);
        CHECK(place.square.left() < document.list.pages[page].width / 4);
        CHECK(place.square.bottom() > document.list.pages[page].height * 3 / 4);
        const double quiet = place.square.width() / 25 * 4;
        const QRectF kept = place.square.adjusted(-quiet, -quiet, quiet, quiet);
        for (const GlyphRun& run : document.list.pages[page].runs)
            CHECK_FALSE(kept.contains(QPointF(double(run.x) + 1, double(run.baseline) - 1)));
        CHECK(document.list.pages[page].plainText().contains(u"XS-202603-0001  V2  %1/3"_s.arg(page + 1)));
        CHECK(document.list.pages[page].plainText().contains(u"第1次打印"_s));
    }
}

TEST_CASE("a page without room for a code is named, its small text still printed", "[paperloop]")
{
    DisplayList list;
    list.pages.resize(2);
    for (DisplayPage& page : list.pages) {
        page.width = 11906;
        page.height = 16838;
    }
    list.pages[1].fills.push_back({QRectF(0, 0, 11906, 16838), 0xFFF0F0F0}); // coloured to its edges
    const auto fonts = FontCatalog::create().value();
    const MarkedPages marked = markPages(list, *fonts->textFont(u"Times New Roman"_s, u"宋体"_s, false, false),
                                         {.number = u"XS-1"_s, .version = 1, .note = {}});
    CHECK(marked.withoutCode == std::vector<int>{2});
    REQUIRE(marked.codes.size() == 1);
    CHECK(marked.codes[0].page == 0);
    CHECK(list.pages[1].plainText().contains(u"XS-1  V1  2/2"_s));
}

TEST_CASE("the digest of a page is about its text, not about how its lines break", "[paperloop]")
{
    DisplayList list;
    list.pages.resize(2);
    const auto fonts = FontCatalog::create().value();
    const auto font = fonts->textFont(u"Times New Roman"_s, u"宋体"_s, false, false);
    addText(list.pages[0], list.faces, *font, 12, 100, 100, u"甲方 应当付款"_s);
    addText(list.pages[1], list.faces, *font, 12, 100, 100, u"甲方"_s);
    addText(list.pages[1], list.faces, *font, 12, 100, 400, u"应当付款"_s);
    CHECK(pageDigest(list.pages[0]) == pageDigest(list.pages[1]));
    CHECK(pageDigest(list.pages[0]).size() == 12);
    addText(list.pages[1], list.faces, *font, 12, 100, 700, u"不"_s);
    CHECK(pageDigest(list.pages[0]) != pageDigest(list.pages[1]));
}

TEST_CASE("scanned pages say which page they are, askew, noisy and below a seal", "[paperloop]")
{
    const MarkedDocument document(12);
    for (size_t page = 0; page < 12; ++page) {
        INFO(page);
        const auto seed = static_cast<quint32>(page);
        ScanTrouble trouble;
        if (page % 3 == 1)
            trouble.sealAtMm = sealOverCorner(document.codeCentreMm(page), seed * 83);
        if (page % 3 == 2)
            trouble.sealAtMm = sealOverHalf(document.codeCentreMm(page), seed * 83);
        const auto read = readPageCode(simulatedScan(document.picture(page), kDpi, trouble, seed));
        REQUIRE(read);
        CHECK(read->code.number == u"XS-202603-0001"_s);
        CHECK(read->code.version == 2);
        CHECK(read->code.page == int(page) + 1);
        CHECK(read->code.pages == 12);
    }
}

TEST_CASE("an upside-down scan is read too, and its code tells where it lies", "[paperloop]")
{
    const MarkedDocument document(1);
    const auto read = readPageCode(simulatedScan(document.picture(0), kDpi, {.degrees = 180, .sealAtMm = {}}, 7));
    REQUIRE(read);
    CHECK(read->reading != CodeReading::CornerGray);
    CHECK(read->corners[0].x() > read->corners[1].x());
}

TEST_CASE("a page without code, and a picture of anything, give nothing", "[paperloop]")
{
    QImage paper(1654, 2339, QImage::Format_RGB32);
    paper.fill(Qt::white);
    CHECK_FALSE(readPageCode(paper));
    CHECK_FALSE(readPageCode({}));
    QImage strip(70'000, 4, QImage::Format_Grayscale8); // longer than what reads codes takes
    strip.fill(Qt::white);
    CHECK_FALSE(readPageCode(strip));
}
