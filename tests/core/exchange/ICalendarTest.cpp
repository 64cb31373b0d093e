// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendar.h"

#include "tests/support/Catch.h"

#include <QList>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMade = 1'772'409'600'000; // 2026-03-02 00:00 UTC

QByteArray fileOf(const QString& summary, const QString& description = {})
{
    return iCalendarFile({{u"expiry-7-20260309@contractdesk"_s, QDate(2026, 3, 9), summary, description}}, u"合同"_s,
                         kMade);
}

/// RFC 5545, 3.1: a line break followed by a blank is none.
QByteArray unfolded(QByteArray file)
{
    return file.replace("\r\n ", "");
}

} // namespace

TEST_CASE("a date becomes a whole day in the calendar, and the day stays free", "[ics]")
{
    const QByteArray file = fileOf(u"到期 XS-1"_s);
    CHECK(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(file.contains("UID:expiry-7-20260309@contractdesk\r\n"));
    CHECK(file.contains("DTSTAMP:20260302T000000Z\r\n"));
    CHECK(file.contains("DTSTART;VALUE=DATE:20260309\r\nDTEND;VALUE=DATE:20260310\r\n"));
    CHECK(file.contains("SUMMARY:到期 XS-1\r\n"));
    CHECK(file.contains("TRANSP:TRANSPARENT\r\n"));
}

TEST_CASE("signs that mean something in the file are escaped, line breaks are kept as such", "[ics]")
{
    const QByteArray file = fileOf(u"甲, 乙; 丙\\丁"_s, u"第一行\r\n第二行\tEND:VEVENT"_s);
    CHECK(file.contains("SUMMARY:甲\\, 乙\\; 丙\\\\丁\r\n"));
    CHECK(file.contains("DESCRIPTION:第一行\\n第二行END:VEVENT\r\n"));
    CHECK(file.count("\r\nEND:VEVENT\r\n") == 1); // a customer's name ends no entry
}

TEST_CASE("no line is longer than 75 octets, no character is torn, nothing is lost", "[ics]")
{
    const QString longName = u"北京宏图机电设备采购与维护保养服务合同（2026年度框架）"_s.repeated(4);
    const QByteArray file = fileOf(longName);
    const QList<QByteArray> lines = file.split('\n');
    for (const QByteArray& line : lines) {
        CHECK(line.size() <= 76); // with its \r
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(unfolded(file).contains(QByteArray("SUMMARY:" + longName.toUtf8() + "\r\n")));
}
