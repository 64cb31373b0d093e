// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandBar.h"

#include "tests/support/Catch.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <vector>

using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Five commands in a bar of the width asked for.
struct Bar {
    std::vector<std::unique_ptr<QAction>> actions;
    CommandBar bar{nullptr};

    explicit Bar(int width)
    {
        QList<QAction*> commands;
        for (int i = 1; i <= 5; ++i) {
            actions.push_back(std::make_unique<QAction>(u"Command number %1"_s.arg(i)));
            actions.back()->setObjectName(u"command%1"_s.arg(i));
            commands.append(actions.back().get());
        }
        bar.resize(width, 40);
        bar.show(); // what is not shown hears of no new size
        bar.setCommands(commands);
    }
    int shown()
    {
        const auto buttons = bar.findChildren<QToolButton*>(QRegularExpression(u"^command"_s));
        return static_cast<int>(
            std::count_if(buttons.begin(), buttons.end(), [](auto* button) { return !button->isHidden(); }));
    }
    QToolButton& more() { return *bar.findChild<QToolButton*>(u"moreCommandsButton"_s); }
};

} // namespace

TEST_CASE("commands that fit stand side by side, without a button for more", "[shell]")
{
    Bar desk(4000);
    CHECK(desk.shown() == 5);
    CHECK(desk.more().isHidden());
}

TEST_CASE("a narrow window keeps every command: what has no room stands under More", "[shell]")
{
    Bar desk(400);
    CHECK(desk.shown() < 5);
    CHECK_FALSE(desk.more().isHidden());
    CHECK(desk.more().menu()->actions().size() == 5 - desk.shown());
    CHECK(desk.more().menu()->actions().last() == desk.actions.back().get());
    CHECK(desk.more().geometry().right() < 400);

    desk.bar.resize(4000, 40);
    CHECK(desk.shown() == 5);
}

TEST_CASE("a command that is hidden leaves its place to the next", "[shell]")
{
    Bar desk(4000);
    desk.actions[1]->setVisible(false);
    CHECK(desk.shown() == 4);
    desk.actions[1]->setVisible(true);
    CHECK(desk.shown() == 5);
}
