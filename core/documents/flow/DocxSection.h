// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/FlowDoc.h"

#include <pugixml.hpp>

namespace cdesk::docx {

/// What w:sectPr says of the page, its grid, columns, borders and numbers; headers and footers are read apart.
FlowSection readSectionProperties(pugi::xml_node sectPr);

} // namespace cdesk::docx
