// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractService.h"
#include "core/reminders/ReminderRepository.h"
#include "core/reminders/ReminderService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/core/TestOffice.h"

#include <algorithm>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An office with signed contracts and its reminders; today is Monday, 2026-03-02.
struct Desk {
    TestOffice office;
    ContractService contracts{office.session};
    ReminderService reminders{office.session};

    /// A signed contract over these dates, number `HT-1`, `HT-2` …
    ContractId signedContract(QDate start, Span first, Span notice = {}, Renewal renewal = Renewal::None,
                              TermKind kind = TermKind::Fixed)
    {
        Contract contract = sampleContract();
        contract.number = u"HT-%1"_s.arg(++m_count);
        contract.startOn = start;
        contract.firstTerm = first;
        contract.notice = notice;
        contract.renewal = renewal;
        contract.termKind = kind;
        contract.salesperson = u"王芳"_s;
        const auto id = contracts.draft(office.admin, contract);
        REQUIRE(id);
        office.database.query(u"UPDATE contract SET state = 'signed' WHERE id = :id"_s).bind(":id", *id).execute();
        return *id;
    }
    ContractId oneYearFrom(QDate start) { return signedContract(start, {12, SpanUnit::Months}); }

    CollectOutcome collect()
    {
        JobContext job;
        const auto outcome = reminders.collect(office.admin, office.clock.today(), job);
        REQUIRE(outcome);
        return *outcome;
    }
    /// What is due after a run on this day: "expiry HT-1 2026-03-31 30" a reminder.
    QStringList dueOn(QDate day)
    {
        office.clock.setToday(day);
        collect();
        return due();
    }
    QStringList due()
    {
        QStringList texts;
        const auto found = reminders.due(office.admin, office.clock.today());
        REQUIRE(found);
        for (const Reminder& reminder : *found)
            texts.append(toCode(reminder.kind) % u' ' % reminder.label() % u' ' % reminder.date.toString(Qt::ISODate) %
                         u' ' % QString::number(reminder.thresholdDays));
        texts.sort();
        return texts;
    }
    Reminder only() { return reminders.due(office.admin, office.clock.today())->at(0); }
    void only(ReminderKind kind)
    {
        auto settings = *reminders.settings(office.admin);
        for (ReminderRule& rule : settings.rules)
            rule.isEnabled = rule.kind == kind;
        REQUIRE(reminders.saveSettings(office.admin, settings));
    }
    void setThresholds(ReminderKind kind, std::vector<int> days, DayPolicy policy = DayPolicy::Exact)
    {
        auto settings = *reminders.settings(office.admin);
        settings.rules[static_cast<size_t>(kind)].thresholds = std::move(days);
        settings.rules[static_cast<size_t>(kind)].dayPolicy = policy;
        REQUIRE(reminders.saveSettings(office.admin, settings));
    }
    Contract contract(ContractId id) { return contracts.find(office.admin, id)->contract; }
    qint64 rows(const QString& where = u"1 = 1"_s)
    {
        return office.database.query(u"SELECT COUNT(*) FROM reminder WHERE "_s % where).number();
    }
    qint64 at(QDate day) { return QDateTime(day, QTime(9, 0)).toMSecsSinceEpoch(); }

private:
    int m_count = 0;
};

} // namespace

TEST_CASE("an expiry is rung in at 90, 60, 30, 7, 1 and 0 days, each in its turn", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.setThresholds(ReminderKind::Expiry, {90, 60, 30, 7, 1, 0});
    desk.oneYearFrom(QDate(2025, 8, 1)); // its last day is 2026-07-31
    CHECK(desk.dueOn(QDate(2026, 5, 1)).isEmpty());
    CHECK(desk.dueOn(QDate(2026, 5, 2)) == QStringList{u"expiry HT-1 2026-07-31 90"_s});
    CHECK(desk.dueOn(QDate(2026, 7, 1)) == QStringList{u"expiry HT-1 2026-07-31 30"_s});
    CHECK(desk.dueOn(QDate(2026, 7, 31)) == QStringList{u"expiry HT-1 2026-07-31 0"_s});
    CHECK(desk.dueOn(QDate(2027, 1, 1)) == QStringList{u"expiry HT-1 2026-07-31 0"_s}); // until it is handled
}

