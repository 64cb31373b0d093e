// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocBuilder.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "core/documents/pdf/PdfDocument.h"
#include "tests/core/documents/pdf/PdfText.h"
#include "tests/support/Catch.h"

#include <QBuffer>
#include <QRegularExpression>

#include <cmath>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

DisplayList pagesOf(DocBuilder& builder)
{
    static const auto fonts = FontCatalog::create().value();
    return layDocument(builder.take(), *fonts);
}

QString sentence(int number)
{
    return u"第%1句话说明双方的权利与义务，"_s.arg(number);
}

QString longText(int sentences)
{
    QString text;
    for (int i = 1; i <= sentences; ++i)
        text += sentence(i);
    return text;
}

/// The lines of a page from top to bottom, each as its characters.
QStringList linesOf(const DisplayPage& page)
{
    return page.plainText().split(u'\n');
}

/// A document whose page is full up to @p linesLeft lines of 10.5 pt text.
DocBuilder almostFullPage(int linesLeft)
{
    DocBuilder builder(u"试排"_s);
    const double lineHeight = 10.5 * kTwipsPerPoint * 1.3 * 1.25;
    const double room = 16838 - 2 * 25 * kTwipsPerMillimetre;
    const int lines = static_cast<int>(std::floor(room / lineHeight)) - linesLeft;
    for (int i = 0; i < lines; ++i)
        builder.addParagraph(u"填"_s);
    return builder;
}

QByteArray pdfOf(const DisplayList& pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writePdf(pages, buffer));
    return buffer.data();
}

QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

} // namespace

TEST_CASE("the text of the PDF is the text of the document", "[layout]")
{
    if (!canReadPdf())
        return;
    DocBuilder builder(u"购销合同"_s);
    builder.addTitle(u"购销合同"_s);
    builder.addBodyText(
        u"甲方“北京某某公司”与乙方于2026年3月1日签订本合同（编号HT-2026-00017），金额￥12,800.00元。"_s);
    builder.addBodyText(longText(60));
    FlowDoc document = builder.take();
    const auto fonts = FontCatalog::create().value();
    const auto pages = layDocument(document, *fonts);
    CHECK(withoutBlanks(textOfPdf(pdfOf(pages))) == withoutBlanks(document.plainText()));
    CHECK(pdfOf(pages) == pdfOf(layDocument(document, *fonts)));
}

TEST_CASE("no line begins with a closing mark or ends with an opening one", "[layout]")
{
    DocBuilder builder(u"标点"_s);
    for (int length = 30; length < 50; ++length) {
        const QString filling(length, u'字');
        builder.addParagraph(filling + u"，（甲）。《乙》、“丙”；"_s + filling, TextAlign::Justify);
    }
    const DisplayList list = pagesOf(builder);
    for (const DisplayPage& page : list.pages) {
        const QStringList lines = linesOf(page);
        for (const QString& line : lines) {
            INFO(line.toStdString());
            CHECK_FALSE(u"，）。》、”；"_s.contains(line.front()));
            CHECK_FALSE(u"（《“"_s.contains(line.back()));
        }
    }
}

TEST_CASE("a number or a Latin word is not torn apart", "[layout]")
{
    DocBuilder builder(u"编号"_s);
    for (int length = 30; length < 46; ++length)
        builder.addParagraph(QString(length, u'字') + u"HT-2026-00017号"_s);
    for (const QString& line : linesOf(pagesOf(builder).pages[0])) {
        const bool whole = !line.contains(u"2026"_s) || line.contains(u"HT-2026-00017"_s);
        CHECK(whole);
    }
}

TEST_CASE("a justified line ends at the right margin", "[layout]")
{
    DocBuilder builder(u"对齐"_s);
    builder.addBodyText(longText(20) + u"abc 12.5 def"_s);
    const DisplayList list = pagesOf(builder);
    const DisplayPage& page = list.pages[0];
    const double right = 11906 - 25 * kTwipsPerMillimetre;
    std::map<float, double> ends;
    for (const GlyphRun& run : page.runs) {
        const auto& last = page.glyphsOf(run).back();
        ends[run.baseline] = double(run.x) + double(last.x) + double(run.points) * kTwipsPerPoint;
    }
    ends.erase(std::prev(ends.end())); // the last line of a paragraph is not stretched
    REQUIRE(ends.size() > 5);
    for (const auto& [baseline, end] : ends)
        CHECK(std::abs(end - right) < 215); // a mark may hang by one character
}

