// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses of the library in the text.
#include "core/documents/write/StandardText.h"
#include "ui/editor/FlowLoader.h"
#include "ui/editor/TextCommands.h"
#include "ui/editor/TextEditor.h"
#include "ui/editor/TextFormats.h"

#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// An empty paragraph as a clause looks behind @p block: under an article one level deeper, among clauses their like,
/// elsewhere body text, or what stands there when the text has no such style.
Paragraph placeFor(const FlowDoc& frame, const QTextBlock& block, bool isInTable)
{
    Paragraph like;
    like.style = paragraphOf(block.blockFormat(), styledParagraph(frame, kBodyStyle, {}).style);
    like.markStyle = runOf(block.charFormat(), styledParagraph(frame, like.style.styleName, {}).markStyle);
    like.style.pageBreakBefore = false;
    const QString deeper = clauseStyleBeside(frame, like.style, 1);
    const bool isArticle = like.style.numberingId != 0 && like.style.numberingLevel == 0;
    if (isArticle && !deeper.isEmpty())
        return styledParagraph(frame, deeper, {});
    if (isInTable || (like.style.numberingId != 0 && !isArticle))
        return like;
    return frame.style(kBodyStyle.toString()) ? styledParagraph(frame, kBodyStyle, {}) : like;
}

} // namespace

void TextEditor::insertClause(ClauseId clause, const QString& text)
{
    QTextCursor cursor = textCursor();
    const Paragraph place = placeFor(m_frame, cursor.block(), cursor.currentTable() != nullptr);
    std::vector<Block> blocks;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        Paragraph paragraph = place;
        Inline words;
        words.text = line;
        words.style = place.markStyle;
        paragraph.inlines = {words};
        blocks.push_back({paragraph});
    }
    if (blocks.empty())
        return;
    const bool isFresh = cursor.block().length() <= 1; // the empty paragraph is taken
    const int first = cursor.blockNumber() + (isFresh ? 0 : 1);
    cursor.beginEditBlock();
    putBlocks(blocks);
    QTextBlockFormat mark;
    mark.setProperty(ClauseProperty, clause.value());
    for (int number = first; number <= textCursor().blockNumber(); ++number)
        QTextCursor(document()->findBlockByNumber(number)).mergeBlockFormat(mark);
    cursor.endEditBlock();
    ensureCursorVisible();
}

std::set<ClauseId> TextEditor::insertedClauses() const
{
    std::set<ClauseId> clauses;
    for (const auto& [part, text] : m_parts) {
        for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
            if (const qint64 clause = block.blockFormat().property(ClauseProperty).toLongLong(); clause != 0)
                clauses.insert(ClauseId{clause});
        }
    }
    return clauses;
}

} // namespace cdesk::ui
