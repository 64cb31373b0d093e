// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Term.h"

#include "tests/support/Catch.h"

#include <QRandomGenerator>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate on(int year, int month, int day)
{
    return QDate(year, month, day);
}

Term fixedTerm(QDate start, QStringView first, QStringView next = {}, QStringView notice = {},
               Renewal renewal = Renewal::None)
{
    return {TermKind::Fixed,
            start,
            parseSpan(first).value(),
            parseSpan(next).value(),
            parseSpan(notice).value(),
            renewal,
            std::nullopt,
            std::nullopt};
}

QString status(const Term& term, QDate day)
{
    return termStatusCode(termStatusOn(term, day));
}

/// Walks the calendar day by day: the day with the same number @p months months on, or the last day of that month.
QDate walkedMonths(QDate from, int months)
{
    QDate day = from;
    for (int passed = 0; passed < months;) {
        day = day.addDays(1);
        if (day.day() == 1)
            ++passed;
    }
    while (day.day() != from.day() && day.addDays(1).day() != 1)
        day = day.addDays(1);
    return months == 0 ? from : day;
}

QDate walked(QDate from, Span span, int times)
{
    if (span.unit == SpanUnit::Days) {
        for (int i = 0; i < span.count * times; ++i)
            from = from.addDays(1);
        return from;
    }
    return walkedMonths(from, span.count * times * (span.unit == SpanUnit::Years ? 12 : 1));
}

} // namespace

TEST_CASE("the last day of a term is included", "[term]")
{
    CHECK(periodNumber(fixedTerm(on(2024, 1, 1), u"12m"), 0).end == on(2024, 12, 31));
    CHECK(periodNumber(fixedTerm(on(2024, 1, 1), u"1y"), 0).end == on(2024, 12, 31));
    CHECK(periodNumber(fixedTerm(on(2024, 1, 1), u"366d"), 0).end == on(2024, 12, 31));
    CHECK(periodNumber(fixedTerm(on(2024, 3, 15), u"36m"), 0).end == on(2027, 3, 14));
    CHECK(periodNumber(fixedTerm(on(2024, 5, 1), u"1d"), 0).end == on(2024, 5, 1));
    CHECK(periodNumber(fixedTerm(on(2024, 2, 29), u"1y"), 0).end == on(2025, 2, 27));
    CHECK(periodNumber(fixedTerm(on(2024, 2, 29), u"4y"), 0).end == on(2028, 2, 28));
    CHECK(periodNumber(fixedTerm(on(2023, 3, 1), u"1y"), 0).end == on(2024, 2, 29));
}

TEST_CASE("a start on the 31st finds its 31st again after a short month", "[term]")
{
    const Term term = fixedTerm(on(2024, 1, 31), u"1m", u"1m", {}, Renewal::Tacit);
    CHECK(periodNumber(term, 0) == TermPeriod{0, on(2024, 1, 31), on(2024, 2, 28), {}});
    CHECK(periodNumber(term, 1) == TermPeriod{1, on(2024, 2, 29), on(2024, 3, 30), {}});
    CHECK(periodNumber(term, 2) == TermPeriod{2, on(2024, 3, 31), on(2024, 4, 29), {}});
    CHECK(periodNumber(term, 11).end == on(2025, 1, 30));
    CHECK(periodNumber(term, 12) == TermPeriod{12, on(2025, 1, 31), on(2025, 2, 27), {}});
}

TEST_CASE("notice is in time until whole notice periods are left", "[term]")
{
    const auto deadline = [](QDate start, QStringView first, QStringView notice) {
        return periodNumber(fixedTerm(start, first, {}, notice), 0).noticeDeadline;
    };
    CHECK(deadline(on(2024, 1, 1), u"36m", u"2m") == on(2026, 10, 31));
    CHECK(deadline(on(2024, 1, 1), u"12m", u"30d") == on(2024, 12, 1));
    CHECK(deadline(on(2024, 3, 1), u"12m", u"2m") == on(2024, 12, 31));
    CHECK(deadline(on(2024, 1, 31), u"13m", u"1m") == on(2025, 1, 30)); // not one month before the clamped 27 February
    CHECK(deadline(on(2024, 6, 15), u"2y", u"1y") == on(2025, 6, 14));
    CHECK(deadline(on(2024, 6, 15), u"90d", u"1m") == on(2024, 8, 12));
    CHECK(deadline(on(2024, 6, 15), u"90d", {}).isNull());
}

