// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include <pugixml.hpp>

namespace cdesk {

/// Gives elements and attributes of the namespaces this program knows their usual prefixes (w, r, wp, a, pic, mc,
/// w14, w15, v), whatever prefix the writing program chose; the Strict namespaces get the same ones.
void useUsualPrefixes(pugi::xml_node root);

} // namespace cdesk
