// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/FloatLayout.h"

#include "core/documents/layout/BlockStack.h"
#include "core/documents/layout/PictureFrame.h"
#include "core/documents/layout/ShapedText.h"

#include <algorithm>
#include <cmath>

namespace cdesk {

namespace {

double aligned(TextAlign align, double start, double room, double size)
{
    if (align == TextAlign::Center)
        return start + (room - size) / 2;
    return align == TextAlign::Right ? start + room - size : start;
}

/// A stretch of the page along one axis.
struct Stretch {
    double start = 0, length = 0;
};

double placed(const AnchorPosition& position, Stretch area, double size, double sizeOfGroup)
{
    if (!position.align)
        return area.start + position.offset;
    return aligned(*position.align, area.start, area.length, sizeOfGroup > 0 ? sizeOfGroup : size);
}

Stretch areaAcross(AnchorOrigin origin, const ColumnPlace& column)
{
    const FlowSection& section = column.section;
    switch (origin) {
    case AnchorOrigin::Page:
        return {0, section.pageWidth};
    case AnchorOrigin::Margin:
        return {section.left, section.textWidth()};
    case AnchorOrigin::LeftMargin:
        return {0, section.left};
    case AnchorOrigin::RightMargin:
        return {section.pageWidth - section.right, section.right};
    case AnchorOrigin::Text:
    case AnchorOrigin::TopMargin:
    case AnchorOrigin::BottomMargin:
        break;
    }
    return {column.x, column.width};
}

Stretch areaDown(AnchorOrigin origin, const FlowSection& section, double y)
{
    switch (origin) {
    case AnchorOrigin::Page:
        return {0, section.pageHeight};
    case AnchorOrigin::Margin:
        return {section.top, section.pageHeight - section.top - section.bottom};
    case AnchorOrigin::TopMargin:
        return {0, section.top};
    case AnchorOrigin::BottomMargin:
        return {section.pageHeight - section.bottom, section.bottom};
    case AnchorOrigin::Text:
    case AnchorOrigin::LeftMargin:
    case AnchorOrigin::RightMargin:
        break;
    }
    return {y, 0};
}

void drawEllipse(DisplayPage& drawing, const BorderStyle& border, double width, double height)
{
    constexpr int kSides = 48; // looks round at any size on paper
    const auto corner = [&](int side) {
        const double angle = 2 * M_PI * side / kSides;
        return QPointF(width / 2 * (1 + std::cos(angle)), height / 2 * (1 + std::sin(angle)));
    };
    for (int side = 0; side < kSides; ++side) {
        const QPointF from = corner(side);
        const QPointF to = corner(side + 1);
        drawing.lines.push_back({static_cast<float>(from.x()), static_cast<float>(from.y()), static_cast<float>(to.x()),
                                 static_cast<float>(to.y()), static_cast<float>(border.width), 0, border.color});
    }
}

void drawOutline(DisplayPage& drawing, const Floating& floating, double width, double height)
{
    const BorderStyle& border = floating.border;
    if (!border.isVisible())
        return;
    switch (floating.shape) {
    case Floating::Shape::Line:
        addBorder(drawing, border, 0, 0, width, height);
        return;
    case Floating::Shape::RisingLine:
        addBorder(drawing, border, 0, height, width, 0);
        return;
    case Floating::Shape::Ellipse:
        drawEllipse(drawing, border, width, height);
        return;
    case Floating::Shape::Box:
        break;
    }
    addBorder(drawing, border, 0, 0, width, 0);
    addBorder(drawing, border, 0, height, width, height);
    addBorder(drawing, border, 0, 0, 0, height);
    addBorder(drawing, border, width, 0, width, height);
}

void layBox(LaidFloat& laid, double width, LayoutContext& context)
{
    const Floating& floating = *laid.floating;
    const double insets = floating.insetLeft + floating.insetRight;
    const double room = floating.widthFromText ? width : floating.width - insets;
    const double gridPitch = std::exchange(context.gridPitch, 0.0); // a box is no part of the page's grid
    const BlockStack text = stackBlocks(floating.blocks, std::max(room, 200.0), context);
    context.gridPitch = gridPitch;
    const double needed = text.height + floating.insetTop + floating.insetBottom;
    if (floating.widthFromText) {
        laid.width = text.textWidth + insets;
        laid.height = needed;
    } else if (floating.heightFromText) {
        laid.height = needed;
    }
    if (floating.fill != 0 && floating.shape == Floating::Shape::Box)
        laid.drawing.fills.push_back({QRectF(0, 0, laid.width, laid.height), floating.fill});
    const double spare = std::max(laid.height - needed, 0.0);
    double y = floating.insetTop;
    if (floating.textAlign != VerticalAlign::Top)
        y += floating.textAlign == VerticalAlign::Center ? spare / 2 : spare;
    for (const Slice& slice : text.slices)
        laid.drawing.append(slice.drawing, floating.insetLeft, y + slice.top);
    drawOutline(laid.drawing, floating, laid.width, laid.height);
}

} // namespace

std::vector<LaidFloat> layFloats(const Paragraph& paragraph, double width, LayoutContext& context)
{
    std::vector<LaidFloat> floats;
    for (const Floating& floating : paragraph.floats) {
        LaidFloat laid{&floating, {}, floating.width, floating.height};
        if (floating.image)
            addPicture(laid.drawing, QRectF(0, 0, laid.width, laid.height), floating.image, context);
        else if (floating.shapedText)
            addShapedText(laid.drawing, *floating.shapedText, QSizeF(laid.width, laid.height), context);
        else
            layBox(laid, width, context);
        floats.push_back(std::move(laid));
    }
    return floats;
}

QRectF floatRect(const LaidFloat& laid, const ColumnPlace& column, double y)
{
    const Floating& floating = *laid.floating;
    const double x =
        placed(floating.horizontal, areaAcross(floating.horizontal.origin, column), laid.width, floating.groupWidth) +
        floating.insideGroupX;
    double top = placed(floating.vertical, areaDown(floating.vertical.origin, column.section, y), laid.height,
                        floating.groupHeight) +
                 floating.insideGroupY;
    if (floating.vertical.origin == AnchorOrigin::Text) {
        if (floating.vertical.align)
            top = y + floating.insideGroupY;
        top = std::max(std::min(top, column.section.pageHeight - laid.height), std::min(top, 0.0));
    }
    return {x, top, laid.width, laid.height};
}

void placeFloats(DisplayPage& page, const std::vector<LaidFloat>& floats, const ColumnPlace& column, double y)
{
    for (const LaidFloat& laid : floats) {
        const QRectF rect = floatRect(laid, column, y);
        page.append(laid.drawing, rect.x(), rect.y());
    }
}

std::vector<TextObstacle> obstacles(const std::vector<LaidFloat>& floats, const ColumnPlace& column, double y)
{
    std::vector<TextObstacle> areas;
    for (const LaidFloat& laid : floats) {
        const Floating& floating = *laid.floating;
        if (floating.pushesText || floating.besideText)
            areas.push_back({floatRect(laid, column, y)
                                 .adjusted(-floating.gapLeft, -floating.gapTop, floating.gapRight, floating.gapBottom),
                             floating.pushesText});
    }
    return areas;
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

} // namespace cdesk
