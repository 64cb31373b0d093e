// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FlowSaver.h"

#include "core/documents/write/StandardText.h"
#include "ui/editor/TextFormats.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

class Saver {
public:
    explicit Saver(const FlowDoc& frame) : m_frame{frame} {}

    std::vector<Block> blocks(QTextFrame::iterator at, const QTextFrame::iterator& end) const
    {
        std::vector<Block> all;
        for (; at != end; ++at) {
            if (auto* table = qobject_cast<QTextTable*>(at.currentFrame())) {
                all.push_back({saved(*table)});
                continue;
            }
            const QTextBlock block = at.currentBlock();
            if (!block.isValid() || (block.length() <= 1 && block.blockFormat().boolProperty(GlueProperty)))
                continue;
            all.push_back({saved(block)});
        }
        return all;
    }

private:
    Paragraph saved(const QTextBlock& block) const
    {
        const Paragraph usual = styledParagraph(m_frame, kBodyStyle, {});
        Paragraph paragraph;
        paragraph.style = paragraphOf(block.blockFormat(), usual.style);
        const NamedStyle* named = m_frame.style(paragraph.style.styleName);
        const RunStyle base = named ? named->run : usual.markStyle;
        paragraph.markStyle = runOf(block.charFormat(), base);
        for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at)
            addPieces(paragraph.inlines, at.fragment(), base);
        return paragraph;
    }

    static void addPieces(std::vector<Inline>& pieces, const QTextFragment& fragment, const RunStyle& base)
    {
        const auto piece = pieceOf(fragment.charFormat());
        Inline plain;
        plain.style = runOf(fragment.charFormat(), base);
        for (const QChar character : fragment.text()) {
            if (character == QChar::ObjectReplacementCharacter) {
                if (piece)
                    add(pieces, *piece);
                continue;
            }
            plain.kind = character == u'\t'                  ? Inline::Kind::Tab
                         : character == QChar::LineSeparator ? Inline::Kind::LineBreak
                                                             : Inline::Kind::Text;
            plain.text = plain.kind == Inline::Kind::Text ? QString(character) : QString();
            add(pieces, plain);
        }
    }

    /// Text of one look is one piece.
    static void add(std::vector<Inline>& pieces, const Inline& piece)
    {
        const bool isText = piece.kind == Inline::Kind::Text;
        if (isText && !pieces.empty() && pieces.back().kind == Inline::Kind::Text && pieces.back().style == piece.style)
            pieces.back().text += piece.text;
        else
            pieces.push_back(piece);
    }

    FlowTable saved(QTextTable& table) const
    {
        const QVariant shape = table.format().property(TableProperty);
        FlowTable out =
            shape.canConvert<FlowTable>() ? shape.value<FlowTable>() : ruledTable(m_frame, 0, table.columns());
        for (int row = 0; row < table.rows(); ++row)
            out.rows.push_back(savedRow(table, row));
        return out;
    }

    TableRow savedRow(QTextTable& table, int number) const
    {
        TableRow row;
        bool isKnown = false;
        for (int column = 0; column < table.columns();) {
            const QTextTableCell cell = table.cellAt(number, column);
            if (cell.row() == number) {
                const QVariant line = cell.format().property(RowProperty);
                if (!isKnown && line.canConvert<TableRow>()) {
                    const auto cells = std::move(row.cells);
                    row = line.value<TableRow>();
                    row.cells = cells;
                    isKnown = true;
                }
                row.cells.push_back(savedCell(cell));
            } else {
                row.cells.push_back(coveredCell(cell, number));
            }
            column = std::max(cell.column() + cell.columnSpan(), column + 1);
        }
        return row;
    }

    TableCell savedCell(const QTextTableCell& cell) const
    {
        const QVariant shape = cell.format().property(CellProperty);
        TableCell out = shape.canConvert<TableCell>() ? shape.value<TableCell>() : TableCell{};
        out.columns = cell.columnSpan();
        out.merge = cell.rowSpan() > 1 ? VerticalMerge::Start : VerticalMerge::None;
        out.blocks = blocks(cell.begin(), cell.end());
        if (out.blocks.empty())
            out.blocks.push_back({styledParagraph(m_frame, kCellStyle, {})});
        return out;
    }

    /// The part of a merged cell that lies in row @p number.
    TableCell coveredCell(const QTextTableCell& cell, int number) const
    {
        const QVariant covered = cell.format().property(CoveredProperty);
        const auto known = covered.canConvert<std::vector<TableCell>>() ? covered.value<std::vector<TableCell>>()
                                                                        : std::vector<TableCell>();
        const auto index = static_cast<size_t>(number - cell.row() - 1);
        if (index < known.size() && known[index].columns == cell.columnSpan())
            return known[index];
        TableCell out = savedCell(cell);
        out.merge = VerticalMerge::Continue;
        out.blocks = {Block{styledParagraph(m_frame, kCellStyle, {})}};
        return out;
    }

    const FlowDoc& m_frame;
};

} // namespace

std::vector<Block> savedBlocks(const QTextDocument& document, const FlowDoc& frame)
{
    QTextFrame* root = document.rootFrame();
    return Saver(frame).blocks(root->begin(), root->end());
}

} // namespace cdesk::ui
