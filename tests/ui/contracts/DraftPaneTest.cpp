// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/DraftPane.h"

#include "tests/support/Catch.h"
#include "tests/support/ui/ContractDesk.h"
#include "ui/companies/CompanyDialog.h"
#include "ui/contracts/ClassPoints.h"
#include "ui/contracts/LineModel.h"
#include "ui/contracts/LineTable.h"
#include "ui/contracts/QuestionPanel.h"
#include "ui/printing/PagePreview.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest/QTest>

#include <deque>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Writing : ContractDesk {
    DraftPane pane{context, services};

    template <class Widget>
    Widget& find(const QString& name)
    {
        auto* found = pane.findChild<Widget*>(name);
        REQUIRE(found);
        return *found;
    }
    TemplateId sale()
    {
        const auto all = templates.list(office.admin);
        for (const TemplateSummary& one : *all)
            if (one.contractTemplate.contractType == u"买卖合同"_s)
                return one.contractTemplate.id;
        return {};
    }
    void type(const QString& field, const QString& text)
    {
        find<QLineEdit>(field).setText(text); // as an input method writes it
    }
    void putLine()
    {
        auto* model = find<QTableView>(u"lineTable"_s).model();
        model->setData(model->index(0, LineModel::Product), u"轴承"_s);
        model->setData(model->index(0, LineModel::Quantity), u"100"_s);
        model->setData(model->index(0, LineModel::UnitPrice), u"113"_s);
    }
    QString pagesText()
    {
        const DisplayList* shown = find<PagePreview>(u"pagePreview"_s).pages();
        QString text;
        for (size_t i = 0; shown && i < shown->pages.size(); ++i)
            text += shown->pages[i].plainText();
        return text.remove(u'\n');
    }
    QStringList missing()
    {
        QStringList names;
        auto& list = find<QListWidget>(u"missingList"_s);
        for (int row = 0; row < list.count(); ++row)
            names.append(list.item(row)->text());
        return names;
    }
};

} // namespace

