// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/FlowDoc.h"

#include <pugixml.hpp>

#include <string_view>

namespace cdesk::docx {

/// A length of Word's: twips, or a number with its unit ("2cm", "12pt").
int twips(pugi::xml_attribute attribute, int fallback = 0);
/// A switch such as <w:b/>: on unless it says otherwise; @p fallback when the element is missing.
bool isOn(pugi::xml_node node, bool fallback = false);
QString text(pugi::xml_attribute attribute);
/// "w:val" of a child; empty when there is none.
std::string_view value(pugi::xml_node node, const char* child);
/// RRGGBB; "auto" and nonsense give @p fallback.
QRgb color(pugi::xml_attribute attribute, QRgb fallback);
/// Background of w:shd; 0 when there is none.
QRgb shading(pugi::xml_node shd);
BorderStyle border(pugi::xml_node node);
TextAlign textAlign(std::string_view value);
VerticalAlign verticalAlign(std::string_view value);
/// English Metric Units to twips.
double fromEmu(pugi::xml_attribute attribute);
/// First descendant whose name behind the prefix is @p localName, in document order.
pugi::xml_node descendant(pugi::xml_node node, std::string_view localName);
std::string_view localName(pugi::xml_node node);

} // namespace cdesk::docx
