// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/ReminderPage.h"

#include "core/contracts/ContractService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/reminders/MonthCalendar.h"
#include "ui/reminders/ReminderDialogs.h"
#include "ui/reminders/ReminderModel.h"
#include "ui/reminders/ReminderRulesDialog.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/EmptyHint.h"
#include "ui/widgets/FormPanel.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Monday, 2026-03-02: HT-1 expires in a week, HT-2 in ten days.
struct CentreDesk : TestDesk {
    ReminderService reminders{office.session};
    ContractService contracts{office.session};
    ReminderPage page{context, reminders};

    explicit CentreDesk(bool isEmpty = false)
    {
        auto settings = *reminders.settings(office.admin);
        for (ReminderRule& rule : settings.rules)
            rule.isEnabled = rule.kind == ReminderKind::Expiry;
        settings.rules[0].thresholds = {7};
        REQUIRE(reminders.saveSettings(office.admin, settings));
        if (isEmpty)
            return;
        expiringOn(QDate(2026, 3, 9));
        expiringOn(QDate(2026, 3, 12));
        JobContext job;
        REQUIRE(reminders.collect(office.admin, office.clock.today(), job));
        page.entered();
    }
    void expiringOn(QDate end)
    {
        Contract contract = sampleContract();
        contract.number = u"HT-%1"_s.arg(++m_count);
        contract.startOn = end.addYears(-1).addDays(1);
        const auto id = contracts.draft(office.admin, contract);
        REQUIRE(id);
        office.database.query(u"UPDATE contract SET state = 'signed' WHERE id = :id"_s).bind(":id", *id).execute();
    }
    QTableView& table() { return *page.findChild<QTableView*>(u"reminderTable"_s); }
    QTabBar& groups() { return *page.findChild<QTabBar*>(u"reminderGroups"_s); }
    QAction& command(const QString& name) { return *page.findChild<QAction*>(name); }
    QStringList numbers()
    {
        QStringList found;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            found.append(table().model()->index(row, 3).data().toString());
        return found;
    }

private:
    int m_count = 0;
};

} // namespace

TEST_CASE("the centre shows what is due first, and what comes this week beside it", "[reminders]")
{
    CentreDesk desk;
    CHECK(desk.numbers() == QStringList{u"HT-1"_s});
    desk.groups().setCurrentIndex(1);
    CHECK(desk.numbers() == QStringList{u"HT-2"_s});
    CHECK(desk.groups().tabText(0).contains(u"(1)"_s));
}

TEST_CASE("an empty centre names the next day something comes", "[reminders]")
{
    CentreDesk desk(true);
    desk.expiringOn(QDate(2026, 3, 12));
    JobContext job;
    REQUIRE(desk.reminders.collect(desk.office.admin, desk.office.clock.today(), job));
    desk.page.entered();
    CHECK(desk.page.findChild<EmptyHint*>()->sentence().contains(u"2026-03-05"_s));
}

TEST_CASE("done leaves the list at once and can be undone where it is said", "[reminders]")
{
    CentreDesk desk;
    desk.command(u"doneAction"_s).trigger();
    CHECK(desk.numbers().isEmpty());
    desk.messages.lastAction.run();
    CHECK(desk.numbers() == QStringList{u"HT-1"_s});
}

TEST_CASE("done with a note keeps the note, and the date can be settled for good", "[reminders]")
{
    CentreDesk desk;
    desk.command(u"doneWithNoteAction"_s).trigger();
    auto* dialog = desk.page.findChild<DoneDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(u"noteField"_s)->setText(u"已谈妥"_s);
    dialog->findChild<QCheckBox*>(u"wholeDateBox"_s)->setChecked(true);
    dialog->findChild<QPushButton*>(u"doneButton"_s)->click();
    desk.groups().setCurrentIndex(3);
    REQUIRE(desk.numbers() == QStringList{u"HT-1"_s});
    CHECK(desk.table().model()->index(0, 9).data().toString() == u"已谈妥"_s);
    CHECK(desk.command(u"takeBackAction"_s).isEnabled());
    CHECK_FALSE(desk.command(u"doneAction"_s).isEnabled());
    desk.command(u"takeBackAction"_s).trigger();
    desk.groups().setCurrentIndex(0);
    CHECK(desk.numbers() == QStringList{u"HT-1"_s});
}

TEST_CASE("snoozed until tomorrow stands in this week, and comes back by hand", "[reminders]")
{
    CentreDesk desk;
    desk.command(u"snoozeTomorrowAction"_s).trigger();
    CHECK(desk.numbers().isEmpty());
    desk.groups().setCurrentIndex(1);
    CHECK(desk.numbers().contains(u"HT-1"_s));
    desk.messages.lastAction.run();
    desk.groups().setCurrentIndex(0);
    CHECK(desk.numbers() == QStringList{u"HT-1"_s});
}

TEST_CASE("a snooze to a day that has passed is refused at its field", "[reminders]")
{
    CentreDesk desk;
    desk.command(u"snoozeDateAction"_s).trigger();
    auto* dialog = desk.page.findChild<SnoozeDialog*>();
    REQUIRE(dialog);
    auto* day = dialog->findChild<QLineEdit*>(u"dayField"_s);
    day->setText(u"2026-03-01"_s);
    dialog->findChild<QPushButton*>(u"snoozeButton"_s)->click();
    CHECK_FALSE(dialog->findChild<FormPanel*>()->error(u"day"_s).isEmpty());
    CHECK(desk.numbers() == QStringList{u"HT-1"_s});
    day->setText(u"2026-03-05"_s);
    dialog->findChild<QPushButton*>(u"snoozeButton"_s)->click();
    CHECK(desk.numbers().isEmpty());
}

