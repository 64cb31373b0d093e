// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CellValues.h"

#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Cell text(QStringView view)
{
    return {view, CellKind::Text};
}

Cell number(QStringView view)
{
    return {view, CellKind::Number};
}

/// The ISO date, or the code of the refusal.
QString dateOf(QStringView view, DateSystem system = DateSystem::From1900)
{
    const auto date = readDate(text(view), system);
    return date ? date->toString(Qt::ISODate) : date.error().code;
}

QString amountOf(const Cell& cell, QStringView unit = {})
{
    const auto amount = readAmount(cell, unit);
    return amount ? formatMoneyPlain(*amount) : amount.error().code;
}

QString percentOf(QStringView view)
{
    const auto percent = readPercentPpm(text(view));
    return percent ? QString::number(*percent) : percent.error().code;
}

} // namespace

TEST_CASE("dates are read however offices write them", "[import][value]")
{
    const QStringView written =
        GENERATE(as<QStringView>{}, u"2024-03-05", u"2024.3.5", u"2024年3月5日", u"2024 年 3 月 5 日", u"20240305",
                 u"2024/3/5", u"２０２４．３．５", u"2024-03-05 08:30:00", u"2024-03-05T08:30", u"2024年3月5日 星期二",
                 u"二〇二四年三月五日", u"45356");
    CHECK(dateOf(written) == u"2024-03-05"_s);
    CHECK(dateOf(u"43894", DateSystem::From1904) == u"2024-03-05"_s);
    CHECK(dateOf(u"25/3/2024") == u"2024-03-25"_s);
    CHECK(dateOf(u"3-25-2024") == u"2024-03-25"_s);
    CHECK(dateOf(u"二○一九年十二月三十一日") == u"2019-12-31"_s);
}

TEST_CASE("a date that can be read in two ways, or never was, is refused and not guessed", "[import][value]")
{
    CHECK(dateOf(u"5/3/2024") == u"date.ambiguous"_s);
    CHECK(dateOf(u"5/5/2024") == u"2024-05-05"_s); // both readings are the same day
    CHECK(dateOf(u"3/5/24") == u"date.ambiguous"_s);
    CHECK(dateOf(u"24-3-5") == u"date.ambiguous"_s);
    CHECK(dateOf(u"2024-02-30") == u"date.impossible"_s);
    CHECK(dateOf(u"20230229") == u"date.impossible"_s);
    CHECK(dateOf(u"1024-01-01") == u"date.impossible"_s);
    CHECK(dateOf(u"2024年3月") == u"date.day_missing"_s);
    CHECK(dateOf(u"2024") == u"date.day_missing"_s);
    CHECK(dateOf(u"长期") == u"date.unreadable"_s);
    CHECK(dateOf(u"12") == u"date.unreadable"_s);
    CHECK(readDate(text(u"2024-02-30"), DateSystem::From1900).error().detail == u"2024-02-30"_s);
}

TEST_CASE("amounts are exact to the fen in whatever unit the cell or the heading states", "[import][value]")
{
    CHECK(amountOf(text(u"￥1,234.50")) == u"1234.50"_s);
    CHECK(amountOf(text(u"１２３４．５元")) == u"1234.50"_s);
    CHECK(amountOf(text(u"12.5万元")) == u"125000.00"_s);
    CHECK(amountOf(text(u"100(万元人民币)")) == u"1000000.00"_s);
    CHECK(amountOf(number(u"12.345678"), u"万元") == u"123456.78"_s);
    CHECK(amountOf(text(u"500元"), u"万元") == u"500.00"_s); // the cell says it itself
    CHECK(amountOf(number(u"0.1")) == u"0.10"_s);
    CHECK(amountOf(number(u"90071992547409.93")) == u"90071992547409.93"_s);
    CHECK(amountOf(number(u"12.345")) == u"money.too_precise"_s);
    CHECK_FALSE(readAmount(text(u"面议")));
}

TEST_CASE("codes that a spreadsheet has damaged are refused", "[import][value]")
{
    CHECK(readCode(text(u" 91320594ma1abc123x ")).value() == u"91320594MA1ABC123X"_s);
    CHECK(readCode(text(u"6222 0210 0100 1234 567")).value() == u"6222021001001234567"_s);
    CHECK(readCode(text(u"914501057276422826")).value() == u"914501057276422826"_s);
    CHECK(readCode(number(u"13800138000")).value() == u"13800138000"_s);
    CHECK(readCode(text(u"9.13E+17")).error().code == u"code.damaged_by_spreadsheet"_s);
    CHECK(readCode(text(u"9.14501057276423E+17")).error().code == u"code.damaged_by_spreadsheet"_s);
    CHECK(readCode(number(u"914501057276423000")).error().code == u"code.damaged_by_spreadsheet"_s);
}

TEST_CASE("yes, no and percentages are read as tables write them", "[import][value]")
{
    CHECK(readYesNo(text(u"是")).value());
    CHECK(readYesNo(text(u"√")).value());
    CHECK_FALSE(readYesNo(text(u"Ｎ")).value());
    CHECK(readYesNo(text(u"也许")).error().code == u"value.not_yes_no"_s);

    CHECK(percentOf(u"13%") == u"130000"_s);
    CHECK(percentOf(u"13") == u"130000"_s);
    CHECK(percentOf(u"0.13") == u"130000"_s);
    CHECK(percentOf(u"0.5%") == u"5000"_s);
    CHECK(percentOf(u"5‰") == u"5000"_s);
    CHECK(percentOf(u"1") == u"percent.ambiguous"_s);
    CHECK(percentOf(u"1%") == u"10000"_s);
    CHECK(percentOf(u"百分之十") == u"percent.unreadable"_s);
}

TEST_CASE("characters that make a name read differently than it is are dropped on entry", "[import][value]")
{
    CHECK(cleanText(u"甲\u202E方\u200B公司\u0007\r\n二行\t ") == u"甲方公司\n二行"_s);
}
