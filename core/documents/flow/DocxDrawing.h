// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/DocxBlocks.h"

namespace cdesk::docx {

/// Reads wp:anchor: a picture, shape or text box beside the text, several when it is a group.
std::vector<Floating> readAnchor(pugi::xml_node anchor, BlockReader& blocks);
/// Reads a shape of the older kind (v:shape, v:rect, v:oval, v:line), with its text when it has some.
Floating readVmlShape(pugi::xml_node shape, BlockReader& blocks);

/// The place and size that the style attribute of a v:shape states, in twips.
struct VmlStyle {
    double width = 0, height = 0;
    AnchorPosition horizontal, vertical;
    bool widthFromText = false;
    bool floats = false; ///< stands beside the text, not in it
    VerticalAlign textAlign = VerticalAlign::Top;
};
VmlStyle vmlStyle(pugi::xml_node shape);

} // namespace cdesk::docx
