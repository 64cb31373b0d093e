// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/DocxBlocks.h"

namespace cdesk::docx {

/// What a drawn shape (wps:wsp) looks like: outline, fill, form, and the insets of its text.
void readShapeLook(pugi::xml_node shape, Floating& floating);
/// The same of an older one (v:shape, v:rect, v:oval, v:line).
void readVmlLook(pugi::xml_node shape, Floating& floating);
/// The letters that fill an older shape (WordArt), which has then neither outline nor fill.
void readVmlTextPath(pugi::xml_node shape, Floating& floating);
/// The text of a shape of either kind, and how it stands in it.
void readShapeText(pugi::xml_node shape, Floating& floating, BlockReader& blocks);

} // namespace cdesk::docx
