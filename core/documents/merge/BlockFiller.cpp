// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/BlockFiller.h"

#include "core/documents/merge/TableRows.h"

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

void collectInlineControls(pugi::xml_node node, std::vector<pugi::xml_node>& controls)
{
    for (const pugi::xml_node child : node.children()) {
        if (isElement(child, "w:sdt"))
            controls.push_back(child);
        if (!isElement(child, "w:txbxContent"))
            collectInlineControls(child, controls);
    }
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
    const bool isFine = isElement(container, "w:tc") ? isElement(last, "w:p") : bool(container.child("w:p"));
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
                next = (*block)->body.back().next_sibling();
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
    const Result<bool> isFilled = fillControl(control, scope);
    if (!isFilled)
        return passOn(isFilled);
    if (*isFilled) {
        ++m_filled;
        return {};
    }
    return fillContainer(control.child("w:sdtContent"), scope);
}

Result<void> BlockFiller::fillParagraph(pugi::xml_node paragraph, const MergeScope& scope)
{
    std::vector<pugi::xml_node> boxes;
    collectTextBoxes(paragraph, boxes);
    for (const pugi::xml_node box : boxes) {
        if (Result<void> done = fillContainer(box, scope); !done)
            return done;
    }
    std::vector<pugi::xml_node> controls;
    collectInlineControls(paragraph, controls);
    for (const pugi::xml_node control : controls) {
        const Result<bool> isFilled = fillControl(control, scope);
        if (!isFilled)
            return m_reader.at(paragraph, isFilled.error());
        m_filled += *isFilled ? 1 : 0;
    }
    QStringList missing;
    const Result<int> fields = fillFields(paragraph, scope, missing);
    if (!fields)
        return m_reader.at(paragraph, fields.error());
    m_filled += *fields;
    for (const QString& name : missing)
        miss(paragraph, name, 0);
    return fillTags(paragraph, scope);
}

Result<void> BlockFiller::fillTags(pugi::xml_node paragraph, const MergeScope& scope)
{
    const Result<std::vector<MergeTag>> tags = m_reader.read(paragraph);
    if (!tags)
        return passOn(tags);
    if (tags->empty())
        return {};
    const std::vector<int> partner = pairUp(m_reader, *tags);
    for (size_t i = 0; i < tags->size(); ++i) {
        const bool isBlock = tags->at(i).kind == MergeTag::Kind::Open || tags->at(i).kind == MergeTag::Kind::Close;
        if (isBlock && partner[i] < 0)
            return m_reader.at(paragraph, tags->at(i).kind == MergeTag::Kind::Open ? u"merge.block_unclosed"_s
                                                                                   : u"merge.block_not_open"_s);
    }
    ParagraphText text(paragraph);
    return fillRange(paragraph, text, *tags, partner, 0, tags->size(), scope);
}

/// Works from the last tag to the first, so the places of the tags still to come stay right, and an inserted value
/// is never read as a tag.
Result<void> BlockFiller::fillRange(pugi::xml_node paragraph, ParagraphText& text, const std::vector<MergeTag>& tags,
                                    const std::vector<int>& partner, size_t first, size_t last, const MergeScope& scope)
{
    for (size_t i = last; i > first; --i) {
        const MergeTag& tag = tags[i - 1];
        if (tag.kind != MergeTag::Kind::Close) {
            const Result<std::optional<QString>> value = valueOf(paragraph, tag, scope);
            if (!value)
                return passOn(value);
            if (*value)
                text.replace(tag.start, tag.end, **value);
            continue;
        }
        const auto openIndex = static_cast<size_t>(partner[i - 1]);
        const MergeTag& open = tags[openIndex];
        const std::vector<MergeScope> scopes = repetitions(open, scope);
        const MergeValue* value = scope.find(open.name);
        if (scopes.size() == 1 && !(value && value->list())) {
            // Shown once: only the two tags go, everything between keeps its own format.
            text.replace(tag.start, tag.end, {});
            if (Result<void> done = fillRange(paragraph, text, tags, partner, openIndex + 1, i - 1, scopes[0]); !done)
                return done;
            text.replace(open.start, open.end, {});
        } else {
            QString repeated;
            for (const MergeScope& inner : scopes) {
                const Result<QString> once =
                    render(paragraph, text.text(), tags, partner, openIndex + 1, i - 1, open.end, tag.start, inner);
                if (!once)
                    return passOn(once);
                repeated += *once;
            }
            text.replace(open.start, tag.end, repeated);
        }
        ++m_filled;
        i = openIndex + 1;
    }
    return {};
}

/// The text between two places with its tags filled; for lists inside one paragraph.
Result<QString> BlockFiller::render(pugi::xml_node paragraph, const QString& text, const std::vector<MergeTag>& tags,
                                    const std::vector<int>& partner, size_t first, size_t last, qsizetype from,
                                    qsizetype to, const MergeScope& scope)
{
    QString result;
    for (size_t i = first; i < last; ++i) {
        const MergeTag& tag = tags[i];
        result += text.mid(from, tag.start - from);
        from = tag.end;
        if (tag.kind != MergeTag::Kind::Open) {
            const Result<std::optional<QString>> value = valueOf(paragraph, tag, scope);
            if (!value)
                return passOn(value);
            result += *value ? **value : text.mid(tag.start, tag.end - tag.start);
            continue;
        }
        const auto closeIndex = static_cast<size_t>(partner[i]);
        for (const MergeScope& inner : repetitions(tag, scope)) {
            const Result<QString> once =
                render(paragraph, text, tags, partner, i + 1, closeIndex, tag.end, tags[closeIndex].start, inner);
            if (!once)
                return once;
            result += *once;
        }
        from = tags[closeIndex].end;
        i = closeIndex;
    }
    return QString(result + text.mid(from, to - from));
}