TEST_CASE("a term from the 31st of January and one over a leap day expire on their true last day", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.signedContract(QDate(2026, 1, 31), {1, SpanUnit::Months});
    desk.signedContract(QDate(2027, 2, 28), {12, SpanUnit::Months});
    CHECK(desk.dueOn(QDate(2026, 2, 27)) == QStringList{u"expiry HT-1 2026-02-27 0"_s});
    CHECK(desk.dueOn(QDate(2028, 2, 27)).contains(u"expiry HT-2 2028-02-27 0"_s));
}

TEST_CASE("an open-ended contract and one whose event has not happened remind of nothing", "[reminders]")
{
    Desk desk;
    desk.signedContract(QDate(2020, 1, 1), {}, {}, Renewal::None, TermKind::OpenEnded);
    desk.signedContract({}, {12, SpanUnit::Months}, {}, Renewal::None, TermKind::FromEvent);
    desk.office.database.execute(u"UPDATE contract SET signed_on = NULL, effective_on = NULL"_s);
    CHECK(desk.dueOn(QDate(2040, 1, 1)).isEmpty());
    CHECK(desk.rows() == 0);
}

TEST_CASE("expiry and last day of notice are two dates, both rung in", "[reminders]")
{
    Desk desk;
    desk.signedContract(QDate(2025, 7, 1), {12, SpanUnit::Months}, {2, SpanUnit::Months}, Renewal::Tacit);
    const QStringList due = desk.dueOn(QDate(2026, 4, 29));
    CHECK(due.contains(u"notice_deadline HT-1 2026-04-30 1"_s));
    CHECK(due.contains(u"expiry HT-1 2026-06-30 60"_s) == false); // its 60 days begin on 1 May, a holiday
    CHECK(due.contains(u"renewal_decision HT-1 2026-04-30 7"_s));
    CHECK(desk.dueOn(QDate(2026, 4, 30)).contains(u"expiry HT-1 2026-06-30 60"_s)); // the workday before
}

TEST_CASE("a reminder on a holiday comes on the working day before, on a working Saturday it stays", "[reminders]")
{
    const WorkCalendar calendar = WorkCalendar::chinese();
    const QDate nationalDay(2025, 10, 3);
    CHECK(remindDay(nationalDay, 0, DayPolicy::Exact, calendar) == nationalDay);
    CHECK(remindDay(nationalDay, 0, DayPolicy::WorkdayBefore, calendar) == QDate(2025, 9, 30));
    CHECK(remindDay(nationalDay, 0, DayPolicy::WorkdayAfter, calendar) == QDate(2025, 10, 9));
    const QDate workingSunday(2025, 9, 28);
    CHECK(remindDay(workingSunday, 0, DayPolicy::WorkdayBefore, calendar) == workingSunday);
}

TEST_CASE("a day off of the office moves reminders to the day before", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.setThresholds(ReminderKind::Expiry, {0}, DayPolicy::WorkdayBefore);
    desk.oneYearFrom(QDate(2025, 4, 23)); // until Wednesday, 2026-04-22
    CHECK(desk.dueOn(QDate(2026, 4, 21)).isEmpty());
    REQUIRE(desk.reminders.setOfficeDay(desk.office.admin, {QDate(2026, 4, 22), DayKind::Off, u"搬家"_s}));
    CHECK(desk.office.lastAction() == u"work_day.set"_s);
    CHECK(desk.dueOn(QDate(2026, 4, 21)).size() == 1);
}

TEST_CASE("after forty days off each date rings once, with its nearest threshold", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.setThresholds(ReminderKind::Expiry, {30, 7, 1, 0});
    desk.oneYearFrom(QDate(2025, 4, 11)); // until 2026-04-10
    CHECK(desk.dueOn(QDate(2026, 3, 2)).isEmpty());
    CHECK(desk.dueOn(QDate(2026, 4, 11)) == QStringList{u"expiry HT-1 2026-04-10 0"_s});
    REQUIRE(desk.reminders.done(desk.office.admin, {desk.only().id}, DoneScope::ThisOne, {}));
    CHECK(desk.due().isEmpty()); // the earlier thresholds do not come up from below
}

