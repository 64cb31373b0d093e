// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/BlockStack.h"

#include <map>
#include <optional>

namespace cdesk {

/// A cell with its content laid out; x and width are those of the cell, margins included.
struct LaidCell {
    const TableCell* cell = nullptr;
    int column = 0;
    double x = 0, width = 0;
    double marginTop = 0, marginBottom = 0, marginLeft = 0;
    BlockStack content;
    bool isRest = false; ///< of a row cut at a page's end: a merged cell that began there goes on here
    double contentHeight() const { return content.height + marginTop + marginBottom; }
};

struct LaidRow {
    const TableRow* row = nullptr;
    std::vector<LaidCell> cells;
    double height = 0;
    bool keepsWithNext = false;
    bool isCut = false; ///< its rest follows on the next page
    const LaidCell* cellAt(int column) const;
    /// The notes whose numbers stand in its cells.
    std::vector<const FlowNote*> notes() const;
};

struct LaidTable {
    const FlowTable* table = nullptr;
    std::vector<double> edges; ///< of the columns, twips from the table's left edge
    double x = 0;              ///< of the table in its column of text
    std::vector<LaidRow> rows;
    size_t headerRows = 0;
    std::map<int, LaidCell> cut; ///< by column: what is left of a merged cell whose rows go on on the next page
    /// Whether the cell at @p column of @p row is merged with the one below it.
    bool continuesBelow(size_t row, int column) const;
    double heightFrom(size_t row) const; ///< of this row and all that follow
};

/// How a row is put on a page.
struct RowPlace {
    double x = 0, y = 0;
    double bottomOfPage = 0;  ///< merged cells reach down to rows that end above it
    bool closesTable = false; ///< a line is drawn below it, the table goes on elsewhere
    const FlowSection* section = nullptr;
};

LaidTable layTable(const FlowTable& table, double width, LayoutContext& context);
/// Draws a row. A merged cell that reaches below the page is cut; the rest is kept in @p table and drawn with the
/// first of its rows on the next page.
void drawRow(DisplayPage& page, LaidTable& table, size_t row, const RowPlace& place);

/// Whether a row may be cut at a page's end.
bool maySplit(const LaidRow& row);
/// Cuts a row so that its first part fits into @p room; nothing when not every cell could show a line.
std::optional<LaidRow> splitRow(LaidRow& row, double room);

} // namespace cdesk
