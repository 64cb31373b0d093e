// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPage.h"

#include "core/companies/CompanyService.h"
#include "core/reminders/ReminderService.h"
#include "core/users/MisuseService.h"
#include "core/users/UserService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/LedgerOffice.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/dashboard/FigureCard.h"
#include "ui/dashboard/FirstSteps.h"
#include "ui/dashboard/StatusChart.h"
#include "ui/widgets/MessageBar.h"

#include <QListWidget>
#include <QPushButton>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps which view of which page was wanted.
struct SeenViews final : Navigator {
    void showPage(const QString& key) override { views.append(key); }
    void showView(const QString& key, const QString& view) override { views.append(key + u'/' + view); }
    void open(EntityKind, qint64 id) override { opened.push_back(id); }
    void draftContract(qint64, qint64) override { views.append(u"draft"_s); }
    QStringList views;
    std::vector<qint64> opened;
};

struct DashboardDesk {
    LedgerOffice ledgerOffice;
    TestOffice& office = ledgerOffice.office;
    InlineDispatcher dispatcher;
    HeardMessages messages;
    SeenViews places;
    CannedFiles files;
    QTemporaryDir viewFolder;
    ViewState view{viewFolder.filePath(u"view.ini"_s)};
    PageContext context{office.admin, office.clock, dispatcher, ledgerOffice.ledger, office.office->feed(), messages,
                        places,       files,        view};
    CompanyService companies{office.session};
    ReminderService reminders{office.session};
    MisuseService warnings{office.session};
    DashboardPage page{context, companies, reminders, warnings};

    void enter()
    {
        ledgerOffice.load();
        page.entered();
    }
    FigureCard& card(const QString& name) { return *page.findChild<FigureCard*>(name); }
};

} // namespace