TEST_CASE("only a tacit renewal rolls into the next period", "[term]")
{
    const QDate later = on(2027, 6, 1);
    for (Renewal renewal : {Renewal::None, Renewal::Express}) {
        const Term term = fixedTerm(on(2024, 1, 1), u"36m", u"12m", u"2m", renewal);
        CHECK(periodOn(term, later).end == on(2026, 12, 31));
        CHECK(status(term, later) == u"expired_unhandled");
        CHECK(status(term, on(2026, 12, 31)) == u"expiring_soon");
        CHECK(status(term, on(2027, 1, 1)) == u"expired_unhandled");
    }
    const Term tacit = fixedTerm(on(2024, 1, 1), u"36m", u"12m", u"2m", Renewal::Tacit);
    CHECK(periodOn(tacit, later) == TermPeriod{1, on(2027, 1, 1), on(2027, 12, 31), on(2027, 10, 31)});
    CHECK(periodOn(tacit, on(2026, 12, 31)).number == 0);
    CHECK(periodOn(tacit, on(2027, 1, 1)).number == 1);
    CHECK(periodOn(tacit, on(2124, 7, 1)) == TermPeriod{98, on(2124, 1, 1), on(2124, 12, 31), on(2124, 10, 31)});
    CHECK(status(tacit, later) == u"performing");
}

TEST_CASE("a tacit renewal without a length of its own goes on for the first length", "[term]")
{
    const Term term = fixedTerm(on(2024, 1, 1), u"6m", {}, {}, Renewal::Tacit);
    CHECK(periodOn(term, on(2024, 9, 1)).end == on(2024, 12, 31));
}

TEST_CASE("the status follows from the day alone", "[term]")
{
    const Term term = fixedTerm(on(2024, 1, 1), u"12m", u"12m", u"2m", Renewal::Tacit); // notice until 31 October
    CHECK(status(term, on(2023, 12, 31)) == u"not_effective");
    CHECK(status(term, on(2024, 1, 1)) == u"performing");
    CHECK(status(term, on(2024, 9, 30)) == u"performing");
    CHECK(status(term, on(2024, 10, 1)) == u"notice_due");
    CHECK(status(term, on(2024, 10, 31)) == u"notice_due");
    CHECK(status(term, on(2024, 11, 1)) == u"performing"); // too late to stop it
    CHECK(status(term, on(2024, 12, 31)) == u"performing");
    CHECK(status(term, on(2025, 10, 31)) == u"notice_due"); // every year again

    Term none = term;
    none.renewal = Renewal::None;
    CHECK(status(none, on(2024, 10, 15)) == u"performing"); // nothing to give notice of
    CHECK(status(none, on(2024, 11, 30)) == u"performing");
    CHECK(status(none, on(2024, 12, 1)) == u"expiring_soon");
    CHECK(termStatusOn(none, on(2024, 10, 15), {.expiringDays = 90, .noticeDays = 30}) == TermStatus::ExpiringSoon);

    Term express = term;
    express.renewal = Renewal::Express;
    CHECK(status(express, on(2024, 10, 15)) == u"notice_due");
    CHECK(status(express, on(2024, 12, 15)) == u"expiring_soon");
}

TEST_CASE("an open-ended contract never expires", "[term]")
{
    Term term;
    term.kind = TermKind::OpenEnded;
    term.start = on(2020, 1, 1);
    CHECK(status(term, on(2019, 12, 31)) == u"not_effective");
    CHECK(status(term, on(2020, 1, 1)) == u"open_ended");
    CHECK(status(term, on(2120, 1, 1)) == u"open_ended");
    CHECK(periodOn(term, on(2120, 1, 1)).end.isNull());
    term.expiryOverride = on(2025, 6, 30); // until somebody gave notice
    CHECK(status(term, on(2025, 6, 30)) == u"expiring_soon");
    CHECK(status(term, on(2025, 7, 1)) == u"expired_unhandled");
}

TEST_CASE("a term that begins with an event waits for it", "[term]")
{
    Term term = fixedTerm({}, u"12m");
    term.kind = TermKind::FromEvent;
    CHECK(checkedTerm(term));
    CHECK(status(term, on(2030, 1, 1)) == u"not_effective");
    CHECK(periodOn(term, on(2030, 1, 1)) == TermPeriod{});
    term.start = on(2029, 6, 1);
    CHECK(periodOn(term, on(2030, 1, 1)).end == on(2030, 5, 31));
}

