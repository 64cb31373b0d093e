// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/ParagraphLayout.h"

namespace cdesk {

/// A text box or picture of a paragraph, laid out; its place is settled once the paragraph has one.
struct LaidFloat {
    const Floating* floating = nullptr;
    DisplayPage drawing;
    double width = 0, height = 0;
};

/// A part of a column that is never cut: a line of text or a row of a nested table.
struct Slice {
    double top = 0;
    double height = 0;
    DisplayPage drawing;
    std::vector<LaidFloat> floats;
};

/// Blocks laid one below the other in a column: the content of a cell, header, footer or text box.
struct BlockStack {
    std::vector<Slice> slices;
    double height = 0;
    double textWidth = 0;

    /// Takes off everything that does not fit into @p room; what it returns begins at its own top.
    BlockStack splitOff(double room);
};

/// Where a column stands; floating things are measured from it.
struct ColumnPlace {
    const FlowSection& section;
    double x = 0, width = 0;
};

BlockStack stackBlocks(const std::vector<Block>& blocks, double width, LayoutContext& context);
std::vector<LaidFloat> layFloats(const Paragraph& paragraph, double width, LayoutContext& context);
/// Height that floating things at the start of a paragraph take from its text.
double roomTakenByFloats(const Paragraph& paragraph);

void placeStack(DisplayPage& page, const BlockStack& stack, const ColumnPlace& column, double x, double y);
/// Puts the floating things of a paragraph whose text begins at @p y.
void placeFloats(DisplayPage& page, const std::vector<LaidFloat>& floats, const ColumnPlace& column, double y);

} // namespace cdesk
