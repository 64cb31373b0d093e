// SPDX-License-Identifier: GPL-3.0-or-later
// Reading amounts; writing them stands in AmountInWords.cpp.
#include "core/base/AmountInWords.h"
#include "core/base/FigureText.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kFenPerYuan = 100;
constexpr qint64 kWan = 10'000;
constexpr qint64 kYi = 100'000'000;
constexpr qint64 kMostFen = 999'999'999'999'999'999;

/// One spelling for every character of the legal, small and traditional forms: 一弌壹 → 壹.
QString inOneSpelling(QStringView text)
{
    static const QHash<QChar, QChar> kSpelling = [] {
        QHash<QChar, QChar> spelling;
        const QStringView groups[] = {u"零〇○",  u"壹一弌幺", u"贰二两兩貳貮弍", u"叁三叄參弎参", u"肆四", u"伍五",
                                      u"陆六陸", u"柒七漆",   u"捌八",           u"玖九",         u"拾十", u"佰百",
                                      u"仟千",   u"万萬",     u"亿億",           u"元圆圓",       u"整正", u"负負"};
        for (QStringView group : groups) {
            for (QChar c : group)
                spelling.insert(c, group.front());
        }
        return spelling;
    }();
    QString result = toHalfWidth(text);
    for (QChar& c : result)
        c = kSpelling.value(c, c);
    return result;
}

int digitOf(QChar c)
{
    return static_cast<int>(QStringView(u"零壹贰叁肆伍陆柒捌玖").indexOf(c));
}

tl::unexpected<Error> unreadable(QStringView part)
{
    return invalid(u"amount.unreadable"_s, {}, part.toString());
}

bool beginsWithFigure(QStringView text)
{
    return !text.isEmpty() && ((text.front() >= u'0' && text.front() <= u'9') || text.front() == u'.');
}

bool isOnlyFigure(QStringView text)
{
    return beginsWithFigure(text) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"0123456789., '").contains(c); });
}

/// A group of up to four places, 仟 佰 拾 in falling order. @p gapBefore: something of higher places stands before it.
Result<qint64> readGroup(QStringView group, bool gapBefore)
{
    const auto placeValue = [](QChar c) { return c == u'仟' ? 1000 : c == u'佰' ? 100 : c == u'拾' ? 10 : 0; };
    qint64 value = 0;
    int lastPlace = gapBefore ? 10'000 : 0;
    bool zeroBefore = false;
    for (qsizetype at = 0; at < group.size();) {
        int digit = digitOf(group[at]);
        if (digit < 0 && group[at] == u'拾' && value == 0 && lastPlace == 0 && at == 0)
            digit = 1; // 拾万 for 壹拾万
        else if (digit < 0)
            return unreadable(group);
        else
            ++at;
        const int place = at < group.size() ? placeValue(group[at]) : 0;
        if (place > 0) {
            if (lastPlace != 0 && place >= lastPlace)
                return unreadable(group);
            value += qint64{digit} * place;
            lastPlace = place;
            zeroBefore = false;
            ++at;
            continue;
        }
        if (digit == 0) {
            zeroBefore = true;
            continue;
        }
        if (at != group.size())
            return unreadable(group); // a digit without a place stands only at the end
        if (lastPlace > 10 && !zeroBefore)
            return invalid(u"amount.zero_missing"_s, {}, group.toString());
        value += digit;
    }
    return value;
}

/// A number with at most one 亿 and one 万 on each side of it, words or figures in each part, as count of @p unit.
/// A figure with a fraction stands only before the last of them (12.5万), so @p unit can be the fen.
Result<qint64> readNumber(QStringView text, qint64 unit, bool gapBefore = false)
{
    if (text.isEmpty())
        return unreadable(text);
    const auto combine = [&](qsizetype at, qint64 scale) -> Result<qint64> {
        const auto high = readNumber(text.first(at), unit * scale);
        if (!high || at + 1 == text.size())
            return high;
        const QStringView rest = text.sliced(at + 1);
        if (text.first(at).contains(u'.'))
            return unreadable(text); // 1.5亿2万: nobody writes that on purpose
        const auto low = readNumber(rest, unit, true);
        if (!low)
            return low;
        if (*low >= unit * scale)
            return unreadable(text);
        const auto sum = checkedSum(*high, *low);
        return sum ? Result<qint64>(*sum) : invalid(u"amount.too_large"_s, {}, text.toString());
    };
    // A unit × scale beyond 64 bits cannot happen: 亿 is taken once, and 万 once on each side of it.
    if (const qsizetype at = text.lastIndexOf(u'亿'); at >= 0)
        return text.first(at).contains(u'亿') ? unreadable(text) : combine(at, kYi);
    if (const qsizetype at = text.lastIndexOf(u'万'); at >= 0)
        return text.first(at).contains(u'万') ? unreadable(text) : combine(at, kWan);

    qint64 factor = 1;
    QStringView figure = text;
    const bool onePlace = figure.endsWith(u'仟') || figure.endsWith(u'佰');
    if (onePlace && isOnlyFigure(figure.chopped(1))) { // 3百万, 5千元
        factor = figure.endsWith(u'仟') ? 1000 : 100;
        figure.chop(1);
    }
    if (!isOnlyFigure(figure)) {
        const auto group = readGroup(text, gapBefore);
        if (!group)
            return group;
        const auto value = scaled(*group, unit, 1, Rounding::Down);
        return value ? Result<qint64>(*value) : invalid(u"amount.too_large"_s, {}, text.toString());
    }
    int places = 0;
    for (qint64 left = unit * factor; left % 10 == 0 && places < 16; left /= 10)
        ++places;
    qint64 power = 1;
    for (int i = 0; i < places; ++i)
        power *= 10;
    const auto value = parseFigure(figure, places, u"money"_s);
    if (!value)
        return value.error().code == u"money.overflow" ? invalid(u"amount.too_large"_s, {}, text.toString())
                                                       : Result<qint64>(passOn(value));
    const auto all = scaled(*value, unit * factor, power, Rounding::Down);
    return all ? Result<qint64>(*all) : invalid(u"amount.too_large"_s, {}, text.toString());
}