Result<std::optional<QString>> BlockFiller::valueOf(pugi::xml_node paragraph, const MergeTag& tag,
                                                    const MergeScope& scope)
{
    const Result<std::optional<QString>> value = scope.evaluate(tag);
    if (!value)
        return m_reader.at(paragraph, value.error());
    if (*value) {
        ++m_filled;
        return value;
    }
    miss(paragraph, tag.name, tag.start);
    return m_gap.isNull() ? value : std::optional<QString>(m_gap);
}

Result<std::optional<BlockFiller::Block>> BlockFiller::paragraphBlock(pugi::xml_node paragraph)
{
    const Result<std::vector<MergeTag>> tags = m_reader.read(paragraph);
    if (!tags)
        return passOn(tags);
    const std::vector<int> partner = pairUp(m_reader, *tags);
    size_t first = 0;
    while (first < tags->size() && !(tags->at(first).kind == MergeTag::Kind::Open && partner[first] < 0))
        ++first;
    if (first == tags->size())
        return std::optional<Block>();

    const MergeTag open = tags->at(first);
    int depth = 1;
    for (size_t i = first + 1; i < tags->size(); ++i)
        depth += tags->at(i).kind == MergeTag::Kind::Open && partner[i] < 0 ? 1 : 0;
    Block block{open, {paragraph}};
    MergeTag close;
    for (pugi::xml_node node = paragraph.next_sibling(); node && depth > 0; node = node.next_sibling()) {
        block.body.push_back(node);
        if (!isElement(node, "w:p"))
            continue;
        const Result<std::vector<MergeTag>> more = m_reader.read(node);
        if (!more)
            return passOn(more);
        const std::vector<int> partners = pairUp(m_reader, *more);
        for (size_t i = 0; i < more->size() && depth > 0; ++i) {
            if (partners[i] >= 0)
                continue;
            depth += more->at(i).kind == MergeTag::Kind::Open ? 1 : more->at(i).kind == MergeTag::Kind::Close ? -1 : 0;
            close = more->at(i);
        }
    }
    if (depth > 0)
        return m_reader.at(paragraph, u"merge.block_unclosed"_s);
    pugi::xml_node lastParagraph = block.body.back();
    if (!m_reader.isPair(open, close))
        return m_reader.at(lastParagraph, u"merge.block_not_open"_s);

    ParagraphText firstText(paragraph);
    ParagraphText lastText(lastParagraph);
    if (!firstText.text().left(open.start).trimmed().isEmpty())
        return m_reader.at(paragraph, u"merge.block_mixed"_s);
    if (!lastText.text().mid(close.end).trimmed().isEmpty())
        return m_reader.at(lastParagraph, u"merge.block_mixed"_s);
    firstText.replace(open.start, open.end, {});
    lastText.replace(close.start, close.end, {});
    return std::optional(block);
}

Result<void> BlockFiller::repeat(const Block& block, const MergeScope& scope)
{
    pugi::xml_node container = block.body.front().parent();
    // Paragraphs and rows that held nothing but the tag go; they may still be the only ones between two blocks.
    std::vector<pugi::xml_node> kept;
    for (const pugi::xml_node node : block.body) {
        const bool isEdge = node == block.body.front() || node == block.body.back();
        const bool isBare = isEdge && ((isElement(node, "w:p") && isEmptyParagraph(node)) ||
                                       (isElement(node, "w:tr") && isEmptyRow(node)));
        if (!isBare)
            kept.push_back(node);
    }
    int copyNumber = 0;
    for (const MergeScope& inner : repetitions(block.open, scope)) {
        pugi::xml_node holder = container.insert_child_before("cdesk-block", block.body.front());
        for (const pugi::xml_node node : kept)
            holder.append_copy(node);
        if (++copyNumber > 1)
            makeCopyDistinct(holder);
        if (copyNumber > 1 && kept.size() == 1)
            continueMerges(holder.first_child(), block.body.back().next_sibling("w:tr"));
        const Result<void> done =
            isElement(block.body.front(), "w:tr") ? fillRows(holder, inner) : fillContainer(holder, inner);
        if (!done)
            return done;
        while (pugi::xml_node node = holder.first_child())
            container.insert_move_before(node, holder);
        container.remove_child(holder);
    }
    for (const pugi::xml_node node : block.body)
        container.remove_child(node);
    ++m_filled;
    return {};
}

std::vector<MergeScope> BlockFiller::repetitions(const MergeTag& open, const MergeScope& scope) const
{
    const MergeValue* value = scope.find(open.name);
    const bool isSection = open.test == MergeTag::Test::Section;
    std::vector<MergeScope> scopes;
    if (isSection && value && value->list()) {
        int number = 0;
        for (const MergeValue& item : *value->list())
            scopes.push_back(scope.inside(open.name, item, ++number));
    } else if (scope.isShown(open)) {
        scopes.push_back(isSection && value && value->object() ? scope.inside(open.name, *value, 1) : scope);
    }
    return scopes;
}

void BlockFiller::miss(pugi::xml_node paragraph, const QString& name, qsizetype offset)
{
    m_missing.push_back({name, m_reader.placeOf(paragraph, offset), paragraphText(paragraph).simplified()});
}

} // namespace cdesk
