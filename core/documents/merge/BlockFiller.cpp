// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/BlockFiller.h"

#include "core/documents/merge/ControlFiller.h"
#include "core/documents/merge/TableRows.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

bool isEmptyParagraph(pugi::xml_node paragraph)
{
    return paragraphText(paragraph).trimmed().isEmpty() && !paragraph.find_node([](pugi::xml_node node) {
        return isElement(node, "w:drawing") || isElement(node, "w:pict") || isElement(node, "w:sectPr");
    });
}

/// Text boxes inside a paragraph; both the modern form and the fallback for older programs.
void collectTextBoxes(pugi::xml_node node, std::vector<pugi::xml_node>& boxes)
{
    for (const pugi::xml_node child : node.children()) {
        if (isElement(child, "w:txbxContent"))
            boxes.push_back(child);
        else
            collectTextBoxes(child, boxes);
    }
}

/// The paragraph that says where something stands: around the first node, or the first inside.
pugi::xml_node firstParagraph(const std::vector<pugi::xml_node>& nodes)
{
    for (const pugi::xml_node node : nodes) {
        for (pugi::xml_node around = node; around; around = around.parent()) {
            if (isElement(around, "w:p"))
                return around;
        }
        if (const pugi::xml_node inside = node.find_node([](pugi::xml_node one) { return isElement(one, "w:p"); }))
            return inside;
    }
    return {};
}

/// Cells, boxes and notes must hold a paragraph, a cell must end with one; else Word calls the file damaged.
void ensureParagraph(pugi::xml_node container)
{
    constexpr std::array<std::string_view, 6> kNeedy = {"w:tc",  "w:txbxContent", "w:hdr",
                                                        "w:ftr", "w:footnote",    "w:endnote"};
    if (std::find(kNeedy.begin(), kNeedy.end(), container.name()) == kNeedy.end())
        return;
    pugi::xml_node last = container.last_child();
    while (last && last.type() != pugi::node_element)
        last = last.previous_sibling();
    const bool endsWell = isElement(last, "w:p") || (isElement(last, "w:sdt") && !paragraphsIn(last).empty());
    const bool isFine = isElement(container, "w:tc") ? endsWell : !paragraphsIn(container).empty();
    if (!isFine)
        container.append_child("w:p");
}

} // namespace

Result<void> BlockFiller::fill(pugi::xml_node container, const MergeScope& scope)
{
    return fillContainer(container, scope);
}

Result<void> BlockFiller::fillContainer(pugi::xml_node container, const MergeScope& scope)
{
    for (pugi::xml_node child = container.first_child(); child;) {
        pugi::xml_node next = child.next_sibling();
        Result<void> done;
        if (isElement(child, "w:p")) {
            Result<std::optional<Block>> block = paragraphBlock(child);
            if (!block)
                return passOn(block);
            if (*block) {
                next = (*block)->all.back().next_sibling();
                done = repeat(**block, scope);
            } else {
                done = fillParagraph(child, scope);
            }
        } else if (isElement(child, "w:tbl")) {
            done = fillRows(child, scope);
            if (done && !child.find_node([](pugi::xml_node node) { return isElement(node, "w:tr"); }))
                container.remove_child(child);
        } else if (isElement(child, "w:sdt")) {
            done = fillControlNode(child, scope);
        } else if (isElement(child, "w:tr")) { // of a repeating section
            done = fillRow(child, scope);
        } else if (child.type() == pugi::node_element) {
            done = fillContainer(child, scope);
        }
        if (!done)
            return done;
        child = next;
    }
    ensureParagraph(container);
    return {};
}

Result<void> BlockFiller::fillControlNode(pugi::xml_node control, const MergeScope& scope)
{
    const Result<bool> isSection = fillSection(control, scope);
    if (!isSection || *isSection)
        return isSection ? Result<void>() : passOn(isSection);
    const bool hasSeveral = paragraphsIn(control).size() > 1; // filled, it keeps the first
    const Result<bool> isFilled = fillControl(control, scope, m_pictures);
    if (!isFilled)
        return m_reader.at(firstParagraph({control}), isFilled.error());
    m_hasRestructured = m_hasRestructured || (*isFilled && hasSeveral);
    if (*isFilled) {
        ++m_filled;
        return {};
    }
    return fillContainer(control.child("w:sdtContent"), scope);
}

