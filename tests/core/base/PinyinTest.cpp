// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Pinyin.h"

#include "core/base/NumberMatch.h"
#include "core/base/PinyinMatch.h"
#include "tests/support/Catch.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

bool finds(QStringView name, QStringView typed)
{
    return PinyinQuery(typed).positionsIn(name).has_value();
}

std::vector<int> positions(QStringView name, QStringView typed)
{
    return PinyinQuery(typed).positionsIn(name).value_or(std::vector<int>{-1});
}

int slips(QStringView number, QStringView typed)
{
    const auto hit = matchNumber(number, typed);
    return hit ? hit->slips : -1;
}

} // namespace

TEST_CASE("names are read as people read them", "[pinyin]")
{
    struct Case {
        QStringView text, reading, initials;
    };
    const Case cases[] = {
        {u"北京科技", u"bei jing ke ji", u"bjkj"},
        {u"重庆长安汽车", u"chong qing chang an qi che", u"cqcaqc"},
        {u"中国银行长沙分行", u"zhong guo yin hang chang sha fen hang", u"zgyhcsfh"},
        {u"厦门会计师事务所", u"xia men kuai ji shi shi wu suo", u"xmkjssws"},
        {u"单县音乐行业协会", u"shan xian yin yue hang ye xie hui", u"sxyyhyxh"},
        {u"六安瓜片", u"lu an gua pian", u"lagp"},
        {u"绿地ABC-12号", u"lv di abc 12 hao", u"ldabc12h"},
        {u"ＡＢ（中国）", u"ab zhong guo", u"abzg"},
        {u"都市丽人", u"du shi li ren", u"dslr"},
        {u"", u"", u""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text.toString());
        CHECK(pinyinReading(c.text) == c.reading.toString());
        CHECK(pinyinInitials(c.text) == c.initials.toString());
    }
}

TEST_CASE("sorting follows the reading, then the characters", "[pinyin]")
{
    QStringList names{u"张三"_s, u"安徽"_s, u"长沙"_s, u"阿里"_s, u"章三"_s, u"安"_s};
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return pinyinSortKey(a) < pinyinSortKey(b); });
    CHECK(names == QStringList{u"阿里"_s, u"安"_s, u"安徽"_s, u"长沙"_s, u"张三"_s, u"章三"_s});
}

TEST_CASE("a name is found by any mixture of initials, syllables and characters", "[pinyin]")
{
    const QStringView name = u"北京宏图科技（集团）有限公司";
    for (QStringView typed :
         {u"bjht", u"BJHT", u"beijinghongtu", u"beijht", u"bjhongt", u"beijingh", u"北京ht", u"宏图", u"宏tu", u"htkj",
          u"kejijt", u"kj集团", u"科技集团", u"科技(集团)", u"bei jing", u"jtyxgs", u"ｂｊ", u"b", u"gongs"}) {
        CAPTURE(typed.toString());
        CHECK(finds(name, typed));
    }
    for (QStringView typed :
         {u"bjkj", u"ebj", u"beijingx", u"图宏", u"bjhtkjjtyxgsx", u"shanghai", u"", u"-", u"eijing"}) {
        CAPTURE(typed.toString());
        CHECK_FALSE(finds(name, typed));
    }
}

TEST_CASE("every reading of a character counts, and u stands for ü", "[pinyin]")
{
    CHECK(finds(u"重庆长安", u"cqca"));
    CHECK(finds(u"重庆长安", u"zqza"));
    CHECK(finds(u"厦门", u"shamen"));
    CHECK(finds(u"厦门", u"xiamen"));
    CHECK(finds(u"绿地", u"lvdi"));
    CHECK(finds(u"绿地", u"ludi"));
    CHECK(finds(u"蚌埠", u"bengbu"));
    CHECK(finds(u"上海", u"shh")); // two-letter initials
    CHECK(finds(u"上海", u"sh"));
    CHECK(finds(u"中石化", u"zhsh"));
    CHECK(finds(u"A12绿地", u"12lv"));
}

TEST_CASE("the hit is told by its positions", "[pinyin]")
{
    CHECK(positions(u"北京宏图科技", u"htkj") == std::vector<int>{2, 3, 4, 5});
    CHECK(positions(u"科技（集团）", u"jijt") == std::vector<int>{1, 3, 4});
    CHECK(positions(u"XS-2026 绿地", u"2026lv") == std::vector<int>{3, 4, 5, 6, 8});
    CHECK(positions(u"银行", u"bank") == std::vector<int>{-1});
}

