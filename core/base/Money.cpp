// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"

#include "core/base/FigureText.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

enum class Grouping { Thousands, None };

QString figures(Money money, Grouping grouping)
{
    const int decimals = minorDigits(money.currency());
    QString digits = QString::number(money.minorUnits());
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    digits = digits.rightJustified(decimals + 1, u'0');
    QString whole = digits.chopped(decimals);
    if (grouping == Grouping::Thousands)
        whole = grouped(whole);
    QString text = negative ? u"-"_s : QString();
    text += whole;
    if (decimals > 0)
        text += u'.' + digits.last(decimals);
    return text;
}

Result<Money> orOverflow(std::optional<qint64> units, Currency currency)
{
    if (!units)
        return invalid(u"money.overflow"_s);
    return Money::minor(*units, currency);
}

struct CurrencySign {
    QStringView text;
    Currency currency;
};

constexpr CurrencySign kSigns[] = {
    {u"人民币", Currency::CNY}, {u"RMB", Currency::CNY},  {u"CNY", Currency::CNY},  {u"元", Currency::CNY},
    {u"圆", Currency::CNY},     {u"US$", Currency::USD},  {u"USD", Currency::USD},  {u"美元", Currency::USD},
    {u"HK$", Currency::HKD},    {u"HKD", Currency::HKD},  {u"港元", Currency::HKD}, {u"港币", Currency::HKD},
    {u"EUR", Currency::EUR},    {u"€", Currency::EUR},    {u"欧元", Currency::EUR}, {u"GBP", Currency::GBP},
    {u"£", Currency::GBP},      {u"英镑", Currency::GBP}, {u"JPY", Currency::JPY},  {u"日元", Currency::JPY},
    {u"AUD", Currency::AUD},    {u"澳元", Currency::AUD}, {u"SGD", Currency::SGD},  {u"新元", Currency::SGD},
};

/// ¥ stands for yuan and yen alike, $ for several dollars: they fit any of theirs.
bool signFits(QChar sign, Currency currency)
{
    if (sign == QChar(0x00A5))
        return currency == Currency::CNY || currency == Currency::JPY;
    return sign == u'$' && currency != Currency::CNY && currency != Currency::JPY && currency != Currency::EUR &&
           currency != Currency::GBP;
}

/// Takes currency signs off both ends of @p figure; false when one of them names another currency.
bool takeSigns(QStringView& figure, Currency currency)
{
    // The longer name first: 美元 must not be read as 元 of something.
    std::vector<CurrencySign> signs(std::begin(kSigns), std::end(kSigns));
    std::stable_sort(signs.begin(), signs.end(),
                     [](const CurrencySign& a, const CurrencySign& b) { return a.text.size() > b.text.size(); });
    for (bool found = true; found;) {
        figure = figure.trimmed();
        found = false;
        if (!figure.isEmpty() && (figure.first(1) == u"$" || figure.front() == QChar(0x00A5))) {
            if (!signFits(figure.front(), currency))
                return false;
            figure = figure.sliced(1);
            found = true;
            continue;
        }
        for (const CurrencySign& sign : signs) {
            const bool inFront = figure.startsWith(sign.text, Qt::CaseInsensitive);
            if (!inFront && !figure.endsWith(sign.text, Qt::CaseInsensitive))
                continue;
            if (sign.currency != currency)
                return false;
            figure = inFront ? figure.sliced(sign.text.size()) : figure.chopped(sign.text.size());
            found = true;
            break;
        }
    }
    return true;
}

} // namespace

QString currencyCode(Currency currency)
{
    switch (currency) {
    case Currency::CNY:
        return u"CNY"_s;
    case Currency::USD:
        return u"USD"_s;
    case Currency::EUR:
        return u"EUR"_s;
    case Currency::GBP:
        return u"GBP"_s;
    case Currency::HKD:
        return u"HKD"_s;
    case Currency::JPY:
        return u"JPY"_s;
    case Currency::AUD:
        return u"AUD"_s;
    case Currency::SGD:
        return u"SGD"_s;
    }
    return u"CNY"_s;
}