/// One of 角 and 分 with its single digit, taken off the front of @p text; 0 when it is not there.
Result<qint64> takeSmallUnit(QStringView& text, QChar unit)
{
    const qsizetype at = text.indexOf(unit);
    if (at < 0)
        return 0;
    const QStringView digits = text.first(at);
    text = text.sliced(at + 1);
    if (digits.size() != 1)
        return unreadable(digits);
    const int digit = digits[0] >= u'0' && digits[0] <= u'9' ? digits[0].unicode() - u'0' : digitOf(digits[0]);
    if (digit < 0)
        return unreadable(digits);
    return digit;
}

void takeZero(QStringView& text)
{
    // 元零伍分 and 元零伍角 begin with a 零 of their own; 元零角伍分 writes the digit itself.
    if (text.size() > 1 && text.front() == u'零' && text[1] != u'角' && text[1] != u'分')
        text = text.sliced(1);
}

/// Without sign and currency.
Result<qint64> readFen(QStringView text)
{
    const bool closed = text.endsWith(u'整');
    if (closed)
        text.chop(1);
    if (closed && text.endsWith(u'分'))
        return invalid(u"amount.closing_after_fen"_s, {}, text.toString());

    qint64 fen = 0;
    const qsizetype yuanAt = text.indexOf(u'元');
    const bool smallUnits = text.contains(u'角') || text.contains(u'分');
    QStringView small = yuanAt >= 0 ? text.sliced(yuanAt + 1) : smallUnits ? text : QStringView();
    const QStringView whole = yuanAt >= 0 ? text.first(yuanAt) : smallUnits ? QStringView() : text;
    const bool anyWhole = yuanAt >= 0 || !smallUnits;
    if (anyWhole) {
        const auto yuan = readNumber(whole, kFenPerYuan);
        if (!yuan)
            return yuan;
        fen = *yuan;
        if (whole.contains(u'.') && !small.isEmpty() && fen % kFenPerYuan != 0)
            return unreadable(text); // 1.50元5角
    }
    if (anyWhole)
        takeZero(small);
    const auto jiao = takeSmallUnit(small, u'角');
    if (!jiao)
        return jiao;
    takeZero(small);
    const auto cents = takeSmallUnit(small, u'分');
    if (!cents)
        return cents;
    if (!small.isEmpty())
        return unreadable(small);
    const auto sum = checkedSum(fen, *jiao * 10 + *cents);
    if (!sum || *sum > kMostFen)
        return invalid(u"amount.too_large"_s, {}, text.toString());
    return *sum;
}

void takeFront(QStringView& text, std::initializer_list<QStringView> words)
{
    for (bool found = true; found;) {
        found = false;
        for (QStringView word : words) {
            if (text.startsWith(word, Qt::CaseInsensitive)) {
                text = text.sliced(word.size());
                found = true;
            }
        }
    }
}

/// One statement of the amount: not words and figures together.
Result<Money> readOne(QStringView original)
{
    QString spelled = inOneSpelling(original);
    spelled.removeIf([](QChar c) { return c.isSpace(); });
    QStringView text = spelled;
    takeFront(text, {u"人民币", u"RMB", u"CNY", u"(大写)", u"大写", u"小写", u":", u"\u00A5"});
    const bool negative = text.startsWith(u'负') || text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    takeFront(text, {u"\u00A5"});
    if (text.endsWith(u"人民币"))
        text.chop(3);
    if (text.isEmpty())
        return invalid(u"amount.empty"_s, {}, original.toString());
    if (isOnlyFigure(text) || text.startsWith(u'(')) { // figures alone keep their blanks and brackets for the checks
        const auto figures = parseMoney(original);
        if (figures && qAbs(figures->minorUnits()) > kMostFen)
            return invalid(u"amount.too_large"_s, {}, original.toString());
        if (figures || text.startsWith(u'(') || !original.contains(u"写"))
            return figures;
    }
    const auto fen = readFen(text);
    if (!fen)
        return passOn(fen);
    return Money::fen(negative ? -*fen : *fen);
}

} // namespace

Result<Money> parseAmountText(QStringView text)
{
    const QString half = toHalfWidth(text.trimmed());
    const qsizetype open = half.lastIndexOf(u'(');
    if (open <= 0 || !half.endsWith(u')'))
        return readOne(text);
    // "壹佰元整（￥100.00）": the same amount twice. "(大写)壹佰元" does not end in a bracket.
    const auto first = readOne(QStringView(half).first(open));
    const auto second = readOne(QStringView(half).sliced(open + 1).chopped(1));
    if (!first || !second)
        return first ? second : first;
    if (*first != *second)
        return invalid(u"amount.words_differ_from_figures"_s, {}, text.toString());
    return first;
}

} // namespace cdesk
