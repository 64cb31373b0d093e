// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fonts/FontCatalog.h"

#include "tests/support/Catch.h"

#include <algorithm>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("every office font has a stand-in with Chinese characters, and it is reported", "[fonts]")
{
    const auto fonts = FontCatalog::create().value();
    for (const auto& name :
         {u"宋体"_s, u"SimSun"_s, u"黑体"_s, u"楷体_GB2312"_s, u"仿宋"_s, u"微软雅黑"_s, u"没有的字体"_s}) {
        const auto font = fonts->textFont(u"Times New Roman"_s, name, false, false);
        CHECK(font->glyphFor(U'合').glyph != 0);
    }
    const auto substitutions = fonts->substitutions();
    const bool reported = std::any_of(substitutions.begin(), substitutions.end(),
                                      [](const FontSubstitution& font) { return font.wanted == u"没有的字体"; });
    CHECK(reported);
}

TEST_CASE("Latin letters come from the Latin font, quotation marks from the Chinese one", "[fonts]")
{
    const auto fonts = FontCatalog::create().value();
    const auto font = fonts->textFont(u"Times New Roman"_s, u"宋体"_s, false, false);
    CHECK(font->glyphFor(U'7').face == 0);
    CHECK(font->glyphFor(U'A').face == 0);
    for (const char32_t mark : {U'“', U'”', U'—', U'…', U'·', U'，'})
        CHECK(font->glyphFor(mark).face == 1);
}

TEST_CASE("line heights follow the font that the document names", "[fonts]")
{
    CHECK(officeLineHeight(u"宋体"_s, true) == 1.3);
    CHECK(officeLineHeight(u"SimSun"_s, true) == 1.3);
    CHECK(officeLineHeight(u"微软雅黑"_s, true) == 1.73);
    CHECK(officeLineHeight(u"Times New Roman"_s, false) == 1.15);
}
