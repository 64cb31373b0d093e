// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/LinePainter.h"

#include <algorithm>
#include <cmath>

namespace cdesk {

namespace {

/// Part of the em box of a Chinese font that lies above the baseline.
constexpr double kAboveBaseline = 0.86;
/// 240ths of a line: single spacing.
constexpr double kSingle = 240;

} // namespace

LineMetrics lineMetrics(std::span<const TextItem> line, const Paragraph& paragraph, double gridPitch)
{
    double natural = 0;
    double letters = 0;
    double size = 0;
    double image = 0;
    double text = 0;
    double ruby = 0;
    for (const TextItem& item : line) {
        natural = std::max(natural, item.lineHeight);
        if (item.source)
            ruby = std::max(ruby, item.source->rubyPoints * kTwipsPerPoint);
        letters = std::max(letters, item.letterHeight);
        if (item.kind == TextItem::Kind::Image)
            image = std::max(image, item.image->height);
        else {
            size = std::max(size, item.size);
            text = std::max(text, item.lineHeight);
        }
    }
    if (natural == 0) {
        const RunStyle& mark = paragraph.markStyle;
        size = mark.points * kTwipsPerPoint;
        natural = officeLineHeight(mark.eastAsianFont, true) * size;
        letters = officeLetterHeight(mark.latinFont, false) * size;
    }
    const ParagraphStyle& style = paragraph.style;
    LineMetrics metrics;
    switch (style.lineRule) {
    case LineRule::Exact:
        metrics.height = style.line;
        break;
    case LineRule::AtLeast:
        metrics.height = std::max(natural, double(style.line));
        break;
    case LineRule::Multiple: {
        const bool onGrid = gridPitch > 0 && style.snapToGrid;
        const double single = onGrid ? std::ceil((letters - 1) / gridPitch) * gridPitch : natural;
        metrics.height = single * style.line / kSingle;
        if (image > 0) { // wider spacing is for text: a picture does not grow with it
            const double ofText = text > 0 ? text : paragraph.markStyle.points * kTwipsPerPoint;
            metrics.height = std::max(natural, single + ofText * (style.line / kSingle - 1));
        }
        break;
    }
    }
    metrics.baseline = (metrics.height - size) / 2 + size * kAboveBaseline + ruby / 2;
    if (image > 0 && style.lineRule != LineRule::Exact)
        metrics.baseline = std::max(metrics.baseline, (metrics.height + image) / 2);
    return metrics;
}

} // namespace cdesk
