// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/ParagraphText.h"

namespace cdesk {

/// Where the lines of a paragraph may stand, twips from the left edge of the column.
struct LineSpace {
    double left = 0;      ///< of every line but the first
    double firstLeft = 0; ///< of the first
    double right = 0;     ///< right end of all lines
    double columnWidth = 0;
};

/// A stretch of items that make one line.
struct BrokenLine {
    size_t first = 0;
    size_t end = 0;      ///< behind the last item
    bool forced = false; ///< ended by a break or the paragraph's end: never justified
};

/// Room for the lines of a paragraph in a column, its indents counted in characters or twips.
LineSpace lineSpace(const Paragraph& paragraph, double columnWidth);

/// Cuts items into lines by the Chinese rules for line starts and ends; gives each tab its width.
std::vector<BrokenLine> breakLines(std::vector<TextItem>& items, const Paragraph& paragraph, const LineSpace& space,
                                   int defaultTab);

} // namespace cdesk
