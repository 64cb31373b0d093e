// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/Misuse.h"

#include "core/users/MisuseService.h"
#include "core/users/RightsReview.h"
#include "core/users/UserService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

#include <QDateTime>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A log that is told line by line, with the hours of the desk's clock.
struct ToldLog {
    std::vector<LogGlance> entries;
    QDateTime at{QDate(2026, 3, 2), QTime(10, 0)};

    void add(const QString& action, int secondsLater = 1, const QString& person = u"王芳"_s)
    {
        at = at.addSecs(secondsLater);
        const qint64 seq = static_cast<qint64>(entries.size()) + 1;
        entries.push_back({.seq = seq,
                           .atUtcMs = at.toMSecsSinceEpoch(),
                           .actorId = UserId{person == u"王芳" ? 2 : 3},
                           .actorName = person,
                           .action = action,
                           .label = u"x"_s,
                           .thing = QString::number(seq)});
    }
    std::vector<MisuseWarning> of(MisuseKind kind, Watch watch = Watch::PeopleToo) const
    {
        auto found = misuseIn(entries, {}, watch);
        std::erase_if(found, [&](const MisuseWarning& one) { return one.kind != kind; });
        return found;
    }
};

} // namespace

TEST_CASE("five logins refused within ten minutes are a warning, four are not", "[misuse]")
{
    ToldLog log;
    const auto loginAfter = [&](int refused, int secondsLater) {
        log.add(u"login.succeeded"_s, secondsLater);
        log.entries.back().things = refused; // nobody can write before; the login tells what was refused
        log.entries.back().thing.clear();
    };
    loginAfter(4, 60);
    CHECK(log.of(MisuseKind::FailedLogins).empty());
    SECTION("more in time")
    {
        loginAfter(1, 60);
        REQUIRE(log.of(MisuseKind::FailedLogins).size() == 1);
        CHECK(log.of(MisuseKind::FailedLogins).front().happened == 5);
        CHECK(log.of(MisuseKind::FailedLogins, Watch::OfficeAlone).size() == 1);
    }
    SECTION("more much later")
    {
        loginAfter(1, 3600);
        CHECK(log.of(MisuseKind::FailedLogins).empty());
    }
    SECTION("many before one login")
    {
        loginAfter(7, 3600);
        CHECK(log.of(MisuseKind::FailedLogins).size() == 1);
    }
}

TEST_CASE("more than fifty contracts out of the program in ten minutes are a warning, each counted once", "[misuse]")
{
    ToldLog log;
    for (int i = 0; i < 50; ++i) {
        log.add(u"contract.printed"_s, 5);
        log.entries.back().isFile = true;
    }
    log.entries.push_back(log.entries.back()); // the same contract again
    CHECK(log.of(MisuseKind::MassExport).empty());
    log.add(u"contract.printed"_s, 5); // on paper
    CHECK(log.of(MisuseKind::MassExport).empty());
    log.add(u"contract.printed"_s, 5);
    log.entries.back().isFile = true;
    REQUIRE(log.of(MisuseKind::MassExport).size() == 1);
    CHECK(log.of(MisuseKind::MassExport).front().person == u"王芳"_s);
    CHECK(log.of(MisuseKind::MassExport, Watch::OfficeAlone).empty());
}

TEST_CASE("whatever way things leave the program by counts as an export", "[misuse]")
{
    const QString action = GENERATE(u"document.exported"_s, u"log.exported"_s, u"reminder.exported"_s);
    ToldLog log;
    for (int i = 0; i < 51; ++i)
        log.add(action, 5);
    CHECK(log.of(MisuseKind::MassExport).size() == 1);
}

TEST_CASE("one report with many rows is an export of many contracts", "[misuse]")
{
    ToldLog log;
    log.add(u"report.exported"_s);
    log.entries.back().things = 51;
    CHECK(log.of(MisuseKind::MassExport).size() == 1);
}

TEST_CASE("twenty things removed by one person in ten minutes are a warning", "[misuse]")
{
    ToldLog log;
    for (int i = 0; i < 19; ++i) {
        log.add(u"customer.removed"_s, 2);
        log.add(u"contract.cancel"_s, 2, u"李明"_s);
    }
    CHECK(log.of(MisuseKind::MassRemoval).empty());
    log.add(u"contract.purged"_s, 2, u"李明"_s);
    REQUIRE(log.of(MisuseKind::MassRemoval).size() == 1);
    CHECK(log.of(MisuseKind::MassRemoval).front().person == u"李明"_s);
    log.add(u"contract.purged"_s, 2, u"李明"_s); // the same run: the same warning, counted further
    REQUIRE(log.of(MisuseKind::MassRemoval).size() == 1);
    CHECK(log.of(MisuseKind::MassRemoval).front().happened == 21);
}

TEST_CASE("work at night is a warning a night, by whom; backups are nobody's work", "[misuse]")
{
    ToldLog log;
    log.at = QDateTime(QDate(2026, 3, 2), QTime(21, 59));
    log.add(u"contract.edited"_s, 30);
    log.add(u"backup.made"_s, 3600);
    CHECK(log.of(MisuseKind::NightWork).empty());
    log.add(u"contract.edited"_s, 1800);
    log.add(u"contract.edited"_s, 3 * 3600); // after midnight: the same night
    REQUIRE(log.of(MisuseKind::NightWork).size() == 1);
    CHECK(log.of(MisuseKind::NightWork).front().detail == u"2026-03-02"_s);
    CHECK(log.of(MisuseKind::NightWork).front().happened == 2);

    auto found = misuseIn(log.entries, {.nightFromHour = 0, .nightToHour = 0}, Watch::PeopleToo);
    CHECK(found.empty()); // switched off
}

