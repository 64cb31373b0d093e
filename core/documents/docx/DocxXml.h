// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/base/Result.h"

#include <pugixml.hpp>

#include <memory>
#include <string_view>

namespace cdesk {

/// A parsed part of a Word package that keeps every blank, and whose elements have their usual prefixes (`w:…`)
/// whatever the writing program chose.
class DocxXml {
public:
    /// @p name is the part's name, for the error.
    /// @errors docx.broken, docx.doctype, docx.too_deep, docx.too_large, docx.bad_text
    static Result<DocxXml> parse(const QByteArray& bytes, const QString& name);

    pugi::xml_node root() const { return m_document->document_element(); }
    /// UTF-8, without any white space added.
    QByteArray toBytes() const;

private:
    std::unique_ptr<pugi::xml_document> m_document;
};

/// True for an element with exactly this name, prefix included.
inline bool isElement(pugi::xml_node node, std::string_view name)
{
    return node.name() == name;
}

/// Calls @p visit with every element below @p node, in document order.
template <class Visit>
void visitElements(pugi::xml_node node, const Visit& visit)
{
    for (const pugi::xml_node child : node.children()) {
        if (child.type() != pugi::node_element)
            continue;
        visit(child);
        visitElements(child, visit); // depth was limited when the part was parsed
    }
}

} // namespace cdesk