TEST_CASE("a contract that renewed itself during days off still tells of the date that passed", "[reminders]")
{
    Desk desk;
    desk.signedContract(QDate(2025, 4, 1), {12, SpanUnit::Months}, {5, SpanUnit::Days}, Renewal::Tacit);
    desk.setThresholds(ReminderKind::NoticeDeadline, {0});
    desk.setThresholds(ReminderKind::Expiry, {0});
    desk.dueOn(QDate(2026, 1, 2));
    const QStringList due = desk.dueOn(QDate(2026, 4, 11));
    CHECK(due == QStringList{u"expiry HT-1 2026-03-31 0"_s, u"notice_deadline HT-1 2026-03-26 0"_s});
}

TEST_CASE("a run on the same day makes nothing anew", "[reminders]")
{
    Desk desk;
    desk.oneYearFrom(QDate(2025, 3, 20));
    CHECK(desk.collect().created > 0);
    const auto again = desk.collect();
    CHECK(again.created == 0);
    CHECK(again.closed == 0);
    CHECK(again.moved == 0);
}

TEST_CASE("a clock set back, or far ahead by mistake, sends nothing twice and loses nothing", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.setThresholds(ReminderKind::Expiry, {30, 7, 0});
    desk.oneYearFrom(QDate(2025, 4, 11)); // until 2026-04-10
    desk.dueOn(QDate(2026, 3, 11));
    const Reminder thirty = desk.only();
    JobContext job;
    REQUIRE(desk.reminders.markNotified(desk.office.admin, {thirty.id}, job));
    const auto told = desk.reminders.dueNow(desk.office.admin, desk.office.clock.today(), 3);
    CHECK(told->count == 1);
    CHECK(told->fresh.empty());
    CHECK(desk.dueOn(QDate(2026, 3, 9)).isEmpty());
    CHECK(desk.dueOn(QDate(2029, 1, 1)) == QStringList{u"expiry HT-1 2026-04-10 0"_s});
    CHECK(desk.dueOn(QDate(2026, 3, 12)) == QStringList{u"expiry HT-1 2026-04-10 30"_s});
    CHECK(desk.only().notifiedUtcMs.has_value()); // known: no second bubble
    CHECK(desk.dueOn(QDate(2026, 4, 3)) == QStringList{u"expiry HT-1 2026-04-10 7"_s});
}

TEST_CASE("a new expiry takes the place of the former one", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    const ContractId id = desk.oneYearFrom(QDate(2025, 3, 11)); // until 2026-03-10
    CHECK(desk.dueOn(QDate(2026, 3, 9)) == QStringList{u"expiry HT-1 2026-03-10 1"_s});
    Contract contract = desk.contract(id);
    contract.expiryOverrideOn = QDate(2026, 3, 16);
    contract.overrideReason = u"双方同意顺延"_s;
    REQUIRE(desk.contracts.edit(desk.office.admin, contract)); // at once, not with the next run
    CHECK(desk.due() == QStringList{u"expiry HT-1 2026-03-16 7"_s});
    CHECK(desk.rows(u"occurrence_on = '2026-03-10' AND state = 'superseded'"_s) > 0);

    contract = desk.contract(id);
    contract.expiryOverrideOn = {};
    contract.overrideReason.clear();
    REQUIRE(desk.contracts.edit(desk.office.admin, contract));
    CHECK(desk.due() == QStringList{u"expiry HT-1 2026-03-10 1"_s}); // it counts again
}

