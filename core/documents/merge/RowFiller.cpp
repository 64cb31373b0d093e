// SPDX-License-Identifier: GPL-3.0-or-later
// The table half of BlockFiller.
#include "core/documents/merge/BlockFiller.h"
#include "core/documents/merge/ControlFiller.h"
#include "core/documents/merge/TableRows.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct PlacedTag {
    MergeTag tag;
    pugi::xml_node paragraph;
    pugi::xml_node cell;
};

pugi::xml_node cellOf(pugi::xml_node node)
{
    while (node && !isElement(node, "w:tc"))
        node = node.parent();
    return node;
}

Result<std::vector<PlacedTag>> tagsOfRow(pugi::xml_node row, const TagReader& reader)
{
    std::vector<PlacedTag> placed;
    for (const pugi::xml_node paragraph : rowParagraphs(row)) {
        const Result<std::vector<MergeTag>> tags = reader.read(paragraph);
        if (!tags)
            return passOn(tags);
        for (const MergeTag& tag : *tags)
            placed.push_back({tag, paragraph, cellOf(paragraph)});
    }
    return placed;
}

/// Tags of blocks that find no partner within their own cell, in order.
Result<std::vector<PlacedTag>> looseTags(pugi::xml_node row, const TagReader& reader)
{
    const Result<std::vector<PlacedTag>> placed = tagsOfRow(row, reader);
    if (!placed)
        return passOn(placed);
    std::vector<PlacedTag> loose;
    for (size_t begin = 0; begin < placed->size();) {
        size_t end = begin;
        std::vector<MergeTag> ofCell;
        while (end < placed->size() && placed->at(end).cell == placed->at(begin).cell)
            ofCell.push_back(placed->at(end++).tag);
        const TagPairs pairs = pairUp(reader, ofCell);
        for (size_t i = 0; i < ofCell.size(); ++i) {
            if (pairs.isLoose(ofCell, i))
                loose.push_back(placed->at(begin + i));
        }
        begin = end;
    }
    return loose;
}

/// Removes a tag's text, and its paragraph if nothing is left and the cell has another one.
void cut(const PlacedTag& loose)
{
    ParagraphText text(loose.paragraph);
    text.replace(loose.tag.start, loose.tag.end, {});
    pugi::xml_node cell = loose.paragraph.parent();
    const bool hasOther = loose.paragraph.next_sibling("w:p");
    if (hasOther && text.text().trimmed().isEmpty() && !loose.paragraph.find_node([](pugi::xml_node node) {
            return isElement(node, "w:drawing") || isElement(node, "w:pict");
        }))
        cell.remove_child(loose.paragraph);
}

pugi::xml_node rowOf(pugi::xml_node node)
{
    while (node && !isElement(node, "w:tr"))
        node = node.parent();
    return node;
}

QString textOfRow(pugi::xml_node row)
{
    QString text;
    for (const pugi::xml_node paragraph : rowParagraphs(row))
        text += paragraphText(paragraph).trimmed();
    return text;
}

/// Rows that somebody deleted with tracked changes on are no longer part of the text.
bool isDeleted(pugi::xml_node row)
{
    return bool(row.child("w:trPr").child("w:del"));
}

} // namespace

Result<void> BlockFiller::fillRows(pugi::xml_node rows, const MergeScope& scope)
{
    for (pugi::xml_node row = rows.first_child(); row;) {
        pugi::xml_node next = row.next_sibling();
        Result<void> done;
        if (isElement(row, "w:tr") && !isDeleted(row)) {
            Result<std::optional<Block>> block = rowBlock(row);
            if (!block)
                return passOn(block);
            const Result<QString> list = *block ? Result<QString>(QString()) : listOfRow(row, scope);
            if (!list)
                return passOn(list);
            if (!list->isEmpty()) {
                MergeTag open;
                open.kind = MergeTag::Kind::Open;
                open.name = *list;
                *block = Block{open, {row}, {row}, {}};
            }
            if (*block) {
                next = (*block)->all.back().next_sibling();
                done = repeat(**block, scope);
            } else {
                done = fillRow(row, scope);
            }
        } else if (isElement(row, "w:sdt")) {
            const Result<bool> isSection = fillSection(row, scope);
            if (!isSection)
                return passOn(isSection);
            if (!*isSection)
                done = fillRows(row.child("w:sdtContent"), scope);
        }
        if (!done)
            return done;
        row = next;
    }
    if (isElement(rows, "w:tbl")) // of a block's copies only the finished table can tell
        repairMerges(rows);
    return {};
}

