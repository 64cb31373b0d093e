// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"

#include "tests/support/Catch.h"

#include <QRandomGenerator>

#include <limits>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Decimal number(QStringView text)
{
    const auto value = parseDecimal(text);
    REQUIRE(value);
    return *value;
}

} // namespace

TEST_CASE("quantities and prices keep six places exactly", "[decimal]")
{
    CHECK(number(u"1,234.5").inMillionths() == 1'234'500'000);
    CHECK(number(u"１２．５").inMillionths() == 12'500'000);
    CHECK(number(u"-0.000001").inMillionths() == -1);
    CHECK(formatDecimal(number(u"0.3333330")) == u"0.333333");
    CHECK(formatDecimal(number(u"1000")) == u"1000");
    CHECK(formatDecimal(number(u"1000"), 2) == u"1000.00");
    CHECK(formatDecimal(number(u"-0.5")) == u"-0.5");
    CHECK(parseDecimal(u"0.1234567").error().code == u"decimal.too_precise");
    CHECK(parseDecimal(u"9223372036854.775808").error().code == u"decimal.overflow");
    CHECK(parseDecimal(u"dozen").error().code == u"decimal.not_a_number");
    CHECK(Decimal::ofMoney(Money::fen(1250)) == number(u"12.5"));
}

TEST_CASE("a line's amount is rounded once, half up, to the fen", "[decimal]")
{
    const auto fen = [](QStringView quantity, QStringView price) {
        return lineAmount(number(quantity), number(price), Currency::CNY)->minorUnits();
    };
    CHECK(fen(u"3", u"33.333333") == 10'000); // 99.999999
    CHECK(fen(u"0.5", u"0.01") == 1);         // 0.005
    CHECK(fen(u"0.499999", u"0.01") == 0);
    CHECK(fen(u"-0.5", u"0.01") == -1); // a credit note mirrors the invoice
    CHECK(fen(u"1.1", u"1.15") == 127); // 1.265: a double would give 1.26
    CHECK(fen(u"1000000", u"9999999.99") == 999'999'999'000'000);
    CHECK(lineAmount(number(u"2.5"), number(u"101"), Currency::JPY) == Money::minor(253, Currency::JPY));
}

TEST_CASE("an amount too large for the books is refused", "[decimal]")
{
    const auto huge = Decimal::millionths(std::numeric_limits<qint64>::max());
    CHECK(lineAmount(huge, huge, Currency::CNY).error().code == u"money.overflow");
    CHECK(lineAmount(huge, number(u"1"), Currency::CNY)); // 9.2 billion yuan is fine
}

TEST_CASE("price without tax, tax and price with tax always add up", "[decimal]")
{
    CHECK(taxOnNet(Money::fen(10'000), 130'000) ==
          TaxedAmount{Money::fen(10'000), Money::fen(1300), Money::fen(11'300)});
    CHECK(taxInGross(Money::fen(11'300), 130'000) ==
          TaxedAmount{Money::fen(10'000), Money::fen(1300), Money::fen(11'300)});
    CHECK(taxInGross(Money::fen(100), 60'000) == TaxedAmount{Money::fen(94), Money::fen(6), Money::fen(100)});
    CHECK(taxInGross(Money::fen(100), 0) == TaxedAmount{Money::fen(100), Money::fen(0), Money::fen(100)});
    CHECK(taxOnNet(Money::fen(1), -1).error().code == u"tax.rate");
    CHECK(taxInGross(Money::fen(1), 1'000'001).error().code == u"tax.rate");

    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        const Money amount = Money::fen(random.bounded(-1'000'000'000, 1'000'000'000));
        const int rate = random.bounded(0, 1'000'001);
        for (const auto& taken : {taxInGross(amount, rate), taxOnNet(amount, rate)}) {
            REQUIRE(taken);
            REQUIRE(taken->net.plus(taken->tax) == taken->gross);
        }
    }
}
