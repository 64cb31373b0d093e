// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/BlockStack.h"

#include "core/documents/layout/TableLayout.h"

#include <algorithm>

namespace cdesk {

namespace {

/// Lays blocks one by one below what is there already.
class Stacker {
public:
    Stacker(double width, LayoutContext& context) : m_width{width}, m_context{context} {}

    void add(const Paragraph& paragraph)
    {
        LaidParagraph laid = layParagraph(paragraph, m_width, m_context);
        double before = laid.before;
        if (m_above)
            before = spaceBetween(*m_above, m_lastAfter, paragraph, before, m_context.document) - m_lastAfter;
        else if (paragraph.style.beforeAuto && m_stack.slices.empty())
            before = 0; // as web pages do: the edge of the box is space enough
        m_stack.height += before + roomTakenByFloats(paragraph);
        m_stack.textWidth = std::max(m_stack.textWidth, laid.textWidth);
        std::vector<LaidFloat> floats = layFloats(paragraph, m_width, m_context);
        for (LaidLine& line : laid.lines) {
            m_stack.slices.push_back(
                {m_stack.height, line.height, std::move(line.drawing), std::move(floats), std::move(line.notes)});
            floats.clear();
            m_stack.height += line.height;
        }
        m_above = &paragraph;
        m_lastAfter = laid.after;
        m_stack.height += m_lastAfter;
    }

    void add(const FlowTable& table)
    {
        LaidTable laid = layTable(table, m_width, m_context);
        m_stack.textWidth = std::max(m_stack.textWidth, laid.edges.back());
        for (size_t row = 0; row < laid.rows.size(); ++row) {
            Slice slice{m_stack.height, laid.rows[row].height, {}, {}, laid.rows[row].notes()};
            drawRow(slice.drawing, laid, row, {.x = laid.x, .bottomOfPage = laid.heightFrom(row)});
            m_stack.height += slice.height;
            m_stack.slices.push_back(std::move(slice));
        }
        m_above = nullptr;
    }

    BlockStack take()
    {
        if (m_above && m_above->style.afterAuto)
            m_stack.height -= m_lastAfter;
        return std::move(m_stack);
    }

private:
    double m_width;
    LayoutContext& m_context;
    BlockStack m_stack;
    const Paragraph* m_above = nullptr; ///< the block added last, when it was a paragraph
    double m_lastAfter = 0;             ///< space below it, part of the height
};

} // namespace

BlockStack BlockStack::splitOff(double room)
{
    size_t kept = 0;
    while (kept < slices.size() && slices[kept].top + slices[kept].height <= room + 1)
        ++kept;
    BlockStack rest;
    if (kept == slices.size())
        return rest;
    const double cut = slices[kept].top;
    for (size_t i = kept; i < slices.size(); ++i) {
        slices[i].top -= cut;
        rest.slices.push_back(std::move(slices[i]));
    }
    rest.height = height - cut;
    rest.textWidth = textWidth;
    slices.resize(kept);
    height = kept > 0 ? slices.back().top + slices.back().height : 0;
    return rest;
}

BlockStack stackBlocks(const std::vector<Block>& blocks, double width, LayoutContext& context)
{
    Stacker stacker(width, context);
    for (const Block& block : blocks)
        std::visit([&](const auto& content) { stacker.add(content); }, block.content);
    return stacker.take();
}

void placeStack(DisplayPage& page, const BlockStack& stack, const ColumnPlace& column, double x, double y)
{
    for (const Slice& slice : stack.slices) {
        page.append(slice.drawing, x, y + slice.top);
        placeFloats(page, slice.floats, {column.section, x, column.width}, y + slice.top);
    }
}

} // namespace cdesk
