// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/FlowStyle.h"

#include <pugixml.hpp>

namespace cdesk::docx {

/// Adds what w:rPr says about the shape of characters: lines along them, marks, stretching, place and background.
void applyLooks(pugi::xml_node rPr, RunStyle& run);

} // namespace cdesk::docx
