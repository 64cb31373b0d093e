// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/HtmlTables.h"

#include <algorithm>
#include <numeric>

namespace cdesk {

namespace {

constexpr int kWidestSpan = 60;
constexpr int kTallestSpan = 1000;

int lengthOf(const TableCell& cell)
{
    qsizetype longest = 0;
    for (const Block& block : cell.blocks)
        if (const Paragraph* paragraph = block.paragraph())
            longest = std::max(longest, paragraph->plainText().size());
    return static_cast<int>(longest);
}

int columnsOf(const TableRow& row)
{
    return std::accumulate(row.cells.begin(), row.cells.end(), 0,
                           [](int sum, const TableCell& cell) { return sum + cell.columns; });
}

} // namespace

void HtmlTable::fillFromAbove()
{
    for (auto above = m_hanging.find(m_column); above != m_hanging.end() && above->second.rows > 0;
         above = m_hanging.find(m_column)) {
        TableCell covered;
        covered.merge = VerticalMerge::Continue;
        covered.columns = above->second.columns;
        covered.blocks.push_back({Paragraph{}});
        --above->second.rows;
        m_column += covered.columns;
        m_rows.back().cells.push_back(std::move(covered));
    }
}

void HtmlTable::endRow()
{
    if (m_inRow)
        fillFromAbove();
    m_inRow = false;
}

void HtmlTable::beginRow()
{
    endRow();
    m_rows.emplace_back();
    m_inRow = true;
    m_column = 0;
}

void HtmlTable::beginCell(int columns, int rows)
{
    if (!m_inRow)
        beginRow();
    fillFromAbove();
    TableCell cell;
    cell.columns = std::clamp(columns, 1, kWidestSpan);
    cell.align = VerticalAlign::Center;
    if (rows > 1) {
        cell.merge = VerticalMerge::Start;
        m_hanging[m_column] = {std::min(rows, kTallestSpan) - 1, cell.columns};
    }
    m_column += cell.columns;
    m_rows.back().cells.push_back(std::move(cell));
}

std::vector<Block>& HtmlTable::cellBlocks()
{
    if (!m_inRow || m_rows.back().cells.empty())
        beginCell(1, 1);
    return m_rows.back().cells.back().blocks;
}

std::vector<int> HtmlTable::gridFor(double textWidth) const
{
    constexpr int kNarrow = 4;
    constexpr int kWide = 24;
    int columns = 1;
    for (const TableRow& row : m_rows)
        columns = std::max(columns, columnsOf(row));
    std::vector<int> wanted(static_cast<size_t>(columns), kNarrow);
    for (const TableRow& row : m_rows) {
        size_t at = 0;
        for (const TableCell& cell : row.cells) {
            if (cell.columns == 1)
                wanted[at] = std::clamp(lengthOf(cell), wanted[at], kWide);
            at += static_cast<size_t>(cell.columns);
        }
    }
    const int sum = std::accumulate(wanted.begin(), wanted.end(), 0);
    for (int& width : wanted)
        width = static_cast<int>(textWidth * width / sum);
    return wanted;
}

std::vector<Block> HtmlTable::take(double textWidth)
{
    endRow();
    std::erase_if(m_rows, [](const TableRow& row) { return row.cells.empty(); });
    std::vector<Block> blocks;
    const bool isArrangement = !m_isRuled && std::all_of(m_rows.begin(), m_rows.end(),
                                                         [](const TableRow& row) { return row.cells.size() == 1; });
    if (isArrangement) {
        for (TableRow& row : m_rows)
            std::move(row.cells.front().blocks.begin(), row.cells.front().blocks.end(), std::back_inserter(blocks));
        return blocks;
    }
    FlowTable table;
    table.grid = gridFor(textWidth);
    table.marginTop = table.marginBottom = 30;
    if (m_isRuled) {
        const BorderStyle rule{BorderKind::Single, 10, 0, 0xFF000000};
        table.top = table.left = table.bottom = table.right = table.insideHorizontal = table.insideVertical = rule;
    }
    for (TableRow& row : m_rows)
        for (TableCell& cell : row.cells)
            if (cell.blocks.empty())
                cell.blocks.push_back({Paragraph{}});
    table.rows = std::move(m_rows);
    blocks.push_back({std::move(table)});
    return blocks;
}

} // namespace cdesk
