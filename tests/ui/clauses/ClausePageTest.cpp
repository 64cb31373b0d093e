// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clauses/ClausePage.h"

#include "core/clauses/ClauseText.h"
#include "tests/support/Catch.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/clauses/ClauseChooser.h"
#include "ui/clauses/ClauseDialog.h"
#include "ui/lists/ListPane.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ClauseDesk : TestDesk {
    ClauseDesk()
    {
        office.session.addObserver(ledger);
        JobContext job;
        REQUIRE(ledger.load(office.database, job));
    }

    ClauseService clauses{office.session, office.office->files()};
    SettingService settings{office.session};
    ClauseServices services{clauses, settings};
    ClausePage page{context, services};

    QAction& command(const QString& name) { return *page.findChild<QAction*>(name); }
    Clause named(const QString& name)
    {
        const auto all = *clauses.list(office.admin);
        for (const Clause& clause : all)
            if (clause.name == name)
                return clause;
        FAIL("no such clause");
        return {};
    }
};

template <class Widget>
Widget& in(QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<Widget*>(name);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("the shipped clauses are one press away from an empty library", "[clauses]")
{
    ClauseDesk desk;
    desk.page.entered();
    in<QPushButton>(desk.page, u"firstClausesButton"_s).click();
    CHECK(desk.clauses.list(desk.office.admin)->size() >= 40);
    desk.page.openSubject(desk.named(u"付款：款到发货"_s).id.value());
    CHECK(in<QLabel>(desk.page, u"clauseBody"_s).text().contains(u"款到发货"_s) == false);
    CHECK(in<QLabel>(desk.page, u"clauseBody"_s).text().contains(u"一次付清合同总价"_s));
    CHECK(in<QTreeWidget>(desk.page, u"alternativeTable"_s).topLevelItemCount() == 5);

    desk.command(u"copyClauseAction"_s).trigger();
    CHECK(QGuiApplication::clipboard()->text().contains(u"{{?付款天数"_s));
}

TEST_CASE("a clause is written, worded anew and retired in the window", "[clauses]")
{
    ClauseDesk desk;
    desk.page.entered();
    desk.command(u"newClauseAction"_s).trigger();
    auto* dialog = desk.page.findChild<ClauseDialog*>();
    REQUIRE(dialog);
    in<QPushButton>(*dialog, u"saveClauseButton"_s).click();
    CHECK(dialog->isVisible()); // the name is asked for at its field
    in<QLineEdit>(*dialog, u"nameField"_s).setText(u"货到付款"_s);
    in<QComboBox>(*dialog, u"topicField"_s).setCurrentText(u"付款"_s);
    in<QLineEdit>(*dialog, u"tagsField"_s).setText(u"账期、赊销"_s);
    in<QPlainTextEdit>(*dialog, u"bodyField"_s).setPlainText(u"甲方应当在收货后十日内付清价款。"_s);
    in<QPushButton>(*dialog, u"saveClauseButton"_s).click();
    CHECK(desk.named(u"货到付款"_s).tags == QStringList{u"账期"_s, u"赊销"_s});
    CHECK(in<QLabel>(desk.page, u"clauseBody"_s).text().contains(u"十日内"_s));

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.command(u"editClauseAction"_s).trigger();
    dialog = desk.page.findChild<ClauseDialog*>();
    REQUIRE(dialog);
    in<QPlainTextEdit>(*dialog, u"bodyField"_s).setPlainText(u"甲方应当在收货后五日内付清价款。"_s);
    in<QLineEdit>(*dialog, u"noteField"_s).setText(u"账期缩短"_s);
    in<QPushButton>(*dialog, u"saveClauseButton"_s).click();
    CHECK(in<QTreeWidget>(desk.page, u"versionTable"_s).topLevelItemCount() == 2);
    // The older wording can be read again.
    in<QTreeWidget>(desk.page, u"versionTable"_s)
        .setCurrentItem(in<QTreeWidget>(desk.page, u"versionTable"_s).topLevelItem(1));
    CHECK(in<QPlainTextEdit>(desk.page, u"versionBody"_s).toPlainText().contains(u"十日内"_s));

    const Clause clause = desk.named(u"货到付款"_s);
    REQUIRE(desk.clauses.retire(desk.office.admin, clause.id, clause.revision));
    CHECK(desk.command(u"retireClauseAction"_s).text() != ClausePage::tr("Retire"));
    desk.command(u"retireClauseAction"_s).trigger(); // offered again, without a question
    CHECK_FALSE(desk.named(u"货到付款"_s).retiredUtcMs);
}

TEST_CASE("a clause is found by the initials of its topic and taken with its fields filled for a draft", "[clauses]")
{
    ClauseDesk desk;
    REQUIRE(desk.clauses.installShippedClauses(desk.office.admin));
    auto* chooser =
        new ClauseChooser(desk.context, desk.services, ClauseChooser::Into::Draft, u"买卖合同"_s, &desk.page);
    QString taken;
    QObject::connect(chooser, &ClauseChooser::chosen, &desk.page, [&](ClauseId, const QString& text) { taken = text; });
    auto& search = in<QLineEdit>(*chooser, u"clauseSearchField"_s);
    search.setText(u"kdfh"_s); // 款到发货
    QTest::keyClick(&search, Qt::Key_Return);
    auto& list = in<QTreeWidget>(*chooser, u"clauseList"_s);
    REQUIRE(list.topLevelItemCount() == 1);
    CHECK(list.topLevelItem(0)->text(0) == u"付款"_s);
    CHECK(list.currentItem()->text(0) == u"付款：款到发货"_s);
    CHECK(in<QLabel>(*chooser, u"clausePreview"_s).text().contains(u"签订后5个工作日内"_s)); // the field's default
    in<QPushButton>(*chooser, u"insertClauseButton"_s).click();
    CHECK(taken.contains(u"签订后5个工作日内"_s));
    CHECK_FALSE(taken.contains(u"{{"_s));
    CHECK(taken.split(u'\n').size() == 2);
}

TEST_CASE("clauses for other contract types are not offered", "[clauses]")
{
    ClauseDesk desk;
    REQUIRE(desk.clauses.installShippedClauses(desk.office.admin));
    auto* chooser =
        new ClauseChooser(desk.context, desk.services, ClauseChooser::Into::Template, u"服务合同"_s, &desk.page);
    auto& search = in<QLineEdit>(*chooser, u"clauseSearchField"_s);
    search.setText(u"款到发货"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(in<QTreeWidget>(*chooser, u"clauseList"_s).topLevelItemCount() == 0);
    CHECK_FALSE(in<QPushButton>(*chooser, u"insertClauseButton"_s).isEnabled());
}
