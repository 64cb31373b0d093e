// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractService.h"
#include "core/reminders/ReminderService.h"
#include "core/session/ChangeFeed.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/core/TestOffice.h"

#include <algorithm>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOld = 1100; // more than two slices of a run

/// An office into which a ledger of old contracts was taken over: each has run out, and nobody has decided about any.
struct OldLedger {
    TestOffice office;
    ContractService contracts{office.session};
    ReminderService reminders{office.session};
    QObject listener;
    int told = 0; ///< how often somebody heard of reminders

    OldLedger()
    {
        auto settings = *reminders.settings(office.admin);
        for (ReminderRule& rule : settings.rules)
            rule.isEnabled = rule.kind == ReminderKind::Expiry;
        REQUIRE(reminders.saveSettings(office.admin, settings));
        Contract contract = sampleContract();
        contract.startOn = QDate(2024, 1, 1);
        contract.firstTerm = {12, SpanUnit::Months};
        contract.notice = {};
        contract.renewal = Renewal::None;
        for (int i = 0; i < kOld; ++i)
            REQUIRE(contracts.draft(office.admin, contract));
        office.database.execute(u"UPDATE contract SET state = 'signed'"_s);
        QObject::connect(&office.office->feed(), &ChangeFeed::changed, &listener,
                         [this](const ChangeSet& changes) { told += changes.touches(EntityKind::Reminder) ? 1 : 0; });
    }
    QDate today() { return office.clock.today(); }
    std::vector<ReminderId> fresh() { return reminders.dueNow(office.admin, today(), 0)->fresh; }
};

/// A job that is stopped at its break number @p stopAt.
JobContext stoppedAt(int stopAt)
{
    JobHandle handle;
    auto breaks = std::make_shared<int>(0);
    return {handle, {}, [handle, breaks, stopAt]() mutable {
                if (++*breaks == stopAt)
                    handle.cancel();
            }};
}

} // namespace

TEST_CASE("a run over many contracts tells of its reminders once, when all are made", "[reminders]")
{
    OldLedger desk;
    JobContext job;
    const auto outcome = desk.reminders.collect(desk.office.admin, desk.today(), job);
    REQUIRE(outcome);
    CHECK(outcome->created == kOld);
    CHECK(desk.told == 1);
    CHECK(*desk.reminders.dueCount(desk.office.admin, desk.today()) == kOld);

    REQUIRE(desk.reminders.collect(desk.office.admin, desk.today(), job)); // nothing is new
    CHECK(desk.told == 1);
}

TEST_CASE("a run that is stopped half way tells of what it has made, and the next one of the rest", "[reminders]")
{
    OldLedger desk;
    JobContext stopped = stoppedAt(3);
    CHECK_FALSE(desk.reminders.collect(desk.office.admin, desk.today(), stopped));
    const qint64 made = *desk.reminders.dueCount(desk.office.admin, desk.today());
    CHECK(made > 0);
    CHECK(made < kOld);
    CHECK(desk.told == 1);

    JobContext job;
    REQUIRE(desk.reminders.collect(desk.office.admin, desk.today(), job));
    CHECK(*desk.reminders.dueCount(desk.office.admin, desk.today()) == kOld);
    CHECK(desk.told == 2);
}

TEST_CASE("each of many reminders is marked as told once, also when that was stopped half way", "[reminders]")
{
    OldLedger desk;
    JobContext job;
    REQUIRE(desk.reminders.collect(desk.office.admin, desk.today(), job));
    const std::vector<ReminderId> all = desk.fresh();
    REQUIRE(all.size() == kOld);

    JobContext stopped = stoppedAt(2);
    CHECK_FALSE(desk.reminders.markNotified(desk.office.admin, all, stopped));
    const std::vector<ReminderId> left = desk.fresh();
    CHECK(left.size() < all.size());
    CHECK(std::equal(left.begin(), left.end(), all.end() - static_cast<qsizetype>(left.size())));

    REQUIRE(desk.reminders.markNotified(desk.office.admin, left, job));
    CHECK(desk.fresh().empty());
    CHECK(*desk.reminders.dueCount(desk.office.admin, desk.today()) == kOld); // all of them are still to be handled
}

TEST_CASE("of many reminders told together it is known whether one still waits", "[reminders]")
{
    OldLedger desk;
    JobContext job;
    REQUIRE(desk.reminders.collect(desk.office.admin, desk.today(), job));
    const std::vector<ReminderId> all = desk.fresh();
    const std::vector<ReminderId> two(all.begin(), all.begin() + 2);
    REQUIRE(desk.reminders.done(desk.office.admin, {two[0]}, DoneScope::ThisOne, {}));
    CHECK(*desk.reminders.isAnyOpen(desk.office.admin, two));
    REQUIRE(desk.reminders.snoozeAWhile(desk.office.admin, {two[1]}));
    CHECK_FALSE(*desk.reminders.isAnyOpen(desk.office.admin, two));
    CHECK(*desk.reminders.isAnyOpen(desk.office.admin, all));
}
