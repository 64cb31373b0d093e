// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/docx/DocxXml.h"

#include <vector>

namespace cdesk {

/// Whether no cell of the row holds text or a picture.
bool isEmptyRow(pugi::xml_node row);

/// Paragraphs of a row's own cells, without those of tables and text boxes inside.
std::vector<pugi::xml_node> rowParagraphs(pugi::xml_node row);

/// @p row is a further copy of a template row: where the row under the template (@p below) continues a vertical
/// merge, the copy continues it too, so that one merged cell spans all copies.
void continueMerges(pugi::xml_node row, pugi::xml_node below);

/// Lets a vertical merge begin anew where the row that began it is gone.
void repairMerges(pugi::xml_node rows);

/// Takes out of a copy what may exist only once in a document: bookmarks, marks of comments, ids of paragraphs and
/// controls.
void makeCopyDistinct(pugi::xml_node holder);

} // namespace cdesk
