// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/LinePainter.h"

#include "core/documents/layout/LineMarks.h"
#include "core/documents/layout/LineRules.h"
#include "core/documents/layout/PictureFrame.h"

#include <algorithm>

namespace cdesk {

namespace {

// Places of lines along the text, in em.
constexpr double kUnderlineDepth = 0.16;
constexpr double kUnderlineWidth = 0.05;
constexpr double kDoubleUnderlineGap = 0.1;
constexpr double kStrikeHeight = 0.3;
constexpr double kSuperscriptRaise = 0.5; // of the small letters
constexpr double kSubscriptDrop = 0.2;

/// Whether a justified line may be stretched behind @p item.
bool isStretchable(const TextItem& item, const TextItem& next)
{
    if (item.kind != TextItem::Kind::Character || next.kind != TextItem::Kind::Character)
        return false;
    return item.character == U' ' || isEastAsian(item.character) || isEastAsian(next.character);
}

/// Draws one line; a class because every step needs the same things.
class Painter {
public:
    Painter(std::span<const TextItem> line, const LineMetrics& metrics, LayoutContext& context, DisplayPage& drawing)
        : m_line{line}, m_metrics{metrics}, m_context{context}, m_drawing{drawing}, m_x(line.size() + 1)
    {
    }

    /// Gives each item its place.
    double place(const Paragraph& paragraph, const LineSpace& space, double left, bool justifiable)
    {
        const size_t visible = visibleEnd();
        double x = left;
        for (size_t i = 0; i < m_line.size(); ++i) {
            m_x[i] = x;
            x += m_line[i].advance + (i + 1 < visible ? m_line[i].gapAfter : 0);
        }
        m_x[m_line.size()] = x;
        const double width = m_x[visible] - left;
        const double room = space.right - left - width;
        switch (paragraph.style.align) {
        case TextAlign::Center:
            shift(0, room / 2);
            break;
        case TextAlign::Right:
            shift(0, room);
            break;
        case TextAlign::Justify:
            if (justifiable)
                stretch(visible, room);
            break;
        case TextAlign::Distribute:
            stretch(visible, room);
            break;
        case TextAlign::Left:
            break;
        }
        return width;
    }

    void draw(double right)
    {
        drawShading();
        drawGlyphs();
        drawRules(right);
        drawLeaders();
        const PlacedLine placed{m_line, m_x, m_metrics.baseline};
        addEmphasis(placed, m_drawing);
        addRuby(placed, m_context, m_drawing);
        for (size_t i = 0; i < m_line.size(); ++i) {
            const TextItem& item = m_line[i];
            if (item.kind == TextItem::Kind::Image)
                addPicture(
                    m_drawing,
                    QRectF(m_x[i], m_metrics.baseline - item.image->height, item.image->width, item.image->height),
                    item.image->image, m_context);
        }
    }

private:
    /// Behind the last item that is no blank: blanks at the end take no part in alignment, unless underlined.
    size_t visibleEnd() const
    {
        size_t end = m_line.size();
        while (end > 0) {
            const TextItem& item = m_line[end - 1];
            const bool underlined = item.style && item.style->underline != UnderlineKind::None;
            if (!item.isBreak() && !(item.character == U' ' && !underlined))
                break;
            --end;
        }
        return end;
    }

    void shift(size_t from, double by)
    {
        for (size_t i = from; i < m_x.size(); ++i)
            m_x[i] += by;
    }

    void stretch(size_t visible, double room)
    {
        size_t first = 0; // text before a tab keeps its place
        for (size_t i = 0; i < visible; ++i) {
            if (m_line[i].kind == TextItem::Kind::Tab)
                first = i + 1;
        }
        int gaps = 0;
        for (size_t i = first; i + 1 < visible; ++i)
            gaps += isStretchable(m_line[i], m_line[i + 1]) ? 1 : 0;
        if (gaps == 0 || room == 0)
            return;
        double added = 0;
        for (size_t i = first; i < m_line.size(); ++i) {
            m_x[i] += added;
            if (i + 1 < visible && isStretchable(m_line[i], m_line[i + 1]))
                added += room / gaps;
        }
        m_x[m_line.size()] += added;
    }

    double baselineOf(const TextItem& item) const
    {
        double baseline = m_metrics.baseline - item.style->raise;
        if (item.style->position == VerticalPosition::Superscript)
            baseline -= item.size * kSuperscriptRaise;
        else if (item.style->position == VerticalPosition::Subscript)
            baseline += item.size * kSubscriptDrop;
        return baseline;
    }

