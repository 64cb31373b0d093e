// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/WideMath.h"

#include <QStringView>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace cdesk {

/// The currencies the office writes contracts in (ISO 4217). The stored form is the three-letter code.
enum class Currency : quint8 { CNY, USD, EUR, GBP, HKD, JPY, AUD, SGD };

inline constexpr std::array kCurrencies{Currency::CNY, Currency::USD, Currency::EUR, Currency::GBP,
                                        Currency::HKD, Currency::JPY, Currency::AUD, Currency::SGD};

/// "CNY"; also the stored form.
QString currencyCode(Currency currency);
/// By code in any case; RMB counts as CNY.
std::optional<Currency> currencyFromCode(QStringView code);
/// Decimal places of the minor unit: 2, for the yen 0. Source: ISO 4217.
int minorDigits(Currency currency);

/// Exact amount of one currency, counted in its minor unit (1250 = 12.50 CNY). Never a double.
class Money {
public:
    constexpr Money() = default; ///< 0 CNY
    static constexpr Money minor(qint64 units, Currency currency) { return Money{units, currency}; }
    static constexpr Money fen(qint64 units) { return Money{units, Currency::CNY}; }

    constexpr qint64 minorUnits() const { return m_units; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }

    Result<Money> plus(Money other) const;  ///< errors: money.currency_mismatch, money.overflow
    Result<Money> minus(Money other) const; ///< errors: money.currency_mismatch, money.overflow
    Result<Money> negated() const;          ///< errors: money.overflow
    /// This × @p numerator ÷ @p denominator (e.g. 30 of 100 for a first instalment); errors: money.overflow,
    /// money.ratio for a denominator that is not positive.
    Result<Money> times(qint64 numerator, qint64 denominator, Rounding rounding) const;
    /// Parts in proportion to @p weights (not negative); they always add up to *this, to the last minor unit. What
    /// does not divide goes, one unit each, to the parts that lost most, the earlier first. All weights 0: equal parts.
    std::vector<Money> allocate(std::span<const int> weights) const;

    friend constexpr bool operator==(const Money&, const Money&) = default;

private:
    constexpr Money(qint64 units, Currency currency) : m_units{units}, m_currency{currency} {}

    qint64 m_units = 0;
    Currency m_currency = Currency::CNY;
};

/// "1,234.50": thousands separated, all decimals of the currency, no symbol.
QString formatMoney(Money money);
/// "1234.50": the same for files and other programs.
QString formatMoneyPlain(Money money);

/// Reads an amount in figures as people and tables write it: "￥1,234.5", "１２３４．５０元", "-12", "(12.00)",
/// "CNY 1 234.50". A currency written in the text must be @p currency. Words (大写, 万) are read by
/// parseAmountText().
/// @errors money.empty, money.not_a_number, money.separators (groups that are not of three digits),
///         money.too_precise (more decimals than the currency has), money.overflow, money.currency_mismatch
Result<Money> parseMoney(QStringView text, Currency currency = Currency::CNY);

} // namespace cdesk
