// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/MergeFilters.h"

#include "core/base/AmountInWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

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

/// The number of decimals an argument asks for; @p fallback when there is none.
std::optional<int> decimalsOf(const QString& argument, int fallback)
{
    bool isNumber = false;
    const int digits = argument.toInt(&isNumber);
    if (argument.isEmpty())
        return fallback;
    return isNumber && digits >= 0 && digits <= 9 ? std::optional(digits) : std::nullopt;
}

Result<MergeValue> asAmount(const MergeValue& value, const FilterCall& filter)
{
    const std::optional<MergeNumber> number = value.number();
    const std::optional<int> digits = decimalsOf(filter.argument, 2);
    const std::optional<MergeNumber> rounded = number && digits ? number->rounded(*digits) : std::nullopt;
    return rounded ? Result<MergeValue>(MergeValue(rounded->toText(true))) : unfit(value, filter);
}

/// Plain, with so many decimals, or by a picture of it: `#,##0.00`.
Result<MergeValue> asNumber(const MergeValue& value, const FilterCall& filter)
{
    const std::optional<MergeNumber> number = value.number();
    if (!number)
        return unfit(value, filter);
    if (filter.argument.isEmpty())
        return MergeValue(number->toText());
    const std::optional<int> digits = filter.argument == u"0" ? std::nullopt : decimalsOf(filter.argument, 0);
    if (const auto rounded = digits ? number->rounded(*digits) : std::nullopt)
        return MergeValue(rounded->toText());
    const std::optional<QString> text = numberByPicture(*number, filter.argument);
    return text ? Result<MergeValue>(MergeValue(*text)) : unfit(value, filter);
}

QString capitalised(QString text, bool everyWord)
{
    bool isFirst = true;
    for (QChar& letter : text) {
        if (isFirst && letter.isLetter())
            letter = letter.toUpper();
        isFirst = everyWord && letter.isSpace();
    }
    return text;
}

/// Filters that work on any text; nothing when @p filter is another one.
std::optional<QString> textFilter(const QString& text, const FilterCall& filter)
{
    const QString& name = filter.name;
    if (name == u"字母大写" || name == u"uppercase")
        return text.toUpper();
    if (name == u"字母小写" || name == u"lowercase")
        return text.toLower();
    if (name == u"首字母大写" || name == u"firstcap")
        return capitalised(text, false);
    if (name == u"每词大写" || name == u"caps")
        return capitalised(text, true);
    if (name == u"前缀" || name == u"before")
        return QString(filter.argument + text);
    if (name == u"后缀" || name == u"after")
        return QString(text + filter.argument);
    return {};
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
    if (name == u"图片" || name == u"picture") // says how large a picture is; a text beside it stays a text
        return value;
    const bool isNumber = name == u"数字" || name == u"number";
    const bool isKnown = isNumber || textFilter({}, filter) || isDate || isDatePattern(name) || name == u"大写" ||
                         name == u"upper" || name == u"金额" || name == u"amount" || name == u"百分比" ||
                         name == u"percent" || name == u"中文数字" || name == u"chinese";
    if (!isKnown)
        return invalid(u"merge.filter_unknown"_s, name, name);
    const QString pattern = !isDate ? name : filter.argument.isEmpty() ? u"yyyy年M月d日"_s : filter.argument;
    if (value.isDayByHand() && (isDate || isDatePattern(name)))
        return MergeValue(dayLine(pattern));
    if (value.isEmpty())
        return value;
    if (name == u"大写" || name == u"upper")
        return inWords(value, filter, words);
    if (name == u"金额" || name == u"amount")
        return asAmount(value, filter);
    if (isNumber)
        return asNumber(value, filter);
    if (const std::optional<QString> text = textFilter(value.toText(), filter))
        return MergeValue(*text);
    if (name == u"百分比" || name == u"percent")
        return percentage(value, filter);
    if (name == u"中文数字" || name == u"chinese")
        return inChinese(value, filter);
    const std::optional<QDate> day = value.day();
    if (!day)
        return unfit(value, filter);
    return MergeValue(dateByPattern(*day, pattern));
}

} // namespace cdesk
