// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paperloop/PageCode.h"

#include <QImage>
#include <QPolygonF>

namespace cdesk {

/// How hard it was to read a page's code; every step is tried only when the ones before found nothing.
enum class CodeReading {
    CornerGray,     ///< in the corner where it stands, as it is
    CornerRed,      ///< there without what is red: below a seal
    WholePageRed,   ///< elsewhere: the page lies askew, or is not cut to its edge
    CornerUpscaled, ///< twice as large, which mends the blur of JPEG's colours
    UpsideDown,     ///< in the opposite corner
};

/// The code of a scanned page and where it was found.
struct ReadCode {
    PageCode code;
    CodeReading reading = CodeReading::CornerGray;
    /// In pixels of the scan: top left, top right, bottom right, bottom left as printed. Tells how the page was turned.
    QPolygonF corners;
};

/// Reads the code of one scanned page; nothing when there is none of ours that can be read. A code of anybody else
/// on the page is passed over. A page of A4 wants 150 dpi, better 200.
std::optional<ReadCode> readPageCode(const QImage& scan);

} // namespace cdesk
