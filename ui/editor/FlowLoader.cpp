// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FlowLoader.h"

#include "core/documents/merge/MergeTag.h"
#include "ui/editor/TextFormats.h"

#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr double kGluePoints = 2; // as little as can still be clicked

/// Cells of the rows below that @p cell covers, at the same column.
std::vector<TableCell> coveredBelow(const FlowTable& table, size_t row, int column)
{
    std::vector<TableCell> covered;
    for (size_t below = row + 1; below < table.rows.size(); ++below) {
        int at = 0;
        const TableCell* found = nullptr;
        for (const TableCell& cell : table.rows[below].cells) {
            if (at == column && cell.merge == VerticalMerge::Continue)
                found = &cell;
            at += cell.columns;
        }
        if (!found)
            break;
        covered.push_back(*found);
    }
    return covered;
}

/// Text with its tags cut out as pieces of their own. Tags may go over several pieces of different looks; they take
/// the look of the piece they begin in, as filling does.
std::vector<Inline> withFields(const std::vector<Inline>& inlines)
{
    QString text;
    std::vector<size_t> owner; ///< of each character
    for (size_t i = 0; i < inlines.size(); ++i) {
        const QString part = inlines[i].kind == Inline::Kind::Text ? inlines[i].text : QString(QChar(1));
        text += part;
        owner.insert(owner.end(), static_cast<size_t>(part.size()), i);
    }
    const auto tags = readTags(text, {});
    if (!tags || tags->empty())
        return inlines;
    std::vector<Inline> pieces;
    qsizetype at = 0;
    const auto addUntil = [&](qsizetype end) {
        while (at < end) {
            const size_t piece = owner[static_cast<size_t>(at)];
            const qsizetype from = at;
            while (at < end && owner[static_cast<size_t>(at)] == piece)
                ++at;
            pieces.push_back(inlines[piece]);
            if (inlines[piece].kind == Inline::Kind::Text)
                pieces.back().text = text.mid(from, at - from);
        }
    };
    for (const MergeTag& tag : *tags) {
        addUntil(tag.start);
        pieces.push_back(
            fieldPiece(text.mid(tag.start, tag.end - tag.start), inlines[owner[static_cast<size_t>(tag.start)]].style));
        at = tag.end;
    }
    addUntil(text.size());
    return pieces;
}

bool isField(const Inline& piece)
{
    return piece.kind == Inline::Kind::Text && piece.text.startsWith(u"{{"_s) && piece.text.endsWith(u"}}"_s);
}

} // namespace

Inline fieldPiece(const QString& tag, const RunStyle& style)
{
    Inline piece;
    piece.text = tag;
    piece.style = style;
    // Full-width signs mean the same to filling; one way of writing is enough here.
    piece.text.replace(u"｛｛"_s, u"{{"_s).replace(u"｝｝"_s, u"}}"_s);
    return piece;
}

QString insideTag(const QString& tag)
{
    return tag.mid(2, tag.size() - 4).trimmed();
}

FlowLoader::FlowLoader(const QTextCursor& cursor, const FlowDoc& frame)
    : m_cursor{cursor}, m_frame{frame}, m_isFresh{cursor.block().length() <= 1}
{
}

void FlowLoader::insert(const std::vector<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (const auto* paragraph = block.paragraph())
            insertParagraph(*paragraph);
        else
            insertTable(*block.table());
    }
    if (m_isFresh)
        makeGlue();
}

void FlowLoader::insertParagraph(const Paragraph& paragraph)
{
    const QTextBlockFormat format = blockFormat(paragraph.style, paragraph.markStyle, m_frame.numbering);
    if (m_isFresh) {
        setParagraphLook(m_cursor, format, paragraph.markStyle);
        m_isFresh = false;
    } else {
        m_cursor.insertBlock(format, charFormat(paragraph.markStyle));
    }
    insertPieces(paragraph.inlines);
}

void FlowLoader::insertPieces(const std::vector<Inline>& pieces)
{
    for (const Inline& piece : withFields(pieces)) {
        switch (piece.kind) {
        case Inline::Kind::Text:
            if (isField(piece))
                m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), pieceFormat(piece));
            else
                m_cursor.insertText(piece.text, charFormat(piece.style));
            break;
        case Inline::Kind::Tab:
            m_cursor.insertText(u"\t"_s, charFormat(piece.style));
            break;
        case Inline::Kind::LineBreak:
            m_cursor.insertText(QString(QChar::LineSeparator), charFormat(piece.style));
            break;
        case Inline::Kind::PageBreak:
        case Inline::Kind::PageNumber:
        case Inline::Kind::PageCount:
        case Inline::Kind::Image:
            m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), pieceFormat(piece));
            break;
        }
    }
}

/// Qt keeps a paragraph before and behind each table; one that the document does not have is not saved.
void FlowLoader::makeGlue()
{
    QTextBlockFormat format;
    format.setProperty(GlueProperty, true);
    format.setLineHeight(kGluePoints * 2, QTextBlockFormat::FixedHeight);
    RunStyle mark;
    mark.points = kGluePoints;
    setParagraphLook(m_cursor, format, mark);
    m_isFresh = false;
}

void FlowLoader::insertTable(const FlowTable& table)
{
    if (m_isFresh)
        makeGlue();
    const auto rows = static_cast<int>(table.rows.size());
    const auto columns = static_cast<int>(table.grid.size());
    QTextTable* target = m_cursor.insertTable(rows, columns, tableFormat(table));
    fillTable(*target, table);
    m_cursor.setPosition(target->lastPosition() + 1);
    m_isFresh = m_cursor.block().length() <= 1;
    if (m_isFresh) { // Qt gave it the look of the paragraph before the table
        m_cursor.setBlockFormat({});
        m_cursor.setBlockCharFormat({});
    }
}

void FlowLoader::fillTable(QTextTable& target, const FlowTable& table)
{
    for (size_t i = 0; i < table.rows.size(); ++i) {
        int column = 0;
        for (const TableCell& cell : table.rows[i].cells) {
            if (cell.merge != VerticalMerge::Continue) {
                const auto covered =
                    cell.merge == VerticalMerge::Start ? coveredBelow(table, i, column) : std::vector<TableCell>();
                const auto height = static_cast<int>(covered.size()) + 1;
                if (height > 1 || cell.columns > 1)
                    target.mergeCells(static_cast<int>(i), column, height, cell.columns);
                const QTextTableCell place = target.cellAt(static_cast<int>(i), column);
                setCellFormat(place, cellFormat(cell, table.rows[i], covered));
                FlowLoader inside(place.firstCursorPosition(), m_frame);
                inside.m_isFresh = true;
                inside.insert(cell.blocks);
            }
            column += cell.columns;
        }
    }
}

} // namespace cdesk::ui
