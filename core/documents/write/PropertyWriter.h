// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/FlowStyle.h"

#include <pugixml.hpp>

namespace cdesk::docx {

/// A child with w:val, as most of Word's properties are.
pugi::xml_node addValue(pugi::xml_node parent, const char* name, const QString& value);
pugi::xml_node addValue(pugi::xml_node parent, const char* name, double value);
void setAttribute(pugi::xml_node node, const char* name, const QString& value);
void setAttribute(pugi::xml_node node, const char* name, double value);
/// A border as a child of w:pBdr, w:tblBorders or w:tcBorders.
void addBorder(pugi::xml_node parent, const char* name, const BorderStyle& border);
/// Background; 0 takes it away.
void addShading(pugi::xml_node parent, QRgb color);
/// Word's name of an alignment.
QString alignmentName(TextAlign align);

/// Adds to w:rPr what @p style says otherwise than @p base. @p text decides which font its quotation marks get.
void addRunProperties(pugi::xml_node rPr, const RunStyle& style, const RunStyle& base, const QString& text = {});
/// Adds to w:pPr what @p style says otherwise than @p base; w:pStyle, w:outlineLvl and w:rPr stay with the caller.
void addParagraphProperties(pugi::xml_node pPr, const ParagraphStyle& style, const ParagraphStyle& base);

} // namespace cdesk::docx