    void drawGlyphs()
    {
        const TextItem* last = nullptr;
        for (size_t i = 0; i < m_line.size(); ++i) {
            const TextItem& item = m_line[i];
            if (item.kind != TextItem::Kind::Character) {
                last = nullptr;
                continue;
            }
            const bool goesOn = last && last->face == item.face && last->size == item.size &&
                                (last->style == item.style ||
                                 (last->style->color == item.style->color && baselineOf(*last) == baselineOf(item) &&
                                  last->style->widthPercent == item.style->widthPercent));
            if (!goesOn)
                m_drawing.runs.push_back({item.face, static_cast<float>(item.size / kTwipsPerPoint), item.style->color,
                                          static_cast<float>(m_x[i]), static_cast<float>(baselineOf(item)), 0,
                                          static_cast<quint32>(m_drawing.glyphs.size()), 0,
                                          static_cast<float>(item.style->widthPercent) / 100});
            GlyphRun& run = m_drawing.runs.back();
            m_drawing.glyphs.push_back({item.character, static_cast<float>(m_x[i] - double(run.x)), item.glyph});
            ++run.count;
            last = &item;
        }
    }

    /// Calls @p draw(first, end, style) for each stretch of items whose styles @p same() finds equal.
    template <class Same, class Draw>
    void forStretches(Same same, Draw draw)
    {
        for (size_t i = 0; i < m_line.size();) {
            size_t end = i + 1;
            while (end < m_line.size() && same(m_line[i], m_line[end]))
                ++end;
            if (m_line[i].style && !m_line[i].isBreak())
                draw(i, end, *m_line[i].style);
            i = end;
        }
    }

    void drawShading()
    {
        forStretches([](const TextItem& a, const TextItem& b) { return a.style->shading == b.style->shading; },
                     [&](size_t first, size_t end, const RunStyle& style) {
                         if (style.shading != 0)
                             m_drawing.fills.push_back(
                                 {QRectF(m_x[first], 0, m_x[end] - m_x[first], m_metrics.height), style.shading});
                     });
    }

    void drawRules(double right)
    {
        const auto same = [](const TextItem& a, const TextItem& b) {
            return a.style->underline == b.style->underline && a.style->strike == b.style->strike &&
                   a.style->color == b.style->color && a.isBreak() == b.isBreak();
        };
        forStretches(same, [&](size_t first, size_t end, const RunStyle& style) {
            double size = 0;
            for (size_t i = first; i < end; ++i)
                size = std::max(size, m_line[i].size);
            const double x1 = std::max(m_x[first], std::min(m_x[end], std::max(right, m_x[visibleEnd()])));
            if (style.underline != UnderlineKind::None)
                drawUnderline(m_x[first], x1, size, style);
            if (style.strike)
                addRule(m_x[first], x1, m_metrics.baseline - size * kStrikeHeight, size * kUnderlineWidth, 0,
                        style.color);
        });
    }

    void drawUnderline(double x0, double x1, double size, const RunStyle& style)
    {
        const double y = m_metrics.baseline + size * kUnderlineDepth;
        const double width = size * kUnderlineWidth * (style.underline == UnderlineKind::Thick ? 2 : 1);
        const double dash = style.underline == UnderlineKind::Dotted   ? width
                            : style.underline == UnderlineKind::Dashed ? width * 4
                                                                       : 0;
        addRule(x0, x1, y, width, dash, style.color);
        if (style.underline == UnderlineKind::Double)
            addRule(x0, x1, y + size * kDoubleUnderlineGap, width, 0, style.color);
    }

    void drawLeaders()
    {
        for (size_t i = 0; i < m_line.size(); ++i) {
            const TextItem& item = m_line[i];
            if (item.kind != TextItem::Kind::Tab || item.leader == TabLeader::None)
                continue;
            const double width = item.size * kUnderlineWidth;
            const double dash = item.leader == TabLeader::Line   ? 0
                                : item.leader == TabLeader::Dots ? width * 2
                                                                 : width * 4;
            addRule(m_x[i] + item.size / 4, m_x[i + 1] - item.size / 4, m_metrics.baseline, width, dash,
                    item.style->color);
        }
    }

    void addRule(double x0, double x1, double y, double width, double dash, QRgb color)
    {
        if (x1 > x0)
            m_drawing.lines.push_back({static_cast<float>(x0), static_cast<float>(y), static_cast<float>(x1),
                                       static_cast<float>(y), static_cast<float>(width), static_cast<float>(dash),
                                       color});
    }

    std::span<const TextItem> m_line;
    const LineMetrics& m_metrics;
    LayoutContext& m_context;
    DisplayPage& m_drawing;
    std::vector<double> m_x; ///< left edge of each item, and the end of the last
};

} // namespace

double drawLine(std::span<const TextItem> line, const Paragraph& paragraph, const LineSpace& space, double left,
                bool justifiable, const LineMetrics& metrics, LayoutContext& context, DisplayPage& drawing)
{
    Painter painter(line, metrics, context, drawing);
    const double width = painter.place(paragraph, space, left, justifiable);
    painter.draw(space.right);
    return width;
}

} // namespace cdesk