Result<bool> BlockFiller::fillSection(pugi::xml_node control, const MergeScope& scope)
{
    const QString name = sectionList(control, scope);
    if (name.isEmpty())
        return false;
    std::vector<pugi::xml_node> items;
    for (const pugi::xml_node item : control.child("w:sdtContent").children("w:sdt"))
        items.push_back(item);
    const MergeValue* value = scope.find(name);
    if (items.empty() || value->list()->empty()) {
        control.parent().remove_child(control);
    } else {
        MergeTag open;
        open.name = name;
        const Result<std::vector<MergeScope>> scopes = repetitions(open, scope);
        // The items shown in Word are examples of one another: the first is the pattern.
        const Result<void> placed = place({items.front()}, items.front(), {}, *scopes);
        if (!placed)
            return passOn(placed);
        for (const pugi::xml_node item : items)
            item.parent().remove_child(item);
    }
    ++m_filled;
    m_hasRestructured = true;
    return true;
}

Result<void> BlockFiller::fillPictures(pugi::xml_node paragraph, const MergeScope& scope)
{
    const Result<PictureFindings> found = m_pictures.replace(paragraph, scope);
    if (!found)
        return m_reader.at(paragraph, found.error());
    m_filled += found->filled;
    for (const QString& name : found->missing)
        miss(paragraph, name, 0);
    return {};
}

Result<void> BlockFiller::fillInlineControls(pugi::xml_node node, pugi::xml_node paragraph, const MergeScope& scope)
{
    for (pugi::xml_node child = node.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        const Result<bool> isFilled =
            isElement(child, "w:sdt") ? fillControl(child, scope, m_pictures) : Result<bool>(false);
        if (!isFilled)
            return m_reader.at(paragraph, isFilled.error());
        m_filled += *isFilled ? 1 : 0;
        if (!*isFilled && !isElement(child, "w:txbxContent")) {
            if (Result<void> done = fillInlineControls(child, paragraph, scope); !done)
                return done;
        }
        child = next;
    }
    return {};
}

Result<void> BlockFiller::fillParagraph(pugi::xml_node paragraph, const MergeScope& scope)
{
    std::vector<pugi::xml_node> boxes;
    collectTextBoxes(paragraph, boxes);
    for (const pugi::xml_node box : boxes) {
        if (Result<void> done = fillContainer(box, scope); !done)
            return done;
    }
    if (Result<void> done = fillPictures(paragraph, scope); !done)
        return done;
    if (Result<void> done = fillInlineControls(paragraph, paragraph, scope); !done)
        return done;
    QStringList missing;
    const Result<int> fields = fillFields(paragraph, scope, missing);
    if (!fields)
        return m_reader.at(paragraph, fields.error());
    m_filled += *fields;
    for (const QString& name : missing)
        miss(paragraph, name, 0);
    return fillTags(paragraph, scope);
}

Result<std::optional<BlockFiller::Block>> BlockFiller::paragraphBlock(pugi::xml_node paragraph)
{
    int depth = 0;
    LooseTag open;
    LooseTag divide;
    LooseTag close;
    Block block;
    for (pugi::xml_node node = paragraph; node; node = node.next_sibling()) {
        block.all.push_back(node);
        if (!isElement(node, "w:p"))
            continue;
        const Result<std::vector<MergeTag>> tags = m_reader.read(node);
        if (!tags)
            return passOn(tags);
        const TagPairs pairs = pairUp(m_reader, *tags);
        for (size_t i = 0; i < tags->size(); ++i) {
            const MergeTag& tag = tags->at(i);
            if (!pairs.isLoose(*tags, i))
                continue;
            if (tag.kind == MergeTag::Kind::Open && ++depth == 1)
                open = {tag, node};
            else if (tag.kind == MergeTag::Kind::Else && depth == 1 && !divide.paragraph)
                divide = {tag, node};
            else if (tag.kind == MergeTag::Kind::Close && --depth == 0)
                close = {tag, node};
            if (depth <= 0)
                break;
        }
        if (!open.paragraph)
            return std::optional<Block>();
        if (depth <= 0)
            break;
    }
    if (depth > 0)
        return m_reader.at(paragraph, u"merge.block_unclosed"_s);
    if (!m_reader.isPair(open.tag, close.tag))
        return m_reader.at(close.paragraph, u"merge.block_not_open"_s);
    block.open = open.tag;

    // What stands before the block or behind it in the same paragraph would have to stay when the block goes.
    const bool isMixed = !paragraphText(open.paragraph).left(open.tag.start).trimmed().isEmpty() ||
                         !paragraphText(close.paragraph).mid(close.tag.end).trimmed().isEmpty();
    if (isMixed)
        return m_reader.at(paragraphText(open.paragraph).left(open.tag.start).trimmed().isEmpty() ? close.paragraph
                                                                                                  : open.paragraph,
                           u"merge.block_mixed"_s);
    bool isFirstHalf = true;
    const QString dividing = divide.paragraph ? paragraphText(divide.paragraph) : QString();
    const bool endsBody = dividing.mid(divide.tag.end).trimmed().isEmpty();
    const bool beginsRest = dividing.left(divide.tag.start).trimmed().isEmpty() && divide.paragraph != open.paragraph;
    if (divide.paragraph && !endsBody && !beginsRest)
        return m_reader.at(divide.paragraph, u"merge.block_mixed"_s);
    // From the last to the first: two of the tags may stand in one paragraph.
    ParagraphText(close.paragraph).replace(close.tag.start, close.tag.end, {});
    if (divide.paragraph)
        ParagraphText(divide.paragraph).replace(divide.tag.start, divide.tag.end, {});
    ParagraphText(open.paragraph).replace(open.tag.start, open.tag.end, {});
    for (const pugi::xml_node node : block.all) {
        const bool isEdge = node == open.paragraph || node == close.paragraph || node == divide.paragraph;
        const bool isDivide = divide.paragraph && node == divide.paragraph;
        if (isDivide && beginsRest)
            isFirstHalf = false;
        if (!isEdge || !isEmptyParagraph(node)) // paragraphs that held nothing but the tag go
            (isFirstHalf ? block.body : block.otherwise).push_back(node);
        if (isDivide)
            isFirstHalf = false;
    }
    return std::optional(block);
}

