// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TypedMoney.h"

#include "tests/support/Catch.h"

#include <limits>

using cdesk::ui::moneyText;
using cdesk::ui::readTypedMoney;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an amount is understood as people type it, exact to the fen", "[moneyfield]")
{
    CHECK(readTypedMoney(u"12345.6"_s) == 1234560);
    CHECK(readTypedMoney(u"12,345.60"_s) == 1234560);
    CHECK(readTypedMoney(u"￥12,345"_s) == 1234500);
    CHECK(readTypedMoney(u"¥ 1 000"_s) == 100000);
    CHECK(readTypedMoney(u"１２．５０元"_s) == 1250);
    CHECK(readTypedMoney(u"1.2万"_s) == 1200000);
    CHECK(readTypedMoney(u"1.234567万元"_s) == 1234567);
    CHECK(readTypedMoney(u"3亿元"_s) == 30000000000);
    CHECK(readTypedMoney(u".5"_s) == 50);
    CHECK(readTypedMoney(u"-8"_s) == -800);
    CHECK(readTypedMoney(u"0.10"_s) == 10);
    CHECK(readTypedMoney(u"1.500"_s) == 150);
    CHECK(readTypedMoney(u"92233720368547758.07"_s) == std::numeric_limits<qint64>::max());
}

TEST_CASE("parts of a fen, odd separators and numbers too large are refused", "[moneyfield]")
{
    for (const QString& text : {u""_s, u"."_s, u"1.234"_s, u"1,23"_s, u"12,34,567"_s, u"1.2.3"_s, u"abc"_s, u"1e5"_s,
                                u"92233720368547758.08"_s, u"1.2345678万"_s, u"万"_s, u"--1"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(readTypedMoney(text));
    }
}

TEST_CASE("an amount is shown with thousands separators and two places, and reads back as itself", "[moneyfield]")
{
    CHECK(moneyText(0) == u"0.00"_s);
    CHECK(moneyText(5) == u"0.05"_s);
    CHECK(moneyText(99999) == u"999.99"_s);
    CHECK(moneyText(123456789) == u"1,234,567.89"_s);
    CHECK(moneyText(-100000) == u"-1,000.00"_s);
    CHECK(moneyText(std::numeric_limits<qint64>::min()) == u"-92,233,720,368,547,758.08"_s);
    for (const qint64 fen : {1LL, 99LL, 100LL, 12345678901LL, -7LL})
        CHECK(readTypedMoney(moneyText(fen)) == fen);
}
