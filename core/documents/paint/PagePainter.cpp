// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paint/PagePainter.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace cdesk {

const QRawFont& PagePainter::font(const FontFace& face, double pixels)
{
    const int key = static_cast<int>(std::lround(pixels * 64));
    QRawFont& known = m_fonts[{&face, key}];
    if (!known.isValid()) {
        QFont wanted(face.family());
        wanted.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
        wanted.setBold(face.isBold());
        wanted.setItalic(face.isItalic());
        wanted.setHintingPreference(QFont::PreferNoHinting); // glyphs stand where the layout put them
        known = QRawFont::fromFont(wanted);
        known.setPixelSize(pixels);
    }
    return known;
}

void PagePainter::paintRun(QPainter& painter, const DisplayPage& page, const GlyphRun& run, const FontFace& face,
                           double scale, const QPointF& origin)
{
    m_glyphs.clear();
    m_places.clear();
    for (const DisplayGlyph& glyph : page.glyphsOf(run)) {
        m_glyphs.push_back(glyph.glyph);
        m_places.push_back(QPointF(double(glyph.x) * scale / double(run.stretch), 0));
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(font(face, double(run.points) * kTwipsPerPoint * scale));
    glyphs.setGlyphIndexes(m_glyphs);
    glyphs.setPositions(m_places);
    painter.setPen(QColor::fromRgba(run.color));
    const QPointF start = origin + QPointF(double(run.x), double(run.baseline)) * scale;
    if (run.angle == 0 && run.stretch == 1) {
        painter.drawGlyphRun(start, glyphs);
        return;
    }
    painter.save();
    painter.translate(start);
    painter.rotate(-double(run.angle));
    painter.scale(double(run.stretch), 1);
    painter.drawGlyphRun({}, glyphs);
    painter.restore();
}

void PagePainter::paint(QPainter& painter, const DisplayList& document, size_t index, double pixelsPerTwip,
                        const QPointF& origin)
{
    const DisplayPage& page = document.pages[index];
    const double scale = pixelsPerTwip;
    const auto inPixels = [&](const QRectF& twips) {
        return QRectF(origin + twips.topLeft() * scale, twips.size() * scale);
    };
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const auto paintImages = [&](bool isPage) {
        for (const auto& image : page.images)
            if (image.isPage == isPage)
                painter.drawImage(inPixels(image.rect), image.image->pixels);
    };
    paintImages(true);
    for (size_t first = 0; first < page.fills.size();) {
        // Neighbours of one colour are filled as one, so that no light seams show between them.
        const QRgb color = page.fills[first].color;
        QPainterPath together;
        together.setFillRule(Qt::WindingFill);
        for (; first < page.fills.size() && page.fills[first].color == color; ++first)
            together.addRect(inPixels(page.fills[first].rect));
        painter.fillPath(together, QColor::fromRgba(color));
    }
    paintImages(false);
    const auto paintRuns = [&](bool liesUnder) {
        for (const auto& run : page.runs)
            if (run.liesUnder == liesUnder)
                paintRun(painter, page, run, *document.faces.all()[run.face], scale, origin);
    };
    paintRuns(true);
    for (const auto& line : page.lines) {
        QPen pen(QColor::fromRgba(line.color), double(line.width) * scale);
        pen.setCapStyle(line.dash > 0 ? Qt::FlatCap : Qt::SquareCap);
        if (line.dash > 0)
            pen.setDashPattern({double(line.dash / line.width), double(line.dash / line.width)});
        painter.setPen(pen);
        painter.drawLine(origin + QPointF(double(line.x0), double(line.y0)) * scale,
                         origin + QPointF(double(line.x1), double(line.y1)) * scale);
    }
    paintRuns(false);
    painter.restore();
}

} // namespace cdesk
