// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/LineMarks.h"

namespace cdesk {

namespace {

// Sizes and distances from the baseline, in em of the text they belong to.
constexpr double kMarkWidth = 0.13;
constexpr double kMarkBelow = 0.28;
constexpr double kMarkAbove = 1.0;
constexpr double kRubyAbove = 0.92;

} // namespace

void addEmphasis(const PlacedLine& line, DisplayPage& drawing)
{
    for (size_t i = 0; i < line.items.size(); ++i) {
        const TextItem& item = line.items[i];
        const EmphasisMark mark = item.style->emphasis;
        if (item.kind != TextItem::Kind::Character || item.isBlank() || mark == EmphasisMark::None)
            continue;
        const double width = item.size * kMarkWidth;
        const double place = mark == EmphasisMark::Dot ? kMarkBelow : -kMarkAbove;
        const double middle = line.x[i] + (item.advance - item.style->letterSpacing) / 2;
        const double y = line.baseline - item.style->raise + item.size * place;
        drawing.fills.push_back({QRectF(middle - width / 2, y - width / 2, width, width), item.style->color});
    }
}

void addRuby(const PlacedLine& line, LayoutContext& context, DisplayPage& drawing)
{
    for (size_t first = 0; first < line.items.size();) {
        const Inline* source = line.items[first].source;
        size_t end = first + 1;
        while (end < line.items.size() && line.items[end].source == source)
            ++end;
        if (source && !source->ruby.isEmpty()) {
            const RunStyle& style = *line.items[first].style;
            const auto font = context.fonts.textFont(style.latinFont, style.eastAsianFont, false, false);
            const double width = font->width(source->ruby) * source->rubyPoints * kTwipsPerPoint;
            addText(drawing, context.faces, *font, source->rubyPoints, (line.x[first] + line.x[end] - width) / 2,
                    line.baseline - line.items[first].size * kRubyAbove, source->ruby, style.color);
        }
        first = end;
    }
}

} // namespace cdesk
