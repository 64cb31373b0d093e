// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/merge/MergeScope.h"
#include "core/documents/merge/PicturePlaces.h"

namespace cdesk {

/// The tag a content control stands for, by its tag or its title; nothing if neither can be a field's name.
std::vector<MergeTag> controlTags(pugi::xml_node control);

/// The list a repeating section stands for: named by its tag or title, else by a field inside it.
/// Empty when @p control is no repeating section, or the data has no such list.
QString sectionList(pugi::xml_node control, const MergeScope& scope);

/// Fills a content control with its value: text in the format of what stood there, a day as the control writes days,
/// one of its choices, a tick, a picture. False when the data has no value for it.
/// @errors merge.choice_unknown (a drop-down list does not offer the value), those of applyFilter and of pictures
Result<bool> fillControl(pugi::xml_node control, const MergeScope& scope, PicturePlaces& pictures);

} // namespace cdesk
