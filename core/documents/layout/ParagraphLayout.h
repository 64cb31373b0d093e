// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/LayoutContext.h"

namespace cdesk {

/// One line of a paragraph, ready to be put on a page; its drawing starts at the left edge of the column and the top
/// of the line.
struct LaidLine {
    double height = 0;
    DisplayPage drawing;
    bool endsPage = false;              ///< a page break stands at its end
    bool endsColumn = false;            ///< the break ends only the column
    std::vector<const FlowNote*> notes; ///< whose numbers stand in it
};

/// A paragraph broken into lines of one width.
struct LaidParagraph {
    std::vector<LaidLine> lines;
    double before = 0;    ///< space above, twips
    double after = 0;     ///< space below, twips
    double textWidth = 0; ///< of its longest line
    double height() const;
};

/// An area of a page that text keeps out of.
struct TextObstacle {
    QRectF rect;                 ///< twips from the page's corner
    bool overWholeWidth = false; ///< no text beside it either
};

/// Where on a page a paragraph begins, and what stands there already.
struct Surroundings {
    std::span<const TextObstacle> obstacles;
    double columnX = 0;
    double y = 0;
};

/// Breaks @p paragraph into lines of a column @p width twips wide, around what stands in its way.
LaidParagraph layParagraph(const Paragraph& paragraph, double width, LayoutContext& context,
                           const Surroundings& surroundings = {});

/// Space that a paragraph asks for above itself, twips.
double spaceAbove(const Paragraph& paragraph, const LayoutContext& context);

/// Space between two paragraphs that follow each other: the larger of what they ask for, both where the document says
/// so, and none between paragraphs of one named style that want none there. @p after and @p before are twips.
/// Source: Word's "HTML paragraph auto spacing", ECMA-376 part 1, 17.15.3.26 and 17.3.1.9.
double spaceBetween(const Paragraph& above, double after, const Paragraph& below, double before,
                    const FlowDoc& document);

/// Adds a border line of one style between two points.
void addBorder(DisplayPage& page, const BorderStyle& border, double x0, double y0, double x1, double y1);

} // namespace cdesk
