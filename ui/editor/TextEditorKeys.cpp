// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do in the text besides typing.
#include "core/documents/merge/MergeTag.h"
#include "core/documents/write/StandardText.h"
#include "ui/editor/FlowLoader.h"
#include "ui/editor/TableCommands.h"
#include "ui/editor/TextCommands.h"
#include "ui/editor/TextEditor.h"
#include "ui/editor/TextFormats.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

void TextEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    bool isDone = false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        isDone = isPlain && !isShifted && handleReturn();
        break;
    case Qt::Key_Backspace:
        isDone = isPlain && handleBackspace();
        break;
    case Qt::Key_Tab:
        isDone = isPlain && handleTab(false);
        break;
    case Qt::Key_Backtab:
        isDone = handleTab(true);
        break;
    default:
        break;
    }
    if (isDone) {
        event->accept();
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
    if (event->text() == u"}" || event->text() == u"｝")
        completeTypedField();
}

bool TextEditor::handleReturn()
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return false;
    const ParagraphStyle style = paragraphOf(cursor.blockFormat(), styledParagraph(m_frame, kBodyStyle, {}).style);
    if (cursor.block().length() <= 1 && style.numberingId != 0) { // an empty clause ends the list
        applyStyle(*this, kBodyStyle.toString());
        return true;
    }
    const NamedStyle* named = m_frame.style(style.styleName);
    const bool isChange = named && !named->next.isEmpty() && named->next != named->id && cursor.atBlockEnd();
    cursor.beginEditBlock();
    if (isChange) {
        const Paragraph next = styledParagraph(m_frame, named->next, {});
        cursor.insertBlock(blockFormat(next.style, next.markStyle, m_frame.numbering), charFormat(next.markStyle));
    } else {
        const RunStyle mark = runOf(cursor.charFormat(), styledParagraph(m_frame, style.styleName, {}).markStyle);
        ParagraphStyle same = style;
        same.pageBreakBefore = false;
        cursor.insertBlock(blockFormat(same, mark, m_frame.numbering), charFormat(mark));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

/// At the start of a clause it takes the number away first.
bool TextEditor::handleBackspace()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.atBlockStart() || paragraphOf(cursor.blockFormat()).numberingId == 0)
        return false;
    applyStyle(*this, kBodyStyle.toString());
    return true;
}

/// In a table to the next cell, with a new row behind the last; at the start of a clause one level deeper.
bool TextEditor::handleTab(bool isBackward)
{
    QTextCursor cursor = textCursor();
    if (QTextTable* table = cursor.currentTable()) {
        if (!isBackward && table->cellAt(cursor) == table->cellAt(table->rows() - 1, table->columns() - 1))
            insertRow(*this, Side::After);
        cursor = textCursor();
        if (cursor.movePosition(isBackward ? QTextCursor::PreviousCell : QTextCursor::NextCell))
            setTextCursor(cursor);
        return true;
    }
    const ParagraphStyle style = paragraphOf(cursor.blockFormat());
    if (style.numberingId != 0 && cursor.atBlockStart()) {
        const QString beside = clauseStyleBeside(m_frame, style, isBackward ? -1 : 1);
        if (!beside.isEmpty())
            applyStyle(*this, beside);
        return true;
    }
    return isBackward; // Shift+Tab writes nothing
}

/// `{{客户名称}}` typed by hand becomes a field as if it had been chosen.
void TextEditor::completeTypedField()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QString before = block.text().left(cursor.positionInBlock());
    const qsizetype open = std::max(before.lastIndexOf(u"{{"_s), before.lastIndexOf(u"｛｛"_s));
    if (open < 0)
        return;
    const QString tag = before.mid(open);
    const auto tags = readTags(tag, {});
    if (!tags || tags->size() != 1 || tags->front().start != 0 || tags->front().end != tag.size())
        return;
    const RunStyle look = runOf(cursor.charFormat(), styledParagraph(m_frame, currentStyle(), {}).markStyle);
    cursor.beginEditBlock();
    cursor.setPosition(block.position() + static_cast<int>(open), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    FlowLoader loader(cursor, m_frame);
    loader.insertPieces({fieldPiece(tag, look)});
    cursor.endEditBlock();
    setTextCursor(loader.cursor());
}

void TextEditor::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTextEdit::mouseDoubleClickEvent(event);
    if (fieldAtCursor())
        Q_EMIT fieldActivated();
}

} // namespace cdesk::ui
