// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendar.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kLineOctets = 75; // RFC 5545, 3.1: without the line break

/// A text value: RFC 5545, 3.3.11. Control characters have no place in one.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar character : text) {
        if (character == u'\n')
            result += u"\\n"_s;
        else if (character == u'\\' || character == u';' || character == u',')
            result += u'\\' + QString(character);
        else if (character.category() != QChar::Other_Control)
            result += character;
    }
    return result;
}

bool isInsideCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// Adds one content line, folded: what goes on begins with a blank, and no character is torn.
void addLine(QByteArray& file, const QString& line)
{
    QByteArray rest = line.toUtf8();
    qsizetype room = kLineOctets;
    while (rest.size() > room) {
        qsizetype end = room;
        while (isInsideCharacter(rest.at(end)))
            --end;
        file += rest.first(end) + "\r\n ";
        rest.remove(0, end);
        room = kLineOctets - 1; // the blank counts
    }
    file += rest + "\r\n";
}

QString dayText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

} // namespace

QByteArray iCalendarFile(const std::vector<CalendarEntry>& entries, const QString& name, qint64 madeUtcMs)
{
    const QString made =
        QDateTime::fromMSecsSinceEpoch(madeUtcMs, QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QByteArray file;
    const QStringList head{u"BEGIN:VCALENDAR"_s,    u"VERSION:2.0"_s,    u"PRODID:-//ContractDesk//ContractDesk//ZH"_s,
                           u"CALSCALE:GREGORIAN"_s, u"METHOD:PUBLISH"_s, u"X-WR-CALNAME:"_s + escaped(name)};
    for (const QString& line : head)
        addLine(file, line);
    for (const CalendarEntry& entry : entries) {
        const QString summary = escaped(entry.summary);
        const QStringList event{u"BEGIN:VEVENT"_s,
                                u"UID:"_s + escaped(entry.uid),
                                u"DTSTAMP:"_s + made,
                                u"DTSTART;VALUE=DATE:"_s + dayText(entry.day),
                                u"DTEND;VALUE=DATE:"_s + dayText(entry.day.addDays(1)),
                                u"SUMMARY:"_s + summary,
                                u"DESCRIPTION:"_s + escaped(entry.description),
                                u"TRANSP:TRANSPARENT"_s,
                                u"BEGIN:VALARM"_s,
                                u"ACTION:DISPLAY"_s,
                                u"DESCRIPTION:"_s + summary,
                                u"TRIGGER:PT9H"_s,
                                u"END:VALARM"_s,
                                u"END:VEVENT"_s};
        for (const QString& line : event)
            addLine(file, line);
    }
    addLine(file, u"END:VCALENDAR"_s);
    return file;
}

} // namespace cdesk
