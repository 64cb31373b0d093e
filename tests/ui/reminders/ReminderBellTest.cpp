// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/ReminderBell.h"

#include "core/contracts/ContractService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/ui/TestDesk.h"

#include <QSignalSpy>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps what would be shown.
class FakeNotifier final : public Notifier {
public:
    void withdraw(const QString& tag) override { withdrawn.append(tag); }
    bool isAvailable() const override { return true; }
    QList<Note> shown;
    QStringList withdrawn;

protected:
    void show(const Note& note) override { shown.append(note); }
};

/// Monday, 2026-03-02, noon: contracts that expire soon, and a bell that has not rung yet.
struct BellDesk : TestDesk {
    ReminderService reminders{office.session};
    ContractService contracts{office.session};
    FakeNotifier notifier;

    BellDesk()
    {
        auto settings = *reminders.settings(office.admin);
        for (ReminderRule& rule : settings.rules)
            rule.isEnabled = rule.kind == ReminderKind::Expiry;
        settings.rules[0].thresholds = {30, 7};
        REQUIRE(reminders.saveSettings(office.admin, settings));
    }
    /// A signed contract whose last day is @p end.
    ContractId expiringOn(QDate end)
    {
        Contract contract = sampleContract();
        contract.startOn = end.addYears(-1).addDays(1);
        const auto id = contracts.draft(office.admin, contract);
        REQUIRE(id);
        office.database.query(u"UPDATE contract SET state = 'signed' WHERE id = :id"_s).bind(":id", *id).execute();
        return *id;
    }
    std::vector<Reminder> due() { return *reminders.due(office.admin, office.clock.today()); }
};

constexpr qint64 kHourMs = 3'600'000;

} // namespace

TEST_CASE("a reminder rings once, also over a restart, and tells contract, customer and date", "[bell]")
{
    BellDesk desk;
    desk.expiringOn(QDate(2026, 3, 9));
    {
        ReminderBell bell(desk.context, desk.reminders, desk.notifier);
        QSignalSpy counts(&bell, &ReminderBell::dueChanged);
        bell.start();
        bell.look();
        REQUIRE(desk.notifier.shown.size() == 1);
        const Note& note = desk.notifier.shown.first();
        CHECK(note.tag == u"reminder:%1"_s.arg(desk.due().at(0).id.value()));
        CHECK(note.body.contains(desk.due().at(0).number));
        CHECK(note.body.contains(u"北岭 & <机械>"_s));
        CHECK(note.body.contains(u"2026-03-09"_s));
        CHECK_FALSE(note.critical);
        REQUIRE(counts.size() == 1);
        CHECK(counts.first().first().toInt() == 1);
    }
    ReminderBell restarted(desk.context, desk.reminders, desk.notifier);
    restarted.start();
    CHECK(desk.notifier.shown.size() == 1);
}

TEST_CASE("much that fell due while the program was closed comes as one bubble", "[bell]")
{
    BellDesk desk;
    for (const QDate end : {QDate(2026, 3, 9), QDate(2026, 3, 2), QDate(2026, 3, 3), QDate(2026, 3, 4)})
        desk.expiringOn(end);
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    bell.start();
    REQUIRE(desk.notifier.shown.size() == 1);
    CHECK(desk.notifier.shown.first().tag == Notifier::kSummaryTag);
    CHECK(desk.notifier.shown.first().body.contains(u"XS-202603-"_s));
    CHECK(desk.notifier.shown.first().critical);
    CHECK(desk.notifier.shown.first().body.endsWith(u"… and 1 more"_s)); // three are named
}

TEST_CASE("one bubble for many goes when all of them are handled, and none of them rings again", "[bell]")
{
    BellDesk desk;
    for (const QDate end : {QDate(2026, 3, 9), QDate(2026, 3, 2), QDate(2026, 3, 3), QDate(2026, 3, 4)})
        desk.expiringOn(end);
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    bell.start();
    for (const Reminder& reminder : desk.due()) {
        CHECK(desk.notifier.withdrawn.isEmpty());
        REQUIRE(desk.reminders.done(desk.office.admin, {reminder.id}, DoneScope::ThisOne, {}));
    }
    CHECK(desk.notifier.withdrawn == QStringList{Notifier::kSummaryTag});
    bell.look();
    CHECK(desk.notifier.shown.size() == 1);
}

TEST_CASE("at midnight the new day's reminders are made, and ring when the office works", "[bell]")
{
    BellDesk desk;
    desk.expiringOn(QDate(2026, 4, 2)); // thirty days before: Tuesday, 3 March
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    QSignalSpy counts(&bell, &ReminderBell::dueChanged);
    bell.start();
    CHECK(counts.last().first().toInt() == 0);
    desk.office.clock.setToday(QDate(2026, 3, 3));
    desk.office.clock.advanceMs(-11 * kHourMs); // one in the morning
    bell.look();
    CHECK(counts.last().first().toInt() == 1); // seen in the window at once
    CHECK(desk.notifier.shown.isEmpty());
    desk.office.clock.advanceMs(8 * kHourMs);
    bell.look();
    CHECK(desk.notifier.shown.size() == 1);
}

