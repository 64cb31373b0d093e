// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/WorkCalendar.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Data of a static library is registered only when somebody asks for it; must
// stand outside any namespace.
static void registerCalendarData()
{
    Q_INIT_RESOURCE(calendar);
}

namespace cdesk {

WorkCalendar WorkCalendar::chinese()
{
    registerCalendarData();
    QFile file(u":/calendar/holidays.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    static_cast<void>(opened);
    return fromCsv(QString::fromUtf8(file.readAll())).value_or(WorkCalendar());
}

Result<WorkCalendar> WorkCalendar::fromCsv(const QString& csv)
{
    WorkCalendar calendar;
    for (const QString& line : csv.split(u'\n')) {
        const QString entry = line.trimmed();
        if (entry.isEmpty() || entry.startsWith(u'#') || entry.startsWith(u"year,"))
            continue;
        const QStringList fields = entry.split(u',');
        const QDate date = QDate::fromString(fields.value(1), Qt::ISODate);
        const bool off = fields.value(2) == u"off";
        bool isYear = false;
        const int year = fields.value(0).toInt(&isYear);
        if (fields.size() != 4 || !isYear || !date.isValid() || (!off && fields.value(2) != u"work"))
            return invalid(u"holiday.line"_s, {}, line);
        calendar.m_special.insert(date, {date, off ? DayKind::Off : DayKind::Work, fields.value(3)});
        calendar.m_knownYears.insert(year);
    }
    return calendar;
}

WorkCalendar WorkCalendar::withOfficeDays(const std::vector<SpecialDay>& days) const
{
    WorkCalendar calendar = *this;
    for (const SpecialDay& day : days)
        calendar.m_special.insert(day.date, day);
    return calendar;
}

bool WorkCalendar::isWorkday(QDate day) const
{
    const auto special = m_special.constFind(day);
    if (special != m_special.constEnd())
        return special->kind == DayKind::Work;
    return day.isValid() && day.dayOfWeek() < Qt::Saturday;
}

QString WorkCalendar::nameOf(QDate day) const
{
    return m_special.value(day).name;
}

QDate WorkCalendar::addWorkdays(QDate day, int count) const
{
    if (count == 0)
        return onOrAfter(day);
    const int step = count > 0 ? 1 : -1;
    for (int left = qAbs(count); left > 0 && day.isValid();) {
        day = day.addDays(step);
        if (isWorkday(day))
            --left;
    }
    return day;
}

QDate WorkCalendar::onOrAfter(QDate day) const
{
    while (day.isValid() && !isWorkday(day))
        day = day.addDays(1);
    return day;
}

QDate WorkCalendar::onOrBefore(QDate day) const
{
    while (day.isValid() && !isWorkday(day))
        day = day.addDays(-1);
    return day;
}

int WorkCalendar::workdaysBetween(QDate from, QDate to) const
{
    int count = 0;
    for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1))
        count += isWorkday(day) ? 1 : 0;
    return count;
}

} // namespace cdesk
