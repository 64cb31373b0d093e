// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AmountInWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr QStringView kDigits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView kPlaces[] = {u"仟", u"佰", u"拾", u""};
constexpr qint64 kMostYuan = 9'999'999'999'999'999;

/// A group of four digits: 1050 → 壹仟零伍拾; nothing for 0.
QString groupInWords(int group)
{
    QString words;
    bool gap = false;
    int divisor = 1000;
    for (QStringView place : kPlaces) {
        const int digit = group / divisor % 10;
        divisor /= 10;
        if (digit == 0) {
            gap = gap || !words.isEmpty();
            continue;
        }
        if (gap)
            words += u'零';
        gap = false;
        words += kDigits[digit];
        words += place;
    }
    return words;
}

/// Below 10^8, or the part above it: 107000 → 壹拾万柒仟.
QString belowYiInWords(int value)
{
    const int high = value / 10'000;
    const int low = value % 10'000;
    QString words = groupInWords(high);
    if (high > 0)
        words += u'万';
    if (high > 0 && low > 0 && low < 1000)
        words += u'零';
    words += groupInWords(low);
    return words;
}

QString yuanInWords(qint64 yuan)
{
    const int high = static_cast<int>(yuan / 100'000'000);
    const int low = static_cast<int>(yuan % 100'000'000);
    QString words = belowYiInWords(high);
    if (high > 0)
        words += u'亿';
    if (high > 0 && low > 0 && low < 10'000'000)
        words += u'零'; // a digit missing between 亿 and the next one; a 0 at 亿位 alone needs none
    words += belowYiInWords(low);
    return words;
}

} // namespace

Result<QString> amountInWords(Money amount, AmountWordsStyle style)
{
    if (amount.currency() != Currency::CNY)
        return invalid(u"amount.currency"_s, {}, currencyCode(amount.currency()));
    const bool negative = amount.isNegative();
    // Negating the remainder and quotient, not the amount: the smallest integer has no positive counterpart.
    const qint64 yuan = negative ? -(amount.minorUnits() / 100) : amount.minorUnits() / 100;
    const int fenPart = static_cast<int>(negative ? -(amount.minorUnits() % 100) : amount.minorUnits() % 100);
    if (yuan > kMostYuan)
        return invalid(u"amount.too_large"_s, {}, formatMoney(amount));
    const int jiao = fenPart / 10;
    const int fen = fenPart % 10;

    QString words;
    if (style.prefix == AmountWordsStyle::Prefix::Renminbi)
        words += u"人民币";
    if (negative)
        words += u'负';
    if (yuan > 0 || fenPart == 0) {
        words += yuan > 0 ? yuanInWords(yuan) : u"零"_s;
        words += style.unit == AmountWordsStyle::Unit::Yuan ? u'元' : u'圆';
    }
    if (jiao > 0) {
        words += kDigits[jiao];
        words += u'角';
    }
    if (fen > 0) {
        if (jiao == 0 && yuan > 0)
            words += u'零';
        words += kDigits[fen];
        words += u'分';
    }
    const bool closedAtJiao = jiao > 0 && style.afterJiao == AmountWordsStyle::AfterJiao::Closed;
    if (fen == 0 && (jiao == 0 || closedAtJiao))
        words += style.closing == AmountWordsStyle::Closing::Zheng ? u'整' : u'正';
    return words;
}

} // namespace cdesk
