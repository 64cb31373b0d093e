// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TextCommands.h"

#include "core/documents/write/StandardText.h"
#include "ui/editor/FlowLoader.h"
#include "ui/editor/TextEditor.h"
#include "ui/editor/TextFormats.h"

#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// A stretch of equal format.
struct Stretch {
    int position = 0;
    int length = 0;
    QTextCharFormat format;
};

/// The stretches of a block between two places. Collected first: changing a format changes the fragments.
std::vector<Stretch> stretchesOf(const QTextBlock& block, int from, int to)
{
    std::vector<Stretch> stretches;
    for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const int start = std::max(fragment.position(), from);
        const int end = std::min(fragment.position() + fragment.length(), to);
        if (start < end)
            stretches.push_back({start, end - start, fragment.charFormat()});
    }
    return stretches;
}

std::vector<QTextBlock> selectedBlocks(const QTextCursor& cursor)
{
    std::vector<QTextBlock> blocks;
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    while (block.isValid() && block.position() <= cursor.selectionEnd()) {
        if (blocks.empty() || block.position() < cursor.selectionEnd())
            blocks.push_back(block);
        block = block.next();
    }
    return blocks;
}

void setRun(QTextCursor cursor, const Stretch& stretch, const RunStyle& run)
{
    cursor.setPosition(stretch.position);
    cursor.setPosition(stretch.position + stretch.length, QTextCursor::KeepAnchor);
    if (auto piece = pieceOf(stretch.format)) {
        piece->style = run;
        cursor.setCharFormat(pieceFormat(*piece));
    } else {
        cursor.setCharFormat(charFormat(run));
    }
}

bool isOn(const RunStyle& run, TextLook look)
{
    return look == TextLook::Bold     ? run.bold
           : look == TextLook::Italic ? run.italic
                                      : run.underline != UnderlineKind::None;
}

void set(RunStyle& run, TextLook look, bool on)
{
    if (look == TextLook::Bold)
        run.bold = on;
    else if (look == TextLook::Italic)
        run.italic = on;
    else
        run.underline = on ? UnderlineKind::Single : UnderlineKind::None;
}

RunStyle styleRun(const TextEditor& editor, const QString& styleId)
{
    return styledParagraph(editor.frame(), styleId, {}).markStyle;
}

ParagraphStyle styleOf(const TextEditor& editor, const QTextBlock& block)
{
    return paragraphOf(block.blockFormat(), styledParagraph(editor.frame(), kBodyStyle, {}).style);
}

} // namespace

QString clauseStyleBeside(const FlowDoc& frame, const ParagraphStyle& style, int step)
{
    for (const NamedStyle& named : frame.styles) {
        if (named.paragraph.numberingId == style.numberingId &&
            named.paragraph.numberingLevel == style.numberingLevel + step)
            return named.id;
    }
    return {};
}

void applyStyle(TextEditor& editor, const QString& styleId)
{
    const Paragraph fresh = styledParagraph(editor.frame(), styleId, {});
    QTextCursor cursor = editor.textCursor();
    cursor.beginEditBlock();
    for (const QTextBlock& block : selectedBlocks(cursor)) {
        const RunStyle before = styleRun(editor, styleOf(editor, block).styleName);
        const auto stretches = stretchesOf(block, block.position(), block.position() + block.length());
        const QTextCursor place(block);
        setParagraphLook(place, blockFormat(fresh.style, fresh.markStyle, editor.frame().numbering), fresh.markStyle);
        for (const Stretch& stretch : stretches) {
            const RunStyle own = runOf(stretch.format, before);
            RunStyle run = fresh.markStyle;
            for (const TextLook look : {TextLook::Bold, TextLook::Italic, TextLook::Underline}) {
                if (isOn(own, look) != isOn(before, look))
                    set(run, look, isOn(own, look));
            }
            setRun(cursor, stretch, run);
        }
    }
    cursor.endEditBlock();
    if (!cursor.hasSelection() && cursor.block().length() <= 1)
        editor.setCurrentCharFormat(charFormat(fresh.markStyle));
}

