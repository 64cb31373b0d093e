// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/LastContracts.h"

#include "tests/support/Catch.h"
#include "tests/support/ui/ContractDesk.h"
#include "ui/contracts/DraftPane.h"

#include <QLabel>
#include <QPushButton>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the last contracts with a customer stand beside the form with their terms", "[contract][drafting]")
{
    ContractDesk desk;
    const Contract last = desk.drafted(u"买卖合同"_s);
    DraftPane pane(desk.context, desk.services);
    pane.startNew(desk.customer.id, {});
    const auto* box = pane.findChild<LastContracts*>();
    REQUIRE(box);
    const auto* terms = box->findChild<QLabel*>(u"lastTerms"_s);
    REQUIRE(terms);
    CHECK(terms->text().contains(u"交货地点"_s));
    CHECK(terms->text().contains(u"需方三号仓库"_s));
    const auto buttons = box->findChildren<QPushButton*>(u"takeOverButton"_s);
    REQUIRE(buttons.size() == 1);
    CHECK(buttons.front()->accessibleName().contains(last.number));
}
