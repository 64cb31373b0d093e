// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AmountInWords.h"

#include "tests/support/Catch.h"

#include <QRandomGenerator>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString words(QStringView amount, AmountWordsStyle style = {})
{
    return amountInWords(parseMoney(amount).value(), style).value();
}

QString read(const QString& text)
{
    const auto amount = parseAmountText(text);
    return amount ? formatMoneyPlain(*amount) : amount.error().code;
}

} // namespace

TEST_CASE("the central bank's own examples", "[amount]")
{
    CHECK(words(u"1409.50") == u"壹仟肆佰零玖元伍角");
    CHECK(words(u"6007.14") == u"陆仟零柒元壹角肆分");
    CHECK(words(u"1680.32") == u"壹仟陆佰捌拾元叁角贰分");
    CHECK(words(u"107000.53") == u"壹拾万柒仟元伍角叁分");
    CHECK(words(u"16409.02") == u"壹万陆仟肆佰零玖元零贰分");
    CHECK(words(u"325.04") == u"叁佰贰拾伍元零肆分");
    // The other legal spellings of the same examples are read as the same amounts.
    CHECK(read(u"人民币壹仟肆佰零玖元伍角整"_s) == u"1409.50");
    CHECK(read(u"人民币壹仟陆佰捌拾元零叁角贰分"_s) == u"1680.32");
    CHECK(read(u"人民币壹拾万柒仟元零伍角叁分"_s) == u"107000.53");
    CHECK(read(u"人民币壹拾万零柒仟元伍角叁分"_s) == u"107000.53");
}

TEST_CASE("amounts in words follow the rule for zeros and closings", "[amount]")
{
    struct Case {
        QStringView amount, expected;
    };
    const Case cases[] = {
        {u"0", u"零元整"},
        {u"0.01", u"壹分"},
        {u"0.10", u"壹角"},
        {u"0.12", u"壹角贰分"},
        {u"1", u"壹元整"},
        {u"1.05", u"壹元零伍分"},
        {u"10", u"壹拾元整"},
        {u"11", u"壹拾壹元整"},
        {u"100000.50", u"壹拾万元伍角"},
        {u"105", u"壹佰零伍元整"},
        {u"1005", u"壹仟零伍元整"},
        {u"1050", u"壹仟零伍拾元整"},
        {u"10000", u"壹万元整"},
        {u"10005", u"壹万零伍元整"},
        {u"10500", u"壹万零伍佰元整"},
        {u"15000", u"壹万伍仟元整"},
        {u"1007000", u"壹佰万柒仟元整"},
        {u"1000000.01", u"壹佰万元零壹分"},
        {u"100000000", u"壹亿元整"},
        {u"100001000", u"壹亿零壹仟元整"},
        {u"100010000", u"壹亿零壹万元整"},
        {u"110000000", u"壹亿壹仟万元整"},
        {u"1012345678.90", u"壹拾亿壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角"},
        {u"9999999999.99", u"玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"},
        {u"1000000000000", u"壹万亿元整"},
        {u"1000000000001", u"壹万亿零壹元整"},
        {u"9999999999999.99", u"玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"},
        {u"-12.30", u"负壹拾贰元叁角"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.amount.toString());
        CHECK(words(c.amount) == c.expected.toString());
    }
}

TEST_CASE("the office chooses 圆, 正, 角整 and the prefix", "[amount]")
{
    using Style = AmountWordsStyle;
    CHECK(words(u"100", {Style::Unit::Round, Style::Closing::ZhengUpright, {}, {}}) == u"壹佰圆正");
    CHECK(words(u"0.5", {{}, {}, Style::AfterJiao::Closed, {}}) == u"伍角整");
    CHECK(words(u"0.55", {{}, {}, Style::AfterJiao::Closed, {}}) == u"伍角伍分");
    CHECK(words(u"-7", {{}, {}, {}, Style::Prefix::Renminbi}) == u"人民币负柒元整");
}

