// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/MergeFilters.h"

#include "core/base/AmountInWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kDigits = u"〇一二三四五六七八九"_s;
constexpr qint64 kLargestInChinese = 99'999'999;

tl::unexpected<Error> unfit(const MergeValue& value, const FilterCall& filter)
{
    return invalid(u"merge.filter_value"_s, filter.name, value.toText());
}

Result<MergeValue> inWords(const MergeValue& value, const FilterCall& filter, const AmountInWords& words)
{
    const std::optional<MergeNumber> number = value.number();
    const std::optional<MergeNumber> fen = number ? number->rounded(2) : std::nullopt;
    if (!fen)
        return unfit(value, filter);
    const Result<QString> text = words(fen->units);
    return text ? Result<MergeValue>(MergeValue(*text)) : unfit(value, filter);
}

Result<MergeValue> withDecimals(const MergeValue& value, const FilterCall& filter, int digits)
{
    const std::optional<MergeNumber> number = value.number();
    const std::optional<MergeNumber> rounded = number ? number->rounded(digits) : std::nullopt;
    return rounded ? Result<MergeValue>(MergeValue(rounded->toText(true))) : unfit(value, filter);
}

Result<MergeValue> percentage(const MergeValue& value, const FilterCall& filter)
{
    std::optional<MergeNumber> number = value.number();
    if (!number || qMulOverflow(number->units, qint64(100), &number->units))
        return unfit(value, filter);
    bool hasDigits = false;
    const int digits = filter.argument.toInt(&hasDigits);
    if (hasDigits && digits >= 0 && digits <= 6)
        number = number->rounded(digits);
    QString text = number ? number->toText() : QString();
    while (!hasDigits && text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return MergeValue(QString(text + u'%'));
}

Result<MergeValue> inChinese(const MergeValue& value, const FilterCall& filter)
{
    if (const std::optional<QDate> day = value.day())
        return MergeValue(dateInChinese(*day));
    const std::optional<MergeNumber> number = value.number();
    if (!number || number->scale != 0 || number->units < 0 || number->units > kLargestInChinese)
        return unfit(value, filter);
    return MergeValue(numberInChinese(number->units));
}

} // namespace

Result<QString> yuanInWords(qint64 minorUnits)
{
    return amountInWords(Money::fen(minorUnits));
}

Result<MergeValue> applyFilter(const MergeValue& value, const FilterCall& filter, const AmountInWords& words)
{
    const QString& name = filter.name;
    if (name == u"默认" || name == u"default")
        return value.isEmpty() ? MergeValue(filter.argument) : value;
    if (name == u"勾选" || name == u"check") {
        const bool isTicked = filter.argument.isEmpty() ? value.isTrue() : value.toText() == filter.argument;
        return MergeValue(isTicked ? u"☑"_s : u"☐"_s);
    }
    const bool isDate = name == u"日期" || name == u"date";
    const bool isKnown = isDate || isDatePattern(name) || name == u"大写" || name == u"upper" || name == u"金额" ||
                         name == u"amount" || name == u"百分比" || name == u"percent" || name == u"中文数字" ||
                         name == u"chinese";
    if (!isKnown)
        return invalid(u"merge.filter_unknown"_s, name, name);
    if (value.isEmpty())
        return value;
    if (name == u"大写" || name == u"upper")
        return inWords(value, filter, words);
    if (name == u"金额" || name == u"amount")
        return withDecimals(value, filter, 2);
    if (name == u"百分比" || name == u"percent")
        return percentage(value, filter);
    if (name == u"中文数字" || name == u"chinese")
        return inChinese(value, filter);
    const std::optional<QDate> day = value.day();
    if (!day)
        return unfit(value, filter);
    const QString pattern = !isDate ? name : filter.argument.isEmpty() ? u"yyyy年M月d日"_s : filter.argument;
    return MergeValue(day->toString(pattern));
}

QString dateInChinese(QDate date)
{
    QString year;
    for (const QChar digit : QString::number(date.year()))
        year += kDigits.at(digit.digitValue());
    return year + u"年"_s + numberInChinese(date.month()) + u"月"_s + numberInChinese(date.day()) + u"日"_s;
}

QString numberInChinese(qint64 number)
{
    if (number == 0)
        return u"零"_s;
    if (number >= 10'000) {
        const qint64 rest = number % 10'000;
        const QString gap = rest > 0 && rest < 1000 ? u"零"_s : QString();
        return numberInChinese(number / 10'000) + u"万"_s +
               (rest > 0 ? QString(gap + numberInChinese(rest)) : QString());
    }
    static const QString kUnits = u" 十百千"_s;
    const QString digits = QString::number(number);
    QString text;
    bool hasGap = false;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(i).digitValue();
        const qsizetype power = digits.size() - 1 - i;
        if (digit == 0) {
            hasGap = true;
            continue;
        }
        if (hasGap)
            text += u"零"_s;
        hasGap = false;
        // 10 … 19 are said without the leading one
        if (!(digit == 1 && power == 1 && text.isEmpty()))
            text += kDigits.at(digit);
        if (power > 0)
            text += kUnits.at(power);
    }
    return text;
}

} // namespace cdesk
