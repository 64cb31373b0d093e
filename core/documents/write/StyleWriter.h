// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/FlowDoc.h"

#include <QByteArray>

#include <pugixml.hpp>

namespace cdesk::docx {

inline constexpr char kWordNamespace[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A part with its root element; `root` stays in it.
struct PartXml {
    pugi::xml_document document;
    pugi::xml_node root;
    explicit PartXml(const char* rootName);
    QByteArray toBytes() const;
};

/// word/styles.xml: each style says all that it means, so that none depends on another.
QByteArray stylesXml(const FlowDoc& document);
/// word/numbering.xml
QByteArray numberingXml(const NumberingLists& lists);

} // namespace cdesk::docx
