// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/StartPage.h"

#include "tests/support/Catch.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/welcome/WelcomePage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a new office asks what it is called and who works in it", "[welcome]")
{
    ui::StartPage page(u"/office"_s, u"李雷"_s);
    QSignalSpy wanted(&page, &ui::StartPage::startRequested);
    page.show();
    auto* office = page.findChild<QLineEdit*>(u"officeNameEdit"_s);
    auto* person = page.findChild<QLineEdit*>(u"personEdit"_s);
    CHECK(person->text() == u"李雷"_s);
    office->setText(u" 宏图销售部 "_s);
    QTest::keyClick(office, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == u"宏图销售部"_s);
    CHECK(wanted.front().at(1).toString() == u"李雷"_s);
}

TEST_CASE("nobody works in an office without a name, and the office is made once", "[welcome]")
{
    ui::StartPage page(u"/office"_s, {});
    QSignalSpy wanted(&page, &ui::StartPage::startRequested);
    auto* person = page.findChild<QLineEdit*>(u"personEdit"_s);
    auto* sentence = page.findChild<QLabel*>(u"startSentence"_s);
    auto* start = page.findChild<QPushButton*>(u"startButton"_s);
    const QString before = sentence->text();
    start->click();
    CHECK(wanted.isEmpty());
    CHECK(sentence->text() != before); // says why
    person->setText(u"李雷"_s);
    start->click();
    page.setBusy();
    QTest::keyClick(person, Qt::Key_Return); // a second Return while it is being made
    CHECK(wanted.size() == 1);
}

TEST_CASE("Escape leads back from the name of a new office", "[welcome]")
{
    ui::StartPage page(u"/office"_s, {});
    QSignalSpy left(&page, &ui::StartPage::cancelled);
    QTest::keyClick(&page, Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("the first page can be worked by keys alone: a choice has the focus, Escape goes back", "[welcome]")
{
    ui::CannedFiles files;
    ui::WelcomePage page(files, u"/office"_s);
    QSignalSpy left(&page, &ui::WelcomePage::leaveRequested);
    QSignalSpy wanted(&page, &ui::WelcomePage::protectRequested);
    REQUIRE(page.focusWidget());
    CHECK(page.focusWidget()->objectName() == u"protectedOfficeButton"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    CHECK(wanted.size() == 1);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    CHECK(left.size() == 1);
    page.setBusy(u"…"_s); // an office is being made
    QTest::keyClick(&page, Qt::Key_Escape);
    CHECK(left.size() == 1);
}
