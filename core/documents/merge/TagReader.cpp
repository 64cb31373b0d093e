// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/TagReader.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr const char* kNumberAttribute = "cdesk-number";
constexpr qsizetype kQuotedText = 60;

template <class Visit>
void visitElements(pugi::xml_node node, const Visit& visit)
{
    for (const pugi::xml_node child : node.children()) {
        if (child.type() != pugi::node_element)
            continue;
        visit(child);
        visitElements(child, visit); // depth was limited when the part was parsed
    }
}

bool isTrackedChange(pugi::xml_node node)
{
    constexpr std::array<std::string_view, 6> kNames = {"w:ins",    "w:del",     "w:moveFrom",
                                                        "w:moveTo", "w:cellIns", "w:cellDel"};
    return std::find(kNames.begin(), kNames.end(), node.name()) != kNames.end();
}

pugi::xml_node paragraphAround(pugi::xml_node node)
{
    while (node && !isElement(node, "w:p"))
        node = node.parent();
    return node;
}

} // namespace

QString TextPlace::toText() const
{
    return part + u':' + QString::number(paragraph);
}

std::vector<pugi::xml_node> paragraphsIn(pugi::xml_node root)
{
    std::vector<pugi::xml_node> paragraphs;
    visitElements(root, [&](pugi::xml_node node) {
        if (isElement(node, "w:p"))
            paragraphs.push_back(node);
    });
    return paragraphs;
}

TagReader TagReader::inspect(pugi::xml_node root, const QString& part, const MergeOptions& options,
                             std::vector<Error>& problems)
{
    TagReader reader;
    reader.m_part = part;
    reader.m_delimiters = options.delimiters;
    reader.m_names = options.names;
    const std::vector<pugi::xml_node> paragraphs = paragraphsIn(root);
    int number = 0;
    for (pugi::xml_node paragraph : paragraphs)
        paragraph.append_attribute(kNumberAttribute) = ++number;

    bool isTracked = false;
    visitElements(root, [&](pugi::xml_node node) {
        if (isTracked || !isTrackedChange(node))
            return;
        isTracked = true;
        problems.push_back(reader.at(paragraphAround(node), u"docx.tracked_changes"_s).value());
    });
    reader.findBlocks(paragraphs, problems);
    return reader;
}

Result<TagReader> TagReader::prepare(pugi::xml_node root, const QString& part, const MergeOptions& options)
{
    std::vector<Error> problems;
    TagReader reader = inspect(root, part, options, problems);
    if (!problems.empty())
        return tl::unexpected<Error>(problems.front());
    return reader;
}

void TagReader::finish(pugi::xml_node root)
{
    for (pugi::xml_node paragraph : paragraphsIn(root))
        paragraph.remove_attribute(kNumberAttribute);
}

void TagReader::findBlocks(const std::vector<pugi::xml_node>& paragraphs, std::vector<Error>& problems)
{
    struct OpenBlock {
        MergeTag tag;
        pugi::xml_node paragraph;
    };
    std::vector<OpenBlock> open;
    for (const pugi::xml_node paragraph : paragraphs) {
        const Result<std::vector<MergeTag>> tags = read(paragraph);
        if (!tags) {
            problems.push_back(tags.error());
            continue;
        }
        for (const MergeTag& tag : *tags) {
            const bool mayBeBlock = tag.kind == MergeTag::Kind::Question && tag.filters.empty();
            if (tag.kind == MergeTag::Kind::Open || mayBeBlock)
                open.push_back({tag, paragraph});
            if (tag.kind != MergeTag::Kind::Close)
                continue;
            // {{/}} belongs to the innermost real block; only {{/x}} by name makes a block of {{?x}}.
            const auto partner = std::find_if(open.rbegin(), open.rend(), [&](const OpenBlock& block) {
                return isPair(block.tag, tag) && (block.tag.kind == MergeTag::Kind::Open || !tag.name.isEmpty());
            });
            if (partner == open.rend()) {
                problems.push_back(at(paragraph, u"merge.block_not_open"_s).value());
                continue;
            }
            if (partner->tag.kind == MergeTag::Kind::Question)
                m_blockQuestions.insert(partner->tag.name);
            for (auto inner = open.rbegin(); inner != partner; ++inner) {
                if (inner->tag.kind == MergeTag::Kind::Open)
                    problems.push_back(at(inner->paragraph, u"merge.block_unclosed"_s).value());
            }
            open.erase(std::next(partner).base(), open.end());
        }
    }
    for (const OpenBlock& block : open) {
        if (block.tag.kind == MergeTag::Kind::Open || m_blockQuestions.contains(block.tag.name))
            problems.push_back(at(block.paragraph, u"merge.block_unclosed"_s).value());
    }
}

Result<std::vector<MergeTag>> TagReader::read(pugi::xml_node paragraph) const
{
    Result<std::vector<MergeTag>> tags = readTags(paragraphText(paragraph), m_delimiters);
    if (!tags)
        return at(paragraph, tags.error());
    for (MergeTag& tag : *tags) {
        if (tag.kind == MergeTag::Kind::Question && m_blockQuestions.contains(tag.name))
            tag.kind = MergeTag::Kind::Open;
    }
    return tags;
}

TextPlace TagReader::placeOf(pugi::xml_node paragraph, qsizetype offset) const
{
    return {m_part, paragraph.attribute(kNumberAttribute).as_int(), offset};
}

tl::unexpected<Error> TagReader::at(pugi::xml_node paragraph, Error error) const
{
    const QString text =
        error.detail.isEmpty() ? paragraphText(paragraph).simplified().left(kQuotedText) : error.detail;
    error.detail = placeOf(paragraph).toText() + u": "_s + text;
    return tl::unexpected<Error>(error);
}

tl::unexpected<Error> TagReader::at(pugi::xml_node paragraph, const QString& code) const
{
    return at(paragraph, Error{ErrorKind::Invalid, code, {}, {}});
}

bool TagReader::isPair(const MergeTag& open, const MergeTag& close) const
{
    if (close.name.isEmpty() || close.name == open.name)
        return true;
    if (open.test == MergeTag::Test::Condition && (close.name == u"if" || close.name == u"如果"))
        return true;
    return m_names->sameAs(open.name).contains(close.name);
}

std::vector<int> pairUp(const TagReader& reader, const std::vector<MergeTag>& tags)
{
    std::vector<int> partner(tags.size(), -1);
    std::vector<size_t> open;
    for (size_t i = 0; i < tags.size(); ++i) {
        if (tags[i].kind == MergeTag::Kind::Open) {
            open.push_back(i);
        } else if (tags[i].kind == MergeTag::Kind::Close && !open.empty() &&
                   reader.isPair(tags[open.back()], tags[i])) {
            partner[i] = static_cast<int>(open.back());
            partner[open.back()] = static_cast<int>(i);
            open.pop_back();
        }
    }
    return partner;
}

} // namespace cdesk
