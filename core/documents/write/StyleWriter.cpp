// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/StyleWriter.h"

#include "core/documents/write/PropertyWriter.h"

#include <sstream>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

void addDefaults(pugi::xml_node styles)
{
    pugi::xml_node defaults = styles.append_child("w:docDefaults");
    pugi::xml_node rPr = defaults.append_child("w:rPrDefault").append_child("w:rPr");
    const RunStyle usual;
    pugi::xml_node fonts = rPr.append_child("w:rFonts");
    setAttribute(fonts, "w:ascii", usual.latinFont);
    setAttribute(fonts, "w:eastAsia", usual.eastAsianFont);
    setAttribute(fonts, "w:hAnsi", usual.latinFont);
    setAttribute(fonts, "w:cs", usual.latinFont);
    addValue(rPr, "w:sz", usual.points * 2);
    addValue(rPr, "w:szCs", usual.points * 2);
    pugi::xml_node language = rPr.append_child("w:lang");
    setAttribute(language, "w:val", u"en-US"_s);
    setAttribute(language, "w:eastAsia", u"zh-CN"_s);
    setAttribute(language, "w:bidi", u"ar-SA"_s);
    defaults.append_child("w:pPrDefault");
}

void addStyle(pugi::xml_node styles, const NamedStyle& named, bool isDefault)
{
    pugi::xml_node style = styles.append_child("w:style");
    setAttribute(style, "w:type", u"paragraph"_s);
    if (isDefault)
        setAttribute(style, "w:default", u"1"_s);
    setAttribute(style, "w:styleId", named.id);
    addValue(style, "w:name", named.name.isEmpty() ? named.id : named.name);
    if (!named.next.isEmpty())
        addValue(style, "w:next", named.next);
    style.append_child("w:qFormat");
    pugi::xml_node pPr = style.append_child("w:pPr");
    addParagraphProperties(pPr, named.paragraph, ParagraphStyle{});
    if (named.outlineLevel >= 0)
        addValue(pPr, "w:outlineLvl", named.outlineLevel);
    addRunProperties(style.append_child("w:rPr"), named.run, RunStyle{});
}

void addLook(pugi::xml_node level, const LabelLook& look)
{
    if (look == LabelLook{})
        return;
    pugi::xml_node rPr = level.append_child("w:rPr");
    if (look.latinFont || look.eastAsianFont) {
        pugi::xml_node fonts = rPr.append_child("w:rFonts");
        if (look.latinFont) {
            setAttribute(fonts, "w:ascii", *look.latinFont);
            setAttribute(fonts, "w:hAnsi", *look.latinFont);
        }
        if (look.eastAsianFont)
            setAttribute(fonts, "w:eastAsia", *look.eastAsianFont);
    }
    if (look.bold)
        addValue(rPr, "w:b", *look.bold ? u"1"_s : u"0"_s);
    if (look.italic)
        addValue(rPr, "w:i", *look.italic ? u"1"_s : u"0"_s);
    if (look.color)
        addValue(rPr, "w:color", u"%1"_s.arg(*look.color & 0xFFFFFF, 6, 16, QChar(u'0')).toUpper());
    if (look.points)
        addValue(rPr, "w:sz", *look.points * 2);
}

void addLevel(pugi::xml_node parent, size_t index, const NumberingLevel& level)
{
    pugi::xml_node node = parent.append_child("w:lvl");
    setAttribute(node, "w:ilvl", static_cast<double>(index));
    addValue(node, "w:start", level.start);
    addValue(node, "w:numFmt", level.format.isEmpty() ? u"decimal"_s : level.format);
    if (level.restartsAfter)
        addValue(node, "w:lvlRestart", *level.restartsAfter);
    if (!level.styleName.isEmpty())
        addValue(node, "w:pStyle", level.styleName);
    if (level.isLegal)
        node.append_child("w:isLgl");
    if (level.end != LabelEnd::Tab)
        addValue(node, "w:suff", level.end == LabelEnd::Space ? u"space"_s : u"nothing"_s);
    addValue(node, "w:lvlText", level.text);
    addValue(node, "w:lvlJc",
             level.align == TextAlign::Left    ? u"left"_s
             : level.align == TextAlign::Right ? u"right"_s
                                               : u"center"_s);
    addLook(node, level.look);
}

} // namespace

PartXml::PartXml(const char* rootName)
{
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    declaration.append_attribute("standalone") = "yes";
    root = document.append_child(rootName);
}

QByteArray PartXml::toBytes() const
{
    std::ostringstream out;
    document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return QByteArray::fromStdString(out.str());
}

QByteArray stylesXml(const FlowDoc& document)
{
    PartXml part("w:styles");
    part.root.append_attribute("xmlns:w") = kWordNamespace;
    addDefaults(part.root);
    for (const NamedStyle& style : document.styles)
        addStyle(part.root, style, &style == &document.styles.front());
    return part.toBytes();
}

QByteArray numberingXml(const NumberingLists& lists)
{
    PartXml part("w:numbering");
    part.root.append_attribute("xmlns:w") = kWordNamespace;
    std::map<int, const NumberingList*> families; // the first list of each gives the levels
    for (const auto& [id, list] : lists)
        families.try_emplace(list.family, &list);
    for (const auto& [family, list] : families) {
        pugi::xml_node abstract = part.root.append_child("w:abstractNum");
        setAttribute(abstract, "w:abstractNumId", family);
        addValue(abstract, "w:multiLevelType", u"multilevel"_s);
        for (size_t i = 0; i < NumberingList::kLevels; ++i) {
            if (list->levels[i])
                addLevel(abstract, i, *list->levels[i]);
        }
    }
    for (const auto& [id, list] : lists) {
        pugi::xml_node number = part.root.append_child("w:num");
        setAttribute(number, "w:numId", id);
        addValue(number, "w:abstractNumId", list.family);
        const NumberingList& first = *families[list.family];
        for (size_t i = 0; i < NumberingList::kLevels; ++i) {
            const bool differs = list.levels[i] && list.levels[i] != first.levels[i];
            if (!differs && !list.restarts[i])
                continue;
            pugi::xml_node change = number.append_child("w:lvlOverride");
            setAttribute(change, "w:ilvl", static_cast<double>(i));
            if (list.restarts[i])
                addValue(change, "w:startOverride", *list.restarts[i]);
            if (differs)
                addLevel(change, i, *list.levels[i]);
        }
    }
    return part.toBytes();
}

} // namespace cdesk::docx
