// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TextEditor.h"

#include "core/documents/flow/DocxReader.h"
#include "core/documents/flow/FlowCompare.h"
#include "core/documents/write/DocxWriter.h"
#include "core/documents/write/EditableText.h"
#include "core/documents/write/StandardText.h"
#include "tests/support/Catch.h"
#include "ui/editor/TableCommands.h"
#include "ui/editor/TextCommands.h"

#include <QFile>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

FlowDoc shipped(const QString& name)
{
    QFile file(u":/templates/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto package = DocxPackage::fromBytes(file.readAll());
    const auto document = readForEditing(*package);
    REQUIRE(document);
    return *document;
}

/// What the document is after it was saved and opened again.
FlowDoc savedAndOpened(const TextEditor& editor)
{
    const auto bytes = writeDocx(editor.flowDoc());
    REQUIRE(bytes);
    const auto package = DocxPackage::fromBytes(*bytes);
    const auto document = readForEditing(*package);
    if (!document)
        FAIL(document.error().code.toStdString() + document.error().detail.toStdString());
    return *document;
}

const std::vector<Block>& bodyOf(const FlowDoc& document)
{
    return document.sections.front().blocks;
}

QString lines(const TextEditor& editor)
{
    return editor.flowDoc().plainText();
}

/// A new contract with the cursor in its empty paragraph.
void beginBlank(TextEditor& editor)
{
    editor.load(blankContract(u"采购合同"_s));
    editor.moveCursor(QTextCursor::End);
    editor.resize(800, 600);
}

void type(TextEditor& editor, const QString& text)
{
    QTest::keyClicks(&editor, text);
}

void press(TextEditor& editor, Qt::Key key)
{
    QTest::keyClick(&editor, key);
}

Inline field(const QString& tag)
{
    Inline piece;
    piece.text = tag;
    return piece;
}

/// How many columns each cell takes, a list for each row.
std::vector<std::vector<int>> spansOf(const FlowTable& table)
{
    std::vector<std::vector<int>> spans;
    for (const TableRow& row : table.rows) {
        spans.emplace_back();
        for (const TableCell& cell : row.cells)
            spans.back().push_back(cell.columns);
    }
    return spans;
}

} // namespace

