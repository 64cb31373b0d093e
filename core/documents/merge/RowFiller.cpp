// SPDX-License-Identifier: GPL-3.0-or-later
// The table half of BlockFiller.
#include "core/documents/merge/BlockFiller.h"
#include "core/documents/merge/TableRows.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// A tag of a row whose partner stands in another cell or row.
struct LooseTag {
    MergeTag tag;
    pugi::xml_node paragraph;
};

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

/// Opens and closes that find no partner within their own cell, in order.
Result<std::vector<LooseTag>> looseTags(pugi::xml_node row, const TagReader& reader)
{
    const Result<std::vector<PlacedTag>> placed = tagsOfRow(row, reader);
    if (!placed)
        return passOn(placed);
    std::vector<LooseTag> loose;
    for (size_t begin = 0; begin < placed->size();) {
        size_t end = begin;
        std::vector<MergeTag> ofCell;
        while (end < placed->size() && placed->at(end).cell == placed->at(begin).cell)
            ofCell.push_back(placed->at(end++).tag);
        const std::vector<int> partner = pairUp(reader, ofCell);
        for (size_t i = begin; i < end; ++i) {
            const PlacedTag& tag = placed->at(i);
            const bool isBlock = tag.tag.kind == MergeTag::Kind::Open || tag.tag.kind == MergeTag::Kind::Close;
            if (isBlock && partner[i - begin] < 0)
                loose.push_back({tag.tag, tag.paragraph});
        }
        begin = end;
    }
    return loose;
}

/// Removes a tag's text, and its paragraph if nothing is left and the cell has another one.
void cut(const LooseTag& loose)
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

} // namespace

Result<void> BlockFiller::fillRows(pugi::xml_node rows, const MergeScope& scope)
{
    for (pugi::xml_node row = rows.first_child(); row;) {
        pugi::xml_node next = row.next_sibling();
        Result<void> done;
        if (isElement(row, "w:tr")) {
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
                *block = Block{open, {row}};
            }
            if (*block) {
                next = (*block)->body.back().next_sibling();
                done = repeat(**block, scope);
            } else {
                done = fillRow(row, scope);
            }
        } else if (isElement(row, "w:sdt")) {
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
    const Result<std::vector<LooseTag>> own = looseTags(row, m_reader);
    if (!own)
        return passOn(own);
    if (own->empty())
        return std::optional<Block>();
    const LooseTag open = own->front();
    if (open.tag.kind != MergeTag::Kind::Open)
        return m_reader.at(open.paragraph, u"merge.block_not_open"_s);
    Block block{open.tag, {}};
    int depth = 0;
    LooseTag close;
    for (pugi::xml_node node = row; node; node = node.next_sibling()) {
        block.body.push_back(node);
        if (!isElement(node, "w:tr"))
            continue;
        const Result<std::vector<LooseTag>> tags = looseTags(node, m_reader);
        if (!tags)
            return passOn(tags);
        for (const LooseTag& tag : *tags) {
            depth += tag.tag.kind == MergeTag::Kind::Open ? 1 : -1;
            close = tag;
            if (depth == 0)
                break;
        }
        if (depth == 0)
            break;
    }
    if (depth != 0)
        return m_reader.at(open.paragraph, u"merge.block_unclosed"_s);
    if (!m_reader.isPair(open.tag, close.tag))
        return m_reader.at(close.paragraph, u"merge.block_not_open"_s);
    cut(close); // first: it may stand behind the other in the same paragraph
    cut(open);
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
        for (const QString& code : fieldCodes(paragraph)) {
            if (const std::optional<MergeTag> tag = mergeFieldTag(code))
                names.append(tag->name);
        }
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
