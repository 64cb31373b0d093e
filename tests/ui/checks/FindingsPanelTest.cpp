// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/FindingsPanel.h"

#include "tests/support/Catch.h"
#include "tests/support/ui/ContractDesk.h"
#include "ui/checks/CheckRulesDialog.h"
#include "ui/checks/CheckWords.h"
#include "ui/contracts/DraftPane.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Widget>
Widget& in(QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<Widget*>(name);
    REQUIRE(found);
    return *found;
}

Finding finding(FindingSeverity severity, const QString& code, const QString& detail = {})
{
    return {severity, code, detail, {u"word/document.xml"_s, 3, 0}, 4, u"合同法"_s};
}

} // namespace

TEST_CASE("findings stand as sentences, what blocks is counted, a line leads to its place", "[checks]")
{
    FindingsPanel panel;
    auto& list = in<QListWidget>(panel, u"findingList"_s);
    CHECK(list.isHidden());
    panel.setFindings(
        {{finding(FindingSeverity::Blocking, u"check.dates_reversed"_s, u"2026"_s), PagePlace{2, {10, 20, 30, 40}}},
         {finding(FindingSeverity::Warning, u"check.end_missing"_s), std::nullopt},
         {finding(FindingSeverity::Blocking, u"check.field_empty"_s, u"交货地点"_s), std::nullopt}},
        1);
    REQUIRE(list.count() == 2); // empty fields are listed by the form
    CHECK(list.item(0)->text().contains(u"2026"_s));
    CHECK_FALSE(list.item(0)->text().contains(u"check."_s));
    CHECK(in<QLabel>(panel, u"findingsTitle"_s).text().contains(u"1"_s));

    int page = -1;
    QObject::connect(&panel, &FindingsPanel::placeChosen, &panel, [&](int shown, const QRectF&) { page = shown; });
    list.setCurrentRow(0);
    Q_EMIT list.itemActivated(list.item(0));
    CHECK(page == 2);
}

TEST_CASE("a text with gaps never looks as if all were well, and one that nobody looked at not checked", "[checks]")
{
    FindingsPanel panel;
    const QLabel* title = &in<QLabel>(panel, u"findingsTitle"_s);
    CHECK(title->text() == u"Clause check: no text yet"_s);
    panel.setFindings({}, 12);
    CHECK(title->text().contains(u"12"_s));
    panel.setFindings({}, 0);
    CHECK(title->text().endsWith(u"nothing to object to"_s));
    CHECK(title->text().contains(u"amounts"_s)); // it says what was looked at
    panel.setUnchecked();
    CHECK(title->text() == u"Clause check: no text yet"_s);
}

TEST_CASE("every rule of the check has words, and a rule with a limit has its unit", "[checks]")
{
    QStringList words;
    for (const CheckRuleFacts& facts : checkRuleFacts()) {
        words.append(CheckWords::rule(facts.rule));
        CHECK(CheckWords::unit(facts.rule).isEmpty() != hasLimit(facts));
    }
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("the office changes a rule and adds one of its own", "[checks]")
{
    ContractDesk desk;
    QWidget window;
    auto* dialog = new CheckRulesDialog(desk.context, desk.drafting.checks(), {u"买卖合同"_s}, &window);
    auto& rules = in<QTreeWidget>(*dialog, u"ruleTable"_s);
    REQUIRE(rules.topLevelItemCount() == static_cast<int>(checkRuleFacts().size()));
    auto* penalty = rules.topLevelItem(static_cast<int>(CheckRule::PenaltyHigh));
    qobject_cast<QSpinBox*>(rules.itemWidget(penalty, 2))->setValue(15);
    qobject_cast<QComboBox*>(rules.itemWidget(penalty, 1))->setCurrentIndex(0);
    rules.topLevelItem(static_cast<int>(CheckRule::DepositWord))->setCheckState(0, Qt::Unchecked);
    in<QPushButton>(*dialog, u"addOwnRuleButton"_s).click();
    in<QPushButton>(*dialog, u"saveRulesButton"_s).click();
    CHECK(
        desk.drafting.checks().rules(desk.office.admin)->own.empty()); // a rule without words says so and is not saved
    auto* own = in<QTreeWidget>(*dialog, u"ownRuleTable"_s).topLevelItem(0);
    own->setText(0, u"账期"_s);
    own->setText(2, u"一百八十日、180日"_s);
    in<QPushButton>(*dialog, u"saveRulesButton"_s).click();

    const CheckRules saved = *desk.drafting.checks().rules(desk.office.admin);
    CHECK(saved.of(CheckRule::PenaltyHigh).limit == 15);
    CHECK(saved.of(CheckRule::PenaltyHigh).severity == FindingSeverity::Blocking);
    CHECK_FALSE(saved.of(CheckRule::DepositWord).isOn);
    REQUIRE(saved.own.size() == 1);
    CHECK(saved.own.front().words == QStringList{u"一百八十日"_s, u"180日"_s});
}

TEST_CASE("while drafting the findings stand beside the pages", "[checks]")
{
    ContractDesk desk;
    Contract contract = desk.complete(u"买卖合同"_s);
    contract.fieldValues[u"其他约定"_s] = u"违约金为合同总价的60%。"_s;
    const auto id = desk.contracts.draft(desk.office.admin, contract);
    DraftPane pane(desk.context, desk.services);
    pane.edit(*id);
    auto& list = in<QListWidget>(pane, u"findingList"_s);
    REQUIRE(list.count() == 1);
    CHECK(list.item(0)->text().contains(u"60%"_s));
}
