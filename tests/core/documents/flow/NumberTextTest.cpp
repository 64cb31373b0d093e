// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/NumberText.h"

#include "tests/support/Catch.h"

using cdesk::numberText;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("clauses count in Chinese as people write it", "[flow]")
{
    const QString format = u"chineseCounting"_s;
    CHECK(numberText(1, format) == u"一");
    CHECK(numberText(10, format) == u"十");
    CHECK(numberText(11, format) == u"十一");
    CHECK(numberText(20, format) == u"二十");
    CHECK(numberText(105, format) == u"一百零五");
    CHECK(numberText(110, format) == u"一百一十");
    CHECK(numberText(1001, format) == u"一千零一");
}

TEST_CASE("list numbers come in the forms of Word", "[flow]")
{
    CHECK(numberText(12, u"chineseLegalSimplified"_s) == u"壹拾贰");
    CHECK(numberText(3, u"decimalEnclosedCircleChinese"_s) == u"③");
    CHECK(numberText(14, u"lowerRoman"_s) == u"xiv");
    CHECK(numberText(4, u"upperRoman"_s) == u"IV");
    CHECK(numberText(27, u"lowerLetter"_s) == u"aa");
    CHECK(numberText(2, u"ideographTraditional"_s) == u"乙");
    CHECK(numberText(7, u"decimalZero"_s) == u"07");
    CHECK(numberText(7, u"somethingNew"_s) == u"7");
}
