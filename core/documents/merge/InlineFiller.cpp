// SPDX-License-Identifier: GPL-3.0-or-later
// The half of BlockFiller that works inside one paragraph.
#include "core/documents/merge/BlockFiller.h"
#include "core/documents/merge/TableRows.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Result<void> BlockFiller::fillTags(pugi::xml_node paragraph, const MergeScope& scope)
{
    const Result<std::vector<MergeTag>> tags = m_reader.read(paragraph);
    if (!tags)
        return passOn(tags);
    if (tags->empty())
        return {};
    const TagPairs pairs = pairUp(m_reader, *tags);
    for (size_t i = 0; i < tags->size(); ++i) {
        if (const QString code = pairs.faultOf(*tags, i); !code.isEmpty())
            return m_reader.at(paragraph, code);
    }
    ParagraphText text(paragraph);
    std::vector<TextEdit> edits;
    if (Result<void> done = fillRange(paragraph, text, *tags, pairs, 0, tags->size(), scope, edits); !done)
        return done;
    text.replaceAll(std::move(edits));
    return {};
}

/// Works from the last tag to the first, so the places of the tags still to come stay right, and an inserted value
/// is never read as a tag.
Result<void> BlockFiller::fillRange(pugi::xml_node paragraph, ParagraphText& text, const std::vector<MergeTag>& tags,
                                    const TagPairs& pairs, size_t first, size_t last, const MergeScope& scope,
                                    std::vector<TextEdit>& edits)
{
    for (size_t i = last; i > first; --i) {
        const MergeTag& tag = tags[i - 1];
        if (tag.kind == MergeTag::Kind::Close) {
            const auto open = static_cast<size_t>(pairs.partner[i - 1]);
            if (Result<void> done = fillInlineBlock(paragraph, text, tags, pairs, open, scope, edits); !done)
                return done;
            i = open + 1;
            continue;
        }
        if (const MergeValue* value = scope.find(tag.name); value && value->picture()) {
            text.replaceAll(std::exchange(edits, {}));
            const std::vector<pugi::xml_node> runs = text.isolate(tag.start, tag.end);
            const Result<void> placed = m_pictures.insert(runs, *value->picture(), tag);
            if (!placed)
                return m_reader.at(paragraph, placed.error());
            text = ParagraphText(paragraph);
            ++m_filled;
            continue;
        }
        const Result<std::optional<QString>> value = valueOf(paragraph, tag, scope);
        if (!value)
            return passOn(value);
        if (*value)
            edits.push_back({tag.start, tag.end, **value});
    }
    return {};
}

Result<void> BlockFiller::fillInlineBlock(pugi::xml_node paragraph, ParagraphText& text,
                                          const std::vector<MergeTag>& tags, const TagPairs& pairs, size_t open,
                                          const MergeScope& scope, std::vector<TextEdit>& edits)
{
    const auto close = static_cast<size_t>(pairs.partner[open]);
    const bool hasElse = pairs.otherwise[open] >= 0;
    const size_t middle = hasElse ? static_cast<size_t>(pairs.otherwise[open]) : close;
    const Result<std::vector<MergeScope>> scopes = repetitions(tags[open], scope);
    if (!scopes)
        return m_reader.at(paragraph, scopes.error());
    ++m_filled;
    m_hasRestructured = true;

    const MergeValue* value = scope.find(tags[open].name);
    const bool isList = tags[open].test == MergeTag::Test::Section && value && value->list();
    if (isList && !scopes->empty()) {
        text.replaceAll(std::exchange(edits, {})); // all behind this block
        return repeatInline(paragraph, text, tags[open], tags[middle].start, tags[close].end, *scopes);
    }
    if (!scopes->empty()) {
        // Shown once: the tags go and what stands otherwise; everything between keeps its own format.
        edits.push_back({tags[middle].start, tags[close].end, {}});
        if (Result<void> done = fillRange(paragraph, text, tags, pairs, open + 1, middle, scopes->front(), edits);
            !done)
            return done;
        edits.push_back({tags[open].start, tags[open].end, {}});
        return {};
    }
    if (!hasElse) {
        edits.push_back({tags[open].start, tags[close].end, {}});
        return {};
    }
    edits.push_back({tags[close].start, tags[close].end, {}});
    if (Result<void> done = fillRange(paragraph, text, tags, pairs, middle + 1, close, scope, edits); !done)
        return done;
    edits.push_back({tags[open].start, tags[middle].end, {}});
    return {};
}

/// Copies the runs between the two tags, so that bold stays bold in every repetition.
Result<void> BlockFiller::repeatInline(pugi::xml_node paragraph, ParagraphText& text, const MergeTag& open,
                                       qsizetype bodyEnd, qsizetype end, const std::vector<MergeScope>& scopes)
{
    std::vector<pugi::xml_node> body;
    if (open.end < bodyEnd)
        body = text.isolate(open.end, bodyEnd);
    const std::vector<pugi::xml_node> all = text.isolate(open.start, end);
    const bool isBeside =
        !all.empty() && (open.end == bodyEnd || (!body.empty() && body[0].parent() == all[0].parent()));
    if (!isBeside)
        return m_reader.at(paragraph, u"merge.block_mixed"_s);
    if (const Result<void> spent = spend(body, scopes.size()); !spent)
        return m_reader.at(paragraph, spent.error());

    pugi::xml_node parent = all.front().parent();
    int copyNumber = 0;
    for (const MergeScope& inner : scopes) {
        pugi::xml_node holder = parent.insert_child_before("cdesk-block", all.front());
        TagReader::numberLike(holder, paragraph);
        for (const pugi::xml_node node : body)
            holder.append_copy(node);
        if (++copyNumber > 1)
            makeCopyDistinct(holder);
        if (Result<void> done = fillTags(holder, inner); !done)
            return done;
        while (pugi::xml_node node = holder.first_child())
            parent.insert_move_before(node, holder);
        parent.remove_child(holder);
    }
    for (const pugi::xml_node node : all)
        parent.remove_child(node);
    text.forgetFrom(open.start); // what stands before is filled next
    return {};
}

Result<std::optional<QString>> BlockFiller::valueOf(pugi::xml_node paragraph, const MergeTag& tag,
                                                    const MergeScope& scope)
{
    const Result<std::optional<QString>> value = scope.evaluate(tag);
    if (!value)
        return m_reader.at(paragraph, value.error());
    if (*value) {
        ++m_filled;
        m_budget.characters -= (*value)->size();
        if (m_budget.characters < 0)
            return m_reader.at(paragraph, u"merge.too_large"_s);
        return value;
    }
    miss(paragraph, tag.name, tag.start);
    return m_gap.isNull() ? value : std::optional<QString>(m_gap);
}

} // namespace cdesk
