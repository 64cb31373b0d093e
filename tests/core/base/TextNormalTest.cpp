// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextNormal.h"

#include "tests/support/Catch.h"

#include <QRandomGenerator>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("what nobody can see is taken out of entered names", "[text]")
{
    CHECK(cleanedName(u"  北京\u200B宏图\uFEFF ") == u"北京宏图");
    CHECK(cleanedName(u"\u202E宏图\u202C") == u"宏图");
    CHECK(cleanedName(u"宏图\t\r\n科技") == u"宏图 科技");
    CHECK(cleanedName(u"A\u00A0\u3000B\u0007") == u"A B");
    CHECK(cleanedName(u"Caf\u0065\u0301") == u"Caf\u00E9");
    CHECK(cleanedName(u"（ＡＢＣ）") == u"（ＡＢＣ）"); // what can be seen stays
    CHECK(cleanedName(u"\u200B\u202A").isEmpty());
}

TEST_CASE("searching does not see width, case and blanks between Chinese", "[text]")
{
    CHECK(searchForm(u"ＡＢＣ　公 司") == u"abc公司");
    CHECK(searchForm(u"买 卖 合同 Contract  No") == u"买卖合同contract no");
    CHECK(searchForm(u"①②") == u"12");
    CHECK(searchForm(u"ÉCOLE") == searchForm(u"école"));
    CHECK(searchForm(u"").isEmpty());
}

TEST_CASE("a normal form is already in its normal form", "[text]")
{
    QRandomGenerator random(5);
    const QString alphabet = u"北京 宏图（）ＡbC①\u200B\u3000公司ßé.-\t１２"_s;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int k = random.bounded(15); k > 0; --k)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        CAPTURE(text);
        REQUIRE(cleanedName(cleanedName(text)) == cleanedName(text));
        REQUIRE(searchForm(searchForm(text)) == searchForm(text));
        REQUIRE(nameKey(nameKey(text)) == nameKey(text));
        REQUIRE(nameSimilarity(text, text) == 1000);
    }
}

TEST_CASE("one company written in several ways has one key", "[text]")
{
    const QString key = nameKey(u"北京宏图（集团）有限公司");
    for (QStringView name :
         {u"北京宏图(集团)有限公司", u"北京 宏图 （集团） 有限公司", u"北京宏图【集团】有限公司\u200B"})
        CHECK(nameKey(name) == key);
    CHECK(nameKey(u"Acme Co., Ltd.") == nameKey(u"ＡＣＭＥ CO LTD"));
    CHECK(nameKey(u"北京宏图（集团）股份有限公司") != key);
    CHECK(nameCore(u"北京宏图科技有限责任公司") == u"北京宏图科技");
    CHECK(nameCore(u"北京宏图科技股份有限公司") == u"北京宏图科技");
    CHECK(nameCore(u"宏图科技上海分公司") == u"宏图科技上海分公司");
    CHECK(nameCore(u"有限公司") == u"有限公司");
    CHECK(nameCore(u"Acme Co., Ltd.") == u"acme");
}

TEST_CASE("similar names are told from different ones", "[text]")
{
    CHECK(nameSimilarity(u"北京宏图科技有限公司", u"北京 宏图科技 有限公司") == 1000);
    CHECK(nameSimilarity(u"北京宏图科技有限公司", u"北京宏图科技股份有限公司") == 950);
    CHECK(nameSimilarity(u"北京宏图科技有限公司", u"北京鸿图科技有限公司") == 834); // one of six
    CHECK(nameSimilarity(u"北京宏图科技有限公司", u"北京图宏科技有限公司") == 834); // a swap is one slip
    CHECK(nameSimilarity(u"北京宏图科技有限公司", u"上海远洋贸易有限公司") < 300);
    CHECK(nameSimilarity(u"", u"宏图") == 0);
    CHECK(nameSimilarity(u"宏图", u"") == nameSimilarity(u"", u"宏图"));
}

TEST_CASE("text of several lines keeps its lines and loses what hides in it", "[text]")
{
    CHECK(cleanedText(u"  一\r\n二\t三\r四\u2028五\n"_s) == u"一\n二 三\n四\n五"_s);
    CHECK(cleanedText(u"甲\u202e乙\u200b丙\u0007\uFEFF"_s) == u"甲乙丙"_s);
    CHECK(cleanedText(u"\u0000\u0001"_s).isEmpty());
}

TEST_CASE("what a file cannot hold does not stay in a text", "[text]")
{
    const QString half(QChar(0xD83D));
    CHECK(wellFormed(u"甲\u0000乙"_s) == u"甲乙"_s);
    CHECK(wellFormed(QString(half + u"乙"_s)) == u"\uFFFD乙"_s);
    CHECK(wellFormed(QString(u"乙"_s + half)) == u"乙\uFFFD"_s);
    CHECK(wellFormed(u"\uFFFE\uFFFF"_s) == u"\uFFFD\uFFFD"_s);
    CHECK(wellFormed(u"𠮷野家 é"_s) == u"𠮷野家 é"_s);
    CHECK(cleanedName(QString(half + u"甲"_s)) == u"甲"_s);
    CHECK(cleanedText(QString(u"甲\n"_s + half + u"乙"_s)) == u"甲\n乙"_s);
}
