// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/layout/LaidOut.h"

#include <cmath>

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

FlowTable tableOf(const QString& markup)
{
    const FlowDoc document = readBody(DocxBuilder(markup));
    return *document.sections.front().blocks.front().table();
}

/// A document of this body and these named styles.
FlowDoc readWithStyles(const QString& body, const QString& styles)
{
    ZipParts parts = DocxBuilder(body).parts();
    for (auto& [name, content] : parts) {
        if (name == u"word/_rels/document.xml.rels"_s)
            content.replace("</Relationships>",
                            "<Relationship Id=\"styles\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            "relationships/styles\" Target=\"styles.xml\"/></Relationships>");
    }
    parts.emplace_back(u"word/styles.xml"_s, styles.toUtf8());
    const auto package = DocxPackage::fromBytes(zipOf(parts));
    REQUIRE(package);
    auto document = readFlowDoc(*package);
    REQUIRE(document);
    return std::move(*document);
}

QString cell(const QString& properties, const QString& content)
{
    return u"<w:tc><w:tcPr>"_s + properties + u"</w:tcPr>"_s + content + u"</w:tc>"_s;
}

QString row(const QString& cells)
{
    return u"<w:tr>"_s + cells + u"</w:tr>"_s;
}

QString tableWith(const QString& rows)
{
    return u"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='4000'/></w:tblGrid>"_s + rows +
           u"</w:tbl>"_s;
}

QString numbered(int from, int to)
{
    QString content;
    for (int i = from; i <= to; ++i)
        content += paragraph({u"第%1行"_s.arg(i)});
    return content;
}

} // namespace

TEST_CASE("a merged cell goes on where its rows go on", "[layout]")
{
    QString rows;
    for (int i = 0; i < 40; ++i)
        rows += row(
            cell(i == 0 ? u"<w:vMerge w:val='restart'/>"_s : u"<w:vMerge/>"_s, i == 0 ? numbered(1, 80) : u"<w:p/>"_s) +
            cell({}, lines(2)));
    const auto list = pagesOf(tableWith(rows));
    REQUIRE(list.pages.size() == 2);
    const double bottom = 16838 - 1440;
    QString all;
    for (const DisplayPage& page : list.pages) {
        for (const GlyphRun& run : page.runs)
            CHECK(double(run.baseline) < bottom);
        all += page.plainText() + u'\n';
    }
    for (int i = 1; i <= 80; ++i)
        CHECK(all.count(u"第%1行"_s.arg(i)) == 1);
}

TEST_CASE("a row is cut between its lines also when a merged cell crosses it", "[layout]")
{
    const QString rows = row(cell(u"<w:vMerge w:val='restart'/>"_s, paragraph({u"项"_s})) + cell({}, lines(20))) +
                         row(cell(u"<w:vMerge/>"_s, u"<w:p/>"_s) + cell({}, numbered(1, 60)));
    const auto list = pagesOf(tableWith(rows));
    REQUIRE(list.pages.size() == 2);
    CHECK(list.pages[0].plainText().contains(u"第1行"_s));
    CHECK(list.pages[1].plainText().contains(u"第60行"_s));
}

TEST_CASE("characters of a vertical cell stand one below the other", "[layout]")
{
    const auto list = pagesOf(
        tableWith(row(cell(u"<w:textDirection w:val='tbRlV'/>"_s, paragraph({u"甲方"_s})) + cell({}, lines(1)))));
    const QPointF first = placeOf(list.pages[0], U'甲').value();
    const QPointF second = placeOf(list.pages[0], U'方').value();
    CHECK(first.x() == second.x());
    CHECK(second.y() > first.y() + 150);
    CHECK(std::abs(first.x() + 105 - (1800 - 108 + 1000)) < 120); // in the middle of its cell
}

TEST_CASE("the heading row looks as the table's style says, the bands take turns", "[layout]")
{
    const QString styles =
        u"<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        "<w:style w:type='table' w:styleId='T'>"
        "<w:tblStylePr w:type='firstRow'><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:fill='112233'/></w:tcPr></w:tblStylePr>"
        "<w:tblStylePr w:type='band1Horz'><w:tcPr><w:shd w:fill='DDDDDD'/></w:tcPr></w:tblStylePr>"
        "</w:style></w:styles>"_s;
    const QString one = row(cell({}, paragraph({u"字"_s})));
    const FlowDoc document =
        readWithStyles(u"<w:tbl><w:tblPr><w:tblStyle w:val='T'/><w:tblLook w:val='0420'/></w:tblPr>"_s + one + one +
                           one + u"</w:tbl>"_s,
                       styles);
    const FlowTable& table = *document.sections.front().blocks.front().table();
    CHECK(table.rows[0].cells[0].shading == 0xFF112233);
    CHECK(table.rows[0].cells[0].blocks[0].paragraph()->inlines[0].style.bold);
    CHECK(table.rows[1].cells[0].shading == 0xFFDDDDDD);
    CHECK(table.rows[2].cells[0].shading == 0);
    CHECK_FALSE(table.rows[2].cells[0].blocks[0].paragraph()->inlines[0].style.bold);
}

TEST_CASE("a row may have lines and margins of its own", "[layout]")
{
    const QString exception = u"<w:tblPrEx><w:tblBorders><w:insideV w:val='double' w:sz='8'/></w:tblBorders>"
                              "<w:tblCellMar><w:left w:w='300' w:type='dxa'/></w:tblCellMar></w:tblPrEx>"_s;
    const QString cells = cell({}, paragraph({u"甲"_s})) + cell({}, paragraph({u"乙"_s}));
    const FlowTable table = tableOf(tableWith(row(cells) + row(exception + cells)));
    CHECK_FALSE(table.rows[0].cells[1].left.has_value());
    REQUIRE(table.rows[1].cells[1].left.has_value());
    CHECK(table.rows[1].cells[1].left->kind == BorderKind::Double);
    CHECK(table.rows[1].cells[0].marginLeft == 300);
}