bool hasLook(const TextEditor& editor, TextLook look)
{
    const QTextCursor cursor = editor.textCursor();
    if (!cursor.hasSelection())
        return isOn(runOf(editor.currentCharFormat(), styleRun(editor, editor.currentStyle())), look);
    bool any = false;
    for (const QTextBlock& block : selectedBlocks(cursor)) {
        const RunStyle base = styleRun(editor, styleOf(editor, block).styleName);
        for (const Stretch& stretch : stretchesOf(block, cursor.selectionStart(), cursor.selectionEnd())) {
            if (!isOn(runOf(stretch.format, base), look))
                return false;
            any = true;
        }
    }
    return any;
}

void toggleLook(TextEditor& editor, TextLook look)
{
    const bool on = !hasLook(editor, look);
    QTextCursor cursor = editor.textCursor();
    if (!cursor.hasSelection()) {
        RunStyle run = runOf(editor.currentCharFormat(), styleRun(editor, editor.currentStyle()));
        set(run, look, on);
        editor.setCurrentCharFormat(charFormat(run));
        return;
    }
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    cursor.beginEditBlock();
    for (const QTextBlock& block : selectedBlocks(cursor)) {
        const RunStyle base = styleRun(editor, styleOf(editor, block).styleName);
        for (const Stretch& stretch : stretchesOf(block, from, to)) {
            RunStyle run = runOf(stretch.format, base);
            set(run, look, on);
            setRun(cursor, stretch, run);
        }
    }
    cursor.endEditBlock();
}

void alignParagraphs(TextEditor& editor, TextAlign align)
{
    QTextCursor cursor = editor.textCursor();
    cursor.beginEditBlock();
    for (const QTextBlock& block : selectedBlocks(cursor)) {
        ParagraphStyle style = styleOf(editor, block);
        style.align = align;
        const RunStyle mark = runOf(block.charFormat(), styleRun(editor, style.styleName));
        setBlockLook(QTextCursor(block), blockFormat(style, mark, editor.frame().numbering));
    }
    cursor.endEditBlock();
}

TextAlign alignmentAt(const TextEditor& editor)
{
    return styleOf(editor, editor.textCursor().block()).align;
}

void wrapInBlock(TextEditor& editor, const QString& openTag, const QString& closeTag)
{
    QTextCursor cursor = editor.textCursor();
    const auto blocks = selectedBlocks(cursor);
    const int end = cursor.selectionEnd();
    const int start = cursor.selectionStart();
    const bool isInline = cursor.hasSelection() && blocks.size() == 1;
    const RunStyle look = runOf(cursor.charFormat(), styleRun(editor, editor.currentStyle()));
    cursor.beginEditBlock();
    if (isInline) {
        QTextCursor close = cursor;
        close.setPosition(end);
        FlowLoader(close, editor.frame()).insertPieces({fieldPiece(closeTag, look)});
        QTextCursor open = cursor;
        open.setPosition(start);
        FlowLoader(open, editor.frame()).insertPieces({fieldPiece(openTag, look)});
    } else {
        const Paragraph line = styledParagraph(editor.frame(), kPlainStyle, {});
        const QTextBlockFormat format = blockFormat(line.style, line.markStyle, editor.frame().numbering);
        QTextCursor close(blocks.back());
        close.movePosition(QTextCursor::EndOfBlock);
        close.insertBlock(format, charFormat(line.markStyle));
        FlowLoader(close, editor.frame()).insertPieces({fieldPiece(closeTag, line.markStyle)});
        QTextCursor open(blocks.front()); // the new block takes over the text; the old one becomes the mark
        const QTextBlockFormat own = blocks.front().blockFormat();
        const RunStyle ownMark = runOf(blocks.front().charFormat(), line.markStyle);
        open.insertBlock(own, charFormat(ownMark));
        open.movePosition(QTextCursor::PreviousBlock);
        setParagraphLook(open, format, line.markStyle);
        FlowLoader(open, editor.frame()).insertPieces({fieldPiece(openTag, line.markStyle)});
    }
    cursor.endEditBlock();
}

} // namespace cdesk::ui
