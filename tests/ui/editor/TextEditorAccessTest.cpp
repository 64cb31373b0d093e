// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TextEditorAccess.h"

#include "core/documents/write/EditableText.h"
#include "core/documents/write/StandardText.h"
#include "tests/support/Catch.h"
#include "ui/editor/TextCommands.h"
#include "ui/editor/TextEditor.h"

#include <QAccessible>
#include <QTextBlock>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a screen reader hears a field of the text by its name", "[editor][access]")
{
    installTextEditorAccess();
    TextEditor editor;
    editor.load(blankContract(u"采购合同"_s));
    editor.moveCursor(QTextCursor::End);
    editor.insertPlainText(u"买方"_s);
    Inline field;
    field.text = u"{{客户名称}}"_s;
    editor.insertPiece(field);
    editor.insertPlainText(u"付款"_s);

    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&editor);
    REQUIRE(access);
    QAccessibleTextInterface* text = access->textInterface();
    REQUIRE(text);
    const QString all = text->text(0, text->characterCount());
    CHECK(all.contains(u"买方[客户名称]付款"_s));
    CHECK_FALSE(all.contains(QChar::ObjectReplacementCharacter));
    CHECK(access->text(QAccessible::Value) == all);

    // By cursor: the field is one place, and says its name when the cursor comes to it.
    const int place = editor.textCursor().position() - 3;
    int start = 0;
    int end = 0;
    CHECK(text->textAtOffset(place, QAccessible::CharBoundary, &start, &end) == u"[客户名称]"_s);
    CHECK(start == place);
    CHECK(end == place + 1);
    CHECK(text->textAtOffset(place, QAccessible::LineBoundary, &start, &end).endsWith(u"买方[客户名称]付款"_s));
    CHECK(text->textAfterOffset(place, QAccessible::CharBoundary, &start, &end) == u"付"_s);
    CHECK(text->textBeforeOffset(place, QAccessible::CharBoundary, &start, &end) == u"方"_s);
    CHECK(text->textAtOffset(1'000'000, QAccessible::WordBoundary, &start, &end).size() < all.size());
}

TEST_CASE("read paragraph by paragraph, the text is heard once and whole", "[editor][access]")
{
    installTextEditorAccess();
    TextEditor editor;
    editor.load(blankContract(u"采购合同"_s));
    editor.moveCursor(QTextCursor::End);
    editor.insertPlainText(u"\n第一条\n第二条\n\n第四条"_s);
    QAccessibleTextInterface* text = QAccessible::queryAccessibleInterface(&editor)->textInterface();
    REQUIRE(text);
    QString heard;
    int paragraphs = 0;
    for (int place = 0; place < text->characterCount(); ++paragraphs) {
        int start = 0;
        int end = 0;
        heard += text->textAtOffset(place, QAccessible::ParagraphBoundary, &start, &end);
        CHECK(start == place);
        REQUIRE(end > place);
        place = end;
    }
    CHECK(paragraphs > 3);
    CHECK(heard == text->text(0, text->characterCount()));
    int start = 0;
    int end = 0;
    static_cast<void>(text->attributes(text->characterCount(), &start, &end));
    CHECK(end <= text->characterCount());
}

TEST_CASE("a screen reader hears the number of a clause before its text", "[editor][access]")
{
    installTextEditorAccess();
    TextEditor editor;
    editor.load(blankContract(u"采购合同"_s));
    editor.moveCursor(QTextCursor::End);
    applyStyle(editor, kArticleStyle.toString());
    editor.insertPlainText(u"付款"_s);
    const QTextBlock clause = editor.textCursor().block();
    REQUIRE(editor.labelOf(clause).trimmed() == u"第一条");
    QAccessibleTextInterface* text = QAccessible::queryAccessibleInterface(&editor)->textInterface();
    int start = 0;
    int end = 0;
    const QString line = text->textAtOffset(clause.position(), QAccessible::LineBoundary, &start, &end);
    CHECK(line.startsWith(u"第一条 付款"_s));
    CHECK(start == clause.position()); // the number is no place in the text
    CHECK(text->textAtOffset(clause.position(), QAccessible::CharBoundary, &start, &end) == u"付"_s);
    CHECK(text->text(0, text->characterCount()).contains(u"第一条 付款"_s));
}
