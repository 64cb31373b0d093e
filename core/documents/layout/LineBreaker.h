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

/// Cuts the items of a paragraph into lines by the Chinese rules for line starts and ends; gives each tab its width.
/// Lines are asked for one by one, for each may have room of its own.
class LineBreaker {
public:
    /// @p items and @p paragraph must outlive the breaker; tabs of @p items are given their widths.
    LineBreaker(std::vector<TextItem>& items, const Paragraph& paragraph, int defaultTab);

    /// The next line, from @p left to the right end of @p space. Every paragraph has at least one line.
    BrokenLine next(const LineSpace& space, double left);
    bool atEnd() const;

private:
    BrokenLine lineFrom(size_t first, double left);
    bool fits(const TextItem& item, double x, double right) const;
    /// Chooses the stop for the tab at @p i and sets its width; a stop set beyond the margin widens the line.
    double placeTab(size_t i, double x, double& right);
    TabStop nextStop(double x) const;
    /// Width of what follows a tab, up to the next tab or break, or up to the decimal point.
    double widthBehind(size_t tab, bool toDecimalPoint) const;

    std::vector<TextItem>& m_items;
    const Paragraph& m_paragraph;
    LineSpace m_space;
    int m_defaultTab;
    size_t m_next = 0;
    bool m_emptyLineFollows = false;
};

} // namespace cdesk
