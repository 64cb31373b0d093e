// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"

#include "tests/support/Catch.h"

#include <QRandomGenerator>

#include <limits>
#include <numeric>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr qint64 kLeast = std::numeric_limits<qint64>::min();

QString codeOf(const Result<Money>& result)
{
    return result ? u"(accepted %1)"_s.arg(formatMoney(*result)) : result.error().code;
}

} // namespace

TEST_CASE("money of two currencies does not add up", "[money]")
{
    CHECK(codeOf(Money::fen(1).plus(Money::minor(1, Currency::USD))) == u"money.currency_mismatch");
    CHECK(Money::fen(150).plus(Money::fen(-200)) == Money::fen(-50));
    CHECK(Money::fen(150).minus(Money::fen(200)) == Money::fen(-50));
}

TEST_CASE("a sum that cannot be held is refused, never wrapped", "[money]")
{
    CHECK(codeOf(Money::fen(kMost).plus(Money::fen(1))) == u"money.overflow");
    CHECK(codeOf(Money::fen(kLeast).plus(Money::fen(-1))) == u"money.overflow");
    CHECK(codeOf(Money::fen(0).minus(Money::fen(kLeast))) == u"money.overflow");
    CHECK(codeOf(Money::fen(kLeast).negated()) == u"money.overflow");
    CHECK(codeOf(Money::fen(kMost).times(3, 2, Rounding::Down)) == u"money.overflow");
    CHECK(Money::fen(kMost).times(kMost, kMost, Rounding::Down) == Money::fen(kMost));
    CHECK(codeOf(Money::fen(1).times(1, 0, Rounding::Down)) == u"money.ratio");
}

TEST_CASE("the rounding is the one named at the call", "[money]")
{
    const auto half = [](qint64 units, Rounding rounding) {
        return Money::fen(units).times(1, 2, rounding)->minorUnits();
    };
    CHECK(half(5, Rounding::HalfUp) == 3);
    CHECK(half(-5, Rounding::HalfUp) == -3);
    CHECK(half(5, Rounding::HalfEven) == 2);
    CHECK(half(7, Rounding::HalfEven) == 4);
    CHECK(half(5, Rounding::Down) == 2);
    CHECK(half(-5, Rounding::Down) == -2);
    CHECK(half(5, Rounding::Up) == 3);
    CHECK(half(4, Rounding::Up) == 2);
}

TEST_CASE("parts always add up to the whole and follow their weights", "[money]")
{
    const auto unitsOf = [](const std::vector<Money>& parts) {
        std::vector<qint64> units;
        for (Money part : parts)
            units.push_back(part.minorUnits());
        return units;
    };
    CHECK(unitsOf(Money::fen(100).allocate(std::vector{1, 1, 1})) == std::vector<qint64>{34, 33, 33});
    CHECK(unitsOf(Money::fen(-100).allocate(std::vector{1, 1, 1})) == std::vector<qint64>{-34, -33, -33});
    CHECK(unitsOf(Money::fen(1000).allocate(std::vector{30, 60, 10})) == std::vector<qint64>{300, 600, 100});
    CHECK(unitsOf(Money::fen(5).allocate(std::vector{0, 0})) == std::vector<qint64>{3, 2});
    CHECK(Money::fen(5).allocate({}).empty());

    QRandomGenerator random(20260101);
    for (int i = 0; i < 3000; ++i) {
        const auto total = static_cast<qint64>(random.generate64()) >> random.bounded(60);
        std::vector<int> weights(static_cast<size_t>(1 + random.bounded(9)));
        for (int& weight : weights)
            weight = random.bounded(1, 1'000'000);
        const auto parts = unitsOf(Money::fen(total).allocate(weights));
        CAPTURE(total);
        REQUIRE(std::accumulate(parts.begin(), parts.end(), qint64{0}) == total);
    }
}

TEST_CASE("amounts are written with separated thousands and all decimals", "[money]")
{
    CHECK(formatMoney(Money::fen(123450)) == u"1,234.50");
    CHECK(formatMoney(Money::fen(0)) == u"0.00");
    CHECK(formatMoney(Money::fen(-5)) == u"-0.05");
    CHECK(formatMoney(Money::fen(100'000'000)) == u"1,000,000.00");
    CHECK(formatMoney(Money::fen(99'999)) == u"999.99");
    CHECK(formatMoney(Money::minor(1234567, Currency::JPY)) == u"1,234,567");
    CHECK(formatMoney(Money::fen(kLeast)) == u"-92,233,720,368,547,758.08");
    CHECK(formatMoneyPlain(Money::fen(123450)) == u"1234.50");
}

TEST_CASE("amounts are read the way people and tables write them", "[money]")
{
    for (const QString& text :
         {u"1234.5"_s, u"￥1,234.5"_s, u"¥ 1 234.50"_s, u"１，２３４．５０元"_s, u"人民币1234.50"_s, u"CNY1,234.50"_s,
          u"1234.5000"_s, u" 1'234.50 "_s, u"RMB 1234.50元"_s, u"+1234.50"_s}) {
        CAPTURE(text);
        CHECK(parseMoney(text) == Money::fen(123450));
    }
    for (const QString& text : {u"-12"_s, u"(12.00)"_s, u"￥-12"_s, u"-￥12.0"_s, u"（12）"_s, u"−12"_s})
        CHECK(parseMoney(text) == Money::fen(-1200));
    CHECK(parseMoney(u".5") == Money::fen(50));
    CHECK(parseMoney(u"12.") == Money::fen(1200));
    CHECK(parseMoney(u"$1,000", Currency::USD) == Money::minor(100'000, Currency::USD));
    CHECK(parseMoney(u"1000日元", Currency::JPY) == Money::minor(1000, Currency::JPY));
}

TEST_CASE("a figure that could mean something else is refused by name", "[money]")
{
    CHECK(codeOf(parseMoney(u"")) == u"money.empty");
    CHECK(codeOf(parseMoney(u"￥")) == u"money.empty");
    CHECK(codeOf(parseMoney(u"约1000")) == u"money.not_a_number");
    CHECK(codeOf(parseMoney(u"1.2.3")) == u"money.not_a_number");
    CHECK(codeOf(parseMoney(u"--5")) == u"money.not_a_number");
    CHECK(codeOf(parseMoney(u"1e5")) == u"money.not_a_number");
    CHECK(codeOf(parseMoney(u"1,23")) == u"money.separators");
    CHECK(codeOf(parseMoney(u"1,2345.00")) == u"money.separators");
    CHECK(codeOf(parseMoney(u",123")) == u"money.separators");
    CHECK(codeOf(parseMoney(u"1.005")) == u"money.too_precise");
    CHECK(codeOf(parseMoney(u"100.5", Currency::JPY)) == u"money.too_precise");
    CHECK(codeOf(parseMoney(u"92233720368547758.08")) == u"money.overflow");
    CHECK(codeOf(parseMoney(u"$5")) == u"money.currency_mismatch");
    CHECK(codeOf(parseMoney(u"5美元")) == u"money.currency_mismatch");
}

TEST_CASE("what is written is read back unchanged", "[money]")
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        const Money amount = Money::fen(static_cast<qint64>(random.generate64()) >> random.bounded(1, 63));
        REQUIRE(parseMoney(formatMoney(amount)) == amount);
        REQUIRE(parseMoney(formatMoneyPlain(amount)) == amount);
    }
    for (Currency currency : kCurrencies)
        CHECK(currencyFromCode(currencyCode(currency).toLower()) == currency);
    CHECK(currencyFromCode(u"XXX") == std::nullopt);
}
