// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/ParagraphLayout.h"

namespace cdesk {

/// A text box, picture or line of a paragraph, laid out; its place is settled once the paragraph has one.
struct LaidFloat {
    const Floating* floating = nullptr;
    DisplayPage drawing;
    double width = 0, height = 0;
};

/// Where a column stands; floating things are measured from it.
struct ColumnPlace {
    const FlowSection& section;
    double x = 0, width = 0;
};

std::vector<LaidFloat> layFloats(const Paragraph& paragraph, double width, LayoutContext& context);
/// Where a floating thing of a paragraph whose text begins at @p y stands on the page; kept on the paper.
QRectF floatRect(const LaidFloat& laid, const ColumnPlace& column, double y);
/// Draws the floating things of a paragraph whose text begins at @p y.
void placeFloats(DisplayPage& page, const std::vector<LaidFloat>& floats, const ColumnPlace& column, double y);
/// The areas that text keeps out of because of @p floats.
std::vector<TextObstacle> obstacles(const std::vector<LaidFloat>& floats, const ColumnPlace& column, double y);
/// Height that floating things at the start of a paragraph take from its text where text does not flow around them:
/// in cells, headers and boxes.
double roomTakenByFloats(const Paragraph& paragraph);

} // namespace cdesk
