// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TypedDate.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

QDate lastOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

QDate dayOfWord(const QString& word, QDate today)
{
    if (word == u"今天"_s || word == u"今日"_s || word == u"today"_s)
        return today;
    if (word == u"明天"_s || word == u"tomorrow"_s)
        return today.addDays(1);
    if (word == u"后天"_s)
        return today.addDays(2);
    if (word == u"昨天"_s || word == u"yesterday"_s)
        return today.addDays(-1);
    if (word == u"月初"_s)
        return QDate(today.year(), today.month(), 1);
    if (word == u"月底"_s || word == u"月末"_s || word == u"本月底"_s || word == u"eom"_s)
        return lastOfMonth(today);
    if (word == u"下月底"_s)
        return lastOfMonth(QDate(today.year(), today.month(), 1).addMonths(1));
    if (word == u"年底"_s || word == u"年末"_s || word == u"eoy"_s)
        return QDate(today.year(), 12, 31);
    return {};
}

QDate dayFromToday(const QString& text, QDate today)
{
    static const QRegularExpression shape(u"^([+-])(\\d{1,5})(天|日|d|周|w|个月|月|m|年|y)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-"_s ? -1 : 1);
    const QString unit = match.captured(3);
    if (unit == u"周"_s || unit == u"w"_s)
        return today.addDays(7 * count);
    if (unit == u"个月"_s || unit == u"月"_s || unit == u"m"_s)
        return today.addMonths(count);
    if (unit == u"年"_s || unit == u"y"_s)
        return today.addYears(count);
    return today.addDays(count);
}

/// The shapes of figures that a date may have; a group that is missing is taken from today.
QDate dayOfFigures(const QString& text, QDate today)
{
    static const QRegularExpression shapes[] = {
        QRegularExpression(u"^(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})$"_s),
        QRegularExpression(u"^(?<y>\\d{4})[-/.年](?<m>\\d{1,2})[-/.月](?<d>\\d{1,2})[日号]?$"_s),
        QRegularExpression(u"^(?<y>)(?<m>\\d{2})(?<d>\\d{2})$"_s),
        QRegularExpression(u"^(?<y>)(?<m>\\d{1,2})[-/.月](?<d>\\d{1,2})[日号]?$"_s),
        QRegularExpression(u"^(?<y>)(?<m>)(?<d>\\d{1,2})[日号]?$"_s),
    };
    for (const QRegularExpression& shape : shapes) {
        const auto match = shape.match(text);
        if (!match.hasMatch())
            continue;
        const auto figure = [&match](const QString& group, int otherwise) {
            return match.captured(group).isEmpty() ? otherwise : match.captured(group).toInt();
        };
        return QDate(figure(u"y"_s, today.year()), figure(u"m"_s, today.month()), figure(u"d"_s, 0));
    }
    return {};
}

} // namespace

QDate readTypedDate(const QString& typed, QDate today)
{
    // NFKC turns full-width figures and signs into plain ones.
    const QString text = typed.normalized(QString::NormalizationForm_KC).remove(u' ').toLower();
    QDate day = dayOfWord(text, today);
    if (!day.isValid())
        day = dayFromToday(text, today);
    if (!day.isValid())
        day = dayOfFigures(text, today);
    return day.year() >= 1900 && day.year() <= 2199 ? day : QDate();
}

} // namespace cdesk::ui
