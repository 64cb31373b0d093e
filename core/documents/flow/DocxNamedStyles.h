// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/DocxNumbering.h"

namespace cdesk::docx {

/// Adds what a paragraph style says, its ancestors and the level of its list included.
void applyNamedStyle(const Styles& styles, const Numbering& numbering, const QString& id, ParagraphStyle& paragraph,
                     RunStyle& run);

/// Every paragraph style of the document with all that it means, the default one first.
std::vector<NamedStyle> namedStyles(const Styles& styles, const Numbering& numbering);

} // namespace cdesk::docx
