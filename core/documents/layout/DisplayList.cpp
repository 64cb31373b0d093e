// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/DisplayList.h"

#include <cmath>

namespace cdesk {

void DisplayPage::append(const DisplayPage& part, double dx, double dy)
{
    const auto shiftX = static_cast<float>(dx);
    const auto shiftY = static_cast<float>(dy);
    const auto firstGlyph = static_cast<quint32>(glyphs.size());
    glyphs.insert(glyphs.end(), part.glyphs.begin(), part.glyphs.end());
    for (GlyphRun run : part.runs) {
        run.x += shiftX;
        run.baseline += shiftY;
        run.first += firstGlyph;
        runs.push_back(run);
    }
    for (DisplayLine line : part.lines) {
        line.x0 += shiftX;
        line.x1 += shiftX;
        line.y0 += shiftY;
        line.y1 += shiftY;
        lines.push_back(line);
    }
    for (const auto& fill : part.fills)
        fills.push_back({fill.rect.translated(dx, dy), fill.color});
    for (const auto& image : part.images)
        images.push_back({image.rect.translated(dx, dy), image.image, image.isPage});
}

QString DisplayPage::plainText() const
{
    QString out;
    float baseline = -1;
    for (const GlyphRun& run : runs) {
        if (baseline >= 0 && std::abs(run.baseline - baseline) > 1)
            out += u'\n';
        baseline = run.baseline;
        for (const DisplayGlyph& glyph : glyphsOf(run))
            out += QString::fromUcs4(&glyph.character, 1);
    }
    return out;
}

quint16 DisplayFaces::numberOf(const std::shared_ptr<const FontFace>& face)
{
    for (size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i] == face)
            return static_cast<quint16>(i);
    }
    m_faces.push_back(face);
    return static_cast<quint16>(m_faces.size() - 1);
}

double addText(DisplayPage& page, DisplayFaces& faces, const TextFont& font, double points, double x, double baseline,
               QStringView text, QRgb color, double angle)
{
    double pen = 0;
    int face = -1;
    const double radians = angle * M_PI / 180;
    forEachCharacter(text, [&](char32_t character) {
        const auto glyph = font.glyphFor(character);
        if (glyph.face != face) {
            face = glyph.face;
            page.runs.push_back({faces.numberOf(font.faces()[glyph.face]), static_cast<float>(points), color,
                                 static_cast<float>(x + pen * std::cos(radians)),
                                 static_cast<float>(baseline - pen * std::sin(radians)), static_cast<float>(angle),
                                 static_cast<quint32>(page.glyphs.size()), 0});
        }
        GlyphRun& run = page.runs.back();
        double along = 0;
        if (run.count > 0) {
            const DisplayGlyph& last = page.glyphs.back();
            along = double(last.x) + double(font.faces()[glyph.face]->advance(last.glyph)) * points * kTwipsPerPoint;
        }
        page.glyphs.push_back({character, static_cast<float>(along), glyph.glyph});
        ++run.count;
        pen += double(glyph.advance) * points * kTwipsPerPoint;
    });
    return pen;
}

void addWatermark(DisplayList& list, const TextFont& font, const QString& text)
{
    constexpr QRgb kLightGray = 0xFFDCDCDC;
    constexpr double kShareOfDiagonal = 0.6;
    const double em = font.width(text);
    if (em <= 0)
        return;
    for (DisplayPage& page : list.pages) {
        const double diagonal = std::hypot(page.width, page.height);
        const double angle = std::atan2(page.height, page.width);
        const double size = std::min(diagonal * kShareOfDiagonal / em, page.width / 2);
        const double half = em * size / 2;
        const double capital = size * 0.35; // centres the letters on the diagonal
        DisplayPage under;
        addText(under, list.faces, font, size / kTwipsPerPoint,
                page.width / 2 - half * std::cos(angle) + capital * std::sin(angle),
                page.height / 2 + half * std::sin(angle) + capital * std::cos(angle), text, kLightGray,
                angle * 180 / M_PI);
        for (GlyphRun& run : under.runs)
            run.liesUnder = true;
        // The document's own text must stay on top of it: what is drawn first lies below.
        under.append(page, 0, 0);
        under.width = page.width;
        under.height = page.height;
        page = std::move(under);
    }
}

} // namespace cdesk
