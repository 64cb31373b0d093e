// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/TableLayout.h"

#include <algorithm>

namespace cdesk {

namespace {

/// Draws one cell: background, text, and the borders it owns.
class CellPainter {
public:
    CellPainter(DisplayPage& page, LaidTable& table, size_t row, const RowPlace& place)
        : m_page{page}, m_table{table}, m_row{row}, m_place{place}
    {
    }

    void draw(const LaidCell& cell, bool leftIsDrawn)
    {
        const bool starts = cell.cell->merge != VerticalMerge::Continue && !cell.isRest;
        const auto cut = m_table.cut.find(cell.column);
        const Reach reach = reachOnPage(cell);
        const QRectF rect(m_place.x + cell.x, m_place.y, cell.width, reach.height);
        if (starts && cell.cell->merge == VerticalMerge::None)
            drawFilled(cell, rect);
        else if (starts)
            drawMerged(cell, rect, reach.cutByPage);
        else if (cut != m_table.cut.end())
            drawMerged(cut->second, rect, reach.cutByPage);
        drawBorders(cell, rect, leftIsDrawn);
    }

    BorderStyle rightBorder(const LaidCell& cell) const
    {
        const bool last = cell.x + cell.width >= m_table.edges.back() - 1;
        return cell.cell->right.value_or(last ? m_table.table->right : m_table.table->insideVertical);
    }

private:
    /// How far down a cell reaches on this page.
    struct Reach {
        double height = 0;
        bool cutByPage = false; ///< and goes on on the next one
    };

    Reach reachOnPage(const LaidCell& cell) const
    {
        Reach reach{m_table.rows[m_row].height, m_table.rows[m_row].isCut};
        if (cell.cell->merge == VerticalMerge::None)
            return reach;
        for (size_t row = m_row; !reach.cutByPage && m_table.continuesBelow(row, cell.column); ++row) {
            const double next = m_table.rows[row + 1].height;
            reach.cutByPage = m_place.y + reach.height + next > m_place.bottomOfPage + 1;
            if (!reach.cutByPage)
                reach.height += next;
        }
        return reach;
    }

    void drawFilled(const LaidCell& cell, const QRectF& rect)
    {
        if (cell.cell->shading != 0)
            m_page.fills.push_back({rect, cell.cell->shading});
        drawContent(cell, rect);
    }

    /// Draws as much of a merged cell as finds room here, and keeps the rest for the next page.
    void drawMerged(LaidCell cell, const QRectF& rect, bool cutByPage)
    {
        m_table.cut.erase(cell.column);
        if (cutByPage) {
            LaidCell rest = cell;
            rest.content = cell.content.splitOff(rect.height() - cell.marginTop - cell.marginBottom);
            m_table.cut[cell.column] = std::move(rest);
        }
        drawFilled(cell, rect);
    }

    void drawContent(const LaidCell& cell, const QRectF& rect)
    {
        double y = rect.top() + cell.marginTop;
        const double spare = rect.height() - cell.contentHeight();
        if (spare > 0 && cell.cell->align != VerticalAlign::Top)
            y += cell.cell->align == VerticalAlign::Center ? spare / 2 : spare;
        const FlowSection unknown;
        const FlowSection& section = m_place.section ? *m_place.section : unknown;
        placeStack(m_page, cell.content, {section, 0, cell.width}, rect.left() + cell.marginLeft, y);
    }

    void drawBorders(const LaidCell& cell, const QRectF& rect, bool leftIsDrawn)
    {
        const FlowTable& table = *m_table.table;
        const double bottom = m_place.y + m_table.rows[m_row].height;
        const bool firstRow = m_row == 0;
        const bool lastRow = m_row + 1 == m_table.rows.size();
        if (cell.cell->merge != VerticalMerge::Continue)
            addBorder(m_page, cell.cell->top.value_or(firstRow ? table.top : table.insideHorizontal), rect.left(),
                      rect.top(), rect.right(), rect.top());
        if (!leftIsDrawn)
            addBorder(m_page, cell.cell->left.value_or(cell.x <= 1 ? table.left : table.insideVertical), rect.left(),
                      rect.top(), rect.left(), bottom);
        addBorder(m_page, rightBorder(cell), rect.right(), rect.top(), rect.right(), bottom);
        if (lastRow)
            addBorder(m_page, cell.cell->bottom.value_or(table.bottom), rect.left(), bottom, rect.right(), bottom);
        else if (m_place.closesTable)
            addBorder(m_page, table.insideHorizontal.isVisible() ? table.insideHorizontal : table.bottom, rect.left(),
                      bottom, rect.right(), bottom);
        else if (cell.cell->bottom && !m_table.continuesBelow(m_row, cell.column))
            addBorder(m_page, *cell.cell->bottom, rect.left(), bottom, rect.right(), bottom);
    }

    DisplayPage& m_page;
    LaidTable& m_table;
    size_t m_row;
    const RowPlace& m_place;
};

} // namespace

void drawRow(DisplayPage& page, LaidTable& table, size_t row, const RowPlace& place)
{
    CellPainter painter(page, table, row, place);
    bool leftIsDrawn = false;
    for (const LaidCell& cell : table.rows[row].cells) {
        painter.draw(cell, leftIsDrawn);
        leftIsDrawn = painter.rightBorder(cell).isVisible();
    }
}

} // namespace cdesk
