// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/WorkCalendar.h"

#include "tests/support/Catch.h"

#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("public holidays are off and working weekends are worked", "[calendar]")
{
    const WorkCalendar calendar = WorkCalendar::chinese();
    CHECK_FALSE(calendar.isWorkday(QDate(2024, 10, 1)));
    CHECK_FALSE(calendar.isWorkday(QDate(2024, 10, 7)));
    CHECK(calendar.isWorkday(QDate(2024, 10, 8)));
    CHECK(calendar.isWorkday(QDate(2024, 10, 12)));       // a Saturday worked for 国庆节
    CHECK_FALSE(calendar.isWorkday(QDate(2024, 10, 13))); // an ordinary Sunday
    CHECK(calendar.isWorkday(QDate(2026, 2, 28)));
    CHECK_FALSE(calendar.isWorkday(QDate(2026, 2, 23)));
    CHECK(calendar.nameOf(QDate(2026, 2, 17)) == u"春节");
    CHECK(calendar.nameOf(QDate(2026, 3, 2)).isEmpty());
}

TEST_CASE("the whole table is what the notices say, and every workday agrees with it", "[calendar]")
{
    QFile file(QString::fromUtf8(CDESK_SOURCE_DIR) + u"/resources/holidays.csv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const WorkCalendar calendar = WorkCalendar::chinese();
    const WorkCalendar weekends;
    QHash<QDate, bool> offDays;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u',');
        const QDate date = QDate::fromString(fields.value(1), Qt::ISODate);
        if (line.startsWith(u'#') || !date.isValid())
            continue;
        REQUIRE_FALSE(offDays.contains(date)); // no day twice
        offDays.insert(date, fields[2] == u"off");
    }
    CHECK(offDays.size() > 600);
    for (QDate day(2007, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        CAPTURE(day);
        REQUIRE(calendar.isWorkday(day) == (offDays.contains(day) ? !offDays[day] : weekends.isWorkday(day)));
    }
    for (int year = 2007; year <= 2026; ++year)
        CHECK(calendar.isYearKnown(year));
}

TEST_CASE("a year not yet published falls back to weekends and says so", "[calendar]")
{
    const WorkCalendar calendar = WorkCalendar::chinese();
    CHECK_FALSE(calendar.isYearKnown(2040));
    CHECK(calendar.isWorkday(QDate(2040, 10, 1)));
    CHECK_FALSE(calendar.isWorkday(QDate(2040, 9, 30))); // a Sunday
}

TEST_CASE("days of the office win over the table", "[calendar]")
{
    const std::vector<SpecialDay> days{{QDate(2026, 10, 8), DayKind::Off, u"司庆"_s},
                                       {QDate(2026, 10, 7), DayKind::Work, u"盘点"_s}};
    const WorkCalendar calendar = WorkCalendar::chinese().withOfficeDays(days);
    CHECK_FALSE(calendar.isWorkday(QDate(2026, 10, 8)));
    CHECK(calendar.isWorkday(QDate(2026, 10, 7)));
    CHECK(calendar.nameOf(QDate(2026, 10, 8)) == u"司庆");
    CHECK(calendar.addWorkdays(QDate(2026, 10, 6), 2) == QDate(2026, 10, 9));
    CHECK_FALSE(WorkCalendar::chinese().withOfficeDays({{QDate(2040, 10, 1), DayKind::Off, {}}}).isYearKnown(2040));
}

TEST_CASE("the n-th workday skips everything that is off", "[calendar]")
{
    const WorkCalendar calendar = WorkCalendar::chinese();
    CHECK(calendar.addWorkdays(QDate(2024, 9, 30), 1) == QDate(2024, 10, 8));
    CHECK(calendar.addWorkdays(QDate(2024, 10, 11), 1) == QDate(2024, 10, 12)); // the worked Saturday counts
    CHECK(calendar.addWorkdays(QDate(2024, 10, 8), -1) == QDate(2024, 9, 30));
    CHECK(calendar.addWorkdays(QDate(2024, 10, 3), 0) == QDate(2024, 10, 8));
    CHECK(calendar.addWorkdays(QDate(2024, 10, 8), 0) == QDate(2024, 10, 8));
    CHECK(calendar.onOrBefore(QDate(2024, 10, 3)) == QDate(2024, 9, 30));
    CHECK(calendar.addWorkdays({}, 3).isNull());
    CHECK(calendar.workdaysBetween(QDate(2024, 10, 1), QDate(2024, 10, 12)) == 5);
    CHECK(calendar.workdaysBetween(QDate(2024, 10, 2), QDate(2024, 10, 1)) == 0);
}

TEST_CASE("going n workdays on and n back returns to the start", "[calendar]")
{
    const WorkCalendar calendar = WorkCalendar::chinese();
    for (QDate day(2023, 1, 3); day < QDate(2026, 6, 1); day = day.addDays(17)) {
        const QDate start = calendar.onOrAfter(day);
        for (int count = 1; count < 40; count += 3) {
            const QDate there = calendar.addWorkdays(start, count);
            CAPTURE(start, count);
            REQUIRE(calendar.addWorkdays(there, -count) == start);
            REQUIRE(calendar.workdaysBetween(start, there) == count + 1);
        }
    }
}

TEST_CASE("a broken line of the table is named", "[calendar]")
{
    const auto broken = WorkCalendar::fromCsv(u"year,date,kind,name\n2026,2026-02-30,off,春节\n"_s);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == u"holiday.line");
    CHECK(broken.error().detail == u"2026,2026-02-30,off,春节");
    CHECK_FALSE(WorkCalendar::fromCsv(u"2026,2026-02-20,maybe,春节"_s));
}
