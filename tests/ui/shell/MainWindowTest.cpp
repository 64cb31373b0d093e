// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "tests/support/Catch.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/ViewState.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class PlainPage final : public Page {
public:
    explicit PlainPage(const QString& name) : m_command{new QAction(u"Do "_s + name, this)}
    {
        connect(m_command, &QAction::triggered, this, [this] { ++ran; });
    }
    QList<QAction*> commands() const override { return {m_command}; }
    void openSubject(qint64 id) override { opened = id; }
    bool mayLeave() override { return leaves; }

    int ran = 0;
    qint64 opened = 0;
    bool leaves = true;

private:
    QAction* m_command;
};

struct TestWindow {
    QTemporaryDir folder;
    ViewState view{folder.filePath(u"view.ini"_s)};
    MainWindow window{view};

    TestWindow()
    {
        window.setPages({{u"customers"_s, u"Customers"_s, u"view-pim-contacts"_s, EntityKind::Customer,
                          [] { return new PlainPage(u"customers"_s); }},
                         {u"contracts"_s, u"Contracts"_s, u"document-edit"_s, EntityKind::Contract,
                          [] { return new PlainPage(u"contracts"_s); }}});
    }
    PlainPage& page(const QString& key) { return *static_cast<PlainPage*>(window.page(key)); }
};

} // namespace

TEST_CASE("opening a thing shows its page with it", "[shell]")
{
    TestWindow desk;
    CHECK(desk.window.currentPage() == u"customers"_s);
    desk.window.open(EntityKind::Contract, 42);
    CHECK(desk.window.currentPage() == u"contracts"_s);
    CHECK(desk.page(u"contracts"_s).opened == 42);
    desk.window.open(EntityKind::Template, 1); // nobody shows templates here
    CHECK(desk.window.currentPage() == u"contracts"_s);
}

TEST_CASE("a page with unsaved text keeps the person until it may be left", "[shell]")
{
    TestWindow desk;
    desk.page(u"customers"_s).leaves = false;
    desk.window.showPage(u"contracts"_s);
    CHECK(desk.window.currentPage() == u"customers"_s);
    CHECK_FALSE(desk.window.close());
    desk.page(u"customers"_s).leaves = true;
    desk.window.showPage(u"contracts"_s);
    CHECK(desk.window.currentPage() == u"contracts"_s);
}

TEST_CASE("the command palette finds a command by a part of its name and runs it", "[shell]")
{
    TestWindow desk;
    PlainPage& page = desk.page(u"customers"_s);
    auto* palette = new CommandPalette(page.commands(), &desk.window);
    palette->open();
    auto* wanted = palette->findChild<QLineEdit*>(u"commandEdit"_s);
    QTest::keyClicks(wanted, u"nothing like it"_s);
    CHECK(palette->findChild<QListWidget*>(u"commandList"_s)->count() == 0);
    wanted->clear();
    QTest::keyClicks(wanted, u"CUST"_s);
    CHECK(palette->findChild<QListWidget*>(u"commandList"_s)->count() == 1);
    QTest::keyClick(wanted, Qt::Key_Return);
    CHECK(page.ran == 1);
}

TEST_CASE("every widget of the frame that takes the focus has a name", "[shell][accessible]")
{
    TestWindow desk;
    for (const QWidget* widget : desk.window.findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&desk.window)) {
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                   widget->objectName().startsWith(u"qt_"_s)));
        }
}

TEST_CASE("a success that was read goes with the page; a danger and what was said on the way stay", "[shell]")
{
    TestWindow desk;
    MessageBar& bar = desk.window.messages();
    desk.window.showPage(u"customers"_s);
    bar.say(Tone::Success, u"Saved."_s);
    desk.window.showPage(u"contracts"_s); // said by what leads there
    CHECK_FALSE(bar.isHidden());
    QCoreApplication::processEvents();
    desk.window.showPage(u"customers"_s);
    CHECK(bar.isHidden());

    bar.say(Tone::Danger, u"The disk is full."_s);
    QCoreApplication::processEvents();
    desk.window.showPage(u"contracts"_s);
    CHECK_FALSE(bar.isHidden());
}

TEST_CASE("a covered window shows nothing of the office, and everything is as it was afterwards", "[shell][lock]")
{
    TestWindow desk;
    desk.window.setOfficeName(u"晴川测试"_s);
    desk.window.show();
    auto* typed = new QLineEdit(&desk.page(u"customers"_s));
    typed->setText(u"half a name"_s);
    QDialog dialog(&desk.window);
    dialog.show();
    QAction* quit = new QAction(u"Quit"_s, &desk.window);
    desk.window.setProgramCommands({quit});

    desk.window.cover(new QLineEdit);
    CHECK(desk.window.isCovered());
    CHECK_FALSE(dialog.isVisible());
    CHECK_FALSE(desk.page(u"customers"_s).isVisible());
    CHECK_FALSE(desk.window.windowTitle().contains(u"晴川测试"_s));
    CHECK_FALSE(quit->isEnabled());
    QDialog late(&desk.window); // a job ends and has something to show
    late.show();
    CHECK(QTest::qWaitFor([&] { return !late.isVisible(); }));
    desk.window.showPage(u"contracts"_s); // a reminder was clicked
    CHECK_FALSE(desk.page(u"contracts"_s).isVisible());

    desk.window.uncover();
    CHECK(desk.window.currentPage() == u"contracts"_s);
    CHECK(typed->text() == u"half a name"_s);
    CHECK(dialog.isVisible());
    CHECK(late.isVisible());
    CHECK(quit->isEnabled());
    CHECK(desk.window.windowTitle().contains(u"晴川测试"_s));
}

TEST_CASE("an unlocked window goes on where the cursor was, not in the list of pages", "[shell][lock]")
{
    TestWindow desk;
    desk.window.show();
    desk.window.activateWindow();
    PlainPage& page = desk.page(u"customers"_s);
    auto* first = new QLineEdit(&page);
    first->show();
    auto* second = new QLineEdit(&page);
    second->show();
    second->setFocus();
    desk.window.cover(new QLineEdit);
    desk.window.uncover();
    CHECK(desk.window.focusWidget() == second);

    desk.window.cover(new QLineEdit);
    delete second; // a cell that was being written is closed meanwhile
    desk.window.uncover();
    CHECK(desk.window.focusWidget() == first);
}

TEST_CASE("a page in place of the office has the keys where it wants them", "[shell][lock]")
{
    TestWindow desk;
    desk.window.show();
    desk.window.activateWindow();
    auto* page = new QWidget;
    new QLineEdit(page);
    auto* password = new QLineEdit(page);
    password->setFocus();
    desk.window.cover(page);
    CHECK(desk.window.focusWidget() == password);
}
