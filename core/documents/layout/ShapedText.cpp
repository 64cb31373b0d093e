// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/ShapedText.h"

#include <cmath>

namespace cdesk {

void addShapedText(DisplayPage& drawing, const ShapedText& text, const QSizeF& box, LayoutContext& context)
{
    constexpr double kBaselineBelowMiddle = 0.36; // of the height of letters
    constexpr double kLargestStretch = 20;
    const auto font = context.fonts.textFont(text.font, text.font, text.bold, text.italic);
    const double natural = font->width(text.text) * box.height();
    if (natural <= 0 || box.width() <= 0)
        return;
    const double stretch = std::clamp(box.width() / natural, 1 / kLargestStretch, kLargestStretch);
    const double radians = text.clockwise * M_PI / 180;
    const QPointF along(std::cos(radians), std::sin(radians));
    const QPointF down(-along.y(), along.x());
    const QPointF start = QPointF(box.width() / 2, box.height() / 2) - along * (natural * stretch / 2) +
                          down * (box.height() * kBaselineBelowMiddle);
    const size_t firstRun = drawing.runs.size();
    addText(drawing, context.faces, *font, box.height() / kTwipsPerPoint, start.x(), start.y(), text.text, text.color,
            -text.clockwise);
    for (size_t i = firstRun; i < drawing.runs.size(); ++i) {
        GlyphRun& run = drawing.runs[i];
        const QPointF from = QPointF(double(run.x), double(run.baseline)) - start;
        run.x = static_cast<float>(start.x() + from.x() * stretch);
        run.baseline = static_cast<float>(start.y() + from.y() * stretch);
        run.stretch = static_cast<float>(stretch);
        run.liesUnder = true;
        for (quint32 glyph = run.first; glyph < run.first + run.count; ++glyph)
            drawing.glyphs[glyph].x *= run.stretch;
    }
}

} // namespace cdesk
