// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/DocxBlocks.h"

namespace cdesk::docx {

/// Reads wp:anchor: a picture or text box beside the text. Nothing when it holds neither.
std::optional<Floating> readAnchor(pugi::xml_node anchor, BlockReader& blocks);
/// Reads a text box of the older kind (w:pict with v:textbox).
Floating readVmlBox(pugi::xml_node pict, BlockReader& blocks);

/// The place and size that the style attribute of a v:shape states, in twips.
struct VmlStyle {
    double left = 0, top = 0, width = 0, height = 0;
    AnchorPosition horizontal, vertical;
    bool widthFromText = false;
};
VmlStyle vmlStyle(pugi::xml_node shape);

} // namespace cdesk::docx
