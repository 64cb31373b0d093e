// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/TableLayout.h"

#include <algorithm>
#include <numeric>

namespace cdesk {

namespace {

/// Narrowest text column of a cell, whatever the file says.
constexpr double kNarrowest = 200;

size_t columnCount(const FlowTable& table)
{
    size_t most = table.grid.size();
    for (const TableRow& row : table.rows) {
        int columns = row.columnsBefore;
        for (const TableCell& cell : row.cells)
            columns += cell.columns;
        most = std::max(most, static_cast<size_t>(columns));
    }
    return std::max<size_t>(most, 1);
}

/// Column edges from the grid; columns without a width share what is left of the text width.
std::vector<double> columnEdges(const FlowTable& table, double width)
{
    std::vector<double> widths(table.grid.begin(), table.grid.end());
    widths.resize(columnCount(table), 0);
    const auto unset = std::count_if(widths.begin(), widths.end(), [](double column) { return column <= 0; });
    const double known = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double share = unset > 0 ? std::max((width - known) / double(unset), kNarrowest) : 0;
    std::vector<double> edges{0};
    for (const double column : widths)
        edges.push_back(edges.back() + (column > 0 ? column : share));
    if (table.widthShare > 0) {
        const double factor = table.widthShare * width / edges.back();
        for (double& edge : edges)
            edge *= factor;
    }
    return edges;
}

/// Text whose characters stand upright one below the other, in a single column.
BlockStack stackUpright(const std::vector<Block>& blocks, LayoutContext& context)
{
    constexpr double kPitch = 1.05; // em from one character to the next
    std::vector<Block> column;
    double widest = 0;
    for (const Block& block : blocks) {
        if (!block.paragraph())
            continue;
        Paragraph paragraph = *block.paragraph();
        double points = paragraph.inlines.empty() ? paragraph.markStyle.points : 0;
        for (const Inline& piece : paragraph.inlines)
            points = std::max(points, piece.style.points);
        const ParagraphStyle usual;
        paragraph.style = usual;
        paragraph.style.hangingPunctuation = false;
        paragraph.style.lineRule = LineRule::Exact;
        paragraph.style.line = static_cast<int>(points * kTwipsPerPoint * kPitch);
        paragraph.floats.clear();
        widest = std::max(widest, points * kTwipsPerPoint);
        column.push_back({std::move(paragraph)});
    }
    BlockStack stack = stackBlocks(column, widest, context);
    stack.textWidth = widest;
    return stack;
}

LaidCell layCell(const TableCell& cell, int column, const FlowTable& table, const std::vector<double>& edges,
                 LayoutContext& context)
{
    const auto last = edges.size() - 1;
    const auto from = std::min(static_cast<size_t>(column), last);
    const auto to = std::min(static_cast<size_t>(column + cell.columns), last);
    LaidCell laid;
    laid.cell = &cell;
    laid.column = column;
    laid.x = edges[from];
    laid.width = edges[to] - edges[from];
    laid.marginLeft = cell.marginLeft.value_or(table.marginLeft);
    laid.marginTop = cell.marginTop.value_or(table.marginTop);
    laid.marginBottom = cell.marginBottom.value_or(table.marginBottom);
    const double room = laid.width - laid.marginLeft - cell.marginRight.value_or(table.marginRight);
    if (cell.merge == VerticalMerge::Continue)
        return laid;
    if (cell.isVertical) {
        laid.content = stackUpright(cell.blocks, context);
        laid.marginLeft = (laid.width - laid.content.textWidth) / 2;
    } else {
        laid.content = stackBlocks(cell.blocks, std::max(room, kNarrowest), context);
    }
    return laid;
}

bool keepsWithNext(const TableRow& row)
{
    if (row.cells.empty() || row.cells.front().blocks.empty())
        return false;
    const Paragraph* first = row.cells.front().blocks.front().paragraph();
    return first && first->style.keepNext;
}

LaidRow layRow(const TableRow& row, const FlowTable& table, const std::vector<double>& edges, LayoutContext& context)
{
    LaidRow laid;
    laid.row = &row;
    laid.height = row.height;
    laid.keepsWithNext = keepsWithNext(row);
    int column = row.columnsBefore;
    for (const TableCell& cell : row.cells) {
        laid.cells.push_back(layCell(cell, column, table, edges, context));
        if (cell.merge == VerticalMerge::None && !row.exactHeight)
            laid.height = std::max(laid.height, laid.cells.back().contentHeight());
        column += cell.columns;
    }
    return laid;
}

/// The last row of a merged cell grows when its text needs more than the rows give.
void growForMergedCells(LaidTable& table)
{
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (const LaidCell& cell : table.rows[row].cells) {
            if (cell.cell->merge != VerticalMerge::Start)
                continue;
            size_t last = row;
            double sum = table.rows[row].height;
            while (table.continuesBelow(last, cell.column))
                sum += table.rows[++last].height;
            if (sum < cell.contentHeight() && !table.rows[last].row->exactHeight)
                table.rows[last].height += cell.contentHeight() - sum;
        }
    }
}

double tableOffset(const FlowTable& table, double tableWidth, double width)
{
    if (table.align == TextAlign::Center)
        return (width - tableWidth) / 2;
    if (table.align == TextAlign::Right)
        return width - tableWidth;
    return table.indent != 0 ? table.indent : -table.marginLeft;
}

} // namespace