TEST_CASE("three refused actions in five minutes, a changed role, a clock set back and a failed drill are warnings",
          "[misuse]")
{
    ToldLog log;
    for (int i = 0; i < 3; ++i)
        log.add(u"permission.refused"_s, 60);
    log.add(u"user.role_changed"_s, 3600);
    log.add(u"clock.moved_back"_s, 10);
    log.add(u"contract.edited"_s, 10);
    log.add(u"backup.drilled"_s, 10);
    log.entries.back().isSound = false;
    CHECK(log.of(MisuseKind::RefusedActions).size() == 1);
    CHECK(log.of(MisuseKind::RightsChanged).size() == 1);
    REQUIRE(log.of(MisuseKind::ClockBack).size() == 1); // once, not for every entry after it
    CHECK(log.of(MisuseKind::ClockBack).front().detail == u"5"_s);
    CHECK(log.of(MisuseKind::DrillFailed).size() == 1);
}

TEST_CASE("a warning stays until somebody with the right acknowledged it, and does not come back", "[misuse]")
{
    TestOffice office;
    UserService users(office.session);
    MisuseService warnings(office.session);
    const Actor guest = office.actor(Role::Guest);
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(users.add(guest, u"x"_s, Role::Administrator));
    REQUIRE(*warnings.scan(guest, MisuseService::Depth::News) == 1);
    CHECK(*warnings.scan(office.admin, MisuseService::Depth::News) == 0); // known
    CHECK_FALSE(warnings.open(guest));
    auto open = *warnings.open(office.admin);
    REQUIRE(open.size() == 1);
    CHECK(open.front().kind == MisuseKind::RefusedActions);
    CHECK(open.front().person == guest.name);

    CHECK_FALSE(users.add(guest, u"x"_s, Role::Administrator));
    CHECK(*warnings.scan(office.admin, MisuseService::Depth::News) == 1); // the same run goes on
    open = *warnings.open(office.admin);
    REQUIRE(open.size() == 1);
    CHECK(open.front().happened == 5); // looking at the warnings was refused, too

    REQUIRE(warnings.acknowledge(office.admin, open.front().id));
    CHECK(office.lastAction() == u"warning.acknowledged"_s);
    CHECK(warnings.open(office.admin)->empty());
    CHECK(*warnings.scan(office.admin, MisuseService::Depth::News) == 0);
    const auto kept = *warnings.list(office.admin, 10);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().acknowledgedBy == office.admin.name);
    CHECK(kept.front().acknowledgedUtcMs == office.clock.nowUtcMs());
}

TEST_CASE("a backup older than a day is a warning once something changed", "[misuse]")
{
    TestOffice office;
    MisuseService warnings(office.session);
    UserService users(office.session);
    office.clock.advanceMs(3 * 24 * 3'600'000LL);
    CHECK(*warnings.scan(office.admin, MisuseService::Depth::News) == 0); // nothing there to be lost
    REQUIRE(users.saveSecurity(office.admin, {.reviewMonths = 12}));
    CHECK(*warnings.scan(office.admin, MisuseService::Depth::News) == 0);
    office.clock.advanceMs(25 * 3'600'000LL);
    CHECK(*warnings.scan(office.admin, MisuseService::Depth::News) == 1);
    CHECK(warnings.open(office.admin)->front().kind == MisuseKind::BackupOld);
}

TEST_CASE("the review of the rights is called for on its day", "[misuse]")
{
    TestOffice office;
    MisuseService warnings(office.session);
    RightsReviewService reviews(office.session);
    REQUIRE(reviews.record(office.admin, ReviewResult::Confirmed, {}));
    office.clock.setToday(QDate(2026, 9, 1));
    static_cast<void>(warnings.scan(office.admin, MisuseService::Depth::News));
    const auto isCalled = [&] {
        const auto open = *warnings.open(office.admin);
        return std::any_of(open.begin(), open.end(),
                           [](const MisuseWarning& one) { return one.kind == MisuseKind::ReviewDue; });
    };
    CHECK_FALSE(isCalled());
    office.clock.setToday(QDate(2026, 9, 2));
    static_cast<void>(warnings.scan(office.admin, MisuseService::Depth::News));
    CHECK(isCalled());
}

TEST_CASE("a log changed behind the program's back is a warning when the whole chain is looked at", "[misuse]")
{
    TestOffice office;
    MisuseService warnings(office.session);
    UserService users(office.session);
    REQUIRE(users.add(office.admin, u"王芳"_s, Role::Assistant));
    REQUIRE(users.saveSecurity(office.admin, {.reviewMonths = 12}));
    office.database.execute(u"DROP TRIGGER audit_entry_no_update"_s);
    office.database.execute(u"UPDATE audit_entry SET label = '李明' WHERE seq = 1"_s);
    static_cast<void>(warnings.scan(office.admin, MisuseService::Depth::WholeChain));
    const auto open = *warnings.open(office.admin);
    CHECK(std::any_of(open.begin(), open.end(), [](const MisuseWarning& one) {
        return one.kind == MisuseKind::ChainBroken && one.detail == u"1"_s;
    }));
}
