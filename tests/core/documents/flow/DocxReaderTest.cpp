// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxReader.h"

#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

FlowDoc read(const QString& body)
{
    const auto package = DocxPackage::fromBytes(DocxBuilder(body).bytes());
    REQUIRE(package);
    auto document = readFlowDoc(*package);
    REQUIRE(document);
    return *document;
}

const Paragraph& paragraphAt(const FlowDoc& document, size_t index)
{
    const Paragraph* found = document.sections.front().blocks.at(index).paragraph();
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("deleted text is not printed, inserted text is", "[flow]")
{
    const auto document = read(u"<w:p><w:r><w:t>价款</w:t></w:r><w:del><w:r><w:delText>一百</w:delText></w:r></w:del>"
                               "<w:ins><w:r><w:t>二百</w:t></w:r></w:ins><w:r><w:t>元</w:t></w:r></w:p>"_s);
    CHECK(paragraphAt(document, 0).plainText() == u"价款二百元");
}

TEST_CASE("a page number field becomes the page's own number", "[flow]")
{
    const auto document =
        read(u"<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
             "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>99</w:t></w:r>"
             "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
             "<w:p><w:fldSimple w:instr=' NUMPAGES '><w:r><w:t>99</w:t></w:r></w:fldSimple></w:p>"_s);
    REQUIRE(paragraphAt(document, 0).inlines.size() == 1);
    CHECK(paragraphAt(document, 0).inlines[0].kind == Inline::Kind::PageNumber);
    CHECK(paragraphAt(document, 1).inlines[0].kind == Inline::Kind::PageCount);
}

TEST_CASE("the stored result of any other field is kept", "[flow]")
{
    const auto document =
        read(u"<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>"
             "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>2026年3月1日</w:t></w:r>"
             "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"_s);
    CHECK(paragraphAt(document, 0).plainText() == u"2026年3月1日");
}

TEST_CASE("a first line counted in characters beats the same in twips", "[flow]")
{
    const auto document = read(u"<w:p><w:pPr><w:ind w:firstLineChars='200' w:firstLine='999'/></w:pPr>"
                               "<w:r><w:rPr><w:sz w:val='24'/></w:rPr><w:t>第一条</w:t></w:r></w:p>"_s);
    const auto fonts = FontCatalog::create().value();
    const auto list = layDocument(document, *fonts);
    CHECK(double(list.pages[0].runs[0].x) - document.sections[0].left == 480);
}

TEST_CASE("merged cells, heading rows and widths of a table are read", "[flow]")
{
    const auto document =
        read(u"<w:tbl><w:tblPr><w:tblBorders><w:top w:val='single' w:sz='4'/></w:tblBorders></w:tblPr>"
             "<w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='2000'/></w:tblGrid>"
             "<w:tr><w:trPr><w:tblHeader/><w:cantSplit/></w:trPr>"
             "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p/></w:tc></w:tr>"
             "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>"
             "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"_s);
    const FlowTable* table = document.sections[0].blocks.at(0).table();
    REQUIRE(table);
    CHECK(table->grid == std::vector<int>{1000, 2000});
    CHECK(table->top.width == 10);
    CHECK(table->rows[0].isHeader);
    CHECK(table->rows[0].cantSplit);
    CHECK(table->rows[0].cells[0].columns == 2);
    CHECK(table->rows[1].cells[0].merge == VerticalMerge::Start);
    CHECK(table->rows[2].cells[0].merge == VerticalMerge::Continue);
}

TEST_CASE("the page number that stands in a text box of the footer is printed", "[flow]")
{
    const QString box = u"<w:p><w:r><w:pict><v:shape "
                        "style='position:absolute;margin-left:0;margin-top:0;width:144pt;height:20pt;"
                        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-wrap-style:none'>"
                        "<v:textbox inset='0,0,0,0'><w:txbxContent><w:p><w:r><w:t>第</w:t></w:r>"
                        "<w:fldSimple w:instr='PAGE'/><w:r><w:t>页</w:t></w:r></w:p></w:txbxContent></v:textbox>"
                        "</v:shape></w:pict></w:r></w:p>"_s;
    const QString section = u"<w:sectPr><w:footerReference w:type='default' r:id='rId1'/></w:sectPr>"_s;
    const auto package = DocxPackage::fromBytes(DocxBuilder(paragraph({u"正文"_s}) + section).footer(box).bytes());
    REQUIRE(package);
    const auto document = readFlowDoc(*package);
    REQUIRE(document);
    const auto fonts = FontCatalog::create().value();
    const auto list = layDocument(*document, *fonts);
    CHECK(list.pages[0].plainText().contains(u"第1页"_s));
    const GlyphRun& last = list.pages[0].runs.back();
    CHECK(double(last.x) > list.pages[0].width * 0.4);
    CHECK(double(last.x) < list.pages[0].width * 0.6);
}

TEST_CASE("numbers no layout can use are brought back to what paper can be", "[flow]")
{
    const auto document = read(u"<w:p><w:pPr><w:ind w:left='999999999'/><w:spacing w:line='0'/></w:pPr>"
                               "<w:r><w:rPr><w:sz w:val='-4'/></w:rPr><w:t>甲</w:t></w:r></w:p>"
                               "<w:sectPr><w:pgSz w:w='0' w:h='-5'/><w:pgMar w:top='99999' w:bottom='99999' "
                               "w:left='99999' w:right='99999'/></w:sectPr>"_s);
    const auto fonts = FontCatalog::create().value();
    const auto list = layDocument(document, *fonts);
    CHECK(list.pages.size() == 1);
    CHECK(list.pages[0].width >= 1440);
}