TEST_CASE("a name is known to begin with what was typed, not only to hold it", "[pinyin]")
{
    CHECK(PinyinQuery(u"cqca").begins(u"重庆长安设备厂"));
    CHECK(PinyinQuery(u"zhongq").begins(u"（重庆）长安"));
    CHECK(PinyinQuery(u"重").begins(u"重庆长安"));
    CHECK_FALSE(PinyinQuery(u"ca").begins(u"重庆长安设备厂"));
    CHECK_FALSE(PinyinQuery(u"cqb").begins(u"重庆长安设备厂"));
    CHECK_FALSE(PinyinQuery(u"-").begins(u"重庆"));
}

TEST_CASE("the index finds exactly what each name answers by itself", "[pinyin]")
{
    const QString characters = u"重庆长安银行厦门会计北京上海科技有限公司绿地集团（）AB1都市中石化"_s;
    QRandomGenerator random(11);
    PinyinIndex index;
    QStringList names;
    for (int i = 0; i < 400; ++i) {
        QString name;
        for (int k = random.bounded(1, 12); k > 0; --k)
            name += characters[random.bounded(static_cast<int>(characters.size()))];
        names += name;
        index.append(name);
    }
    for (int i = 0; i < 250; ++i) {
        // Type part of some name, each character in one of the ways there are.
        const QString name = names[random.bounded(static_cast<int>(names.size()))];
        QString typed;
        for (QChar c : name.mid(random.bounded(static_cast<int>(name.size())), random.bounded(1, 6))) {
            const auto readings = pinyinReadingsOf(c.unicode());
            if (readings.empty() || random.bounded(3) == 0) {
                typed += c;
                continue;
            }
            const auto reading = readings[static_cast<size_t>(random.bounded(static_cast<int>(readings.size())))];
            const QString syllable = QString::fromLatin1(pinyinSyllables()[reading]);
            typed += random.bounded(2) == 0 ? syllable : syllable.left(1);
        }
        const PinyinQuery query(typed);
        const auto found = index.find(query);
        CAPTURE(typed, name);
        std::vector<quint32> expected;
        for (qsizetype n = 0; n < names.size(); ++n) {
            if (query.positionsIn(names[n]))
                expected.push_back(static_cast<quint32>(n));
        }
        REQUIRE(found == expected);
        REQUIRE((query.isEmpty() || query.positionsIn(name)));
    }
    CHECK(index.find(PinyinQuery(u"y"), 3).size() == 3);
    index.clear();
    CHECK(index.size() == 0);
    CHECK(index.find(PinyinQuery(u"y")).empty());
}

TEST_CASE("contract numbers are found without separators and with one slip", "[pinyin][number]")
{
    const QStringView number = u"XS-202603-0012";
    for (QStringView typed :
         {u"XS-202603-0012", u"xs2026030012", u"xs 202603", u"0012", u"ＸＳ２０２６", u"2603/0012"}) {
        CAPTURE(typed.toString());
        CHECK(slips(number, typed) == 0);
    }
    CHECK(slips(number, u"XS-202603-0013") == 1);  // wrong
    CHECK(slips(number, u"XS-20263-0012") == 1);   // missing
    CHECK(slips(number, u"XS-202603-00012") == 1); // doubled
    CHECK(slips(number, u"XS-202630-0012") == 1);  // swapped
    CHECK(slips(number, u"SX-202603-0012") == 1);
    CHECK(slips(number, u"XS-202603-0021") == 1);
    CHECK(slips(number, u"XS-202630-0021") == -1); // two of them
    CHECK(slips(number, u"0013") == -1);           // too short to forgive anything
    CHECK(slips(number, u"contract") == -1);
    CHECK(slips(number, u"") == -1);
    CHECK(matchNumber(number, u"2603-00")->positions == std::vector<int>{5, 6, 7, 8, 10, 11});
}

TEST_CASE("every single slip in a whole number is forgiven", "[pinyin][number]")
{
    const QString number = u"HT2026A0457B93"_s;
    for (qsizetype at = 0; at < number.size(); ++at) {
        QString wrong = number;
        wrong[at] = u'Q';
        QString missing = number;
        missing.remove(at, 1);
        QString extra = number;
        extra.insert(at, u'Q');
        QString swapped = number;
        if (at > 0)
            std::swap(swapped[at], swapped[at - 1]);
        for (const QString& typed : {wrong, missing, extra, swapped}) {
            CAPTURE(typed);
            const auto hit = matchNumber(number, typed);
            REQUIRE(hit);
            REQUIRE(hit->slips <= 1);
        }
    }
}
