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
        m_stack.height += laid.before + roomTakenByFloats(paragraph);
        m_stack.textWidth = std::max(m_stack.textWidth, laid.textWidth);
        std::vector<LaidFloat> floats = layFloats(paragraph, m_width, m_context);
        for (LaidLine& line : laid.lines) {
            m_stack.slices.push_back({m_stack.height, line.height, std::move(line.drawing), std::move(floats)});
            floats.clear();
            m_stack.height += line.height;
        }
        m_stack.height += laid.after;
    }

    void add(const FlowTable& table)
    {
        const LaidTable laid = layTable(table, m_width, m_context);
        m_stack.textWidth = std::max(m_stack.textWidth, laid.edges.back());
        for (size_t row = 0; row < laid.rows.size(); ++row) {
            Slice slice{m_stack.height, laid.rows[row].height, {}, {}};
            drawRow(slice.drawing, laid, row, {.x = laid.x, .bottomOfPage = laid.heightFrom(row)});
            m_stack.height += slice.height;
            m_stack.slices.push_back(std::move(slice));
        }
    }

    BlockStack take() { return std::move(m_stack); }

private:
    double m_width;
    LayoutContext& m_context;
    BlockStack m_stack;
};

double aligned(TextAlign align, double start, double room, double size)
{
    if (align == TextAlign::Center)
        return start + (room - size) / 2;
    return align == TextAlign::Right ? start + room - size : start;
}

double placed(const AnchorPosition& position, double start, double room, double size)
{
    return position.align ? aligned(*position.align, start, room, size) : start + position.offset;
}

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

std::vector<LaidFloat> layFloats(const Paragraph& paragraph, double width, LayoutContext& context)
{
    std::vector<LaidFloat> floats;
    for (const Floating& floating : paragraph.floats) {
        LaidFloat laid{&floating, {}, floating.width, floating.height};
        if (floating.image) {
            laid.drawing.images.push_back({QRectF(0, 0, laid.width, laid.height), floating.image});
        } else {
            const double insets = floating.insetLeft + floating.insetRight;
            const double room = floating.widthFromText ? width : floating.width - insets;
            const BlockStack text = stackBlocks(floating.blocks, std::max(room, 200.0), context);
            if (floating.widthFromText) {
                laid.width = text.textWidth + insets;
                laid.height = text.height + floating.insetTop + floating.insetBottom;
            }
            for (const Slice& slice : text.slices)
                laid.drawing.append(slice.drawing, floating.insetLeft, floating.insetTop + slice.top);
            addBorder(laid.drawing, floating.border, 0, 0, laid.width, 0);
            addBorder(laid.drawing, floating.border, 0, laid.height, laid.width, laid.height);
            addBorder(laid.drawing, floating.border, 0, 0, 0, laid.height);
            addBorder(laid.drawing, floating.border, laid.width, 0, laid.width, laid.height);
        }
        floats.push_back(std::move(laid));
    }
    return floats;
}

double roomTakenByFloats(const Paragraph& paragraph)
{
    double room = 0;
    for (const Floating& floating : paragraph.floats) {
        if (floating.pushesText && floating.vertical.origin == AnchorOrigin::Text)
            room = std::max(room, floating.vertical.offset + floating.height);
    }
    return room;
}

void placeStack(DisplayPage& page, const BlockStack& stack, const ColumnPlace& column, double x, double y)
{
    for (const Slice& slice : stack.slices) {
        page.append(slice.drawing, x, y + slice.top);
        placeFloats(page, slice.floats, {column.section, x, column.width}, y + slice.top);
    }
}

void placeFloats(DisplayPage& page, const std::vector<LaidFloat>& floats, const ColumnPlace& column, double y)
{
    const FlowSection& section = column.section;
    for (const LaidFloat& laid : floats) {
        const AnchorPosition& across = laid.floating->horizontal;
        const AnchorPosition& down = laid.floating->vertical;
        double x = 0;
        switch (across.origin) {
        case AnchorOrigin::Page:
            x = placed(across, 0, section.pageWidth, laid.width);
            break;
        case AnchorOrigin::Margin:
            x = placed(across, section.left, section.textWidth(), laid.width);
            break;
        case AnchorOrigin::Text:
            x = placed(across, column.x, column.width, laid.width);
            break;
        }
        double top = 0;
        switch (down.origin) {
        case AnchorOrigin::Page:
            top = placed(down, 0, section.pageHeight, laid.height);
            break;
        case AnchorOrigin::Margin:
            top = placed(down, section.top, section.pageHeight - section.top - section.bottom, laid.height);
            break;
        case AnchorOrigin::Text:
            top = down.align ? y : y + down.offset;
            break;
        }
        page.append(laid.drawing, x, top);
    }
}

} // namespace cdesk