TEST_CASE("a decision about the renewal ends its reminders", "[reminders]")
{
    Desk desk;
    const ContractId id =
        desk.signedContract(QDate(2025, 5, 1), {12, SpanUnit::Months}, {1, SpanUnit::Months}, Renewal::Tacit);
    const QStringList before = desk.dueOn(QDate(2026, 3, 24)); // notice until 2026-03-31
    CHECK(before.contains(u"renewal_decision HT-1 2026-03-31 7"_s));
    CHECK(before.contains(u"notice_deadline HT-1 2026-03-31 7"_s));
    REQUIRE(desk.contracts.decideRenewal(desk.office.admin, id, desk.contract(id).revision, RenewalDecision::LetGo));
    // Who lets a contract go must still give notice in time.
    CHECK(desk.due().filter(u"renewal_decision"_s).isEmpty());
    CHECK(desk.due().contains(u"notice_deadline HT-1 2026-03-31 7"_s));
    REQUIRE(desk.contracts.decideRenewal(desk.office.admin, id, desk.contract(id).revision, RenewalDecision::Renew));
    CHECK(desk.due().filter(u"notice_deadline"_s).isEmpty());
}

TEST_CASE("an ended contract is silent, a reopened one speaks again", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    const ContractId id = desk.oneYearFrom(QDate(2025, 3, 11));
    CHECK(desk.dueOn(QDate(2026, 3, 9)).size() == 1);
    const auto act = [&](ContractAction action) {
        return desk.contracts.act(desk.office.admin, id, desk.contract(id).revision, action,
                                  {.today = {}, .day = desk.office.clock.today(), .comment = u"协议"_s, .values = {}});
    };
    REQUIRE(act(ContractAction::Terminate));
    CHECK(desk.due().isEmpty());
    CHECK(desk.rows(u"state = 'open'"_s) == 0);
    REQUIRE(act(ContractAction::Reopen));
    CHECK(desk.due().size() == 1);
}

TEST_CASE("a contract that is gone for good leaves no open reminder", "[reminders]")
{
    Desk desk;
    const ContractId id = desk.oneYearFrom(QDate(2025, 3, 11));
    desk.collect();
    desk.office.database.execute(u"DELETE FROM contract_line"_s);
    desk.office.database.execute(u"DELETE FROM contract_party"_s);
    desk.office.database.query(u"DELETE FROM contract WHERE id = :id"_s).bind(":id", id).execute();
    CHECK(desk.collect().closed > 0);
    CHECK(desk.rows(u"state = 'open'"_s) == 0);
}

TEST_CASE("snoozed is silent until then, and rings again; a nearer date comes anyway", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.setThresholds(ReminderKind::Expiry, {30, 7});
    desk.oneYearFrom(QDate(2025, 4, 11)); // until 2026-04-10
    desk.dueOn(QDate(2026, 3, 11));
    const ReminderId thirty = desk.only().id;
    JobContext job;
    REQUIRE(desk.reminders.markNotified(desk.office.admin, {thirty}, job));
    REQUIRE(desk.reminders.snooze(desk.office.admin, {thirty}, desk.at(QDate(2026, 3, 13))));
    CHECK(desk.office.lastAction() == u"reminder.snoozed"_s);
    CHECK(desk.dueOn(QDate(2026, 3, 12)).isEmpty());
    CHECK(desk.dueOn(QDate(2026, 3, 13)) == QStringList{u"expiry HT-1 2026-04-10 30"_s});
    CHECK_FALSE(desk.only().notifiedUtcMs.has_value());

    REQUIRE(desk.reminders.snooze(desk.office.admin, {thirty}, desk.at(QDate(2026, 4, 20))));
    CHECK(desk.dueOn(QDate(2026, 4, 3)) == QStringList{u"expiry HT-1 2026-04-10 7"_s});

    const auto past = desk.reminders.snooze(desk.office.admin, {thirty}, desk.at(QDate(2026, 4, 1)));
    REQUIRE_FALSE(past);
    CHECK(past.error().code == u"reminder.snooze_past"_s);
}

