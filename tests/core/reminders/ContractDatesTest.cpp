// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/ContractDates.h"

#include "tests/support/Catch.h"
#include "tests/support/core/LedgerOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A contract of one year that begins on @p start; signed, or whatever @p state says.
qint64 yearFrom(LedgerOffice& desk, QDate start, const QString& state = u"signed"_s)
{
    return desk.addContract({.state = state, .signedOn = start, .startOn = start, .firstTerm = u"1y"_s});
}

} // namespace

TEST_CASE("the calendar knows the last day of every contract that runs, in any month to come", "[reminders]")
{
    LedgerOffice desk; // 2026-03-02
    const qint64 running = yearFrom(desk, QDate(2025, 9, 10));
    yearFrom(desk, QDate(2025, 9, 12), u"draft"_s);
    desk.load();

    const auto september = contractDates(desk.contracts(), QDate(2026, 9, 1), QDate(2026, 9, 30));
    REQUIRE(september.size() == 1);
    CHECK(september.front().contractId.value() == running);
    CHECK(september.front().kind == ReminderKind::Expiry);
    CHECK(september.front().date == QDate(2026, 9, 9));
    CHECK(contractDates(desk.contracts(), QDate(2026, 9, 10), QDate(2026, 12, 31)).empty());
}

TEST_CASE("the days of a month come in their order", "[reminders]")
{
    LedgerOffice desk;
    yearFrom(desk, QDate(2025, 9, 20));
    yearFrom(desk, QDate(2025, 9, 10));
    desk.load();
    const auto september = contractDates(desk.contracts(), QDate(2026, 9, 1), QDate(2026, 9, 30));
    REQUIRE(september.size() == 2);
    CHECK(september.front().date < september.back().date);
}
