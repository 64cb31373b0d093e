// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"
#include "core/documents/fonts/TextFont.h"

#include <QRectF>

#include <span>

namespace cdesk {

/// Glyphs of one face, size and colour on one baseline; the glyphs stand in the page's arrays.
struct GlyphRun {
    quint16 face = 0; ///< index into DisplayFaces
    float points = 0;
    QRgb color = 0xFF000000;
    float x = 0, baseline = 0; ///< twips
    float angle = 0;           ///< degrees against the clock, around the start
    quint32 first = 0, count = 0;
    float stretch = 1;      ///< width of each glyph against its usual one; places are not stretched
    bool liesUnder = false; ///< below the lines: the letters of a watermark
};

/// One glyph, and the character it stands for.
struct DisplayGlyph {
    char32_t character = 0;
    float x = 0; ///< twips from the run's start
    quint16 glyph = 0;
};

struct DisplayLine {
    float x0 = 0, y0 = 0, x1 = 0, y1 = 0, width = 0, dash = 0; ///< twips
    QRgb color = 0xFF000000;
};

struct DisplayFill {
    QRectF rect; ///< twips
    QRgb color = 0;
};

struct DisplayImage {
    QRectF rect; ///< twips
    std::shared_ptr<const FlowImage> image;
    bool isPage = false; ///< the page itself, which came as a picture: everything else stands on it
};

/// What stands on a page or a part of one, in twips from the top left: painted in the order pages that are pictures,
/// fills, pictures, text that lies under, lines, text. Cheap to hold and to copy into a larger one.
struct DisplayPage {
    double width = 0, height = 0;
    std::vector<GlyphRun> runs;
    std::vector<DisplayGlyph> glyphs;
    std::vector<DisplayLine> lines;
    std::vector<DisplayFill> fills;
    std::vector<DisplayImage> images;

    std::span<const DisplayGlyph> glyphsOf(const GlyphRun& run) const { return {glyphs.data() + run.first, run.count}; }
    /// Copies everything of @p part to the place (@p dx, @p dy).
    void append(const DisplayPage& part, double dx, double dy);
    /// The characters in the order of drawing, for tests and digests; runs of one line are not parted.
    QString plainText() const;
};

/// The faces that glyph runs refer to by number.
class DisplayFaces {
public:
    quint16 numberOf(const std::shared_ptr<const FontFace>& face);
    const std::vector<std::shared_ptr<const FontFace>>& all() const { return m_faces; }

private:
    std::vector<std::shared_ptr<const FontFace>> m_faces;
};

/// A document ready for screen, printer and PDF alike.
struct DisplayList {
    QString title;
    DisplayFaces faces;
    std::vector<DisplayPage> pages;
};

/// Adds one line of text to a page: @p x, @p baseline in twips. Returns its width in twips.
double addText(DisplayPage& page, DisplayFaces& faces, const TextFont& font, double points, double x, double baseline,
               QStringView text, QRgb color = 0xFF000000, double angle = 0);

/// Writes @p text in large light letters from corner to corner, e.g. 草稿 on drafts.
void addWatermark(DisplayList& list, const TextFont& font, const QString& text);

} // namespace cdesk
