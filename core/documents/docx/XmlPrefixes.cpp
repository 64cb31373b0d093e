// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/XmlPrefixes.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdesk {

namespace {

using namespace std::string_view_literals;

struct Known {
    std::string_view address;
    std::string_view prefix;
};
constexpr std::array kKnown = {
    Known{"http://schemas.openxmlformats.org/wordprocessingml/2006/main"sv, "w"sv},
    Known{"http://purl.oclc.org/ooxml/wordprocessingml/main"sv, "w"sv},
    Known{"http://schemas.openxmlformats.org/officeDocument/2006/relationships"sv, "r"sv},
    Known{"http://purl.oclc.org/ooxml/officeDocument/relationships"sv, "r"sv},
    Known{"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"sv, "wp"sv},
    Known{"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"sv, "wp"sv},
    Known{"http://schemas.openxmlformats.org/drawingml/2006/main"sv, "a"sv},
    Known{"http://purl.oclc.org/ooxml/drawingml/main"sv, "a"sv},
    Known{"http://schemas.openxmlformats.org/drawingml/2006/picture"sv, "pic"sv},
    Known{"http://purl.oclc.org/ooxml/drawingml/picture"sv, "pic"sv},
    Known{"http://schemas.openxmlformats.org/markup-compatibility/2006"sv, "mc"sv},
    Known{"http://schemas.microsoft.com/office/word/2010/wordml"sv, "w14"sv},
    Known{"http://schemas.microsoft.com/office/word/2012/wordml"sv, "w15"sv},
    Known{"urn:schemas-microsoft-com:vml"sv, "v"sv},
};

/// The usual prefix of an address; empty when the program does not know it.
std::string_view usualPrefix(std::string_view address)
{
    const auto found =
        std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) { return known.address == address; });
    return found == kKnown.end() ? std::string_view() : found->prefix;
}

bool isUsualPrefix(std::string_view prefix)
{
    return std::any_of(kKnown.begin(), kKnown.end(), [&](const Known& known) { return known.prefix == prefix; });
}

/// From the prefix in the file to the one used instead; the innermost binding comes last.
using Renames = std::vector<std::pair<std::string, std::string>>;

const std::string* renamed(const Renames& renames, std::string_view prefix)
{
    const auto found =
        std::find_if(renames.rbegin(), renames.rend(), [&](const auto& one) { return one.first == prefix; });
    return found == renames.rend() || found->second == prefix ? nullptr : &found->second;
}

/// Takes in the bindings of one element and writes them with the prefixes used instead.
void rebind(pugi::xml_node node, Renames& renames)
{
    std::vector<std::pair<std::string, std::string>> declared; // new name, address
    for (pugi::xml_attribute attribute = node.first_attribute(); attribute;) {
        const pugi::xml_attribute next = attribute.next_attribute();
        const std::string_view name = attribute.name();
        if (name == "xmlns" || name.substr(0, 6) == "xmlns:") {
            const std::string prefix(name == "xmlns" ? ""sv : name.substr(6));
            const std::string address = attribute.value();
            std::string wanted(usualPrefix(address));
            if (wanted.empty()) // an address of others under a name of ours steps aside
                wanted = isUsualPrefix(prefix) ? "other-" + prefix : prefix;
            if (wanted != prefix || renamed(renames, prefix)) {
                renames.emplace_back(prefix, wanted);
                node.remove_attribute(attribute);
                declared.emplace_back(wanted.empty() ? "xmlns" : "xmlns:" + wanted, address);
            }
        }
        attribute = next;
    }
    for (const auto& [name, address] : declared) {
        if (!node.attribute(name.c_str()))
            node.append_attribute(name.c_str()) = address.c_str();
    }
}

std::string_view prefixOf(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

std::string withPrefix(std::string_view name, const std::string& prefix)
{
    const size_t colon = name.find(':');
    const std::string local(colon == std::string_view::npos ? name : name.substr(colon + 1));
    return prefix.empty() ? local : prefix + ':' + local;
}

/// Lists of prefixes: what a reader may ignore, what an alternative requires.
void renameWords(pugi::xml_attribute attribute, const Renames& renames)
{
    const std::string text = attribute.value();
    std::string result;
    for (size_t from = 0; from < text.size();) {
        const size_t end = std::min(text.find(' ', from), text.size());
        const std::string word = text.substr(from, end - from);
        const std::string* other = renamed(renames, word);
        result += (result.empty() ? "" : " ") + (other ? *other : word);
        from = end + 1;
    }
    attribute = result.c_str();
}

void visit(pugi::xml_node node, const Renames& outer)
{
    Renames renames = outer;
    const bool mayBind =
        std::any_of(node.attributes_begin(), node.attributes_end(), [](const pugi::xml_attribute& one) {
            return std::string_view(one.name()).substr(0, 5) == "xmlns";
        });
    if (mayBind)
        rebind(node, renames);
    if (!renames.empty()) {
        if (const std::string* prefix = renamed(renames, prefixOf(node.name())))
            node.set_name(withPrefix(node.name(), *prefix).c_str());
        for (pugi::xml_attribute attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (name.substr(0, 5) == "xmlns")
                continue;
            if (const std::string* prefix = prefixOf(name).empty() ? nullptr : renamed(renames, prefixOf(name)))
                attribute.set_name(withPrefix(name, *prefix).c_str());
            const std::string_view now = attribute.name();
            if (now == "mc:Ignorable" || now == "mc:ProcessContent" || now == "Requires")
                renameWords(attribute, renames);
        }
    }
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element)
            visit(child, renames); // depth was limited before the tree was built
    }
}

} // namespace

void useUsualPrefixes(pugi::xml_node root)
{
    visit(root, {});
}

} // namespace cdesk
