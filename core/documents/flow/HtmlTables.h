// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

namespace cdesk {

/// A table of a web page while it is read. Tables that only arrange a page (one cell a row) become their content.
class HtmlTable {
public:
    HtmlTable(bool isRuled, size_t alignsOutsideIt) : alignsOutside{alignsOutsideIt}, m_isRuled{isRuled} {}

    void beginRow();
    /// Spans of 0 count as 1; absurd ones are cut.
    void beginCell(int columns, int rows);
    /// Where text goes now; a cell is made for text that stands outside of all.
    std::vector<Block>& cellBlocks();
    /// The finished blocks, in a text of @p textWidth twips.
    std::vector<Block> take(double textWidth);

    size_t alignsOutside; ///< how many alignments were open where the table began

private:
    void fillFromAbove();
    void endRow();
    std::vector<int> gridFor(double textWidth) const;

    struct Hanging {
        int rows = 0; ///< rows that a cell from above still covers
        int columns = 1;
    };
    bool m_isRuled;
    bool m_inRow = false;
    std::vector<TableRow> m_rows;
    std::map<int, Hanging> m_hanging; ///< by column
    int m_column = 0;                 ///< where the next cell of the row begins
};

} // namespace cdesk