std::optional<Currency> currencyFromCode(QStringView code)
{
    if (code.compare(u"RMB", Qt::CaseInsensitive) == 0)
        return Currency::CNY;
    for (Currency currency : kCurrencies) {
        if (code.compare(currencyCode(currency), Qt::CaseInsensitive) == 0)
            return currency;
    }
    return std::nullopt;
}

int minorDigits(Currency currency)
{
    return currency == Currency::JPY ? 0 : 2;
}

Result<Money> Money::plus(Money other) const
{
    if (other.m_currency != m_currency)
        return invalid(u"money.currency_mismatch"_s, {},
                       currencyCode(m_currency) + u' ' + currencyCode(other.m_currency));
    return orOverflow(checkedSum(m_units, other.m_units), m_currency);
}

Result<Money> Money::minus(Money other) const
{
    if (other.m_units == std::numeric_limits<qint64>::min())
        return invalid(u"money.overflow"_s);
    return plus(Money{-other.m_units, other.m_currency});
}

Result<Money> Money::negated() const
{
    return Money{0, m_currency}.minus(*this);
}

Result<Money> Money::times(qint64 numerator, qint64 denominator, Rounding rounding) const
{
    if (denominator <= 0)
        return invalid(u"money.ratio"_s);
    return orOverflow(scaled(m_units, numerator, denominator, rounding), m_currency);
}

std::vector<Money> Money::allocate(std::span<const int> weights) const
{
    std::vector<quint64> shares;
    for (int weight : weights)
        shares.push_back(static_cast<quint64>(std::max(weight, 0)));
    quint64 sum = std::accumulate(shares.begin(), shares.end(), quint64{0});
    if (sum == 0) {
        std::fill(shares.begin(), shares.end(), quint64{1});
        sum = shares.size();
    }

    const bool negative = m_units < 0;
    const quint64 total = negative ? ~static_cast<quint64>(m_units) + 1 : static_cast<quint64>(m_units);
    std::vector<quint64> parts;
    std::vector<quint64> lost;
    quint64 given = 0;
    for (quint64 share : shares) {
        const WideQuotient part = multiplyThenDivide(total, share, sum).value_or(WideQuotient{});
        parts.push_back(part.quotient);
        lost.push_back(part.remainder);
        given += part.quotient;
    }
    std::vector<size_t> order(shares.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&lost](size_t a, size_t b) { return lost[a] > lost[b]; });
    for (size_t i = 0; i < order.size() && given < total; ++i, ++given)
        ++parts[order[i]];

    std::vector<Money> result;
    for (quint64 part : parts)
        result.push_back(Money{static_cast<qint64>(negative ? ~part + 1 : part), m_currency});
    return result;
}

QString formatMoney(Money money)
{
    return figures(money, Grouping::Thousands);
}

QString formatMoneyPlain(Money money)
{
    return figures(money, Grouping::None);
}

Result<Money> parseMoney(QStringView text, Currency currency)
{
    const QString half = toHalfWidth(text);
    QStringView figure = QStringView(half).trimmed();
    bool negative = false;
    if (figure.startsWith(u'(') && figure.endsWith(u')') && figure.size() > 2) { // the accountant's minus
        negative = true;
        figure = figure.sliced(1).chopped(1);
    }
    const auto takeMinus = [&] {
        figure = figure.trimmed();
        if (figure.startsWith(u'-') && !negative) {
            negative = true;
            figure = figure.sliced(1);
        } else if (figure.startsWith(u'+')) {
            figure = figure.sliced(1);
        }
    };
    takeMinus();
    if (!takeSigns(figure, currency))
        return invalid(u"money.currency_mismatch"_s, {}, text.toString());
    takeMinus(); // "￥-12" is as common as "-￥12"
    const auto units = parseFigure(figure, minorDigits(currency), u"money"_s);
    if (!units)
        return passOn(units);
    return Money::minor(negative ? -*units : *units, currency);
}

} // namespace cdesk