Result<void> BlockFiller::fillRow(pugi::xml_node row, const MergeScope& scope)
{
    for (pugi::xml_node cell = row.first_child(); cell;) {
        const pugi::xml_node next = cell.next_sibling();
        Result<void> done;
        if (isElement(cell, "w:tc"))
            done = fillContainer(cell, scope);
        else if (isElement(cell, "w:sdt"))
            done = fillControlNode(cell, scope);
        if (!done)
            return done;
        cell = next;
    }
    return {};
}

Result<std::optional<BlockFiller::Block>> BlockFiller::rowBlock(pugi::xml_node row)
{
    int depth = 0;
    PlacedTag open;
    PlacedTag divide;
    PlacedTag close;
    Block block;
    for (pugi::xml_node node = row; node; node = node.next_sibling()) {
        block.all.push_back(node);
        if (!isElement(node, "w:tr") || isDeleted(node))
            continue;
        const Result<std::vector<PlacedTag>> tags = looseTags(node, m_reader);
        if (!tags)
            return passOn(tags);
        for (const PlacedTag& tag : *tags) {
            if (tag.tag.kind == MergeTag::Kind::Open && ++depth == 1)
                open = tag;
            else if (tag.tag.kind == MergeTag::Kind::Else && depth == 1 && !divide.paragraph)
                divide = tag;
            else if (tag.tag.kind == MergeTag::Kind::Close && --depth == 0)
                close = tag;
            if (!open.paragraph)
                return m_reader.at(tag.paragraph, u"merge.block_not_open"_s);
            if (depth == 0)
                break;
        }
        if (!open.paragraph)
            return std::optional<Block>();
        if (depth == 0)
            break;
    }
    if (depth != 0)
        return m_reader.at(open.paragraph, u"merge.block_unclosed"_s);
    if (!m_reader.isPair(open.tag, close.tag))
        return m_reader.at(close.paragraph, u"merge.block_not_open"_s);
    block.open = open.tag;
    const pugi::xml_node openRow = rowOf(open.paragraph);
    const pugi::xml_node closeRow = rowOf(close.paragraph);
    const pugi::xml_node divideRow = rowOf(divide.paragraph);
    if (divideRow && textOfRow(divideRow).size() != divide.tag.end - divide.tag.start)
        return m_reader.at(divide.paragraph, u"merge.block_mixed"_s);
    cut(close); // first: it may stand behind the others in the same paragraph
    if (divideRow)
        cut(divide);
    cut(open);
    bool isFirstHalf = true;
    for (const pugi::xml_node node : block.all) {
        const bool isEdge = node == openRow || node == closeRow;
        if (node == divideRow)
            isFirstHalf = false;
        else if (!isEdge || !isEmptyRow(node)) // rows that held nothing but the tag go
            (isFirstHalf ? block.body : block.otherwise).push_back(node);
    }
    return std::optional(block);
}

/// A row that mentions 明细.名称 repeats without any loop signs, unless the mention stands inside a loop of its own.
Result<QString> BlockFiller::listOfRow(pugi::xml_node row, const MergeScope& scope)
{
    const Result<std::vector<PlacedTag>> placed = tagsOfRow(row, m_reader);
    if (!placed)
        return passOn(placed);
    QStringList names;
    int depth = 0;
    for (const PlacedTag& tag : *placed) {
        depth += tag.tag.kind == MergeTag::Kind::Open ? 1 : tag.tag.kind == MergeTag::Kind::Close ? -1 : 0;
        if (depth == 0 && tag.tag.kind == MergeTag::Kind::Value)
            names.append(tag.tag.name);
    }
    for (const pugi::xml_node paragraph : rowParagraphs(row)) {
        for (const MergeTag& tag : mergeFieldTags(paragraph))
            names.append(tag.name);
    }
    for (const auto& hit : row.select_nodes(".//w:sdt")) {
        for (const MergeTag& tag : controlTags(hit.node()))
            names.append(tag.name);
    }
    for (const QString& name : names) {
        const QString list = scope.listMentionedBy(name);
        if (!list.isEmpty())
            return list;
    }
    return QString();
}

} // namespace cdesk
