// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/ParagraphText.h"

namespace cdesk {

/// A line whose items have their places.
struct PlacedLine {
    std::span<const TextItem> items;
    std::span<const double> x; ///< left edge of each item and the end of the last, twips
    double baseline = 0;
};

/// 着重号: the mark of each character that is no blank.
void addEmphasis(const PlacedLine& line, DisplayPage& drawing);
/// The small text above others that tells how they are read.
void addRuby(const PlacedLine& line, LayoutContext& context, DisplayPage& drawing);

} // namespace cdesk
