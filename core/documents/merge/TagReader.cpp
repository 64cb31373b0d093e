// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/TagReader.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr const char* kNumberAttribute = "cdesk-number";
constexpr qsizetype kQuotedText = 60;
constexpr size_t kDeepestBlock = 32; ///< blocks in blocks; each level costs a copy

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

    visitElements(root, [&](pugi::xml_node node) {
        if (!reader.m_trackedChange && isTrackedChange(node))
            reader.m_trackedChange = reader.at(paragraphAround(node), u"docx.tracked_changes"_s).value();
    });
    if (reader.m_trackedChange)
        problems.push_back(*reader.m_trackedChange);
    reader.findBlockQuestions(paragraphs);
    reader.findBlocks(paragraphs, problems);
    return reader;
}

Result<TagReader> TagReader::prepare(pugi::xml_node root, const QString& part, const MergeOptions& options)
{
    std::vector<Error> problems;
    TagReader reader = inspect(root, part, options, problems);
    for (const Error& problem : problems) {
        const bool isAccepted =
            problem.code == u"docx.tracked_changes" && options.trackedChanges == TrackedChanges::Keep;
        if (!isAccepted)
            return tl::unexpected<Error>(problem);
    }
    return reader;
}

void TagReader::finish(pugi::xml_node root)
{
    for (pugi::xml_node paragraph : paragraphsIn(root))
        paragraph.remove_attribute(kNumberAttribute);
}

void TagReader::numberLike(pugi::xml_node holder, pugi::xml_node paragraph)
{
    holder.append_attribute(kNumberAttribute) = paragraph.attribute(kNumberAttribute).as_int();
}

/// {{?x}} is a block where a {{/x}} closes it by name and no other block has that name.
void TagReader::findBlockQuestions(const std::vector<pugi::xml_node>& paragraphs)
{
    const auto known = [&](const QString& name) {
        const FieldName* field = m_names->find(name);
        return field ? field->key : name;
    };
    QSet<QString> asked;
    QSet<QString> opened;
    QSet<QString> closed;
    for (const pugi::xml_node paragraph : paragraphs) {
        const Result<std::vector<MergeTag>> tags = read(paragraph);
        for (const MergeTag& tag : tags.value_or(std::vector<MergeTag>())) {
            if (tag.kind == MergeTag::Kind::Question && tag.filters.empty())
                asked.insert(tag.name);
            else if (tag.kind == MergeTag::Kind::Open)
                opened.insert(known(tag.name));
            else if (tag.kind == MergeTag::Kind::Close && !tag.name.isEmpty())
                closed.insert(known(tag.name));
        }
    }
    for (const QString& name : asked) {
        if (closed.contains(known(name)) && !opened.contains(known(name)))
            m_blockQuestions.insert(name);
    }
}

void TagReader::findBlocks(const std::vector<pugi::xml_node>& paragraphs, std::vector<Error>& problems)
{
    std::vector<OpenBlock> open;
    for (const pugi::xml_node paragraph : paragraphs) {
        const Result<std::vector<MergeTag>> tags = read(paragraph);
        if (!tags) {
            problems.push_back(tags.error());
            continue;
        }
        for (const MergeTag& tag : *tags)
            takeTag(tag, paragraph, open, problems);
    }
    for (const OpenBlock& block : open)
        problems.push_back(at(block.paragraph, u"merge.block_unclosed"_s).value());
}

void TagReader::takeTag(const MergeTag& tag, pugi::xml_node paragraph, std::vector<OpenBlock>& open,
                        std::vector<Error>& problems)
{
    if (tag.kind == MergeTag::Kind::Open)
        open.push_back({tag, paragraph});
    if (open.size() > kDeepestBlock) {
        problems.push_back(at(paragraph, u"merge.too_deep"_s).value());
        open.clear(); // what follows would only repeat the finding
    }
    if (tag.kind == MergeTag::Kind::Else && open.empty())
        problems.push_back(at(paragraph, u"merge.else_outside"_s).value());
    if (tag.kind != MergeTag::Kind::Close)
        return;
    const auto partner =
        std::find_if(open.rbegin(), open.rend(), [&](const OpenBlock& block) { return isPair(block.tag, tag); });
    if (partner == open.rend()) {
        problems.push_back(at(paragraph, u"merge.block_not_open"_s).value());
        return;
    }
    for (auto inner = open.rbegin(); inner != partner; ++inner)
        problems.push_back(at(inner->paragraph, u"merge.block_unclosed"_s).value());
    open.erase(std::next(partner).base(), open.end());
}

Result<std::vector<MergeTag>> TagReader::read(pugi::xml_node paragraph) const
{
    Result<std::vector<MergeTag>> tags = readTags(paragraphText(paragraph), m_delimiters);
    if (!tags)
        return at(paragraph, tags.error());
    for (MergeTag& tag : *tags) {
        if (tag.kind == MergeTag::Kind::Question && tag.filters.empty() && m_blockQuestions.contains(tag.name)) {
            tag.kind = MergeTag::Kind::Open;
            tag.anyOf = {{{tag.name, false, MergeCondition::Sign::IsTrue, {}}}};
        }
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

bool TagPairs::isLoose(const std::vector<MergeTag>& tags, size_t i) const
{
    return !faultOf(tags, i).isEmpty();
}

QString TagPairs::faultOf(const std::vector<MergeTag>& tags, size_t i) const
{
    if (partner[i] >= 0)
        return {};
    switch (tags[i].kind) {
    case MergeTag::Kind::Open:
        return u"merge.block_unclosed"_s;
    case MergeTag::Kind::Close:
        return u"merge.block_not_open"_s;
    case MergeTag::Kind::Else:
        return u"merge.else_outside"_s;
    default:
        return {};
    }
}

TagPairs pairUp(const TagReader& reader, const std::vector<MergeTag>& tags)
{
    TagPairs pairs{std::vector<int>(tags.size(), -1), std::vector<int>(tags.size(), -1)};
    std::vector<size_t> open;
    for (size_t i = 0; i < tags.size(); ++i) {
        if (tags[i].kind == MergeTag::Kind::Open)
            open.push_back(i);
        if (tags[i].kind == MergeTag::Kind::Else && !open.empty() && pairs.otherwise[open.back()] < 0)
            pairs.otherwise[open.back()] = static_cast<int>(i);
        if (tags[i].kind != MergeTag::Kind::Close || open.empty() || !reader.isPair(tags[open.back()], tags[i]))
            continue;
        pairs.partner[i] = static_cast<int>(open.back());
        pairs.partner[open.back()] = static_cast<int>(i);
        if (const int otherwise = pairs.otherwise[open.back()]; otherwise >= 0)
            pairs.partner[static_cast<size_t>(otherwise)] = static_cast<int>(open.back());
        open.pop_back();
    }
    return pairs;
}

} // namespace cdesk
