// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"

#include "core/base/FigureText.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kMillion = 1'000'000;

qint64 minorUnitsPerUnit(Currency currency)
{
    return minorDigits(currency) == 0 ? 1 : 100;
}

bool isRate(int ratePpm)
{
    return ratePpm >= 0 && ratePpm <= kMillion;
}

} // namespace

Result<Decimal> Decimal::ofMoney(Money money)
{
    const auto units = scaled(money.minorUnits(), kOne, minorUnitsPerUnit(money.currency()), Rounding::HalfUp);
    if (!units)
        return invalid(u"decimal.overflow"_s);
    return Decimal{*units};
}

QString formatDecimal(Decimal value, int leastPlaces)
{
    QString digits = QString::number(value.inMillionths());
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    digits = digits.rightJustified(Decimal::kPlaces + 1, u'0');
    QString fraction = digits.last(Decimal::kPlaces);
    while (fraction.size() > std::max(leastPlaces, 0) && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = negative ? u"-"_s : QString();
    text += digits.chopped(Decimal::kPlaces);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return text;
}

Result<Decimal> parseDecimal(QStringView text)
{
    const QString half = toHalfWidth(text);
    QStringView figure = QStringView(half).trimmed();
    const bool negative = figure.startsWith(u'-');
    if (negative)
        figure = figure.sliced(1);
    const auto units = parseFigure(figure, Decimal::kPlaces, u"decimal"_s);
    if (!units)
        return passOn(units);
    return Decimal::millionths(negative ? -*units : *units);
}

Result<Money> lineAmount(Decimal quantity, Decimal unitPrice, Currency currency)
{
    // Both factors carry 10^6: one division brings their product to minor units, so nothing is rounded twice.
    const qint64 divisor = Decimal::kOne * Decimal::kOne / minorUnitsPerUnit(currency);
    const auto units = scaled(quantity.inMillionths(), unitPrice.inMillionths(), divisor, Rounding::HalfUp);
    if (!units)
        return invalid(u"money.overflow"_s);
    return Money::minor(*units, currency);
}

Result<TaxedAmount> taxOnNet(Money net, int ratePpm)
{
    if (!isRate(ratePpm))
        return invalid(u"tax.rate"_s, {}, QString::number(ratePpm));
    const auto tax = net.times(ratePpm, kMillion, Rounding::HalfUp);
    if (!tax)
        return passOn(tax);
    const auto gross = net.plus(*tax);
    if (!gross)
        return passOn(gross);
    return TaxedAmount{net, *tax, *gross};
}

Result<TaxedAmount> taxInGross(Money gross, int ratePpm)
{
    if (!isRate(ratePpm))
        return invalid(u"tax.rate"_s, {}, QString::number(ratePpm));
    const auto net = gross.times(kMillion, kMillion + ratePpm, Rounding::HalfUp);
    if (!net)
        return passOn(net);
    const auto tax = gross.minus(*net);
    if (!tax)
        return passOn(tax);
    return TaxedAmount{*net, *tax, gross};
}

} // namespace cdesk