Result<void> BlockFiller::repeat(const Block& block, const MergeScope& scope)
{
    pugi::xml_node container = block.all.front().parent();
    const Result<std::vector<MergeScope>> scopes = repetitions(block.open, scope);
    if (!scopes)
        return m_reader.at(firstParagraph(block.all), scopes.error());
    const std::vector<pugi::xml_node>& body = scopes->empty() ? block.otherwise : block.body;
    const std::vector<MergeScope> once{scope};
    const Result<void> placed =
        place(body, block.all.front(), block.all.back().next_sibling("w:tr"), scopes->empty() ? once : *scopes);
    if (!placed)
        return placed;
    for (const pugi::xml_node node : block.all)
        container.remove_child(node);
    ++m_filled;
    m_hasRestructured = true;
    return {};
}

Result<void> BlockFiller::place(const std::vector<pugi::xml_node>& body, pugi::xml_node before, pugi::xml_node below,
                                const std::vector<MergeScope>& scopes)
{
    pugi::xml_node container = before.parent();
    if (const Result<void> spent = spend(body, scopes.size()); !spent)
        return m_reader.at(firstParagraph(body), spent.error());
    int copyNumber = 0;
    for (const MergeScope& inner : scopes) {
        pugi::xml_node holder = container.insert_child_before("cdesk-block", before);
        for (const pugi::xml_node node : body)
            holder.append_copy(node);
        if (++copyNumber > 1)
            makeCopyDistinct(holder);
        if (copyNumber > 1 && body.size() == 1)
            continueMerges(holder.first_child(), below);
        const bool isRows = holder.child("w:tr");
        const Result<void> done = isRows ? fillRows(holder, inner) : fillContainer(holder, inner);
        if (!done)
            return done;
        while (pugi::xml_node node = holder.first_child())
            container.insert_move_before(node, holder);
        container.remove_child(holder);
    }
    return {};
}

Result<void> BlockFiller::spend(const std::vector<pugi::xml_node>& body, size_t times)
{
    qint64 nodes = 0;
    for (const pugi::xml_node node : body) {
        visitElements(node, [&](pugi::xml_node) { ++nodes; });
        ++nodes;
    }
    m_budget.nodes -= nodes * static_cast<qint64>(times);
    if (m_budget.nodes < 0)
        return invalid(u"merge.too_large"_s);
    return {};
}

Result<std::vector<MergeScope>> BlockFiller::repetitions(const MergeTag& open, const MergeScope& scope) const
{
    const MergeValue* value = scope.find(open.name);
    const bool isSection = open.test == MergeTag::Test::Section;
    std::vector<MergeScope> scopes;
    if (isSection && value && value->list()) {
        int number = 0;
        for (const MergeValue& item : *value->list())
            scopes.push_back(scope.inside(open.name, item, ++number));
        return scopes;
    }
    const Result<bool> isShown = scope.isShown(open);
    if (!isShown)
        return passOn(isShown);
    if (*isShown)
        scopes.push_back(isSection && value && value->object() ? scope.inside(open.name, *value, 1) : scope);
    return scopes;
}

void BlockFiller::miss(pugi::xml_node paragraph, const QString& name, qsizetype offset)
{
    m_missing.push_back({name, m_reader.placeOf(paragraph, offset), paragraphText(paragraph).simplified().left(200)});
}

} // namespace cdesk
