// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/ParagraphLayout.h"

#include "core/documents/layout/LinePainter.h"

#include <algorithm>

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

double spaceAbove(const Paragraph& paragraph, const LayoutContext& context)
{
    const ParagraphStyle& style = paragraph.style;
    return spacing(style.before, style.beforeLines, style.beforeAuto, context.gridPitch);
}

double spaceBetween(const Paragraph& above, double after, const Paragraph& below, double before,
                    const FlowDoc& document)
{
    const bool sameStyle = above.style.styleName == below.style.styleName;
    if (sameStyle && above.style.contextualSpacing)
        after = 0;
    if (sameStyle && below.style.contextualSpacing)
        before = 0;
    return document.addsSpacing ? after + before : std::max(after, before);
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

namespace {

/// Room for the next line, and how far it must move down to have any.
struct FoundSpace {
    LineSpace space;
    double moveDown = 0;
};

/// The widest room beside the obstacles that a line of @p height at @p y would meet; below them when there is none.
FoundSpace spaceAround(const Surroundings& surroundings, const LineSpace& whole, double y, double height)
{
    constexpr double kNarrowest = 1440; // Word leaves a gap of less than an inch empty
    FoundSpace found{whole, 0};
    const auto isInTheWay = [&](const TextObstacle& obstacle) {
        const double top = y + found.moveDown;
        return obstacle.rect.top() < top + height - 1 && obstacle.rect.bottom() > top + 1 &&
               obstacle.rect.left() < surroundings.columnX + whole.columnWidth &&
               obstacle.rect.right() > surroundings.columnX + whole.left;
    };
    for (size_t i = 0; i < surroundings.obstacles.size(); ++i) {
        const TextObstacle& obstacle = surroundings.obstacles[i];
        if (!isInTheWay(obstacle))
            continue;
        const double from = obstacle.rect.left() - surroundings.columnX;
        const double to = obstacle.rect.right() - surroundings.columnX;
        const double leftRoom = from - found.space.left;
        const double rightRoom = found.space.right - to;
        if (obstacle.overWholeWidth || std::max(leftRoom, rightRoom) < kNarrowest) {
            found = {whole, obstacle.rect.bottom() - y};
            i = size_t(-1); // further down others may stand in the way
        } else if (rightRoom > leftRoom) {
            found.space.firstLeft = std::max(found.space.firstLeft, to + whole.firstLeft - whole.left);
            found.space.left = std::max(found.space.left, to);
        } else {
            found.space.right = std::min(found.space.right, from);
        }
    }
    return found;
}

void moveDown(LaidLine& line, double by)
{
    DisplayPage moved;
    moved.append(line.drawing, 0, by);
    line.drawing = std::move(moved);
    line.height += by;
}

/// A line without its drawing: how tall it is, what ends with it, which notes it refers to.
LaidLine laidLine(std::span<const TextItem> items, const LineMetrics& metrics)
{
    LaidLine line;
    line.height = metrics.height;
    if (!items.empty() && items.back().kind == TextItem::Kind::PageBreak) {
        line.endsPage = true;
        line.endsColumn = items.back().source->endsColumn;
    }
    for (const TextItem& item : items) {
        const FlowNote* note = item.source ? item.source->note.get() : nullptr;
        if (note && !note->atEnd && (line.notes.empty() || line.notes.back() != note))
            line.notes.push_back(note);
    }
    return line;
}

/// How far the number stands before its place, where its middle or its end stands there.
double labelOverhang(const Paragraph& paragraph, std::span<const TextItem> items)
{
    if (paragraph.labelAlign == TextAlign::Left)
        return 0;
    double width = 0;
    for (const TextItem& item : items) {
        if (item.style != &paragraph.labelStyle || item.kind != TextItem::Kind::Character)
            break;
        width += item.advance + item.gapAfter;
    }
    return paragraph.labelAlign == TextAlign::Center ? width / 2 : width;
}

void addFrame(LaidParagraph& laid, const ParagraphStyle& style, const LineSpace& space)
{
    LaidLine& first = laid.lines.front();
    LaidLine& last = laid.lines.back();
    // Upper and lower line meet the lines at the sides, which stand outside the text.
    const double left = space.left - (style.leftBorder.isVisible() ? style.leftBorder.space : 0);
    const double right = space.right + (style.rightBorder.isVisible() ? style.rightBorder.space : 0);
    addBorder(first.drawing, style.top, left, -style.top.space, right, -style.top.space);
    const double bottom = last.height + style.bottom.space;
    addBorder(last.drawing, style.bottom, left, bottom, right, bottom);
    for (LaidLine& line : laid.lines) {
        addBorder(line.drawing, style.leftBorder, left, 0, left, line.height);
        addBorder(line.drawing, style.rightBorder, right, 0, right, line.height);
    }
}

} // namespace

LaidParagraph layParagraph(const Paragraph& paragraph, double width, LayoutContext& context,
                           const Surroundings& surroundings)
{
    const ParagraphStyle& style = paragraph.style;
    LaidParagraph laid;
    laid.before = spaceAbove(paragraph, context);
    laid.after = spacing(style.after, style.afterLines, style.afterAuto, context.gridPitch);

    const LineSpace whole = lineSpace(paragraph, width);
    std::vector<TextItem> items = measureParagraph(paragraph, context);
    const double overhang = labelOverhang(paragraph, items);
    LineBreaker breaker(items, paragraph, context.document.defaultTab);
    double y = surroundings.y;
    double expectedHeight = surroundings.obstacles.empty() ? 0 : lineMetrics({}, paragraph, context.gridPitch).height;
    do {
        const FoundSpace found = spaceAround(surroundings, whole, y, expectedHeight);
        const LineSpace& space = found.space;
        const double left = laid.lines.empty() ? space.firstLeft - overhang : space.left;
        const BrokenLine line = breaker.next(space, left);
        const std::span<const TextItem> part(items.data() + line.first, line.end - line.first);
        const LineMetrics metrics = lineMetrics(part, paragraph, context.gridPitch);
        LaidLine result = laidLine(part, metrics);
        if (style.shading != 0)
            result.drawing.fills.push_back(
                {QRectF(space.left, 0, space.right - space.left, metrics.height), style.shading});
        laid.textWidth = std::max(laid.textWidth, left + drawLine(part, paragraph, space, left, !line.forced, metrics,
                                                                  context, result.drawing));
        if (found.moveDown > 0)
            moveDown(result, found.moveDown);
        y += result.height;
        expectedHeight = metrics.height;
        laid.lines.push_back(std::move(result));
    } while (!breaker.atEnd());
    addFrame(laid, style, whole);
    return laid;
}

} // namespace cdesk
