// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/paper/PaperTextView.h"

#include "ui/theme/Palette.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

PaperTextView::PaperTextView(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(u"paperText"_s);
    setAccessibleName(tr("Text of the paper"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
}

void PaperTextView::setPaper(const std::vector<PaperParagraph>& paragraphs)
{
    QStringList lines;
    for (const PaperParagraph& paragraph : paragraphs) {
        QString line = paragraph.text; // a paragraph stays one block, so that places hold
        lines.append(line.replace(u'\n', QChar(QChar::LineSeparator)).replace(u'\r', u' '));
    }
    m_found.clear();
    m_shown = {};
    setPlainText(lines.join(u'\n'));
    paintMarks();
}

void PaperTextView::setFound(std::vector<PaperPlace> places)
{
    m_found = std::move(places);
    paintMarks();
}

void PaperTextView::showPlace(const PaperPlace& place)
{
    m_shown = place;
    if (place.isSet()) {
        QTextCursor cursor = cursorAt(place);
        cursor.setPosition(cursor.selectionStart());
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    paintMarks();
}

QString PaperTextView::selected() const
{
    return selectedPlace().isSet() ? textCursor().selectedText() : QString();
}

PaperPlace PaperTextView::selectedPlace() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    if (!cursor.hasSelection() || cursor.selectionEnd() > first.position() + first.length() - 1)
        return {};
    return {first.blockNumber(), cursor.selectionStart() - first.position(),
            cursor.selectionEnd() - cursor.selectionStart()};
}

void PaperTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

QTextCursor PaperTextView::cursorAt(const PaperPlace& place) const
{
    const QTextBlock block = document()->findBlockByNumber(place.paragraph);
    QTextCursor cursor(document());
    if (!block.isValid())
        return cursor;
    const auto within = [&](qsizetype offset) {
        return block.position() + static_cast<int>(std::clamp<qsizetype>(offset, 0, block.length() - 1));
    };
    cursor.setPosition(within(place.from));
    cursor.setPosition(within(place.from + place.length), QTextCursor::KeepAnchor);
    return cursor;
}

void PaperTextView::paintMarks()
{
    const ToneColors found = toneColors(Tone::Info, palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](const PaperPlace& place, const QColor& ground, const QColor& ink) {
        QTextEdit::ExtraSelection one;
        one.cursor = cursorAt(place);
        one.format.setBackground(ground);
        one.format.setForeground(ink);
        marks.append(one);
    };
    for (const PaperPlace& place : m_found)
        if (place.isSet())
            mark(place, found.ground, found.ink);
    if (m_shown.isSet())
        mark(m_shown, palette().color(QPalette::Highlight), palette().color(QPalette::HighlightedText));
    setExtraSelections(marks);
}

} // namespace cdesk::ui
