// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/FloatLayout.h"

namespace cdesk {

/// A part of a column that is never cut: a line of text or a row of a nested table.
struct Slice {
    double top = 0;
    double height = 0;
    DisplayPage drawing;
    std::vector<LaidFloat> floats;
    std::vector<const FlowNote*> notes;
};

/// Blocks laid one below the other in a column: the content of a cell, header, footer or text box.
struct BlockStack {
    std::vector<Slice> slices;
    double height = 0;
    double textWidth = 0;

    /// Takes off everything that does not fit into @p room; what it returns begins at its own top.
    BlockStack splitOff(double room);
};

BlockStack stackBlocks(const std::vector<Block>& blocks, double width, LayoutContext& context);
void placeStack(DisplayPage& page, const BlockStack& stack, const ColumnPlace& column, double x, double y);

} // namespace cdesk
