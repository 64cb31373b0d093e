// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <compare>

namespace cdesk {

/// Exact decimal number with six places, for quantities and unit prices of line items. Never a double.
class Decimal {
public:
    static constexpr int kPlaces = 6;
    static constexpr qint64 kOne = 1'000'000;

    constexpr Decimal() = default;
    static constexpr Decimal millionths(qint64 units) { return Decimal{units}; }
    constexpr qint64 inMillionths() const { return m_units; }
    /// The same number as money is a unit price; errors: decimal.overflow.
    static Result<Decimal> ofMoney(Money money);

    friend constexpr auto operator<=>(const Decimal&, const Decimal&) = default;

private:
    constexpr explicit Decimal(qint64 units) : m_units{units} {}

    qint64 m_units = 0;
};

/// "12.5", "0.333333", "1000": no separators; trailing zeros kept only up to @p leastPlaces (0–6).
QString formatDecimal(Decimal value, int leastPlaces = 0);

/// Reads "1,234.5", "１２．５", "-3"; errors: decimal.empty, decimal.not_a_number, decimal.separators,
/// decimal.too_precise (more than six places), decimal.overflow.
Result<Decimal> parseDecimal(QStringView text);

/// Amount of a line item: quantity × unit price, rounded half up to the minor unit; errors: money.overflow.
Result<Money> lineAmount(Decimal quantity, Decimal unitPrice, Currency currency);

/// A price taken apart: net + tax == gross, to the last minor unit.
struct TaxedAmount {
    Money net;
    Money tax;
    Money gross;
    friend bool operator==(const TaxedAmount&, const TaxedAmount&) = default;
};

/// Tax on a price without tax: tax = net × rate, rounded half up. @p ratePpm is in parts per million (13 % = 130000).
/// @errors tax.rate (not within 0–100 %), money.overflow
Result<TaxedAmount> taxOnNet(Money net, int ratePpm);

/// Tax contained in a price: net = gross ÷ (1 + rate), rounded half up; tax is the rest, so that both add up.
/// Source: 增值税暂行条例实施细则 第十四条 (销售额 = 含税销售额 ÷ (1 + 税率)).
/// @errors tax.rate, money.overflow
Result<TaxedAmount> taxInGross(Money gross, int ratePpm);

} // namespace cdesk
