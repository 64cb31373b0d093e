// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/DocxXml.h"

#include <QByteArray>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kDepthLimit = 256;

class ByteWriter final : public pugi::xml_writer {
public:
    void write(const void* data, size_t size) override
    {
        bytes.append(static_cast<const char*>(data), static_cast<qsizetype>(size));
    }
    QByteArray bytes;
};

/// The next node in document order, without recursion: a hostile file must not overflow the stack before the check.
bool isTooDeep(pugi::xml_node root)
{
    int depth = 0;
    pugi::xml_node node = root;
    while (node) {
        if (node.first_child()) {
            node = node.first_child();
            if (++depth > kDepthLimit)
                return true;
            continue;
        }
        while (node && node != root && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        node = node == root ? pugi::xml_node() : node.next_sibling();
    }
    return false;
}

bool isWordNamespace(std::string_view address)
{
    return address == "http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
           address == "http://purl.oclc.org/ooxml/wordprocessingml/main";
}

/// Prefix that the root binds to the Word namespace; "w" when it binds none (not a Word part).
std::string wordPrefix(pugi::xml_node root)
{
    for (const pugi::xml_attribute attribute : root.attributes()) {
        const std::string_view name = attribute.name();
        if (!isWordNamespace(attribute.value()))
            continue;
        if (name == "xmlns")
            return {};
        if (name.substr(0, 6) == "xmlns:")
            return std::string(name.substr(6));
    }
    return "w";
}

struct PrefixRenamer final : pugi::xml_tree_walker {
    std::string from; ///< with its colon; empty for the default namespace

    template <class Named>
    void rename(Named& named) const
    {
        const std::string name = named.name();
        if (from.empty() ? name.find(':') == std::string::npos : name.compare(0, from.size(), from) == 0)
            named.set_name(("w:" + name.substr(from.size())).c_str());
    }
    bool for_each(pugi::xml_node& node) override
    {
        if (node.type() != pugi::node_element)
            return true;
        rename(node);
        for (pugi::xml_attribute attribute : node.attributes()) {
            if (!from.empty())
                rename(attribute);
        }
        return true;
    }
};

/// Some programs bind another prefix to the Word namespace. Legal, but everything that follows speaks of `w:`.
void useUsualPrefix(pugi::xml_node root)
{
    const std::string prefix = wordPrefix(root);
    if (prefix == "w")
        return;
    const std::string binding = prefix.empty() ? "xmlns" : "xmlns:" + prefix;
    const std::string address = root.attribute(binding.c_str()).value();
    PrefixRenamer renamer;
    renamer.from = prefix.empty() ? std::string() : prefix + ':';
    pugi::xml_node first = root;
    renamer.for_each(first);
    root.traverse(renamer);
    root.remove_attribute(binding.c_str());
    root.append_attribute("xmlns:w") = address.c_str();
}

} // namespace

Result<DocxXml> DocxXml::parse(const QByteArray& bytes, const QString& name)
{
    DocxXml xml;
    xml.m_document = std::make_unique<pugi::xml_document>();
    const auto parsed = xml.m_document->load_buffer(bytes.constData(), static_cast<size_t>(bytes.size()),
                                                    pugi::parse_full | pugi::parse_ws_pcdata);
    for (const pugi::xml_node node : xml.m_document->children()) {
        if (node.type() == pugi::node_doctype)
            return invalid(u"docx.doctype"_s, {}, name);
    }
    if (!parsed || !xml.root())
        return invalid(u"docx.broken"_s, {}, name);
    if (isTooDeep(xml.root()))
        return invalid(u"docx.too_deep"_s, {}, name);
    useUsualPrefix(xml.root());
    for (pugi::xml_node node : xml.m_document->children()) {
        if (node.type() == pugi::node_declaration && node.attribute("encoding"))
            node.attribute("encoding") = "UTF-8"; // always written so, whatever it was
    }
    return xml;
}

QByteArray DocxXml::toBytes() const
{
    ByteWriter writer;
    m_document->save(writer, "", pugi::format_raw, pugi::encoding_utf8);
    return writer.bytes;
}

} // namespace cdesk
