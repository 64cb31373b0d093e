// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/merge/MergeScope.h"
#include "core/documents/merge/ParagraphText.h"

namespace cdesk {

/// What a merge field's code asks for: `MERGEFIELD 签订日期 \@ "yyyy-MM-dd"`. Nothing for other fields.
std::optional<MergeTag> mergeFieldTag(const QString& code);

/// Codes of all fields in the paragraph, in order, simple and complex.
QStringList fieldCodes(pugi::xml_node paragraph);

/// The tag a content control stands for, by its tag or its title; nothing if neither can be a field's name.
std::vector<MergeTag> controlTags(pugi::xml_node control);

/// Fills merge fields and bookmarks of one paragraph that the data knows; counts what it filled.
/// Names without value are appended to @p missing (merge fields only: bookmarks have many uses).
Result<int> fillFields(pugi::xml_node paragraph, const MergeScope& scope, QStringList& missing);

/// Fills a content control with its value, ticks it if it is a check box; false when the data has no value for it.
Result<bool> fillControl(pugi::xml_node control, const MergeScope& scope);

} // namespace cdesk
