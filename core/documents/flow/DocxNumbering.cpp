// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxNumbering.h"

#include "core/documents/flow/DocxSymbols.h"
#include "core/documents/flow/DocxValues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

constexpr int kLevels = static_cast<int>(NumberingList::kLevels);

LabelLook labelLook(pugi::xml_node rPr)
{
    LabelLook look;
    if (const auto name = rPr.child("w:rFonts").attribute("w:ascii"))
        look.latinFont = text(name);
    if (const auto name = rPr.child("w:rFonts").attribute("w:eastAsia"))
        look.eastAsianFont = text(name);
    if (const auto size = rPr.child("w:sz").attribute("w:val"))
        look.points = size.as_double() / 2;
    if (const auto bold = rPr.child("w:b"))
        look.bold = isOn(bold);
    if (const auto italic = rPr.child("w:i"))
        look.italic = isOn(italic);
    if (const auto ink = rPr.child("w:color"))
        look.color = color(ink.attribute("w:val"), 0xFF000000);
    return look;
}

NumberingLevel readLevel(pugi::xml_node node)
{
    NumberingLevel level;
    level.start = node.child("w:start").attribute("w:val").as_int(1);
    if (const auto format = node.child("w:numFmt").attribute("w:val"))
        level.format = text(format);
    level.text = text(node.child("w:lvlText").attribute("w:val"));
    if (const auto restart = node.child("w:lvlRestart").attribute("w:val"))
        level.restartsAfter = std::clamp(restart.as_int(), 0, kLevels);
    const TextAlign align = textAlign(value(node, "w:lvlJc"));
    if (align == TextAlign::Center || align == TextAlign::Right)
        level.align = align;
    level.isLegal = isOn(node.child("w:isLgl"));
    level.styleName = text(node.child("w:pStyle").attribute("w:val"));
    level.look = labelLook(node.child("w:rPr"));
    const std::string_view suffix = value(node, "w:suff");
    level.end = suffix == "nothing" ? LabelEnd::Nothing : suffix == "space" ? LabelEnd::Space : LabelEnd::Tab;
    if (level.format == "bullet"_L1 && !level.text.isEmpty()) {
        const QString sign = symbolText(level.look.latinFont.value_or(QString()), level.text[0].unicode());
        if (sign != level.text)
            level.look.latinFont.reset(); // every font has the sign it became
        level.text = sign;
    }
    return level;
}

} // namespace

Numbering::Numbering(pugi::xml_node root) : m_count{m_lists}
{
    std::map<int, pugi::xml_node> abstracts;
    for (const pugi::xml_node node : root.children("w:abstractNum"))
        abstracts[node.attribute("w:abstractNumId").as_int()] = node;
    for (const pugi::xml_node node : root.children("w:num")) {
        const int id = node.attribute("w:numId").as_int();
        NumberingList list;
        LevelNodes nodes;
        list.family = node.child("w:abstractNumId").attribute("w:val").as_int();
        const auto read = [&](pugi::xml_node level) {
            const int index = level.attribute("w:ilvl").as_int(-1);
            if (index < 0 || index >= kLevels)
                return;
            list.levels[static_cast<size_t>(index)] = readLevel(level);
            nodes[static_cast<size_t>(index)] = level;
        };
        for (const pugi::xml_node level : abstracts[list.family].children("w:lvl"))
            read(level);
        for (const pugi::xml_node change : node.children("w:lvlOverride")) {
            const int index = change.attribute("w:ilvl").as_int(-1);
            if (index < 0 || index >= kLevels)
                continue;
            if (change.child("w:lvl"))
                read(change.child("w:lvl"));
            if (const auto start = change.child("w:startOverride"))
                list.restarts[static_cast<size_t>(index)] = start.attribute("w:val").as_int(1);
        }
        m_lists[id] = list;
        m_nodes[id] = nodes;
    }
}

pugi::xml_node Numbering::levelParagraph(int numberingId, int level) const
{
    const auto list = m_nodes.find(numberingId);
    return list == m_nodes.end() ? pugi::xml_node() : list->second[static_cast<size_t>(level)].child("w:pPr");
}

int Numbering::levelOfStyle(int numberingId, const QString& styleId) const
{
    const auto list = m_lists.find(numberingId);
    if (list == m_lists.end())
        return -1;
    for (size_t i = 0; i < NumberingList::kLevels; ++i) {
        const auto& level = list->second.levels[i];
        if (level && !styleId.isEmpty() && level->styleName == styleId)
            return static_cast<int>(i);
    }
    return -1;
}

void Numbering::label(Paragraph& paragraph, const Styles& styles)
{
    const auto number = m_count.next(paragraph.style.numberingId, paragraph.style.numberingLevel);
    if (!number)
        return;
    const auto index = static_cast<size_t>(paragraph.style.numberingLevel);
    const pugi::xml_node node = m_nodes[paragraph.style.numberingId][index];
    paragraph.label = *number;
    paragraph.labelStyle = paragraph.markStyle;
    paragraph.labelStyle.underline = UnderlineKind::None;
    styles.apply(node.child("w:rPr"), paragraph.labelStyle);
    const NumberingLevel& level = *m_lists[paragraph.style.numberingId].levels[index];
    if (level.format == "bullet"_L1 && !level.look.latinFont)
        paragraph.labelStyle.latinFont = paragraph.markStyle.latinFont; // the sign is one that every font has
    paragraph.labelEnd = level.end;
    paragraph.labelAlign = level.align;
}

} // namespace cdesk::docx
