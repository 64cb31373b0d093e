// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FigureText.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

bool isGroupSeparator(QChar c)
{
    return c == u',' || c == u'\'' || c == u' ' || c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2009);
}

/// Groups are of three digits, the first of one to three; without separators anything goes.
bool hasRegularGroups(QStringView whole)
{
    qsizetype digits = 0;
    bool grouped = false;
    for (QChar c : whole) {
        if (!isGroupSeparator(c)) {
            ++digits;
            continue;
        }
        if (grouped ? digits != 3 : digits < 1 || digits > 3)
            return false;
        grouped = true;
        digits = 0;
    }
    return !grouped || digits == 3;
}

} // namespace

QString toHalfWidth(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        const char16_t code = c.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            c = QChar(static_cast<char16_t>(code - 0xFEE0));
        else if (code == 0x3000)
            c = u' ';
        else if (code == 0xFFE5)
            c = QChar(0x00A5);
        else if (code == 0x2212 || code == 0x2013)
            c = u'-';
    }
    return result;
}

Result<qint64> parseFigure(QStringView text, int decimals, const QString& noun)
{
    const auto wrong = [&](QStringView problem) { return invalid(noun + problem, {}, text.toString()); };
    const QStringView figure = text.trimmed();
    if (figure.isEmpty())
        return wrong(u".empty");
    const qsizetype point = figure.indexOf(u'.');
    const QStringView whole = point < 0 ? figure : figure.first(point);
    const QStringView fraction = point < 0 ? QStringView() : figure.sliced(point + 1);

    bool anyDigit = false;
    for (QChar c : whole) {
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && !isGroupSeparator(c))
            return wrong(u".not_a_number");
        anyDigit = anyDigit || digit;
    }
    for (QChar c : fraction) {
        if (c < u'0' || c > u'9')
            return wrong(u".not_a_number");
        anyDigit = true;
    }
    if (!anyDigit)
        return wrong(u".not_a_number");
    if (!hasRegularGroups(whole))
        return wrong(u".separators");

    qint64 value = 0;
    const auto append = [&value](int digit) {
        if (value > (std::numeric_limits<qint64>::max() - digit) / 10)
            return false;
        value = value * 10 + digit;
        return true;
    };
    for (QChar c : whole) {
        if (!isGroupSeparator(c) && !append(c.unicode() - u'0'))
            return wrong(u".overflow");
    }
    for (qsizetype i = 0; i < std::max<qsizetype>(decimals, fraction.size()); ++i) {
        const int digit = i < fraction.size() ? fraction[i].unicode() - u'0' : 0;
        if (i >= decimals && digit != 0)
            return wrong(u".too_precise");
        if (i < decimals && !append(digit))
            return wrong(u".overflow");
    }
    return value;
}

} // namespace cdesk
