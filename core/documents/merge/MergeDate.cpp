// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/MergeDate.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kDigits = u"〇一二三四五六七八九"_s;

QString yearInChinese(QDate date)
{
    QString year;
    for (const QChar digit : QString::number(date.year()))
        year += kDigits.at(digit.digitValue());
    return year;
}

/// What @p count equal letters of a pattern mean.
QString patternPart(QDate date, QChar letter, qsizetype count)
{
    switch (letter.unicode()) {
    case u'y':
    case u'Y':
        return date.toString(count <= 2 ? u"yy"_s : u"yyyy"_s);
    case u'M':
    case u'd':
    case u'D':
        return QLocale::c().toString(date, QString(qMin<qsizetype>(count, 4), letter == u'D' ? QChar(u'd') : letter));
    case u'E':
        return yearInChinese(date);
    case u'O':
        return numberInChinese(date.month());
    case u'A':
        return numberInChinese(date.day());
    default:
        return QString(count, letter);
    }
}

} // namespace

QString dateInChinese(QDate date)
{
    return yearInChinese(date) + u"年"_s + numberInChinese(date.month()) + u"月"_s + numberInChinese(date.day()) +
           u"日"_s;
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

QString dateByPattern(QDate date, const QString& pattern)
{
    QString text;
    bool isQuoted = false;
    for (qsizetype i = 0; i < pattern.size();) {
        const QChar letter = pattern.at(i);
        if (letter == u'\'') {
            isQuoted = !isQuoted;
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (!isQuoted && end < pattern.size() && pattern.at(end) == letter)
            ++end;
        text += isQuoted ? QString(letter) : patternPart(date, letter, end - i);
        i = end;
    }
    return text;
}

QString dayLine(const QString& pattern)
{
    static const QRegularExpression kYear(u"yyy+|E{4,}"_s);
    static const QRegularExpression kPart(u"[yMdEOA]+"_s);
    QString line = pattern;
    line.remove(u'\'');
    return line.replace(kYear, u"____"_s).replace(kPart, u"__"_s);
}

} // namespace cdesk
