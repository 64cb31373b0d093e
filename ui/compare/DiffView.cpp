// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/DiffView.h"

#include "ui/theme/Palette.h"
#include "ui/theme/Spacing.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

QTextCharFormat formatOf(DiffPiece::Kind kind, const QPalette& palette)
{
    QTextCharFormat format;
    if (kind == DiffPiece::Kind::Same)
        return format;
    const bool isGone = kind == DiffPiece::Kind::Deleted;
    const ToneColors colors = toneColors(isGone ? Tone::Danger : Tone::Success, palette);
    format.setForeground(colors.ink);
    format.setBackground(colors.ground);
    format.setFontStrikeOut(isGone);
    format.setFontUnderline(!isGone);
    return format;
}

} // namespace

DiffView::DiffView(QWidget* parent) : QTextEdit(parent)
{
    setObjectName(u"diffView"_s);
    setAccessibleName(tr("Differences"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
}

void DiffView::setDiff(const TextDiff& diff, Show show)
{
    m_diff = diff;
    m_show = show;
    write();
}

void DiffView::write()
{
    clear();
    m_changes.clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextBlockFormat apart;
    apart.setBottomMargin(Spacing::of(*this).tight);
    bool isFirst = true;
    for (const ParagraphDiff& paragraph : m_diff.paragraphs) {
        const bool isChange = paragraph.kind != ParagraphDiff::Kind::Same;
        if (!isChange && m_show == Show::ChangesOnly)
            continue;
        if (!isFirst)
            cursor.insertBlock();
        isFirst = false;
        cursor.setBlockFormat(apart);
        if (isChange)
            m_changes.push_back(cursor.position());
        for (const DiffPiece& piece : paragraph.pieces) {
            QString text = piece.text; // plain text always: it comes from documents
            if (piece.kind != DiffPiece::Kind::Same)
                text = (piece.kind == DiffPiece::Kind::Deleted ? u"[-"_s : u"[+"_s) + text + u']';
            cursor.insertText(text, formatOf(piece.kind, palette()));
        }
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void DiffView::goTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void DiffView::goToNext()
{
    const int here = textCursor().selectionStart();
    const bool isOnOne = textCursor().hasSelection();
    const auto next = std::find_if(m_changes.begin(), m_changes.end(),
                                   [&](int change) { return isOnOne ? change > here : change >= here; });
    if (!m_changes.empty())
        goTo(next == m_changes.end() ? m_changes.front() : *next);
}

void DiffView::goToPrevious()
{
    const int here = textCursor().selectionStart();
    const auto last = std::find_if(m_changes.rbegin(), m_changes.rend(), [&](int change) { return change < here; });
    if (!m_changes.empty())
        goTo(last == m_changes.rend() ? m_changes.back() : *last);
}

void DiffView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_F3)
        return QTextEdit::keyPressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier)
        goToPrevious();
    else
        goToNext();
}

void DiffView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_diff.paragraphs.empty())
        write();
}

} // namespace cdesk::ui