TEST_CASE("Return on a reminder opens its contract", "[reminders]")
{
    CentreDesk desk;
    desk.page.show();
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    REQUIRE(desk.places.opened.size() == 1);
    CHECK(desk.places.opened.front().kind == EntityKind::Contract);
}

TEST_CASE("days ahead that nobody can read are refused under their field, good ones are kept", "[reminders]")
{
    CentreDesk desk;
    desk.command(u"reminderRulesAction"_s).trigger();
    auto* dialog = desk.page.findChild<ReminderRulesDialog*>();
    REQUIRE(dialog);
    auto* thresholds = dialog->findChild<QLineEdit*>(u"expiryField"_s);
    thresholds->setText(u"30, bald"_s);
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    CHECK_FALSE(dialog->findChild<FormPanel*>()->error(u"expiry"_s).isEmpty());
    thresholds->setText(u"45、5"_s);
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    CHECK(desk.reminders.settings(desk.office.admin)->rules[0].thresholds == std::vector<int>{45, 5});
}

TEST_CASE("the month shows last days among the days, and opens their contracts", "[reminders]")
{
    CentreDesk desk;
    desk.office.session.addObserver(desk.ledger);
    JobContext job;
    REQUIRE(desk.ledger.load(desk.office.database, job));
    desk.groups().setCurrentIndex(4);
    auto* month = desk.page.findChild<MonthCalendar*>();
    REQUIRE(month);
    CHECK(month->isVisibleTo(&desk.page));
    CHECK_FALSE(desk.command(u"doneAction"_s).isEnabled());
    month->showDay(QDate(2026, 3, 9));
    auto* days = month->findChild<QTableWidget*>(u"monthDays"_s);
    CHECK(days->currentItem()->text().contains(u"HT-1"_s)); // Monday of the third row
    const auto line = [days] { return days->currentItem()->text().section(u'\n', -1); };
    desk.page.resize(2400, 900);
    desk.page.show();
    const QString inFull = line();
    desk.page.resize(900, 900);
    CHECK(line().endsWith(u"HT-1"_s)); // the number is never cut: words go first
    CHECK(line().size() < inFull.size());
    CHECK(QFontMetrics(days->currentItem()->font()).horizontalAdvance(line()) < days->columnWidth(0));
    auto* dates = month->findChild<QListWidget*>(u"monthDates"_s);
    REQUIRE(dates->count() == 1);
    CHECK(dates->item(0)->text().contains(u"HT-1"_s));
    Q_EMIT dates->itemActivated(dates->item(0));
    REQUIRE(desk.places.opened.size() == 1);

    QTest::keyClick(days, Qt::Key_PageDown);
    CHECK(month->day() == QDate(2026, 4, 9));
    CHECK_FALSE(dates->isEnabled());
    QTest::keyClick(days, Qt::Key_PageUp);
    QTest::keyClick(days, Qt::Key_Right);
    CHECK(month->day() == QDate(2026, 3, 10));
}

TEST_CASE("a day off of the office is off in the month, too", "[reminders]")
{
    CentreDesk desk(true);
    REQUIRE(desk.reminders.setOfficeDay(desk.office.admin, {QDate(2026, 3, 4), DayKind::Off, u"公司周年"_s}));
    desk.page.entered();
    auto* month = desk.page.findChild<MonthCalendar*>();
    month->showDay(QDate(2026, 3, 4));
    CHECK(month->findChild<QTableWidget*>(u"monthDays"_s)->currentItem()->text().contains(u"公司周年"_s));
    CHECK(month->findChild<QLabel*>(u"monthDayTitle"_s)->text().contains(u"day off"_s));
}

TEST_CASE("the dates leave as a calendar file, and the log knows it", "[reminders][ics]")
{
    CentreDesk desk;
    JobContext job;
    REQUIRE(desk.ledger.load(desk.office.database, job));
    desk.files.path = desk.office.folder.filePath(u"dates.ics"_s);
    desk.command(u"exportCalendarAction"_s).trigger();
    QFile file(desk.files.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20260309\r\n"));
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20260312\r\n"));
    CHECK(desk.office.lastAction() == u"reminder.exported"_s);
    CHECK(desk.messages.codes.isEmpty());
}

TEST_CASE("on a small screen the reminders need no scrolling sideways", "[reminders]")
{
    CentreDesk desk;
    const int room = charactersWide(desk.page, 82); // what a window on 1366 × 768 leaves
    desk.page.resize(room, room / 2);
    desk.page.show();
    CHECK(desk.table().horizontalScrollBar()->maximum() == 0);
    const int title = desk.table().columnWidth(ReminderModel::Title);
    CHECK(title > charactersWide(desk.page, 6));
    desk.page.resize(room * 3 / 2, room / 2);
    QCoreApplication::processEvents();
    CHECK(desk.table().columnWidth(ReminderModel::Title) > title); // what is left over goes to the names
}