TEST_CASE("done keeps who, when and why, can be taken back, and does not hide the next threshold", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.setThresholds(ReminderKind::Expiry, {30, 7});
    desk.oneYearFrom(QDate(2025, 4, 11));
    desk.dueOn(QDate(2026, 3, 11));
    const ReminderId id = desk.only().id;
    REQUIRE(desk.reminders.done(desk.office.admin, {id}, DoneScope::ThisOne, u" 已电话联系 "_s));
    CHECK(desk.due().isEmpty());
    const Reminder done = desk.reminders.board(desk.office.admin, QDate(2026, 3, 11))->done.at(0);
    CHECK(done.note == u"已电话联系"_s);
    CHECK(done.handledBy == desk.office.admin.name);
    const auto twice = desk.reminders.done(desk.office.admin, {id}, DoneScope::ThisOne, {});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == u"reminder.not_open"_s);

    REQUIRE(desk.reminders.reopen(desk.office.admin, {id}));
    CHECK(desk.office.lastAction() == u"reminder.reopened"_s);
    CHECK(desk.due().size() == 1);
    REQUIRE(desk.reminders.done(desk.office.admin, {id}, DoneScope::ThisOne, {}));
    CHECK(desk.dueOn(QDate(2026, 4, 3)) == QStringList{u"expiry HT-1 2026-04-10 7"_s});
}

TEST_CASE("done for the whole date ends all thresholds of it", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.oneYearFrom(QDate(2025, 4, 11));
    desk.dueOn(QDate(2026, 3, 11));
    REQUIRE(desk.reminders.done(desk.office.admin, {desk.only().id}, DoneScope::WholeDate, {}));
    CHECK(desk.dueOn(QDate(2026, 4, 10)).isEmpty());
    CHECK(desk.reminders.board(desk.office.admin, QDate(2026, 4, 1))->week.empty());
}

TEST_CASE("the centre shows what comes this week and later", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.setThresholds(ReminderKind::Expiry, {7, 0});
    desk.oneYearFrom(QDate(2025, 3, 14)); // until 2026-03-13: 7 days before is this Friday
    desk.collect();
    const auto board = desk.reminders.board(desk.office.admin, QDate(2026, 3, 2));
    CHECK(board->due.empty());
    REQUIRE(board->week.size() == 1);
    CHECK(board->week[0].remindOn == QDate(2026, 3, 6));
    REQUIRE(board->later.size() == 1);
    CHECK(board->later[0].thresholdDays == 0);
    CHECK(board->nextOn == QDate(2026, 3, 6));
}

TEST_CASE("one broken contract or rule is reported and never stops the others", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    const ContractId broken = desk.oneYearFrom(QDate(2025, 3, 11));
    desk.oneYearFrom(QDate(2025, 3, 11));
    desk.office.database.query(u"UPDATE contract SET start_on = '2025-02-31', first_term = 'bald' WHERE id = :id"_s)
        .bind(":id", broken)
        .execute();
    desk.setThresholds(ReminderKind::Expiry, {7});
    desk.office.database.execute(u"UPDATE reminder_rule SET thresholds = '7, x' WHERE kind = 'expiry'"_s);
    const auto outcome = desk.collect();
    REQUIRE(outcome.findings.size() == 2);
    CHECK(outcome.findings[0] == ReminderFinding{u"reminder_rule.unreadable"_s, u"expiry"_s});
    CHECK(outcome.findings[1].code == u"reminder.term_unreadable"_s);
    CHECK(outcome.findings[1].detail == u"HT-1: 2025-02-31"_s);
    CHECK(desk.due() == QStringList{u"expiry HT-2 2026-03-10 30"_s});
}

TEST_CASE("a changed rule moves and drops what is open", "[reminders]")
{
    Desk desk;
    desk.only(ReminderKind::Expiry);
    desk.setThresholds(ReminderKind::Expiry, {30, 10});
    desk.oneYearFrom(QDate(2025, 3, 13)); // until 2026-03-12
    CHECK(desk.dueOn(QDate(2026, 3, 2)) == QStringList{u"expiry HT-1 2026-03-12 10"_s});
    desk.setThresholds(ReminderKind::Expiry, {15});
    CHECK(desk.office.lastAction() == u"reminder_rule.changed"_s);
    CHECK(desk.dueOn(QDate(2026, 3, 2)) == QStringList{u"expiry HT-1 2026-03-12 15"_s});
    auto settings = *desk.reminders.settings(desk.office.admin);
    settings.rules[0].isEnabled = false;
    REQUIRE(desk.reminders.saveSettings(desk.office.admin, settings));
    CHECK(desk.dueOn(QDate(2026, 3, 2)).isEmpty());
}

