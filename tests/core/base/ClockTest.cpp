// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include "tests/support/Catch.h"

using namespace cdesk;

TEST_CASE("a fixed clock stands at noon of its day until it is moved", "[clock]")
{
    FixedClock clock(QDate(2026, 1, 31));
    const qint64 before = clock.nowUtcMs();
    CHECK(clock.today() == QDate(2026, 1, 31));
    CHECK(clock.nowUtcMs() == before);

    clock.advanceMs(1500);
    CHECK(clock.nowUtcMs() == before + 1500);
    clock.setToday(QDate(2026, 2, 1));
    CHECK(clock.nowUtcMs() == before + 24LL * 3600 * 1000);
}
