// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/LineBreaker.h"
#include "core/documents/layout/ParagraphLayout.h"

namespace cdesk {

/// Height and baseline of one line, twips from its top.
struct LineMetrics {
    double height = 0;
    double baseline = 0;
};

/// Height of a line by the paragraph's spacing rule, the document grid and the fonts the text names.
LineMetrics lineMetrics(std::span<const TextItem> line, const Paragraph& paragraph, double gridPitch);

/// Draws the items of one line: aligned, justified, with underlines, leaders and pictures. Returns the text's width.
double drawLine(std::span<const TextItem> line, const Paragraph& paragraph, const LineSpace& space, double left,
                bool justifiable, const LineMetrics& metrics, LayoutContext& context, DisplayPage& drawing);

} // namespace cdesk
