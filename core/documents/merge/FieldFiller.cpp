// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/FieldFiller.h"

#include "core/documents/merge/FieldCode.h"
#include "core/documents/merge/WordField.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Fills the fields of one paragraph and remembers what was missing.
class Filler {
public:
    Filler(const MergeScope& scope, QStringList& missing) : m_scope{scope}, m_missing{missing} {}

    int filled() const { return m_filled; }

    Result<void> fill(const WordField& field)
    {
        const Result<std::optional<QString>> value = valueOf(field);
        if (!value)
            return passOn(value);
        if (*value) {
            replaceField(field, **value);
            ++m_filled;
            return {};
        }
        for (const WordField& inner : field.shown) {
            if (Result<void> done = fill(inner); !done)
                return done;
        }
        return {};
    }

    Result<void> fillSimple(pugi::xml_node field)
    {
        const auto value = valueOfCode(QString::fromUtf8(field.attribute("w:instr").value()));
        if (!value || !*value)
            return value ? Result<void>() : passOn(value);
        pugi::xml_node run = field.parent().insert_child_before("w:r", field);
        if (const pugi::xml_node format = field.child("w:r").child("w:rPr"))
            run.append_copy(format);
        setRunText(run.append_child("w:t"), **value);
        field.parent().remove_child(field);
        ++m_filled;
        return {};
    }

private:
    /// The value if the data has one; what is no merge field is no gap either.
    Result<std::optional<QString>> valueOfCode(const QString& code)
    {
        const std::optional<MergeTag> tag = mergeFieldTag(code);
        if (!tag)
            return std::optional<QString>();
        const MergeValue* found = m_scope.find(tag->name);
        const bool isText = !found || !found->picture(); // a picture has no place in a field
        const Result<std::optional<QString>> value =
            isText ? m_scope.evaluate(*tag) : Result<std::optional<QString>>(std::optional<QString>());
        if (value && !*value)
            m_missing.append(tag->name);
        return value;
    }

    Result<std::optional<QString>> valueOf(const WordField& field)
    {
        const bool hasInner = std::any_of(field.code.begin(), field.code.end(),
                                          [](const FieldCodePart& part) { return !part.inner.empty(); });
        if (!hasInner)
            return valueOfCode(field.plainCode());
        std::vector<FieldCodeToken> pieces;
        for (const FieldCodePart& part : field.code) {
            if (part.inner.empty()) {
                pieces.push_back({part.text, false});
                continue;
            }
            const Result<std::optional<QString>> inner = valueOf(part.inner.front());
            if (!inner || !*inner)
                return inner; // a condition on something unknown stays as it is
            pieces.push_back({**inner, true});
        }
        return conditionalText(fieldCodeTokens(pieces));
    }

    const MergeScope& m_scope;
    QStringList& m_missing;
    int m_filled = 0;
};

void collectInside(pugi::xml_node node, std::string_view name, std::vector<pugi::xml_node>& found)
{
    for (const pugi::xml_node child : node.children()) {
        if (isElement(child, name))
            found.push_back(child);
        else if (!isElement(child, "w:txbxContent"))
            collectInside(child, name, found);
    }
}

std::vector<pugi::xml_node> inside(pugi::xml_node paragraph, std::string_view name)
{
    std::vector<pugi::xml_node> found;
    collectInside(paragraph, name, found);
    return found;
}

void collectTags(const WordField& field, std::vector<MergeTag>& tags)
{
    if (const std::optional<MergeTag> tag = mergeFieldTag(field.plainCode()))
        tags.push_back(*tag);
    for (const FieldCodePart& part : field.code) {
        for (const WordField& inner : part.inner)
            collectTags(inner, tags);
    }
    for (const WordField& inner : field.shown)
        collectTags(inner, tags);
}

/// Puts the value between the two ends of a bookmark if both stand in this paragraph.
bool fillBookmark(pugi::xml_node start, const QString& text)
{
    const std::string_view id = start.attribute("w:id").value();
    std::vector<pugi::xml_node> between;
    pugi::xml_node node = start.next_sibling();
    while (node && !(isElement(node, "w:bookmarkEnd") && id == node.attribute("w:id").value())) {
        between.push_back(node);
        node = node.next_sibling();
    }
    if (!node)
        return false;
    bool isFirst = true;
    for (const pugi::xml_node run : between) {
        for (const pugi::xml_node textNode : run.children("w:t")) {
            setRunText(textNode, isFirst ? text : QString());
            if (isFirst && text.contains(u'\n'))
                return true; // breaks were added behind it, the children are others now
            isFirst = false;
        }
    }
    if (!isFirst)
        return true;
    pugi::xml_node paragraph = start.parent();
    pugi::xml_node beside = start.previous_sibling("w:r");
    if (!beside)
        beside = node.next_sibling("w:r");
    pugi::xml_node run = paragraph.insert_child_after("w:r", start);
    if (const pugi::xml_node format = beside.child("w:rPr"))
        run.append_copy(format);
    setRunText(run.append_child("w:t"), text);
    return true;
}

} // namespace

std::vector<MergeTag> mergeFieldTags(pugi::xml_node paragraph)
{
    std::vector<MergeTag> tags;
    for (const WordField& field : wordFields(paragraph))
        collectTags(field, tags);
    for (const pugi::xml_node field : inside(paragraph, "w:fldSimple")) {
        if (const auto tag = mergeFieldTag(QString::fromUtf8(field.attribute("w:instr").value())))
            tags.push_back(*tag);
    }
    return tags;
}

Result<int> fillFields(pugi::xml_node paragraph, const MergeScope& scope, QStringList& missing)
{
    Filler filler(scope, missing);
    for (const pugi::xml_node field : inside(paragraph, "w:fldSimple")) {
        if (const Result<void> done = filler.fillSimple(field); !done)
            return passOn(done);
    }
    for (const WordField& field : wordFields(paragraph)) {
        if (const Result<void> done = filler.fill(field); !done)
            return passOn(done);
    }
    int filled = filler.filled();
    QSet<QString> seen; // a name marks one place; a second one with it is no bookmark to Word
    for (const pugi::xml_node start : inside(paragraph, "w:bookmarkStart")) {
        const QString name = QString::fromUtf8(start.attribute("w:name").value());
        if (seen.contains(name))
            continue;
        seen.insert(name);
        const MergeValue* value = scope.find(name);
        if (value && !value->object() && !value->list() && !value->picture() && fillBookmark(start, value->toText()))
            ++filled;
    }
    return filled;
}

} // namespace cdesk
