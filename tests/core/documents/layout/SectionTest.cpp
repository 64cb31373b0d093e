// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/layout/LaidOut.h"

#include <cmath>

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The paragraph that ends a section with these properties.
QString endOfSection(const QString& properties, const QString& text = u"节"_s)
{
    return u"<w:p><w:pPr><w:sectPr>"_s + properties + u"</w:sectPr></w:pPr><w:r><w:t>"_s + text +
           u"</w:t></w:r></w:p>"_s;
}

const QString kTwoColumns = u"<w:cols w:num='2' w:space='400'/>"_s;

} // namespace

TEST_CASE("text fills the first column and then the second", "[layout]")
{
    const auto list = pagesOf(lines(60) + paragraph({u"末"_s}) + u"<w:sectPr>"_s + kTwoColumns + u"</w:sectPr>"_s);
    REQUIRE(list.pages.size() == 1);
    CHECK(placeOf(list.pages[0], U'末').value().x() > 11906 / 2);
}

TEST_CASE("columns end at one height where text goes on below them", "[layout]")
{
    const auto list = pagesOf(lines(9) + endOfSection(kTwoColumns) + paragraph({u"下"_s}) +
                              u"<w:sectPr><w:type w:val='continuous'/></w:sectPr>"_s);
    REQUIRE(list.pages.size() == 1);
    const DisplayPage& page = list.pages[0];
    CHECK(placeOf(page, U'节').value().x() > 11906 / 2); // ten lines are five and five
    const double below = placeOf(page, U'下').value().y() - placeOf(page, U'节').value().y();
    CHECK(below > 100);
    CHECK(below < 600);
    CHECK(placeOf(page, U'下').value().x() < 2000);
}

TEST_CASE("a column break goes on at the top of the next column", "[layout]")
{
    const auto list = pagesOf(u"<w:p><w:r><w:t>左</w:t><w:br w:type='column'/><w:t>右</w:t></w:r></w:p><w:sectPr>"_s +
                              kTwoColumns + u"</w:sectPr>"_s);
    REQUIRE(list.pages.size() == 1);
    CHECK(placeOf(list.pages[0], U'左').value().y() == placeOf(list.pages[0], U'右').value().y());
}

TEST_CASE("a section for odd pages leaves an even page blank", "[layout]")
{
    const auto list =
        pagesOf(endOfSection({}) + paragraph({u"附"_s}) + u"<w:sectPr><w:type w:val='oddPage'/></w:sectPr>"_s);
    REQUIRE(list.pages.size() == 3);
    CHECK(list.pages[1].runs.empty());
    CHECK(list.pages[2].plainText() == u"附"_s);
}

TEST_CASE("a section counts its own pages", "[layout]")
{
    const QString count = u"<w:p><w:fldSimple w:instr=' SECTIONPAGES '><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>"_s;
    const auto list = pagesOf(DocxBuilder(endOfSection({}) + paragraph({u"二"_s}) +
                                          u"<w:p><w:r><w:br w:type='page'/><w:t>三</w:t></w:r></w:p>"
                                          "<w:sectPr><w:footerReference w:type='default' r:id='rId1'/></w:sectPr>"_s)
                                  .footer(count));
    REQUIRE(list.pages.size() == 3);
    CHECK(list.pages[2].plainText().contains(u"2"_s));
}

TEST_CASE("a cover stands in the middle of its page", "[layout]")
{
    const auto list = pagesOf(endOfSection(u"<w:vAlign w:val='center'/>"_s, u"封"_s) + paragraph({u"文"_s}));
    const double y = placeOf(list.pages[0], U'封').value().y();
    CHECK(std::abs(y - 16838 / 2.0) < 300);
    CHECK(placeOf(list.pages[1], U'文').value().y() < 2000);
}

TEST_CASE("lines around the page stand at their distance from its edge", "[layout]")
{
    const auto list = pagesOf(u"<w:p/><w:sectPr><w:pgBorders w:offsetFrom='page'>"
                              "<w:top w:val='single' w:sz='8' w:space='24'/></w:pgBorders></w:sectPr>"_s);
    REQUIRE(list.pages[0].lines.size() == 1);
    CHECK(list.pages[0].lines[0].y0 == 480);
    CHECK(list.pages[0].lines[0].x0 == 0);
}

TEST_CASE("between two paragraphs the larger space counts", "[layout]")
{
    const auto spaced = [](int after, int before) {
        return pagesOf(u"<w:p><w:pPr><w:spacing w:after='%1'/></w:pPr><w:r><w:t>上</w:t></w:r></w:p>"
                       "<w:p><w:pPr><w:spacing w:before='%2'/></w:pPr><w:r><w:t>下</w:t></w:r></w:p>"_s.arg(after)
                           .arg(before));
    };
    const auto distance = [](const DisplayList& list) {
        return placeOf(list.pages[0], U'下').value().y() - placeOf(list.pages[0], U'上').value().y();
    };
    CHECK(distance(spaced(200, 300)) == distance(spaced(300, 0)));
    CHECK(distance(spaced(300, 0)) - distance(spaced(0, 0)) == 300);
}
