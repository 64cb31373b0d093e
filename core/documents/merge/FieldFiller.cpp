// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/FieldFiller.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Where a complex field begins, its code, its result and its end, among the children of one parent.
struct ComplexField {
    std::vector<pugi::xml_node> runs; ///< all, begin and end included
    std::vector<pugi::xml_node> result;
    QString code;
    bool hasSeparator = false;
};

std::vector<ComplexField> complexFields(pugi::xml_node paragraph)
{
    std::vector<ComplexField> fields;
    ComplexField field;
    int depth = 0;
    for (const pugi::xml_node run : paragraph.children("w:r")) {
        const std::string_view mark = run.child("w:fldChar").attribute("w:fldCharType").value();
        if (mark == "begin" && ++depth == 1)
            field = {};
        if (depth == 0)
            continue;
        field.runs.push_back(run);
        if (mark == "separate" && depth == 1)
            field.hasSeparator = true;
        else if (mark.empty() && depth == 1 && !field.hasSeparator)
            field.code += QString::fromUtf8(run.child("w:instrText").text().get());
        else if (mark.empty() && depth == 1)
            field.result.push_back(run);
        if (mark == "end" && --depth == 0)
            fields.push_back(field);
    }
    return fields;
}

/// Leaves one run with @p text in place of the whole field, in the format of its result.
void replaceField(const ComplexField& field, const QString& text)
{
    pugi::xml_node kept = field.result.empty() ? field.runs.front() : field.result.front();
    const pugi::xml_node format = kept.child("w:rPr");
    for (pugi::xml_node child = kept.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (child != format)
            kept.remove_child(child);
        child = next;
    }
    setRunText(kept.append_child("w:t"), text);
    for (pugi::xml_node run : field.runs) {
        if (run != kept)
            run.parent().remove_child(run);
    }
}

/// The value of a tag if the data has one; @p isMissing tells a gap from a field that is none of ours.
Result<std::optional<QString>> valueOf(const std::optional<MergeTag>& tag, const MergeScope& scope,
                                       QStringList& missing)
{
    if (!tag)
        return std::optional<QString>();
    const Result<std::optional<QString>> value = scope.evaluate(*tag);
    if (value && !*value)
        missing.append(tag->name);
    return value;
}

Result<int> fillSimpleFields(pugi::xml_node paragraph, const MergeScope& scope, QStringList& missing)
{
    int filled = 0;
    for (pugi::xml_node field = paragraph.child("w:fldSimple"); field;) {
        pugi::xml_node next = field.next_sibling("w:fldSimple");
        const auto value =
            valueOf(mergeFieldTag(QString::fromUtf8(field.attribute("w:instr").value())), scope, missing);
        if (!value)
            return passOn(value);
        if (*value) {
            pugi::xml_node run = paragraph.insert_child_before("w:r", field);
            if (const pugi::xml_node format = field.child("w:r").child("w:rPr"))
                run.append_copy(format);
            setRunText(run.append_child("w:t"), **value);
            paragraph.remove_child(field);
            ++filled;
        }
        field = next;
    }
    return filled;
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

void tick(pugi::xml_node box, pugi::xml_node control, bool isTicked)
{
    box.child("w14:checked").attribute("w14:val") = isTicked ? "1" : "0";
    const pugi::xml_node text = control.child("w:sdtContent").find_node([](pugi::xml_node node) {
        return isElement(node, "w:t") || isElement(node, "w:sym");
    });
    pugi::xml_node run = text.parent();
    if (!run)
        return;
    run.remove_child(text);
    setRunText(run.append_child("w:t"), isTicked ? u"☑"_s : u"☐"_s);
}

} // namespace