TEST_CASE("what cannot be said in words is refused", "[amount]")
{
    CHECK(amountInWords(Money::minor(1, Currency::USD)).error().code == u"amount.currency");
    CHECK(amountInWords(Money::fen(1'000'000'000'000'000'000)).error().code == u"amount.too_large");
    CHECK(amountInWords(Money::fen(std::numeric_limits<qint64>::min())).error().code == u"amount.too_large");
    CHECK(amountInWords(Money::fen(999'999'999'999'999'999)));
}

TEST_CASE("contracts state an amount in many legal ways", "[amount]")
{
    struct Case {
        QStringView text, amount;
    };
    const Case cases[] = {
        {u"壹拾万元伍角", u"100000.50"},
        {u"壹拾万圆伍角整", u"100000.50"},
        {u"人民币壹拾万元零伍角正", u"100000.50"},
        {u"人民币（大写）：壹佰贰拾叁元肆角伍分", u"123.45"},
        {u"人民币(大写) 壹佰 贰拾 叁 元 整", u"123.00"},
        {u"十万元", u"100000.00"},
        {u"拾伍元整", u"15.00"},
        {u"一万两千三百元", u"12300.00"},
        {u"二〇元", u"amount.unreadable"},
        {u"貳仟零貳拾陸圓整", u"2026.00"},
        {u"壹佰萬圓正", u"1000000.00"},
        {u"零元整", u"0.00"},
        {u"零元伍角", u"0.50"},
        {u"伍角整", u"0.50"},
        {u"壹元零角伍分", u"1.05"},
        {u"壹仟零佰零拾零元零角零分", u"1000.00"},
        {u"负叁佰元整", u"-300.00"},
        {u"壹万亿元整", u"1000000000000.00"},
        {u"壹拾贰", u"12.00"},
        {u"12.5万元", u"125000.00"},
        {u"12.345678万元", u"123456.78"},
        {u"12万5千元", u"125000.00"},
        {u"3亿5000万元整", u"350000000.00"},
        {u"3百万元", u"3000000.00"},
        {u"1.2亿", u"120000000.00"},
        {u"￥100,000.50", u"100000.50"},
        {u"￥100,000.50元", u"100000.50"},
        {u"１００元５角", u"100.50"},
        {u"100元整", u"100.00"},
        {u"100元人民币", u"100.00"},
        {u"RMB 1,000.00", u"1000.00"},
        {u"(100.00)", u"-100.00"},
        {u"壹佰元整（￥100.00）", u"100.00"},
        {u"￥100.00（大写：壹佰元整）", u"100.00"},
        {u"小写：￥1,000", u"1000.00"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text.toString());
        CHECK(read(c.text.toString()) == c.amount.toString());
    }
}

TEST_CASE("an amount with two meanings or none is refused by name", "[amount]")
{
    struct Case {
        QStringView text, code;
    };
    const Case cases[] = {
        {u"", u"amount.empty"},
        {u"人民币", u"amount.empty"},
        {u"壹仟伍元", u"amount.zero_missing"},
        {u"壹万伍", u"amount.zero_missing"},
        {u"一百二", u"amount.zero_missing"},
        {u"壹元伍分整", u"amount.closing_after_fen"},
        {u"壹佰贰仟元", u"amount.unreadable"},
        {u"壹佰贰佰元", u"amount.unreadable"},
        {u"壹元贰元", u"amount.unreadable"},
        {u"佰元", u"amount.unreadable"},
        {u"元整", u"amount.unreadable"},
        {u"万元", u"amount.unreadable"},
        {u"壹亿亿元", u"amount.unreadable"},
        {u"壹万万元", u"amount.unreadable"},
        {u"壹贰叁元", u"amount.unreadable"},
        {u"壹元伍分叁角", u"amount.unreadable"},
        {u"壹拾角", u"amount.unreadable"},
        {u"1.50元5角", u"amount.unreadable"},
        {u"1.5亿2万元", u"amount.unreadable"},
        {u"面议", u"amount.unreadable"},
        {u"壹佰元整（￥101.00）", u"amount.words_differ_from_figures"},
        {u"100.005元", u"money.too_precise"},
        {u"1,00元", u"money.separators"},
        {u"壹佰万亿亿元", u"amount.unreadable"},
        {u"99999999亿元", u"9999999900000000.00"},
        {u"100000000亿元", u"amount.too_large"},
        {u"999999999999999999999999", u"money.overflow"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text.toString());
        CHECK(read(c.text.toString()) == c.code.toString());
    }
}

TEST_CASE("every amount written in words is read back, in every style", "[amount]")
{
    using Style = AmountWordsStyle;
    const auto check = [](qint64 fen) {
        for (int style = 0; style < 16; ++style) {
            const auto text = amountInWords(Money::fen(fen), {static_cast<Style::Unit>(style & 1),
                                                              static_cast<Style::Closing>(style >> 1 & 1),
                                                              static_cast<Style::AfterJiao>(style >> 2 & 1),
                                                              static_cast<Style::Prefix>(style >> 3 & 1)});
            CAPTURE(fen, *text);
            REQUIRE(parseAmountText(*text) == Money::fen(fen));
            // Properties of every legal text: no 零 twice in a row, none before 元 unless the amount is 0.
            REQUIRE_FALSE(text->contains(u"零零"));
            REQUIRE((fen == 0 || !text->contains(u"零元")));
            REQUIRE_FALSE(text->contains(u"分整"));
        }
    };
    for (qint64 power = 1; power <= 100'000'000'000'000'000; power *= 10) {
        for (qint64 factor : {1, 2, 5, 9, 10}) {
            for (qint64 offset : {-101, -100, -11, -10, -1, 0, 1, 5, 10, 50, 99, 100, 105, 1000}) {
                if (power * factor + offset < 1'000'000'000'000'000'000)
                    check(power * factor + offset);
            }
        }
    }
    QRandomGenerator random(42);
    for (int i = 0; i < 2000; ++i) {
        qint64 fen = static_cast<qint64>(random.generate64() % 1'000'000'000'000'000'000ULL);
        for (qint64 place = 1; place < 1'000'000'000'000'000'000; place *= 10) { // many zeros inside, as in prices
            if (random.bounded(2) == 0)
                fen -= fen / place % 10 * place;
        }
        check(random.bounded(4) == 0 ? -fen : fen);
    }
}
