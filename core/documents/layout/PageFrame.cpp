// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/PageFrame.h"

#include <algorithm>

namespace cdesk {

namespace {

const std::vector<Block>* inherited(const FlowDoc& document, const PageFrame& frame,
                                    std::map<PageKind, std::vector<Block>> FlowSection::*which)
{
    const std::vector<Block>* found = nullptr;
    for (const FlowSection& section : document.sections) {
        const auto& kinds = section.*which;
        if (const auto own = kinds.find(frame.kind); own != kinds.end())
            found = &own->second;
        if (&section == frame.section)
            break;
    }
    return found;
}

/// Lines around the page: at their distance from the paper's edge, or outside the text.
void drawBorders(const PageFrame& frame, DisplayPage& page)
{
    const FlowSection& section = *frame.section;
    const PageBorders& borders = section.borders;
    const auto inset = [&](const BorderStyle& border, double margin) {
        return borders.fromText ? std::max(margin - border.space - border.width, 0.0) : border.space;
    };
    const double left = inset(borders.left, section.left);
    const double top = inset(borders.top, section.top);
    const double right = section.pageWidth - inset(borders.right, section.right);
    const double bottom = section.pageHeight - inset(borders.bottom, section.bottom);
    addBorder(page, borders.top, left, top, right, top);
    addBorder(page, borders.bottom, left, bottom, right, bottom);
    addBorder(page, borders.left, left, top, left, bottom);
    addBorder(page, borders.right, right, top, right, bottom);
}

} // namespace

const std::vector<Block>* PageFrames::header(const PageFrame& frame) const
{
    return inherited(*m_document, frame, &FlowSection::headers);
}

const std::vector<Block>* PageFrames::footer(const PageFrame& frame) const
{
    return inherited(*m_document, frame, &FlowSection::footers);
}

PageFrame PageFrames::frame(const FlowSection& section, bool isFirstOfSection, int number, LayoutContext& context) const
{
    PageFrame frame{&section, PageKind::Default, number, section.top, section.pageHeight - section.bottom};
    if (isFirstOfSection && section.hasFirstPage)
        frame.kind = PageKind::First;
    else if (m_document->evenAndOddHeaders && number % 2 == 0)
        frame.kind = PageKind::Even;
    context.pageNumber = number;
    if (const auto* blocks = header(frame))
        frame.top =
            std::max(frame.top, section.headerDistance + stackBlocks(*blocks, section.textWidth(), context).height);
    if (const auto* blocks = footer(frame))
        frame.bottom = std::min(frame.bottom, section.pageHeight - section.footerDistance -
                                                  stackBlocks(*blocks, section.textWidth(), context).height);
    // Margins that leave no room for text are a slip of the author; text then starts where they say.
    if (frame.bottom - frame.top < kTwipsPerPoint * 20) {
        frame.top = std::min(section.top, section.pageHeight / 2);
        frame.bottom = std::max(section.pageHeight - section.bottom, section.pageHeight / 2 + kTwipsPerPoint * 20);
    }
    return frame;
}

void PageFrames::draw(const PageFrame& frame, DisplayPage& page, LayoutContext& context) const
{
    if (!frame.section)
        return;
    const FlowSection& section = *frame.section;
    context.pageNumber = frame.number;
    context.use(section);
    drawBorders(frame, page);
    const ColumnPlace column{section, section.left, section.textWidth()};
    if (const auto* blocks = header(frame))
        placeStack(page, stackBlocks(*blocks, column.width, context), column, section.left, section.headerDistance);
    if (const auto* blocks = footer(frame)) {
        const BlockStack stack = stackBlocks(*blocks, column.width, context);
        placeStack(page, stack, column, section.left, section.pageHeight - section.footerDistance - stack.height);
    }
}

} // namespace cdesk
