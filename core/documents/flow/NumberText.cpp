// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/NumberText.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// 1 → 一, 21 → 二十一, 105 → 一百零五; @p digits starts with the zero.
QString chinese(int number, const QString& digits, const QString& units)
{
    if (number <= 0 || number >= 10000)
        return QString::number(number);
    QString out;
    bool zeroPending = false;
    int scale = 1000;
    for (int place = 3; place >= 0; --place, scale /= 10) {
        const int digit = number / scale % 10;
        if (digit == 0) {
            zeroPending = !out.isEmpty();
            continue;
        }
        if (zeroPending)
            out += digits[0];
        zeroPending = false;
        const bool tenAlone = place == 1 && digit == 1 && out.isEmpty() && digits[1] == u'一'; // 十一, not 一十一
        if (!tenAlone)
            out += digits[digit];
        if (place > 0)
            out += units[place - 1];
    }
    return out;
}

QString roman(int number)
{
    static constexpr std::pair<int, const char*> kSteps[] = {
        {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
        {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
    if (number <= 0 || number >= 4000)
        return QString::number(number);
    QString out;
    for (const auto& [value, letters] : kSteps) {
        for (; number >= value; number -= value)
            out += QLatin1StringView(letters);
    }
    return out;
}

/// a … z, aa … zz: Word repeats the letter.
QString letters(int number)
{
    if (number <= 0)
        return QString::number(number);
    return QString(1 + (number - 1) / 26, QChar(u'a' + (number - 1) % 26));
}

QString circled(int number)
{
    if (number >= 1 && number <= 20)
        return QChar(0x2460 + number - 1);
    if (number >= 21 && number <= 35)
        return QChar(0x3251 + number - 21);
    return QString::number(number);
}

} // namespace

QString numberText(int number, const QString& format)
{
    if (format == "chineseCounting"_L1 || format == "chineseCountingThousand"_L1 ||
        format == "taiwaneseCountingThousand"_L1 || format == "japaneseCounting"_L1 || format == "taiwaneseCounting"_L1)
        return chinese(number, u"零一二三四五六七八九"_s, u"十百千"_s);
    if (format == "chineseLegalSimplified"_L1 || format == "ideographLegalTraditional"_L1)
        return chinese(number, u"零壹贰叁肆伍陆柒捌玖"_s, u"拾佰仟"_s);
    if (format == "ideographTraditional"_L1)
        return number >= 1 && number <= 10 ? QString(u"甲乙丙丁戊己庚辛壬癸"_s[number - 1]) : QString::number(number);
    if (format == "upperRoman"_L1)
        return roman(number).toUpper();
    if (format == "lowerRoman"_L1)
        return roman(number);
    if (format == "upperLetter"_L1)
        return letters(number).toUpper();
    if (format == "lowerLetter"_L1)
        return letters(number);
    if (format.startsWith("decimalEnclosedCircle"_L1))
        return circled(number);
    if (format == "decimalZero"_L1)
        return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    if (format == "decimalFullWidth"_L1 || format == "decimalFullWidth2"_L1) {
        QString out = QString::number(number);
        for (QChar& digit : out)
            digit = QChar(digit.unicode() + (u'０' - u'0'));
        return out;
    }
    if (format == "none"_L1)
        return {};
    return QString::number(number);
}

} // namespace cdesk