TEST_CASE("a heading goes to the next page with the text it heads", "[layout]")
{
    DocBuilder builder = almostFullPage(2);
    builder.addHeading(u"第九条 违约责任"_s);
    builder.addBodyText(longText(12));
    const DisplayList list = pagesOf(builder);
    REQUIRE(list.pages.size() == 2);
    CHECK_FALSE(list.pages[0].plainText().contains(u"违约责任"_s));
    CHECK(list.pages[1].plainText().startsWith(u"第九条 违约责任"_s));
}

TEST_CASE("no line of a paragraph stands alone at a page's end or beginning", "[layout]")
{
    for (int linesLeft = 1; linesLeft <= 5; ++linesLeft) {
        DocBuilder builder = almostFullPage(linesLeft);
        builder.addBodyText(longText(11)); // five lines
        const DisplayList list = pagesOf(builder);
        int before = 0;
        for (const QString& line : linesOf(list.pages[0]))
            before += line != u"填" ? 1 : 0;
        CAPTURE(linesLeft);
        CHECK(before != 1);
        if (list.pages.size() == 2)
            CHECK(linesOf(list.pages[1]).size() != 1);
    }
}

TEST_CASE("the heading row of a table stands on each page", "[layout]")
{
    DocBuilder builder(u"明细"_s);
    std::vector<QStringList> rows;
    for (int i = 1; i <= 120; ++i)
        rows.push_back({QString::number(i), u"产品%1"_s.arg(i), u"1,000.00"_s});
    builder.addTable({{u"序号"_s, 1}, {u"产品名称"_s, 4}, {u"金额"_s, 2, TextAlign::Right}}, rows);
    const DisplayList list = pagesOf(builder);
    REQUIRE(list.pages.size() >= 3);
    for (const DisplayPage& page : list.pages)
        CHECK(page.plainText().count(u"产品名称"_s) == 1);
    CHECK(list.pages.back().plainText().contains(u"产品120"_s));
}

TEST_CASE("a table that goes on is closed by a line at the page's end", "[layout]")
{
    DocBuilder builder(u"明细"_s);
    builder.addTable({{u"序号"_s}}, std::vector<QStringList>(100, {u"甲"_s}));
    const DisplayList list = pagesOf(builder);
    for (const DisplayPage& page : list.pages) {
        float lowest = 0;
        float deepestRow = 0;
        for (const DisplayLine& line : page.lines) {
            if (line.y0 == line.y1)
                lowest = std::max(lowest, line.y0);
            else
                deepestRow = std::max(deepestRow, line.y1);
        }
        CHECK(std::abs(lowest - deepestRow) < 1);
    }
}

TEST_CASE("a row taller than what is left is cut between lines, unless it must stay whole", "[layout]")
{
    const auto build = [](bool whole) {
        DocBuilder builder = almostFullPage(6);
        builder.addTable({{u"内容"_s}}, {{longText(40)}}).rows[1].cantSplit = whole;
        return pagesOf(builder);
    };
    const DisplayList cut = build(false);
    CHECK(cut.pages[0].plainText().contains(sentence(1)));
    CHECK_FALSE(cut.pages[0].plainText().contains(sentence(40)));
    const DisplayList whole = build(true);
    CHECK_FALSE(whole.pages[0].plainText().contains(sentence(1)));
    CHECK(withoutBlanks(whole.pages[1].plainText()).contains(withoutBlanks(longText(40))));
}

TEST_CASE("each page says which of how many it is", "[layout]")
{
    DocBuilder builder(u"页码"_s);
    builder.setFooter(u"第 {page} 页 共 {pages} 页"_s);
    builder.addParagraph(u"一"_s);
    builder.addPageBreak();
    builder.addParagraph(u"二"_s);
    builder.addPageBreak();
    builder.addParagraph(u"三"_s);
    const DisplayList list = pagesOf(builder);
    REQUIRE(list.pages.size() == 3);
    CHECK(list.pages[0].plainText().contains(u"第 1 页 共 3 页"_s));
    CHECK(list.pages[2].plainText().contains(u"第 3 页 共 3 页"_s));
}

