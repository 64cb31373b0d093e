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