TEST_CASE("rules that cannot be are refused with their place", "[reminders]")
{
    Desk desk;
    const auto refusal = [&](const ReminderSettings& settings) {
        const auto saved = desk.reminders.saveSettings(desk.office.admin, settings);
        REQUIRE_FALSE(saved);
        return saved.error();
    };
    auto settings = *desk.reminders.settings(desk.office.admin);
    settings.rules[1].thresholds.clear();
    CHECK(refusal(settings).code == u"reminder_rule.thresholds_missing"_s);
    CHECK(refusal(settings).field == u"notice_deadline"_s);
    settings.rules[1].thresholds = {4000};
    CHECK(refusal(settings).code == u"reminder_rule.threshold_out_of_range"_s);
    settings = *desk.reminders.settings(desk.office.admin);
    settings.ring.until = QTime(8, 0);
    CHECK(refusal(settings).code == u"reminder_rule.hours_wrong"_s);
    CHECK(*parseThresholds(u"７、30，1 30"_s) == std::vector<int>{30, 7, 1});
    CHECK(parseThresholds(u"30 days"_s).error().code == u"reminder_rule.thresholds_unreadable"_s);
}

TEST_CASE("bubbles ring on working days within working hours", "[reminders]")
{
    const WorkCalendar calendar = WorkCalendar::chinese();
    const RingSettings ring;
    CHECK(mayRing(ring, calendar, QDate(2026, 3, 2), QTime(9, 0)));
    CHECK_FALSE(mayRing(ring, calendar, QDate(2026, 3, 2), QTime(8, 59)));
    CHECK_FALSE(mayRing(ring, calendar, QDate(2026, 3, 2), QTime(18, 0)));
    CHECK_FALSE(mayRing(ring, calendar, QDate(2026, 3, 1), QTime(10, 0))); // a Sunday
    const auto next = [&](QDate day, QTime time) { return nextRing(ring, calendar, QDateTime(day, time)); };
    CHECK(next({2026, 3, 2}, {10, 30}) == QDateTime({2026, 3, 2}, {10, 30}));
    CHECK(next({2026, 3, 2}, {7, 0}) == QDateTime({2026, 3, 2}, {9, 0}));
    CHECK(next({2026, 3, 6}, {18, 30}) == QDateTime({2026, 3, 9}, {9, 0})); // Friday evening: on Monday
}

TEST_CASE("making reminders is bookkeeping: no line in the log, and a guest handles none", "[reminders]")
{
    Desk desk;
    desk.oneYearFrom(QDate(2025, 3, 11));
    const qint64 before = desk.office.auditRows();
    desk.collect();
    CHECK(desk.office.auditRows() == before);
    const auto refused = desk.reminders.done(desk.office.actor(Role::Guest), {desk.only().id}, DoneScope::ThisOne, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"permission.denied"_s);
}

TEST_CASE("three thousand contracts are looked at in slices that can be stopped", "[reminders]")
{
    Desk desk;
    desk.office.database.execute(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
        " INSERT INTO contract (number, title, contract_type, state, start_on, first_term, created_by, created_utc_ms,"
        " updated_utc_ms) SELECT 'N-' || i, 't', 'x', 'performing', date('2024-01-01', '+' || (i % 730) || ' days'),"
        " '2y', 'a', 0, 0 FROM n"_s);
    JobHandle handle;
    handle.cancel();
    JobContext stopped(handle, {}, {});
    CHECK(desk.reminders.collect(desk.office.admin, desk.office.clock.today(), stopped).error().code ==
          u"job.cancelled"_s);
    const auto outcome = desk.collect();
    CHECK(outcome.contracts == 3000);
    const auto due = *desk.reminders.due(desk.office.admin, desk.office.clock.today());
    const auto board = *desk.reminders.board(desk.office.admin, desk.office.clock.today());
    CHECK(due.size() == board.due.size());
    CHECK(std::all_of(due.begin(), due.end(), [&](const Reminder& one) { return one.daysLeft({2026, 3, 2}) <= 92; }));
    // Ends within the first quarter: 2026-01-01 to 2026-03-02 plus 90 days, four or five contracts a day.
    CHECK(due.size() > 600);
    CHECK(desk.collect().created == 0);
}
