// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPane.h"

#include "core/documents/write/EditableText.h"
#include "core/documents/write/StandardText.h"
#include "tests/support/Catch.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/editor/FieldDialog.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/TextCommands.h"
#include "ui/editor/TextEditor.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct EditorDesk : TestDesk {
    FormDraftService drafts{office.session};
    std::unique_ptr<EditorPane> pane = std::make_unique<EditorPane>(context, drafts);
    int laid = 0;

    EditorDesk() { begin(blankContract(u"采购合同"_s)); }
    void begin(const FlowDoc& document)
    {
        REQUIRE(pane->open({u"采购合同"_s, document, u"template_text"_s, 7}, [this](const QByteArray&) {
            ++laid;
            return Result<DisplayList>(DisplayList{});
        }));
        editor().moveCursor(QTextCursor::End);
    }
    TextEditor& editor() { return pane->editor(); }
    template <class Widget>
    Widget& in(const QString& name)
    {
        auto* found = pane->findChild<Widget*>(name);
        REQUIRE(found);
        return *found;
    }
    QAction& action(const QString& name) { return in<QAction>(name); }
    QString text() { return editor().flowDoc().plainText(); }
    /// What a person pressing "save" hands over, read again.
    FlowDoc saved()
    {
        QSignalSpy wanted(pane.get(), &EditorPane::saveWanted);
        in<QPushButton>(u"saveTextButton"_s).click();
        REQUIRE(wanted.size() == 1);
        return *readForEditing(*DocxPackage::fromBytes(wanted[0][0].toByteArray()));
    }
};

} // namespace

TEST_CASE("a contract is written with the tool bar and saved as a Word file", "[editor]")
{
    EditorDesk desk;
    auto& styles = desk.in<QComboBox>(u"styleBox"_s);
    CHECK(styles.findData(kArticleStyle.toString()) >= 0);
    applyStyle(desk.editor(), kArticleStyle.toString());
    QTest::keyClicks(&desk.editor(), u"goods"_s);
    CHECK(styles.currentData().toString() == kArticleStyle);
    desk.action(u"insertLineItems"_s).trigger();
    desk.action(u"insertSignatures"_s).trigger();
    desk.action(u"insertSeal"_s).trigger();
    desk.action(u"insertPageBreak"_s).trigger();

    const FlowDoc document = desk.saved();
    CHECK(document.plainText().contains(u"第一条　goods"_s));
    CHECK(document.plainText().contains(u"{{明细.名称}}"_s));
    CHECK(document.plainText().contains(u"乙方（盖章）："_s));
}

TEST_CASE("the box of styles never stands empty: a form without styles says so", "[editor]")
{
    EditorDesk desk;
    FlowDoc bare;
    bare.sections.emplace_back().blocks.push_back({Paragraph{}});
    desk.begin(bare);
    const auto& styles = desk.in<QComboBox>(u"styleBox"_s);
    CHECK(styles.currentText() == u"This form has no styles");
    CHECK_FALSE(styles.isEnabled());

    FlowDoc one = bare;
    one.styles.emplace_back().id = u"a"_s;
    one.styles.back().name = u"正文文本"_s;
    desk.begin(one); // its paragraph names no style: the first one is meant
    CHECK(styles.currentText() == u"正文文本");
    CHECK(styles.isEnabled());
}

TEST_CASE("a field is found by its initials and put into the text", "[editor]")
{
    EditorDesk desk;
    desk.action(u"insertField"_s).trigger();
    auto* dialog = desk.pane->findChild<FieldDialog*>();
    REQUIRE(dialog);
    auto* search = dialog->findChild<QLineEdit*>(u"fieldSearchField"_s);
    search->setText(u"khmc"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(desk.text().contains(u"{{客户名称}}"_s));
    QTest::keyClick(&desk.editor(), Qt::Key_Backspace);
    CHECK_FALSE(desk.text().contains(u"客户"_s));
    desk.action(u"undoText"_s).trigger();
    CHECK(desk.text().contains(u"{{客户名称}}"_s));
}

TEST_CASE("find and replace goes once around, and says when there is nothing", "[editor]")
{
    EditorDesk desk;
    QTest::keyClicks(&desk.editor(), u"abc abc"_s);
    desk.pane->show();
    desk.action(u"findText"_s).trigger();
    auto& wanted = desk.in<QLineEdit>(u"findField"_s);
    CHECK(desk.pane->focusWidget() == &wanted); // what is typed next is looked for, not written
    auto& other = desk.in<QLineEdit>(u"replaceField"_s);
    wanted.setText(u"abc"_s);
    other.setText(u"xy"_s);
    desk.in<QPushButton>(u"replaceAllButton"_s).click();
    CHECK(desk.text().endsWith(u"xy xy\n"_s));
    QTest::keyClick(&wanted, Qt::Key_Return);
    CHECK_FALSE(desk.in<QLabel>(u"findResult"_s).text().isEmpty());
    desk.action(u"undoText"_s).trigger(); // all at once
    CHECK(desk.text().endsWith(u"abc abc\n"_s));
}

TEST_CASE("the outline lists the articles and jumps to them", "[editor]")
{
    EditorDesk desk;
    for (const QString& name : {u"goods"_s, u"price"_s}) {
        applyStyle(desk.editor(), kArticleStyle.toString());
        QTest::keyClicks(&desk.editor(), name);
        QTest::keyClick(&desk.editor(), Qt::Key_Return);
    }
    desk.begin(desk.editor().flowDoc());
    auto& outline = desk.in<QListWidget>(u"outlineList"_s);
    REQUIRE(outline.count() == 3);
    CHECK(outline.item(2)->text() == u"第二条　price"_s.simplified());
    outline.setCurrentRow(1);
    Q_EMIT outline.itemActivated(outline.item(1));
    CHECK(desk.editor().textCursor().block().text() == u"goods");
}

TEST_CASE("what was typed and not saved is there again after a crash", "[editor]")
{
    EditorDesk desk;
    QTest::keyClicks(&desk.editor(), u"unsaved"_s);
    desk.pane->keepNow();
    desk.pane = std::make_unique<EditorPane>(desk.context, desk.drafts); // as if the program had been started anew
    desk.begin(blankContract(u"采购合同"_s));
    CHECK_FALSE(desk.text().contains(u"unsaved"_s));
    auto* bar = desk.pane->findChild<MessageBar*>();
    REQUIRE(bar);
    bar->findChild<QPushButton*>()->click();
    CHECK(desk.text().contains(u"unsaved"_s));
    CHECK(desk.editor().isChanged());

    desk.pane->markSaved(7);
    CHECK_FALSE(*desk.drafts.find(desk.office.admin, u"template_text"_s, 7));
}

TEST_CASE("the pages follow the text", "[editor]")
{
    EditorDesk desk;
    const int before = desk.laid;
    CHECK(before > 0);
    QTest::keyClicks(&desk.editor(), u"x"_s);
    CHECK(QTest::qWaitFor([&] { return desk.laid > before; }));
}
