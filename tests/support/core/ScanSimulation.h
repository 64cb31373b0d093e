// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>

#include <optional>

namespace cdesk {

/// What an office scanner does to a page.
struct ScanTrouble {
    double degrees = 1.5; ///< turned on the glass; 180 and more: upside down
    int noise = 10;       ///< standard deviation of the grey values, of 255
    int jpegQuality = 60;
    std::optional<QPointF> sealAtMm; ///< centre of a red company seal of 42 mm, from the page's top left
    double sealStrength = 0.85;      ///< how much of the light its ink takes
};

/// A scan of a printed page: toner and paper fade, the seal is stamped, the page turned, blurred, made noisy and saved
/// as JPEG. The same @p seed gives the same scan.
QImage simulatedScan(const QImage& page, double dpi, const ScanTrouble& trouble, quint32 seed);

/// Where to stamp so that the seal's ring and letters cover a corner, or half, of a square of 15 mm around
/// @p squareMm; @p seed chooses the direction, always onto the paper.
QPointF sealOverCorner(QPointF squareMm, quint32 seed);
QPointF sealOverHalf(QPointF squareMm, quint32 seed);

} // namespace cdesk