std::optional<MergeTag> mergeFieldTag(const QString& code)
{
    static const QRegularExpression kField(u"^\\s*MERGEFIELD\\s+(\"[^\"]+\"|\\S+)(.*)$"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    const auto match = kField.match(code);
    if (!match.hasMatch())
        return {};
    MergeTag tag;
    tag.name = match.captured(1).remove(u'"');
    static const QRegularExpression kDate(u"\\\\@\\s*\"([^\"]+)\""_s);
    static const QRegularExpression kNumber(u"\\\\#\\s*\"?[^\"]*0\\.00"_s);
    if (const auto date = kDate.match(match.captured(2)); date.hasMatch())
        tag.filters.push_back({u"日期"_s, date.captured(1)});
    else if (match.captured(2).contains(kNumber))
        tag.filters.push_back({u"金额"_s, {}});
    return tag;
}

QStringList fieldCodes(pugi::xml_node paragraph)
{
    QStringList codes;
    for (const ComplexField& field : complexFields(paragraph))
        codes.append(field.code.simplified());
    for (const pugi::xml_node field : paragraph.children("w:fldSimple"))
        codes.append(QString::fromUtf8(field.attribute("w:instr").value()).simplified());
    return codes;
}

std::vector<MergeTag> controlTags(pugi::xml_node control)
{
    std::vector<MergeTag> tags;
    const pugi::xml_node properties = control.child("w:sdtPr");
    if (properties.child("w:docPartObj") || properties.child("w:docPartList"))
        return tags; // page numbers, tables of contents
    for (const char* name : {"w:tag", "w:alias"}) {
        const QString text = QString::fromUtf8(properties.child(name).attribute("w:val").value());
        const auto read = readTags(u"{{"_s + text + u"}}"_s, {});
        if (!text.isEmpty() && read && read->size() == 1 && read->front().kind == MergeTag::Kind::Value)
            tags.push_back(read->front());
    }
    return tags;
}

Result<int> fillFields(pugi::xml_node paragraph, const MergeScope& scope, QStringList& missing)
{
    Result<int> filled = fillSimpleFields(paragraph, scope, missing);
    if (!filled)
        return filled;
    for (const ComplexField& field : complexFields(paragraph)) {
        const auto value = valueOf(mergeFieldTag(field.code), scope, missing);
        if (!value)
            return passOn(value);
        if (*value) {
            replaceField(field, **value);
            ++*filled;
        }
    }
    for (const pugi::xml_node start : paragraph.children("w:bookmarkStart")) {
        const MergeValue* value = scope.find(QString::fromUtf8(start.attribute("w:name").value()));
        if (value && !value->object() && !value->list() && fillBookmark(start, value->toText()))
            ++*filled;
    }
    return filled;
}

Result<bool> fillControl(pugi::xml_node control, const MergeScope& scope)
{
    for (const MergeTag& tag : controlTags(control)) {
        const MergeValue* found = scope.find(tag.name);
        if (!found || found->object() || found->list())
            continue;
        const Result<std::optional<QString>> value = scope.evaluate(tag);
        if (!value)
            return passOn(value);
        pugi::xml_node properties = control.child("w:sdtPr");
        if (pugi::xml_node box = properties.child("w14:checkbox")) {
            tick(box, control, found->isTrue());
            return true;
        }
        const bool showsHint = properties.remove_child("w:showingPlcHdr");
        properties.remove_child("w:dataBinding"); // else Word would put its own stored value back at opening
        properties.remove_child("w15:dataBinding");
        properties.child("w:date").remove_attribute("w:fullDate");

        pugi::xml_node content = control.child("w:sdtContent");
        std::vector<pugi::xml_node> texts;
        for (const auto& hit : content.select_nodes(".//w:r/w:t"))
            texts.push_back(hit.node());
        if (texts.empty()) {
            pugi::xml_node paragraph = content.find_node([](pugi::xml_node node) { return isElement(node, "w:p"); });
            texts.push_back((paragraph ? paragraph : content).append_child("w:r").append_child("w:t"));
        }
        if (showsHint)
            texts.front().parent().child("w:rPr").remove_child("w:rStyle"); // the grey of the hint
        for (size_t i = 1; i < texts.size(); ++i)
            setRunText(texts[i], {});
        setRunText(texts.front(), value->value_or(QString()));
        return true;
    }
    return false;
}

} // namespace cdesk