TEST_CASE("the pages follow while a contract is written, and name what is missing", "[contract][drafting]")
{
    Writing desk;
    desk.pane.startNew(desk.customer.id, desk.sale());
    CHECK(desk.messages.codes.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(desk.pagesText().contains(desk.customer.name), 2000);
    CHECK(desk.missing().contains(u"交货地点"_s));
    CHECK_FALSE(desk.missing().contains(u"合同编号"_s)); // the number it would get stands there already

    desk.type(u"交货地点Field"_s, u"需方三号仓库"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.pagesText().contains(u"需方三号仓库"_s), 2000);
    CHECK_FALSE(desk.missing().contains(u"交货地点"_s));
}

TEST_CASE("line items make the amount, in figures and in words", "[contract][drafting]")
{
    Writing desk;
    desk.pane.startNew(desk.customer.id, desk.sale());
    desk.putLine();
    CHECK(desk.find<QLineEdit>(u"amountField"_s).text() == u"11,300.00"_s);
    CHECK(desk.find<QLineEdit>(u"amountField"_s).isReadOnly());
    CHECK(desk.find<QLabel>(u"amountWords"_s).text() == u"壹万壹仟叁佰元整"_s);
    CHECK(desk.find<QLabel>(u"lineSums"_s).text().contains(u"10,000.00"_s));
}

TEST_CASE("a day that does not exist is named, and never left out by saving", "[contract][drafting]")
{
    Writing desk;
    desk.pane.startNew(desk.customer.id, desk.sale());
    desk.type(u"start_onField"_s, u"2026-02-30"_s);
    QSignalSpy saved(&desk.pane, &DraftPane::saved);
    desk.find<QPushButton>(u"saveDraftButton"_s).click();
    CHECK(saved.isEmpty());
    CHECK(desk.find<QLabel>(u"start_onErrorLabel"_s).text().contains(u"2026-02-30"_s));
    CHECK(desk.find<QLineEdit>(u"start_onField"_s).text() == u"2026-02-30"_s);

    desk.type(u"start_onField"_s, u"2026-02-28"_s);
    desk.find<QPushButton>(u"saveDraftButton"_s).click();
    CHECK(saved.size() == 1);
}

TEST_CASE("a saved draft is a contract with a number, and its form draft is gone", "[contract][drafting]")
{
    Writing desk;
    desk.pane.startNew(desk.customer.id, desk.sale());
    desk.putLine();
    desk.find<QPushButton>(u"saveDraftButton"_s).click();

    const auto contract = desk.contracts.findByNumber(desk.office.admin, u"XS-202603-0001"_s);
    REQUIRE(contract);
    CHECK(contract->contract.title == desk.customer.name + u"买卖合同"_s);
    CHECK(contract->contract.parties.size() == 2);
    CHECK(contract->contract.amount == Money::fen(1'130'000));
    CHECK_FALSE(desk.drafts.find(desk.office.admin, u"contract"_s, 0)->has_value());
}

TEST_CASE("what was typed and not saved comes back", "[contract][drafting]")
{
    Writing desk;
    desk.pane.startNew(desk.customer.id, desk.sale());
    desk.type(u"交货地点Field"_s, u"码头"_s);
    desk.pane.keepNow();

    DraftPane again(desk.context, desk.services);
    again.startNew({}, {});
    for (QPushButton* button : again.findChildren<QPushButton*>())
        if (button->text() == u"Continue with it"_s)
            button->click();
    auto* place = again.findChild<QLineEdit*>(u"交货地点Field"_s);
    REQUIRE(place);
    CHECK(place->text() == u"码头"_s);
}

TEST_CASE("our own company can be entered where it is missed, and what was typed stays", "[contract][drafting]")
{
    Writing desk;
    desk.office.database.execute(u"UPDATE company SET removed_utc_ms = 1, is_default = 0"_s); // as in a new office
    desk.pane.startNew(desk.customer.id, desk.sale());
    desk.type(u"交货地点Field"_s, u"码头"_s);
    desk.type(u"start_onField"_s, u"下周"_s);
    desk.find<QPushButton>(u"messageActionButton"_s).click();
    auto* dialog = desk.pane.findChild<CompanyDialog*>();
    REQUIRE(dialog);
    dialog->reject();
    CHECK_FALSE(desk.find<MessageBar>(u"messageBar"_s).isHidden()); // still missing

    desk.find<QPushButton>(u"messageActionButton"_s).click();
    dialog = desk.pane.findChildren<CompanyDialog*>().last();
    dialog->findChild<QLineEdit*>(u"nameField"_s)->setText(u"云岭仪器有限公司"_s);
    dialog->findChild<QPushButton*>(u"saveCompanyButton"_s)->click();
    CHECK(desk.find<MessageBar>(u"messageBar"_s).isHidden());
    CHECK(desk.find<DraftForm>(u"draftForm"_s).value().parties.back().name == u"云岭仪器有限公司"_s);
    CHECK(desk.find<QLineEdit>(u"交货地点Field"_s).text() == u"码头"_s);
    CHECK(desk.find<QLineEdit>(u"start_onField"_s).text() == u"下周"_s);
}

TEST_CASE("a day or an amount that can't be read comes back as it was typed", "[contract][drafting]")
{
    Writing desk;
    desk.pane.startNew({}, desk.sale());
    desk.type(u"start_onField"_s, u"2026年13月5日"_s);
    desk.type(u"end_onField"_s, u"年底前"_s);
    desk.type(u"amountField"_s, u"约十万"_s);
    desk.pane.keepNow();

    DraftPane again(desk.context, desk.services);
    again.startNew({}, desk.sale());
    for (QPushButton* button : again.findChildren<QPushButton*>())
        if (button->text() == u"Continue with it"_s)
            button->click();
    const auto text = [&again](const QString& field) { return again.findChild<QLineEdit*>(field)->text(); };
    CHECK(text(u"start_onField"_s) == u"2026年13月5日"_s);
    CHECK(text(u"end_onField"_s) == u"年底前"_s);
    CHECK(text(u"amountField"_s) == u"约十万"_s);
    again.keepNow(); // and once more
    const auto kept = desk.drafts.find(desk.office.admin, u"contract"_s, 0);
    REQUIRE((kept && kept->has_value()));
    CHECK((*kept)->content.value(u"unreadable"_s).toObject().value(u"amount"_s).toString() == u"约十万"_s);
}

TEST_CASE("choosing a customer leaves a half-typed day where it is", "[contract][drafting]")
{
    Writing desk;
    desk.pane.startNew({}, desk.sale());
    desk.type(u"start_onField"_s, u"2026-02-3o"_s);
    Q_EMIT desk.find<DraftForm>(u"draftForm"_s).customerChosen(desk.customer.id);
    CHECK(desk.find<QLineEdit>(u"titleField"_s).text().contains(desk.customer.name)); // its parties stand there
    CHECK(desk.find<QLineEdit>(u"start_onField"_s).text() == u"2026-02-3o"_s);
}

TEST_CASE("a day asked by the template is kept as typed, and named before saving", "[contract][drafting]")
{
    ContractDesk desk;
    QuestionPanel panel(desk.office.clock);
    TemplateField day;
    day.name = u"交货日期"_s;
    day.type = FieldType::Date;
    day.isQuestion = true;
    panel.setQuestions({day});
    panel.findChild<QLineEdit*>(u"交货日期Field"_s)->setText(u"2026-02-30"_s);
    CHECK(panel.answers().isEmpty());
    CHECK(panel.showUnreadable() == u"交货日期"_s);

    QuestionPanel again(desk.office.clock);
    again.setUnreadable(panel.unreadable());
    again.setQuestions({day}); // they come after the draft
    CHECK(again.findChild<QLineEdit*>(u"交货日期Field"_s)->text() == u"2026-02-30"_s);
}

TEST_CASE("finishing with gaps keeps the draft and says what is missing", "[contract][drafting]")
{
    Writing desk;
    bool isClosed = false;
    QObject::connect(&desk.pane, &DraftPane::closed, [&isClosed] { isClosed = true; });
    desk.pane.startNew(desk.customer.id, desk.sale());
    desk.putLine();
    desk.find<QPushButton>(u"finishDraftButton"_s).click();
    CHECK_FALSE(isClosed);
    const auto contract = desk.contracts.findByNumber(desk.office.admin, u"XS-202603-0001"_s);
    REQUIRE(contract);
    CHECK(contract->versions.empty());
}

TEST_CASE("a missing text of a party is asked for in its own cell, and no text that stands there is at risk",
          "[contract][drafting]")
{
    Writing desk;
    desk.pane.resize(1200, 900);
    desk.pane.setVisible(true);
    desk.pane.activateWindow();
    desk.pane.startNew(desk.customer.id, desk.sale());
    auto& form = desk.find<DraftForm>(u"draftForm"_s);
    const auto& table = desk.find<QTableWidget>(u"partyTable"_s);
    const auto place = [&table] { return std::pair(table.currentRow(), table.currentColumn()); };
    REQUIRE(form.focusMissing(u"甲方开户行"_s));
    CHECK(place() == std::pair(6, 0));
    auto* cell = qobject_cast<QLineEdit*>(desk.pane.focusWidget());
    REQUIRE(cell);
    CHECK(table.isAncestorOf(cell));
    CHECK(cell->text() == table.currentItem()->text()); // not the name, which one key would erase

    REQUIRE(form.focusMissing(u"我方账号"_s)); // we are 乙方
    CHECK(place() == std::pair(7, 1));
    REQUIRE(form.focusMissing(u"乙方法定代表人"_s));
    CHECK(place() == std::pair(3, 1));

    desk.pane.startNew({}, desk.sale());
    REQUIRE(form.focusMissing(u"甲方地址"_s)); // from the customer, who is not chosen yet
    CHECK(desk.pane.focusWidget()->objectName() == u"customerSearch"_s);
}

TEST_CASE("what keeps a draft from being finished stays on the screen once the form was read anew",
          "[contract][drafting]")
{
    // Callbacks come later, as from the thread of the database.
    struct Later final : Dispatcher {
        std::deque<std::function<void()>> waiting;
        void settle()
        {
            for (; !waiting.empty(); waiting.pop_front())
                waiting.front()();
        }

    protected:
        void post(Urgency, std::function<void()> work) override { work(); }
        void deliver(std::function<void()> callback) override { waiting.push_back(std::move(callback)); }
    };
    ContractDesk desk;
    Later later;
    const PageContext context{desk.office.admin, desk.office.clock, later,      desk.ledger, desk.office.office->feed(),
                              desk.messages,     desk.places,       desk.files, desk.view};
    DraftPane pane(context, desk.services);
    pane.startNew(desk.customer.id, {});
    later.settle();
    pane.findChild<QPushButton*>(u"finishDraftButton"_s)->click();
    later.settle();
    const auto* bar = pane.findChild<MessageBar*>(u"messageBar"_s);
    REQUIRE(bar);
    CHECK_FALSE(bar->isHidden());
    CHECK(bar->text().contains(u"no value yet"_s));
    CHECK(desk.messages.timesGivenWay == 1); // "Draft saved." of before does not stand above it
}

TEST_CASE("cells copied from a spreadsheet become lines; what is no number is told", "[contract][drafting]")
{
    LineModel model;
    CHECK(model.paste(u"轴承\t6204\t套\t100\t1,130.50\t13%\r\n垫片\t\t个\t两百\t3\t13%\n"_s, 0, 0) == 1);
    REQUIRE(model.lines().size() == 2);
    CHECK(model.lines()[0].amount == Money::fen(11'305'000));
    CHECK(model.lines()[1].product == u"垫片"_s);
    CHECK(model.rowCount() == 3); // one empty row to go on
}

TEST_CASE("a line typed with tab stays one line, and the next empty row waits below it", "[contract][drafting]")
{
    LineTable table;
    table.resize(800, 300);
    table.show();
    auto* view = table.findChild<QTableView*>(u"lineTable"_s);
    REQUIRE(view);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, LineModel::Product));
    for (const QString& word : {u"激光切割机"_s, u"LC-3015"_s, u"台"_s, u"2"_s, u"158000"_s}) {
        if (view->viewport()->findChildren<QLineEdit*>().isEmpty())
            view->edit(view->currentIndex()); // later ones are opened by the tab key
        auto* field = view->viewport()->findChildren<QLineEdit*>().last();
        field->setText(word);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    const auto lines = static_cast<LineModel*>(view->model())->lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].product == u"激光切割机"_s);
    CHECK(lines[0].specification == u"LC-3015"_s);
    CHECK(lines[0].amount == Money::fen(31'600'000));

    view->setCurrentIndex(view->model()->index(1, LineModel::Product));
    if (view->viewport()->findChildren<QLineEdit*>().isEmpty())
        view->edit(view->currentIndex());
    QTest::keyClick(view->viewport()->findChildren<QLineEdit*>().last(), Qt::Key_Tab);
    CHECK(table.focusWidget() != view);
    CHECK(lines.size() == 1);
}

