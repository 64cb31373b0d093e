// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/LayoutContext.h"

namespace cdesk {

/// One line of a paragraph, ready to be put on a page; its drawing starts at the left edge of the column and the top
/// of the line.
struct LaidLine {
    double height = 0;
    DisplayPage drawing;
    bool endsPage = false; ///< a page break stands at its end
};

/// A paragraph broken into lines of one width.
struct LaidParagraph {
    std::vector<LaidLine> lines;
    double before = 0;    ///< space above, twips
    double after = 0;     ///< space below, twips
    double textWidth = 0; ///< of its longest line
    double height() const;
};

/// Breaks @p paragraph into lines of a column @p width twips wide.
LaidParagraph layParagraph(const Paragraph& paragraph, double width, LayoutContext& context);

/// Adds a border line of one style between two points.
void addBorder(DisplayPage& page, const BorderStyle& border, double x0, double y0, double x1, double y1);

} // namespace cdesk