TEST_CASE("underlined blanks at a line's end are printed", "[layout]")
{
    DocBuilder builder(u"填空"_s);
    Paragraph& paragraph = builder.addParagraph(u"甲方："_s);
    paragraph.inlines.push_back(paragraph.inlines.front());
    paragraph.inlines.back().text = QString(20, u' ');
    paragraph.inlines.back().style.underline = UnderlineKind::Single;
    const DisplayList list = pagesOf(builder);
    REQUIRE(list.pages[0].lines.size() == 1);
    CHECK(list.pages[0].lines[0].x1 - list.pages[0].lines[0].x0 >= 1049);
}

TEST_CASE("a draft carries its word across every page and keeps its own text", "[layout]")
{
    DocBuilder builder(u"草稿"_s);
    builder.addParagraph(u"正文"_s);
    builder.addPageBreak();
    builder.addParagraph(u"第二页"_s);
    DisplayList list = pagesOf(builder);
    const auto fonts = FontCatalog::create().value();
    const auto font = fonts->textFont(u"Arial"_s, u"黑体"_s, false, false);
    addWatermark(list, *font, u"草稿"_s);
    for (const DisplayPage& page : list.pages) {
        CHECK(page.runs.front().angle > 45);
        CHECK(page.plainText().startsWith(u"草稿"_s));
    }
    CHECK(list.pages[0].plainText().contains(u"正文"_s));
    CHECK(list.pages[1].plainText().contains(u"第二页"_s));
}

TEST_CASE("the heading row of a table does not stay behind alone", "[layout]")
{
    const QString heading =
        u"<w:tr><w:trPr><w:trHeight w:val='500'/><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>头</w:t>"
        "</w:r></w:p></w:tc></w:tr>"_s;
    const QString row = u"<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val='3000'/></w:trPr><w:tc><w:p><w:r><w:t>行</w:t>"
                        "</w:r></w:p></w:tc></w:tr>"_s;
    const QString table = u"<w:tbl><w:tblGrid><w:gridCol w:w='4000'/></w:tblGrid>"_s + heading + row + u"</w:tbl>"_s;
    const DisplayList list = pagesOf(lines(44) + table);
    REQUIRE(list.pages.size() == 2);
    CHECK_FALSE(list.pages[0].plainText().contains(u'头'));
    CHECK(list.pages[1].plainText().startsWith(u"头"_s));
}

TEST_CASE("a line below a paragraph is drawn though the next one has none", "[layout]")
{
    const QString border = u"<w:pBdr><w:bottom w:val='single' w:sz='8' w:space='1'/></w:pBdr>"_s;
    const auto framed = [&](const QString& borders) {
        return u"<w:p><w:pPr>%1</w:pPr><w:r><w:t>字</w:t></w:r></w:p>"_s.arg(borders);
    };
    CHECK(pagesOf(framed(border) + framed({})).pages[0].lines.size() == 1);
    CHECK(pagesOf(framed(border) + framed(border)).pages[0].lines.size() == 1); // they share the lower one
}

TEST_CASE("a number may end or be centred where its place is", "[layout]")
{
    const auto startOf = [](TextAlign align) {
        FlowDoc document = readBody(DocxBuilder(paragraph({u"文"_s})));
        auto& numbered = std::get<Paragraph>(document.sections[0].blocks[0].content);
        numbered.style.left = 1000;
        numbered.label = u"号"_s;
        numbered.labelEnd = LabelEnd::Nothing;
        numbered.labelAlign = align;
        return placeOf(pagesOf(document).pages[0], U'号').value().x() - 1800;
    };
    const double width = 210; // of one character of 10.5 pt
    CHECK(qAbs(startOf(TextAlign::Left) - 1000) < 2);
    CHECK(qAbs(startOf(TextAlign::Center) - 1000 + width / 2) < 2);
    CHECK(qAbs(startOf(TextAlign::Right) - 1000 + width) < 2);
}

TEST_CASE("text too long for its right tab is told apart from what stands before it", "[layout]")
{
    const DisplayList list =
        pagesOf(u"<w:p><w:pPr><w:tabs><w:tab w:val='right' w:pos='1000'/></w:tabs></w:pPr><w:r><w:t>前</w:t><w:tab/>"
                "<w:t>后面的文字比制表位长</w:t></w:r></w:p>"_s);
    const double before = placeOf(list.pages[0], U'前').value().x();
    CHECK(placeOf(list.pages[0], U'后').value().x() >= before + 200 + 99); // a character of 10 pt, half of one
}
