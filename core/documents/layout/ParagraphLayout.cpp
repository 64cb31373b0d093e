// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/ParagraphLayout.h"

#include "core/documents/layout/LinePainter.h"

namespace cdesk {

namespace {

/// Space that web pages put around a paragraph ("auto" in Word), twips.
constexpr double kAutoSpacing = 280;
/// Height of a "line" where spacing is counted in lines and no grid is set, twips.
constexpr double kLineWithoutGrid = 240;

double spacing(int twips, int lines, bool automatic, double gridPitch)
{
    if (automatic)
        return kAutoSpacing;
    if (lines != 0)
        return lines / 100.0 * (gridPitch > 0 ? gridPitch : kLineWithoutGrid);
    return twips;
}

} // namespace

double LaidParagraph::height() const
{
    double sum = 0;
    for (const LaidLine& line : lines)
        sum += line.height;
    return sum;
}

void addBorder(DisplayPage& page, const BorderStyle& border, double x0, double y0, double x1, double y1)
{
    if (!border.isVisible())
        return;
    const double dash = border.kind == BorderKind::Dotted   ? border.width
                        : border.kind == BorderKind::Dashed ? border.width * 4
                                                            : 0;
    const auto add = [&](double shift, double width) {
        const bool flat = y0 == y1;
        page.lines.push_back({static_cast<float>(x0 + (flat ? 0 : shift)), static_cast<float>(y0 + (flat ? shift : 0)),
                              static_cast<float>(x1 + (flat ? 0 : shift)), static_cast<float>(y1 + (flat ? shift : 0)),
                              static_cast<float>(width), static_cast<float>(dash), border.color});
    };
    if (border.kind != BorderKind::Double) {
        add(0, border.width);
        return;
    }
    add(-border.width, border.width);
    add(border.width, border.width);
}

LaidParagraph layParagraph(const Paragraph& paragraph, double width, LayoutContext& context)
{
    const ParagraphStyle& style = paragraph.style;
    LaidParagraph laid;
    laid.before = spacing(style.before, style.beforeLines, style.beforeAuto, context.gridPitch);
    laid.after = spacing(style.after, style.afterLines, style.afterAuto, context.gridPitch);

    const LineSpace space = lineSpace(paragraph, width);
    std::vector<TextItem> items = measureParagraph(paragraph, context);
    std::vector<BrokenLine> broken = breakLines(items, paragraph, space, context.document.defaultTab);
    if (broken.empty())
        broken.push_back({0, 0, true});
    for (const BrokenLine& line : broken) {
        const std::span<const TextItem> part(items.data() + line.first, line.end - line.first);
        const LineMetrics metrics = lineMetrics(part, paragraph, context.gridPitch);
        const double left = laid.lines.empty() ? space.firstLeft : space.left;
        LaidLine result;
        result.height = metrics.height;
        result.endsPage = !part.empty() && part.back().kind == TextItem::Kind::PageBreak;
        if (style.shading != 0)
            result.drawing.fills.push_back(
                {QRectF(space.left, 0, space.right - space.left, metrics.height), style.shading});
        laid.textWidth = std::max(laid.textWidth,
                                  left + drawLine(part, paragraph, space, left, !line.forced, metrics, result.drawing));
        laid.lines.push_back(std::move(result));
    }
    LaidLine& first = laid.lines.front();
    LaidLine& last = laid.lines.back();
    // Upper and lower line meet the lines at the sides, which stand outside the text.
    const double frameLeft = space.left - (style.leftBorder.isVisible() ? style.leftBorder.space : 0);
    const double frameRight = space.right + (style.rightBorder.isVisible() ? style.rightBorder.space : 0);
    addBorder(first.drawing, style.top, frameLeft, -style.top.space, frameRight, -style.top.space);
    const double bottom = last.height + style.bottom.space;
    addBorder(last.drawing, style.bottom, frameLeft, bottom, frameRight, bottom);
    for (LaidLine& line : laid.lines) {
        addBorder(line.drawing, style.leftBorder, space.left - style.leftBorder.space, 0,
                  space.left - style.leftBorder.space, line.height);
        addBorder(line.drawing, style.rightBorder, space.right + style.rightBorder.space, 0,
                  space.right + style.rightBorder.space, line.height);
    }
    return laid;
}

} // namespace cdesk
