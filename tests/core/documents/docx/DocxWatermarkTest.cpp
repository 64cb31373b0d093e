// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/DocxWatermark.h"

#include "core/documents/flow/DocxReader.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a document without header gets one with the watermark, its text untouched", "[docx][watermark]")
{
    const auto plain = DocxPackage::fromBytes(test::DocxBuilder(test::paragraph({u"正文"_s})).bytes());
    REQUIRE(plain);
    const auto marked = withWatermark(*plain, u"草稿"_s);
    REQUIRE(marked);
    const auto bytes = marked->toBytes();
    REQUIRE(bytes);
    const auto again = DocxPackage::fromBytes(*bytes);
    REQUIRE(again);
    CHECK(again->textParts().size() == plain->textParts().size() + 1);
    CHECK(QString::fromUtf8(*again->part(again->textParts().last())).contains(u"草稿"_s));
    CHECK(readFlowDoc(*again)->plainText() == readFlowDoc(*plain)->plainText());
    CHECK(*withWatermark(*plain, u"草稿"_s)->toBytes() == *bytes);
}