TEST_CASE("the dashboard counts what ends, what waits and what was signed", "[dashboard]")
{
    DashboardDesk desk; // Monday, 2026-03-02
    const auto running = [&](QDate start) {
        desk.ledgerOffice.addContract({.state = u"performing"_s, .startOn = start, .firstTerm = u"1y"_s});
    };
    running(QDate(2025, 3, 20)); // 17 days left
    running(QDate(2025, 4, 20)); // 48
    running(QDate(2025, 5, 20)); // 78
    running(QDate(2025, 2, 1));  // expired
    desk.ledgerOffice.addContract({.state = u"draft"_s});
    desk.ledgerOffice.addContract({.state = u"returned"_s});
    desk.ledgerOffice.addContract({.state = u"in_review"_s});
    desk.ledgerOffice.addContract({.state = u"being_signed"_s});
    desk.ledgerOffice.addContract({.state = u"completed"_s, .amountMinor = 100'050, .signedOn = QDate(2026, 3, 1)});
    desk.ledgerOffice.addContract({.state = u"completed"_s, .amountMinor = 200'000, .signedOn = QDate(2026, 1, 5)});
    desk.ledgerOffice.addContract({.state = u"void"_s, .amountMinor = 999'900, .signedOn = QDate(2026, 3, 1)});
    desk.enter();

    CHECK(desk.card(u"expiring30Card"_s).figure() == u"1"_s);
    CHECK(desk.card(u"expiring60Card"_s).figure() == u"2"_s);
    CHECK(desk.card(u"expiring90Card"_s).figure() == u"3"_s);
    CHECK(desk.card(u"expiredCard"_s).figure() == u"1"_s);
    CHECK(desk.card(u"draftsCard"_s).figure() == u"2"_s);
    CHECK(desk.card(u"inReviewCard"_s).figure() == u"1"_s);
    CHECK(desk.card(u"beingSignedCard"_s).figure() == u"1"_s);
    CHECK(desk.card(u"signedMonthCard"_s).figure() == u"1,000.50"_s);
    CHECK(desk.card(u"signedYearCard"_s).figure() == u"3,000.50"_s);
}

TEST_CASE("each figure leads to its list", "[dashboard]")
{
    DashboardDesk desk;
    desk.ledgerOffice.addContract({.state = u"in_review"_s});
    desk.enter();
    desk.card(u"dueCard"_s).click();
    desk.card(u"expiring60Card"_s).click();
    auto* chart = desk.page.findChild<StatusChart*>();
    REQUIRE(chart->bars().size() == 1);
    QTest::keyClick(chart, Qt::Key_Return);
    CHECK(desk.places.views ==
          QStringList{u"reminders"_s, u"contracts/expiring_60"_s, u"contracts/status:in_review"_s});
}

TEST_CASE("an empty office is led from its company to the first contract", "[dashboard]")
{
    DashboardDesk desk;
    desk.enter();
    auto* steps = desk.page.findChild<FirstSteps*>();
    CHECK_FALSE(steps->isHidden());
    CHECK_FALSE(steps->isDone(FirstSteps::Company));
    Company company;
    company.name = u"我方公司"_s;
    REQUIRE(desk.companies.save(desk.office.admin, company));
    CHECK(steps->isDone(FirstSteps::Company));
    desk.ledgerOffice.addCustomer(u"北岭机械"_s);
    CHECK(steps->isDone(FirstSteps::Customers));
    steps->findChild<QPushButton*>(u"contractStepButton"_s)->click();
    CHECK(desk.places.views == QStringList{u"draft"_s});
    desk.ledgerOffice.addContract({});
    CHECK(steps->isHidden());
}

TEST_CASE("the dashboard follows the office and opens what was changed last", "[dashboard]")
{
    DashboardDesk desk;
    desk.enter();
    const qint64 id = desk.ledgerOffice.addContract({.state = u"draft"_s});
    CHECK(desk.card(u"draftsCard"_s).figure() == u"1"_s);
    auto* last = desk.page.findChild<QListWidget*>();
    REQUIRE(last->count() == 1);
    Q_EMIT last->itemActivated(last->item(0));
    CHECK(desk.places.opened == std::vector<qint64>{id});
    desk.ledgerOffice.removeContract(id);
    CHECK(desk.card(u"draftsCard"_s).figure() == u"0"_s);
}

TEST_CASE("who may not see amounts finds a dash where the signed amounts stand", "[dashboard][amounts]")
{
    DashboardDesk desk;
    desk.ledgerOffice.addContract({.state = u"signed"_s, .amountMinor = 100'000, .signedOn = QDate(2026, 3, 1)});
    desk.office.admin.allowed = desk.office.admin.allowed.without(Permission::SeeAmounts);
    desk.ledgerOffice.ledger.readFor(desk.office.admin);
    desk.enter();
    CHECK(desk.card(u"signedMonthCard"_s).accessibleDescription().contains(u"—"_s));
    CHECK_FALSE(desk.card(u"signedMonthCard"_s).accessibleDescription().contains(u"1,000"_s));
}

TEST_CASE("an open warning stands above the figures for who manages people, until it is acknowledged",
          "[dashboard][misuse]")
{
    DashboardDesk desk;
    UserService users(desk.office.session);
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(users.add(desk.office.actor(Role::Guest), u"x"_s, Role::Administrator));
    REQUIRE(desk.warnings.scan(desk.office.admin, MisuseService::Depth::News));
    desk.enter();
    auto* bar = desk.page.findChild<MessageBar*>(u"misuseBar"_s);
    REQUIRE(bar);
    CHECK(bar->isVisibleTo(&desk.page));
    CHECK(bar->text().contains(u"guest"_s));
    CHECK_FALSE(bar->findChild<QWidget*>(u"messageCloseButton"_s)->isVisibleTo(bar)); // not closed unread
    REQUIRE(desk.warnings.acknowledge(desk.office.admin, desk.warnings.open(desk.office.admin)->front().id));
    CHECK_FALSE(bar->isVisibleTo(&desk.page));
}