TEST_CASE("people may override the last day and the notice deadline", "[term]")
{
    Term term = fixedTerm(on(2024, 1, 1), u"12m", u"12m", u"2m", Renewal::Tacit);
    term.noticeOverride = on(2024, 9, 15);
    CHECK(periodOn(term, on(2024, 5, 1)).noticeDeadline == on(2024, 9, 15));
    CHECK(periodOn(term, on(2025, 5, 1)).noticeDeadline == on(2025, 10, 31)); // it belonged to the first period
    CHECK(status(term, on(2024, 9, 15)) == u"notice_due");
    CHECK(status(term, on(2024, 9, 16)) == u"performing");

    term.expiryOverride = on(2025, 3, 31);
    CHECK(periodOn(term, on(2026, 1, 1)).end == on(2025, 3, 31));
    CHECK(status(term, on(2025, 3, 31)) == u"expiring_soon");
    CHECK(status(term, on(2026, 1, 1)) == u"expired_unhandled"); // it no longer renews by itself
}

TEST_CASE("lengths are read as stored and as written, nonsense is refused", "[term]")
{
    CHECK(parseSpan(u"36m") == Span{36, SpanUnit::Months});
    CHECK(parseSpan(u"36个月") == Span{36, SpanUnit::Months});
    CHECK(parseSpan(u"３年") == Span{3, SpanUnit::Years});
    CHECK(parseSpan(u"90 天") == Span{90, SpanUnit::Days});
    CHECK(parseSpan(u"15日") == Span{15, SpanUnit::Days});
    CHECK(parseSpan(u"") == Span{});
    for (QStringView text : {u"36", u"m", u"-1m", u"1.5y", u"12w", u"99999999d", u"个月"}) {
        CAPTURE(text.toString());
        REQUIRE_FALSE(parseSpan(text));
        CHECK(parseSpan(text).error().code == u"term.span");
    }
    for (SpanUnit unit : {SpanUnit::Days, SpanUnit::Months, SpanUnit::Years})
        CHECK(parseSpan(formatSpan({7, unit})) == Span{7, unit});
    CHECK(checkedTerm(fixedTerm({}, u"1y")).error().code == u"term.start_missing");
    CHECK(checkedTerm(fixedTerm(on(2024, 1, 1), {})).error().code == u"term.first_missing");
}

TEST_CASE("periods agree with a walk through the calendar day by day", "[term]")
{
    QRandomGenerator random(2024);
    const SpanUnit units[] = {SpanUnit::Days, SpanUnit::Months, SpanUnit::Years};
    for (int i = 0; i < 1500; ++i) {
        const QDate start = on(2019, 1, 1).addDays(random.bounded(2200));
        const auto span = [&](int most) {
            const SpanUnit unit = units[random.bounded(3)];
            return Span{1 + random.bounded(unit == SpanUnit::Days     ? most * 20
                                           : unit == SpanUnit::Months ? most
                                                                      : 2),
                        unit};
        };
        Term term{TermKind::Fixed, start, span(18), span(12), {}, Renewal::Tacit, std::nullopt, std::nullopt};
        const int number = random.bounded(6);
        // First and following lengths in months or years are one sum of months: 31 January + 1 + 1 months is 31 March.
        const bool months = term.first.unit != SpanUnit::Days && term.next.unit != SpanUnit::Days;
        const auto inMonths = [](Span s) { return s.unit == SpanUnit::Years ? s.count * 12 : s.count; };
        const auto boundary = [&](int k) {
            return months ? walkedMonths(start, inMonths(term.first) + k * inMonths(term.next))
                          : walked(walked(start, term.first, 1), term.next, k);
        };
        const TermPeriod period = periodNumber(term, number);
        CAPTURE(start, formatSpan(term.first), formatSpan(term.next), number);
        REQUIRE(period.start == (number == 0 ? start : boundary(number - 1)));
        REQUIRE(period.end == boundary(number).addDays(-1));
        // Every day of the period finds it again, and its neighbours find the neighbours.
        REQUIRE(periodOn(term, period.start).number == number);
        REQUIRE(periodOn(term, period.end).number == number);
        REQUIRE(periodOn(term, period.end.addDays(1)).number == number + 1);
        REQUIRE(periodNumber(term, number + 1).start == period.end.addDays(1));
    }
}
