// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareDialog.h"

#include "tests/support/Catch.h"
#include "tests/support/ui/ContractDesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

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

} // namespace

TEST_CASE("version against version shows what was agreed differently, and only that", "[compare]")
{
    ContractDesk desk;
    const Contract first = desk.drafted(u"买卖合同"_s);
    REQUIRE(desk.drafting.finish(desk.office.admin, first.id, Gaps::Tolerated));
    Contract changed = desk.reread(first.id);
    changed.fieldValues[u"交货地点"_s] = u"需方五号仓库"_s;
    REQUIRE(desk.contracts.edit(desk.office.admin, changed));
    REQUIRE(desk.drafting.finish(desk.office.admin, first.id, Gaps::Tolerated));

    QWidget window;
    auto* dialog = new CompareDialog(desk.context, desk.drafting, first.id, first.number, &window);
    auto& before = in<QComboBox>(*dialog, u"beforeField"_s);
    auto& after = in<QComboBox>(*dialog, u"afterField"_s);
    REQUIRE(before.count() == 4); // template, two versions, the draft
    REQUIRE(after.count() == 3);
    auto& view = in<DiffView>(*dialog, u"diffView"_s);
    // Nobody has written words of their own: against its template nothing differs.
    CHECK(view.changeCount() == 0);

    before.setCurrentIndex(1);
    after.setCurrentIndex(1);
    Q_EMIT after.activated(1);
    REQUIRE(view.changeCount() == 1);
    CHECK(view.toPlainText().contains(u"[-三]"_s));
    CHECK(view.toPlainText().contains(u"[+五]"_s));
    in<QCheckBox>(*dialog, u"changesOnlyField"_s).setChecked(true);
    CHECK(view.document()->blockCount() == 1);
    in<QPushButton>(*dialog, u"nextChangeButton"_s).click();
    CHECK(view.textCursor().selectedText().contains(u"交货地点"_s));
}

TEST_CASE("a contract with one text says so", "[compare]")
{
    ContractDesk desk;
    Contract taken;
    taken.title = u"口头约定"_s;
    taken.contractType = u"其他合同"_s;
    const auto id = desk.contracts.draft(desk.office.admin, taken);
    QWidget window;
    auto* dialog = new CompareDialog(desk.context, desk.drafting, *id, u"HT-1"_s, &window);
    CHECK_FALSE(in<QPushButton>(*dialog, u"nextChangeButton"_s).isEnabled());
    CHECK_FALSE(in<QLabel>(*dialog, u"differenceSum"_s).text().isEmpty());
}
