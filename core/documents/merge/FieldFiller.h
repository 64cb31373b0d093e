// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/merge/MergeScope.h"
#include "core/documents/merge/ParagraphText.h"

namespace cdesk {

/// What the merge fields of the paragraph ask for, in order, simple and complex, those inside other fields too.
std::vector<MergeTag> mergeFieldTags(pugi::xml_node paragraph);

/// Fills merge fields, conditions made of them (IF) and bookmarks of one paragraph that the data knows; counts what
/// it filled. Names without value are appended to @p missing (merge fields only: bookmarks have many uses).
/// @errors those of applyFilter
Result<int> fillFields(pugi::xml_node paragraph, const MergeScope& scope, QStringList& missing);

} // namespace cdesk
