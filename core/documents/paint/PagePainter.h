// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"

#include <QRawFont>

#include <map>

class QPainter;

namespace cdesk {

/// Paints laid-out pages on screen and printer. Lives on the thread that paints; keeps the scaled fonts, so that
/// further pages cost little.
class PagePainter {
public:
    /// Paints a page of @p document with its top left corner at @p origin; @p pixelsPerTwip = dpi / 1440.
    void paint(QPainter& painter, const DisplayList& document, size_t page, double pixelsPerTwip,
               const QPointF& origin = {});

private:
    const QRawFont& font(const FontFace& face, double pixels);
    void paintRun(QPainter& painter, const DisplayPage& page, const GlyphRun& run, const FontFace& face, double scale,
                  const QPointF& origin);

    std::map<std::pair<const FontFace*, int>, QRawFont> m_fonts; ///< by face and 1/64 pixel
    QVector<quint32> m_glyphs;
    QVector<QPointF> m_places;
};

} // namespace cdesk