const LaidCell* LaidRow::cellAt(int column) const
{
    for (const LaidCell& cell : cells) {
        if (cell.column == column)
            return &cell;
    }
    return nullptr;
}

std::vector<const FlowNote*> LaidRow::notes() const
{
    std::vector<const FlowNote*> all;
    for (const LaidCell& cell : cells) {
        for (const Slice& slice : cell.content.slices)
            all.insert(all.end(), slice.notes.begin(), slice.notes.end());
    }
    return all;
}

bool LaidTable::continuesBelow(size_t row, int column) const
{
    if (row + 1 >= rows.size())
        return false;
    const LaidCell* below = rows[row + 1].cellAt(column);
    return below && below->cell->merge == VerticalMerge::Continue;
}

double LaidTable::heightFrom(size_t row) const
{
    double sum = 0;
    for (; row < rows.size(); ++row)
        sum += rows[row].height;
    return sum;
}

LaidTable layTable(const FlowTable& table, double width, LayoutContext& context)
{
    LaidTable laid;
    laid.table = &table;
    const double gridPitch = context.gridPitch;
    if (!context.document.gridInTables)
        context.gridPitch = 0;
    laid.edges = columnEdges(table, width);
    laid.x = tableOffset(table, laid.edges.back(), width);
    for (const TableRow& row : table.rows)
        laid.rows.push_back(layRow(row, table, laid.edges, context));
    context.gridPitch = gridPitch;
    growForMergedCells(laid);
    while (laid.headerRows < table.rows.size() && table.rows[laid.headerRows].isHeader)
        ++laid.headerRows;
    if (laid.headerRows == laid.rows.size())
        laid.headerRows = 0; // nothing would be left to stand below them
    return laid;
}

bool maySplit(const LaidRow& row)
{
    if (row.row->cantSplit || row.row->exactHeight || row.row->isHeader)
        return false;
    return true;
}

std::optional<LaidRow> splitRow(LaidRow& row, double room)
{
    LaidRow first = row;
    LaidRow rest = row;
    double firstHeight = 0;
    double restHeight = 0;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        LaidCell& upper = first.cells[i];
        LaidCell& lower = rest.cells[i];
        if (upper.cell->merge != VerticalMerge::None) {
            lower.content = {}; // it is cut when it is drawn
            lower.isRest = true;
            continue;
        }
        const bool hasText = !upper.content.slices.empty();
        lower.content = upper.content.splitOff(room - upper.marginTop - upper.marginBottom);
        if (hasText && upper.content.slices.empty())
            return std::nullopt;
        firstHeight = std::max(firstHeight, upper.contentHeight());
        restHeight = std::max(restHeight, lower.contentHeight());
    }
    const bool nothingLeft = std::all_of(rest.cells.begin(), rest.cells.end(),
                                         [](const LaidCell& cell) { return cell.content.slices.empty(); });
    if (nothingLeft)
        return std::nullopt;
    first.height = std::min(room, std::max(firstHeight, row.height - restHeight));
    rest.height = restHeight;
    first.isCut = true;
    row = std::move(first);
    return rest;
}

} // namespace cdesk
