// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/layout/LaidOut.h"

#include <cmath>

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString run(const QString& properties, const QString& text)
{
    return u"<w:r><w:rPr>"_s + properties + u"</w:rPr><w:t>"_s + text + u"</w:t></w:r>"_s;
}

QString inParagraph(const QString& runs)
{
    return u"<w:p>"_s + runs + u"</w:p>"_s;
}

double distance(const DisplayPage& page, char32_t from, char32_t to)
{
    return placeOf(page, to).value().x() - placeOf(page, from).value().x();
}

} // namespace

TEST_CASE("characters at half width take half the room and are drawn half as wide", "[layout]")
{
    const auto list = pagesOf(inParagraph(run(u"<w:sz w:val='20'/><w:w w:val='50'/>"_s, u"甲乙"_s)));
    CHECK(distance(list.pages[0], U'甲', U'乙') == 100);
    CHECK(list.pages[0].runs.front().stretch == 0.5F);
}

TEST_CASE("text that shall fit a width takes exactly that width", "[layout]")
{
    const QString fit = u"<w:sz w:val='20'/><w:fitText w:val='1200' w:id='7'/>"_s;
    const auto list = pagesOf(inParagraph(run(fit, u"甲"_s) + run(fit, u"方名称"_s) + run({}, u"后"_s)));
    CHECK(distance(list.pages[0], U'甲', U'后') == 1200);
}

TEST_CASE("each stressed character has its mark below the line", "[layout]")
{
    const auto list = pagesOf(inParagraph(run(u"<w:em w:val='dot'/>"_s, u"不得 转让"_s)));
    REQUIRE(list.pages[0].fills.size() == 4); // the blank has none
    const double baseline = placeOf(list.pages[0], U'不').value().y();
    for (const DisplayFill& mark : list.pages[0].fills)
        CHECK(mark.rect.top() > baseline);
}

TEST_CASE("a reading stands above its characters, in the middle", "[layout]")
{
    const auto list = pagesOf(u"<w:p><w:r><w:ruby><w:rubyPr><w:hps w:val='10'/></w:rubyPr>"
                              "<w:rt><w:r><w:t>x</w:t></w:r></w:rt>"
                              "<w:rubyBase><w:r><w:t>鑫</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                              "<w:r><w:t>源公司</w:t></w:r></w:p>"_s);
    const DisplayPage& page = list.pages[0];
    CHECK(placeOf(page, U'x').value().y() < placeOf(page, U'鑫').value().y() - 100);
    CHECK(placeOf(page, U'x').value().x() > placeOf(page, U'鑫').value().x());
    CHECK(placeOf(page, U'x').value().x() < placeOf(page, U'源').value().x());
}

TEST_CASE("a grid for characters sets Chinese text wider", "[layout]")
{
    const QString text = inParagraph(run(u"<w:sz w:val='20'/>"_s, u"甲乙"_s));
    const auto list = pagesOf(text + u"<w:sectPr><w:docGrid w:type='linesAndChars' w:linePitch='312'"
                                     " w:charSpace='4096'/></w:sectPr>"_s);
    CHECK(distance(list.pages[0], U'甲', U'乙') == 220); // one point more than its size
}

TEST_CASE("hidden text is neither printed nor part of the text", "[layout]")
{
    const DocxBuilder builder(inParagraph(run({}, u"价款"_s) + run(u"<w:vanish/>"_s, u"底价"_s)));
    CHECK(readBody(builder).plainText() == u"价款\n"_s);
    CHECK(pagesOf(builder).pages[0].plainText() == u"价款"_s);
}
