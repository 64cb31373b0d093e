// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxNumbering.h"

#include "core/documents/flow/DocxSymbols.h"
#include "core/documents/flow/DocxValues.h"
#include "core/documents/flow/NumberText.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

Numbering::Numbering(pugi::xml_node root)
{
    std::map<int, pugi::xml_node> abstracts;
    for (const pugi::xml_node node : root.children("w:abstractNum"))
        abstracts[node.attribute("w:abstractNumId").as_int()] = node;
    for (const pugi::xml_node node : root.children("w:num")) {
        List list;
        list.abstractId = node.child("w:abstractNumId").attribute("w:val").as_int();
        const auto read = [&](pugi::xml_node level) {
            const int index = level.attribute("w:ilvl").as_int(-1);
            if (index >= 0 && index < kLevels)
                list.levels[static_cast<size_t>(index)] = {level, level.child("w:start").attribute("w:val").as_int(1)};
        };
        for (const pugi::xml_node level : abstracts[list.abstractId].children("w:lvl"))
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
        m_lists[node.attribute("w:numId").as_int()] = list;
    }
}

pugi::xml_node Numbering::levelParagraph(int numberingId, int level) const
{
    const auto list = m_lists.find(numberingId);
    return list == m_lists.end() ? pugi::xml_node()
                                 : list->second.levels[static_cast<size_t>(level)].node.child("w:pPr");
}

int Numbering::levelOfStyle(int numberingId, const QString& styleId) const
{
    const auto list = m_lists.find(numberingId);
    if (list == m_lists.end())
        return -1;
    for (size_t i = 0; i < kLevels; ++i) {
        if (text(list->second.levels[i].node.child("w:pStyle").attribute("w:val")) == styleId)
            return static_cast<int>(i);
    }
    return -1;
}

void Numbering::label(Paragraph& paragraph, const Styles& styles)
{
    const auto found = m_lists.find(paragraph.style.numberingId);
    if (found == m_lists.end())
        return;
    const List& list = found->second;
    const auto level = static_cast<size_t>(paragraph.style.numberingLevel);
    const pugi::xml_node node = list.levels[level].node;
    if (!node)
        return;
    Counters& counters = m_counters[list.abstractId];
    if (!m_restarted[found->first]) {
        m_restarted[found->first] = true;
        for (size_t i = 0; i < kLevels; ++i) {
            if (list.restarts[i])
                counters[i] = *list.restarts[i] - 1;
        }
    }
    for (size_t i = 0; i < level; ++i) // "1.1" may come before any "1"
        counters[i] = counters[i].value_or(list.levels[i].start);
    counters[level] = counters[level].value_or(list.levels[level].start - 1) + 1;
    for (size_t i = level + 1; i < kLevels; ++i)
        counters[i].reset();

    paragraph.label = labelText(list, paragraph.style.numberingLevel, counters);
    paragraph.labelStyle = paragraph.markStyle;
    paragraph.labelStyle.underline = UnderlineKind::None;
    styles.apply(node.child("w:rPr"), paragraph.labelStyle);
    const std::string_view suffix = value(node, "w:suff");
    paragraph.labelEnd = suffix == "nothing" ? Paragraph::LabelEnd::Nothing
                         : suffix == "space" ? Paragraph::LabelEnd::Space
                                             : Paragraph::LabelEnd::Tab;
}

QString Numbering::labelText(const List& list, int level, const Counters& counters) const
{
    const pugi::xml_node node = list.levels[static_cast<size_t>(level)].node;
    QString label = text(node.child("w:lvlText").attribute("w:val"));
    if (value(node, "w:numFmt") == "bullet")
        return label.isEmpty()
                   ? label
                   : symbolText(text(node.child("w:rPr").child("w:rFonts").attribute("w:ascii")), label[0].unicode());
    const bool legal = isOn(node.child("w:isLgl"));
    for (size_t i = 0; i <= static_cast<size_t>(level); ++i) {
        const QString placeholder = u'%' + QString::number(i + 1);
        if (!label.contains(placeholder))
            continue;
        const pugi::xml_node counted = list.levels[i].node;
        const bool inDigits = legal && i < static_cast<size_t>(level);
        const QString format = inDigits ? u"decimal"_s : text(counted.child("w:numFmt").attribute("w:val"));
        label.replace(placeholder, numberText(counters[i].value_or(1), format));
    }
    return label;
}

} // namespace cdesk::docx