TEST_CASE("done on a bubble is done in the office, and the window can take it back", "[bell]")
{
    BellDesk desk;
    desk.expiringOn(QDate(2026, 3, 9));
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    QSignalSpy counts(&bell, &ReminderBell::dueChanged);
    bell.start();
    const QString tag = desk.notifier.shown.first().tag;
    Q_EMIT desk.notifier.acted(tag, NoteAction::Done);
    CHECK(desk.due().empty());
    CHECK(counts.last().first().toInt() == 0);
    CHECK(desk.notifier.withdrawn == QStringList{tag});
    REQUIRE(desk.messages.lastAction.run);
    desk.messages.lastAction.run();
    CHECK(desk.due().size() == 1);
}

TEST_CASE("later on a bubble is an hour of silence, then it rings again", "[bell]")
{
    BellDesk desk;
    desk.expiringOn(QDate(2026, 3, 9));
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    bell.start();
    Q_EMIT desk.notifier.acted(desk.notifier.shown.first().tag, NoteAction::Snooze);
    CHECK(desk.due().empty());
    desk.office.clock.advanceMs(kHourMs - 60'000);
    bell.look();
    CHECK(desk.notifier.shown.size() == 1);
    desk.office.clock.advanceMs(60'000);
    bell.look();
    CHECK(desk.notifier.shown.size() == 2);
}

TEST_CASE("a click on a bubble opens its contract, on a summary the reminder centre", "[bell]")
{
    BellDesk desk;
    const ContractId id = desk.expiringOn(QDate(2026, 3, 9));
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    QSignalSpy front(&bell, &ReminderBell::frontWanted);
    bell.start();
    Q_EMIT desk.notifier.acted(desk.notifier.shown.first().tag, NoteAction::Open);
    REQUIRE(desk.places.opened.size() == 1);
    CHECK(desk.places.opened.front() == Change{EntityKind::Contract, id.value()});
    Q_EMIT desk.notifier.acted(Notifier::kSummaryTag, NoteAction::Done);
    CHECK(desk.places.pages == QStringList{u"reminders"_s});
    CHECK(desk.due().size() == 1); // nothing is ticked off unseen
    CHECK(front.size() == 2);
}

TEST_CASE("what is handled in the window takes its bubble away", "[bell]")
{
    BellDesk desk;
    desk.expiringOn(QDate(2026, 3, 9));
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    bell.start();
    REQUIRE(desk.reminders.done(desk.office.admin, {desk.due().at(0).id}, DoneScope::ThisOne, {}));
    CHECK(desk.notifier.withdrawn == QStringList{desk.notifier.shown.first().tag});
}

TEST_CASE("a clock set back rings nothing twice", "[bell]")
{
    BellDesk desk;
    desk.expiringOn(QDate(2026, 3, 9));
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    bell.start();
    desk.office.clock.setToday(QDate(2026, 2, 27));
    bell.look();
    desk.office.clock.setToday(QDate(2026, 3, 2));
    bell.look();
    // In between thirty days before were due; seven days before ring only once.
    QStringList tags;
    for (const Note& note : desk.notifier.shown)
        tags.append(note.tag);
    CHECK(tags.removeDuplicates() == 0);
}

TEST_CASE("discreet bubbles carry no names", "[bell]")
{
    BellDesk desk;
    auto settings = *desk.reminders.settings(desk.office.admin);
    settings.ring.isDiscreet = true;
    REQUIRE(desk.reminders.saveSettings(desk.office.admin, settings));
    desk.expiringOn(QDate(2026, 3, 9));
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    bell.start();
    REQUIRE(desk.notifier.shown.size() == 1);
    CHECK(desk.notifier.shown.first().body.isEmpty());
}

TEST_CASE("new rules are followed at once", "[bell]")
{
    BellDesk desk;
    desk.expiringOn(QDate(2026, 4, 20));
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    QSignalSpy counts(&bell, &ReminderBell::dueChanged);
    bell.start();
    CHECK(desk.notifier.shown.isEmpty());
    auto settings = *desk.reminders.settings(desk.office.admin);
    settings.rules[0].thresholds = {60};
    REQUIRE(desk.reminders.saveSettings(desk.office.admin, settings));
    CHECK(desk.notifier.shown.size() == 1);
    CHECK(counts.last().first().toInt() == 1);
}

TEST_CASE("while the window is locked bubbles come without names, and nothing is handled from them", "[bell][lock]")
{
    BellDesk desk;
    desk.expiringOn(QDate(2026, 3, 9));
    ReminderBell bell(desk.context, desk.reminders, desk.notifier);
    bell.setLocked(true);
    QSignalSpy front(&bell, &ReminderBell::frontWanted);
    bell.start();
    REQUIRE(desk.notifier.shown.size() == 1);
    const Note note = desk.notifier.shown.first();
    CHECK_FALSE(note.body.contains(u"北岭"_s));
    CHECK_FALSE(note.title.contains(u"北岭"_s));
    Q_EMIT desk.notifier.acted(note.tag, NoteAction::Done);
    CHECK(front.size() == 1);
    CHECK(desk.due().size() == 1);
    bell.setLocked(false);
    Q_EMIT desk.notifier.acted(note.tag, NoteAction::Done);
    CHECK(desk.due().empty());
}
