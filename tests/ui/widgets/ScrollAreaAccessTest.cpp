// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScrollAreaAccess.h"

#include "tests/support/Catch.h"

#include <QAccessible>
#include <QScrollArea>

using namespace cdesk::ui;

TEST_CASE("a screen reader that asks for a scroll bar which has gone gets nothing", "[access]")
{
    installScrollAreaAccess();
    QScrollArea area;
    auto* content = new QWidget;
    content->setMinimumSize(100, 2000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&area);
    REQUIRE(access);
    REQUIRE(access->childCount() == 2);
    QAccessibleInterface* bar = access->child(1);
    REQUIRE(bar);
    CHECK(access->indexOfChild(bar) == 1);

    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    CHECK(access->childCount() == 1);
    CHECK(access->child(1) == nullptr);
    CHECK(access->child(-1) == nullptr);
    CHECK(access->child(0)->object() == area.viewport());
}
