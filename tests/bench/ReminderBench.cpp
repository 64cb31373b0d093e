// SPDX-License-Identifier: GPL-3.0-or-later
// The first start of an office into which a ledger of 100,000 old contracts was taken over: every one of them has
// something to remind of.
#include "tests/bench/ReminderBench.h"

#include "core/reminders/ReminderService.h"
#include "core/session/ChangeFeed.h"
#include "core/storage/Database.h"
#include "tests/bench/support/BenchOffice.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Measure.h"
#include "tests/bench/support/RawDatabase.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

constexpr int kRuns = 5;

/// Every contract ran out long ago, and nobody has decided about any.
void makeOld(const OfficeCopy& copy)
{
    RawDatabase raw(copy.databaseFile());
    raw.execute("UPDATE contract SET state = 'performing', removed_utc_ms = NULL, renewal_decision = 'open',"
                " term_kind = 'fixed', start_on = '2019-01-01', end_on = date('2020-01-01', (id % 700) || ' days'),"
                " expiry_override_on = NULL, notice_override_on = NULL");
    raw.execute("DELETE FROM reminder");
}

/// What a run must at least do: the same rows, as many in a transaction.
double rawMs(const OfficeCopy& copy)
{
    constexpr int kTogether = 500;
    RawDatabase raw(copy.databaseFile());
    RawDatabase::Statement add(raw, "INSERT INTO reminder (object, object_id, kind, occurrence_on, threshold_days,"
                                    " remind_on, state) VALUES ('contract', ?, ?, '2020-06-30', 0, '2020-06-30',"
                                    " 'open')");
    return onceMs([&] {
        for (int id = 1; id <= kContracts;) {
            raw.execute("BEGIN IMMEDIATE");
            for (int n = 0; n < kTogether && id <= kContracts; ++n, ++id)
                for (const char* kind : {"expiry", "renewal_decision"})
                    add.run({std::to_string(id), kind});
            raw.execute("COMMIT");
        }
    });
}

} // namespace

void benchReminders()
{
    const OfficeCopy copy;
    makeOld(copy);
    double peerMs = 0;
    {
        const OfficeCopy rawCopy;
        makeOld(rawCopy);
        peerMs = rawMs(rawCopy);
    }
    const FixedClock clock(benchDay());
    const auto office = must(Office::open(OfficeFolder(copy.path()), clock));
    ReminderService reminders(office->session());
    const Actor& owner = office->actor();
    int asked = 0;
    QObject window; // asks what is due each time it hears of reminders, as the first page does
    QObject::connect(&office->feed(), &ChangeFeed::changed, &window, [&](const ChangeSet& changes) {
        if (!changes.touches(EntityKind::Reminder))
            return;
        ++asked;
        keep(must(reminders.dueCount(owner, benchDay())));
    });
    JobContext job;
    CollectOutcome outcome;
    const double collectMs = onceMs([&] { outcome = must(reminders.collect(owner, benchDay(), job)); });
    tell({.what = u"%1 reminders of old contracts made"_s.arg(outcome.created),
          .cost = collectMs,
          .peer = u"C API: as many rows"_s,
          .peerCost = peerMs,
          .mostRatio = 5});
    tell({.what = u"asked meanwhile what is due"_s, .cost = static_cast<double>(asked), .unit = u"×"_s, .most = 1});
    tell({.what = u"the next run: nothing is new"_s,
          .cost = onceMs([&] { keep(must(reminders.collect(owner, benchDay(), job))); }),
          .peer = u"the first run"_s,
          .peerCost = collectMs,
          .mostRatio = 0.5});
    DueNow now;
    const double firstMs = medianMs(kRuns, [&] { now = must(reminders.dueNow(owner, benchDay(), 3)); });
    tell({.what = u"%1 due, %2 of them told to nobody"_s.arg(now.count).arg(now.fresh.size()), .cost = firstMs});
    tell({.what = u"all of them marked as told"_s,
          .cost = onceMs([&] { must(reminders.markNotified(owner, now.fresh, job)); }),
          .peer = u"the first run"_s,
          .peerCost = collectMs,
          .mostRatio = 1});
    if (!must(reminders.dueNow(owner, benchDay(), 0)).fresh.empty())
        giveUp({ErrorKind::Fault, u"bench.rows_lost"_s, {}, u"reminders"_s});
    tell({.what = u"what is due, each minute from then on"_s,
          .cost = medianMs(kRuns, [&] { keep(must(reminders.dueNow(owner, benchDay(), 3))); }),
          .peer = u"asked the first time"_s,
          .peerCost = firstMs,
          .mostRatio = 1});
}

} // namespace cdesk::bench