TEST_CASE("return before the search has answered still takes the first customer", "[contract][drafting]")
{
    Writing desk;
    desk.pane.startNew({}, desk.sale());
    auto& field = desk.find<QLineEdit>(u"customerSearch"_s);
    field.setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(desk.customer.name);
    QCoreApplication::sendEvent(&field, &typed);
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.pagesText().contains(desk.customer.name), 2000);
}

TEST_CASE("what to watch in such a contract stands beside the form and follows its classes", "[contract][drafting]")
{
    Writing desk;
    desk.pane.setVisible(true);
    desk.pane.startNew({}, desk.sale());
    auto& points = desk.find<QLabel>(u"classPointsLabel"_s);
    CHECK(points.text().contains(u"检验"_s));
    CHECK_FALSE(points.text().contains(u"书面确认"_s));
    CHECK_FALSE(points.isVisible()); // folded up until somebody wants it

    auto& form = desk.find<QComboBox>(u"formField"_s);
    form.setCurrentIndex(form.findData(u"oral"_s));
    CHECK(points.text().contains(u"取得对方的书面确认"_s));
    auto& subject = desk.find<QComboBox>(u"subjectField"_s);
    CHECK(subject.findText(u"知识产权"_s) > 0);
    subject.setCurrentText(u"不动产"_s);
    CHECK(points.text().contains(u"权属证书"_s));

    desk.find<QToolButton>(u"classPointsButton"_s).click();
    CHECK(points.isVisible());
    CHECK(ClassPoints(desk.view).findChild<QToolButton*>()->isChecked()); // and so it stays
}
