// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/DocxStyles.h"

namespace cdesk::docx {

/// Which parts of a table style a table uses: heading row, last row, first and last column, bands.
class TableLook {
public:
    TableLook() = default;
    TableLook(const Styles& styles, const QString& style, pugi::xml_node tbl);

    /// Place of a cell in its table.
    struct Place {
        int row = 0, rows = 1;
        int firstColumn = 0, lastColumn = 0, columns = 1;
    };
    /// The parts a cell belongs to, those that win last: bands, columns, rows, corners.
    std::vector<std::string_view> partsOf(const Place& place) const;

private:
    bool m_firstRow = false, m_lastRow = false, m_firstColumn = false, m_lastColumn = false;
    bool m_rowBands = false, m_columnBands = false;
    int m_rowBandSize = 1, m_columnBandSize = 1;
};

/// Gives a cell what its style says of it: background, lines, place of the text.
void applyTableStyle(const Styles& styles, const QString& style, const std::vector<std::string_view>& parts,
                     const TableLook::Place& place, TableCell& cell);

} // namespace cdesk::docx