TEST_CASE("a text with tables is never wider than the editor", "[editor]")
{
    TextEditor editor;
    editor.load(shipped(u"supplement.docx"_s));
    editor.show();
    for (int width = 700; width < 1300; width += 23) {
        editor.resize(width, 600);
        INFO(width);
        CHECK(editor.horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("a template that was only looked at is saved as it was", "[editor]")
{
    for (const QString& name : {u"sale.docx"_s, u"service.docx"_s}) {
        const FlowDoc before = shipped(name);
        TextEditor editor;
        editor.load(before);
        CHECK_FALSE(editor.isChanged());
        CHECK(firstDifference(before, editor.flowDoc()).toStdString() == std::string());
        CHECK(firstDifference(before, savedAndOpened(editor)).toStdString() == std::string());
    }
}

TEST_CASE("clauses are typed and number themselves", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    applyStyle(editor, kArticleStyle.toString());
    type(editor, u"goods"_s);
    press(editor, Qt::Key_Return); // an article is followed by a clause
    type(editor, u"first"_s);
    press(editor, Qt::Key_Return);
    press(editor, Qt::Key_Tab); // one level deeper
    type(editor, u"point"_s);
    press(editor, Qt::Key_Return);
    press(editor, Qt::Key_Backtab);
    type(editor, u"second"_s);

    CHECK(lines(editor) == u"采购合同\n第一条　goods\n1.1first\n（一）point\n1.2second\n");
    CHECK(editor.labelOf(editor.textCursor().block()) == u"1.2");

    // A clause that goes takes its number along.
    QTextCursor cursor(editor.textCursor().block().previous());
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.movePosition(QTextCursor::PreviousBlock, QTextCursor::KeepAnchor);
    cursor.movePosition(QTextCursor::PreviousBlock, QTextCursor::KeepAnchor);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    CHECK(lines(editor) == u"采购合同\n第一条　goods\n1.1second\n");
    editor.undo();
    CHECK(lines(editor).endsWith(u"1.2second\n"));
}

TEST_CASE("Backspace at the start of a clause takes its number away", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    applyStyle(editor, kClauseStyle.toString());
    type(editor, u"text"_s);
    press(editor, Qt::Key_Home);
    press(editor, Qt::Key_Backspace);
    CHECK(editor.currentStyle() == kBodyStyle);
    CHECK(lines(editor) == u"采购合同\ntext\n");
}

TEST_CASE("Backspace removes a field as a whole, undo brings it back", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    type(editor, u"to "_s);
    editor.insertPiece(field(u"{{客户名称}}"_s));
    CHECK(lines(editor).endsWith(u"to {{客户名称}}\n"));
    CHECK(editor.fieldAtCursor()->text == u"{{客户名称}}");

    press(editor, Qt::Key_Backspace);
    CHECK(lines(editor).endsWith(u"to \n"));
    editor.undo();
    CHECK(lines(editor).endsWith(u"to {{客户名称}}\n"));

    editor.moveCursor(QTextCursor::End);
    type(editor, u"x"_s); // what is typed behind a field is text again
    CHECK(lines(editor).endsWith(u"to {{客户名称}}x\n"));
}

TEST_CASE("a field that is typed becomes one", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    type(editor, u"a {{"_s);
    editor.insertPlainText(u"合同金额|大写"_s);
    type(editor, u"}}"_s);
    REQUIRE(editor.fieldAtCursor());
    CHECK(editor.fieldAtCursor()->text == u"{{合同金额|大写}}");
    editor.replaceField(u"{{合同金额|金额}}"_s);
    CHECK(lines(editor).endsWith(u"a {{合同金额|金额}}\n"));
}

TEST_CASE("bold text stays bold through a change of style", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    toggleLook(editor, TextLook::Bold);
    type(editor, u"strong"_s);
    toggleLook(editor, TextLook::Bold);
    type(editor, u" plain"_s);
    applyStyle(editor, kClauseStyle.toString());
    const FlowDoc document = savedAndOpened(editor);
    const auto& inlines = bodyOf(document).back().paragraph()->inlines;
    REQUIRE(inlines.size() == 2);
    CHECK(inlines[0].style.bold);
    CHECK_FALSE(inlines[1].style.bold);
}

TEST_CASE("rows and columns of a table come, go and merge", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    insertTable(editor, 3, 3);
    type(editor, u"a"_s);
    press(editor, Qt::Key_Tab);
    type(editor, u"b"_s);
    insertColumn(editor, Side::After);
    insertRow(editor, Side::After);
    auto* table = editor.textCursor().currentTable();
    REQUIRE(table);
    CHECK(table->columns() == 4);
    CHECK(table->rows() == 4);

    QTextCursor cells = table->cellAt(2, 0).firstCursorPosition();
    cells.setPosition(table->cellAt(3, 1).lastCursorPosition().position(), QTextCursor::KeepAnchor);
    editor.setTextCursor(cells);
    mergeCells(editor);
    const FlowDoc document = savedAndOpened(editor);
    const FlowTable* saved = nullptr;
    for (const Block& block : bodyOf(document))
        saved = block.table() ? block.table() : saved;
    REQUIRE(saved);
    CHECK(saved->grid.size() == 4);
    CHECK(saved->rows[2].cells[0].columns == 2);
    CHECK(saved->rows[2].cells[0].merge == VerticalMerge::Start);
    CHECK(saved->rows[3].cells[0].merge == VerticalMerge::Continue);

    editor.setTextCursor(table->cellAt(2, 0).firstCursorPosition());
    REQUIRE(maySplit(editor));
    splitCell(editor);
    CHECK(savedAndOpened(editor).sections.size() == 1);
    editor.setTextCursor(table->cellAt(0, 0).firstCursorPosition());
    removeColumns(editor);
    editor.setTextCursor(table->cellAt(0, 0).firstCursorPosition());
    removeRows(editor);
    CHECK(table->rows() == 3);
    CHECK(table->columns() == 3);
}

TEST_CASE("a condition stands around a paragraph on lines of its own", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    type(editor, u"tax"_s);
    wrapInBlock(editor, u"{{#if 含税}}"_s, u"{{/if}}"_s);
    CHECK(lines(editor) == u"采购合同\n{{#if 含税}}\ntax\n{{/if}}\n");
    CHECK(lines(editor) == savedAndOpened(editor).plainText());
}

TEST_CASE("a clause of the library goes on with the numbers of its place", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    applyStyle(editor, kArticleStyle.toString());
    type(editor, u"payment"_s);
    press(editor, Qt::Key_Return);
    type(editor, u"own"_s);
    editor.insertClause(ClauseId{7}, u"first {{合同金额}}\nsecond"_s);
    const FlowDoc document = savedAndOpened(editor);
    CHECK(document.plainText() == u"采购合同\n第一条　payment\n1.1own\n1.2first {{合同金额}}\n1.3second\n"_s);
    CHECK(bodyOf(document)[3].paragraph()->style.styleName == kClauseStyle);
    CHECK(editor.insertedClauses() == std::set{ClauseId{7}});

    alignParagraphs(editor, TextAlign::Left);
    CHECK(editor.insertedClauses() == std::set{ClauseId{7}});
    editor.undo();
    editor.undo(); // the whole clause at once
    CHECK(lines(editor) == u"采购合同\n第一条　payment\n1.1own\n"_s);
    CHECK(editor.insertedClauses().empty());
    editor.redo();
    CHECK(editor.insertedClauses() == std::set{ClauseId{7}});
}

TEST_CASE("a clause takes the place of an empty paragraph, as body text where nothing is numbered", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    editor.insertClause(ClauseId{3}, u"first\nsecond"_s);
    CHECK(lines(editor) == u"采购合同\nfirst\nsecond\n"_s);
    CHECK(bodyOf(editor.flowDoc())[2].paragraph()->style.styleName == kBodyStyle);
    type(editor, u" and third"_s);
    press(editor, Qt::Key_Return); // what is typed behind it is the person's own
    type(editor, u"own"_s);
    editor.selectAll();
    QTextCursor cursor = editor.textCursor();
    cursor.movePosition(QTextCursor::Start);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, 2);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    CHECK(lines(editor) == u"采购合同\nown\n"_s);
    CHECK(editor.insertedClauses().empty());
}

TEST_CASE("pasted text keeps what a contract can use, and loads nothing", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    QMimeData clipboard;
    clipboard.setHtml(u"<h2>质量</h2><p style='color:red;font-family:Comic'>甲方 <b>应当</b> 付款"
                      "<img src='file:///etc/passwd'><img src='http://example.com/x.png'></p>"
                      "<ol><li>一项</li></ol><table><tr><td>品名</td><td>数量</td></tr></table>"_s);
    editor.paste(clipboard);
    const FlowDoc document = savedAndOpened(editor);
    CHECK(document.plainText() ==
          u"采购合同\n第一条　质量\n甲方 应当 付款\n1.1一项\n品名\n数量\n\n"); // a document ends in a paragraph
    const Paragraph& body = *bodyOf(document)[2].paragraph();
    REQUIRE(body.inlines.size() >= 2);
    CHECK(body.inlines[0].style.color == 0xFF000000);
    CHECK(body.inlines[1].style.bold);
}

TEST_CASE("what is copied in the editor is pasted as it was", "[editor]")
{
    TextEditor editor;
    editor.load(shipped(u"sale.docx"_s));
    editor.selectAll();
    const std::unique_ptr<QMimeData> clipboard(editor.copied());
    CHECK(clipboard->text().contains(u"{{合同编号}}"_s));
    TextEditor other;
    beginBlank(other);
    other.paste(*clipboard);
    CHECK(savedAndOpened(other).plainText().contains(u"{{明细.名称}}"_s));
}

TEST_CASE("headers are edited apart, and looking at one does not make one", "[editor]")
{
    FlowDoc plain = blankContract(u"合同"_s);
    plain.sections.front().headers.clear();
    TextEditor editor;
    editor.load(plain);
    editor.showPart({TextPart::Kind::Header, PageKind::Default});
    CHECK(editor.flowDoc().sections.front().headers.empty());
    QTest::keyClicks(&editor, u"draft"_s);
    const FlowDoc document = savedAndOpened(editor);
    REQUIRE(document.sections.front().headers.size() == 1);
    CHECK(document.sections.front().headers.at(PageKind::Default)[0].paragraph()->plainText() == u"draft");
    CHECK(document.plainText() == plain.plainText());
}

TEST_CASE("ready-made parts stand in the text as they are printed", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    editor.insertReady({Block{lineItemTable(editor.frame())}});
    editor.insertReady(signatureBlocks(editor.frame()));
    editor.insertReady(sealBlocks(editor.frame()));
    const QString text = savedAndOpened(editor).plainText();
    CHECK(text.contains(u"{{明细.单价|金额}}"_s));
    CHECK(text.contains(u"甲方（盖章）：\n{{甲方名称}}\n"_s));
    CHECK(text.contains(u"{{我方名称}}（盖章）"_s));
}

TEST_CASE("cells that are one in a ready-made part are one in the text", "[editor]")
{
    TextEditor editor;
    beginBlank(editor);
    const Block lines{lineItemTable(editor.frame())};
    editor.insertReady({lines});
    editor.insertReady(signatureBlocks(editor.frame()));
    std::vector<const FlowTable*> wanted{lines.table()};
    const std::vector<Block> signatures = signatureBlocks(editor.frame());
    for (const Block& block : signatures)
        if (block.table())
            wanted.push_back(block.table());
    const FlowDoc stored = savedAndOpened(editor);
    std::vector<const FlowTable*> found;
    for (const Block& block : stored.sections.front().blocks)
        if (block.table())
            found.push_back(block.table());
    REQUIRE(found.size() == wanted.size());
    for (size_t i = 0; i < found.size(); ++i)
        CHECK(spansOf(*found[i]) == spansOf(*wanted[i]));
}
