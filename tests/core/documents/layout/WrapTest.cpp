// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/layout/LaidOut.h"

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A document of one long paragraph with a box of 3,000 × 2,000 twips at its left or over its whole width.
FlowDoc besideBox(bool overWholeWidth)
{
    FlowDoc document = readBody(DocxBuilder(paragraph({QString(300, u'字')})));
    Floating box;
    box.width = 3000;
    box.height = 2000;
    box.besideText = !overWholeWidth;
    box.pushesText = overWholeWidth;
    std::get<Paragraph>(document.sections[0].blocks[0].content).floats.push_back(box);
    return document;
}

} // namespace

TEST_CASE("text flows beside a box and takes the whole width below it", "[layout]")
{
    const auto list = pagesOf(besideBox(false));
    REQUIRE(list.pages.size() == 1);
    int narrow = 0;
    int whole = 0;
    for (const GlyphRun& run : list.pages[0].runs) {
        if (whole == 0 && run.x == 4800)
            ++narrow;
        else if (run.x == 1800)
            ++whole;
    }
    CHECK(static_cast<size_t>(narrow + whole) == list.pages[0].runs.size());
    CHECK(narrow > 4);
    CHECK(whole > 2);
}

TEST_CASE("text goes on below a box that leaves no room beside it", "[layout]")
{
    const auto list = pagesOf(besideBox(true));
    for (const GlyphRun& run : list.pages[0].runs)
        CHECK(double(run.baseline) > 1440 + 2000);
}

TEST_CASE("a narrow table with a place of its own stands beside the text", "[layout]")
{
    const auto floating = [](int width) {
        return u"<w:tbl><w:tblPr><w:tblpPr w:leftFromText='180' w:rightFromText='180' w:horzAnchor='margin' "
               "w:tblpXSpec='right' w:vertAnchor='text' w:tblpY='100'/></w:tblPr><w:tblGrid><w:gridCol w:w='%1'/>"
               "</w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>表</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"_s.arg(width);
    };
    const QString text = paragraph({u"起"_s + QString(200, u'字')});
    const DisplayList beside = pagesOf(floating(3000) + text);
    const double start = placeOf(beside.pages[0], U'起').value().y();
    CHECK(start < 1440 + 400); // the text does not wait below the table
    CHECK(placeOf(beside.pages[0], U'表').value().x() > 1800 + 8306 - 3200);
    CHECK(qAbs(placeOf(beside.pages[0], U'表').value().y() - start) < 400);

    const DisplayList above = pagesOf(floating(8000) + text); // no room for text beside it
    CHECK(placeOf(above.pages[0], U'表').value().y() < placeOf(above.pages[0], U'起').value().y());
}

TEST_CASE("a box that stands in its line like a picture keeps the text out of its place", "[layout]")
{
    const DisplayList list =
        pagesOf(u"<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' style='width:200pt;height:100pt' "
                "stroked='f' filled='f'><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>"
                "</v:textbox></v:shape></w:pict></w:r></w:p>"_s +
                paragraph({u"后"_s}));
    CHECK(placeOf(list.pages[0], U'后').value().y() > 1440 + 2000);
}
