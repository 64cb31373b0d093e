// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/WordField.h"

#include "core/documents/merge/ParagraphText.h"

#include <algorithm>
#include <array>

namespace cdesk {

namespace {

constexpr size_t kDeepestField = 20;

/// Everything that stands in the runs of a paragraph, in order. Text boxes have paragraphs of their own.
void collectMarks(pugi::xml_node parent, std::vector<pugi::xml_node>& marks)
{
    constexpr std::array<std::string_view, 2> kGone = {"w:del", "w:moveFrom"};
    for (const pugi::xml_node child : parent.children()) {
        if (isElement(child, "w:r")) {
            for (const pugi::xml_node mark : child.children()) {
                if (mark.type() == pugi::node_element && !isElement(mark, "w:rPr"))
                    marks.push_back(mark);
            }
        } else if (child.type() == pugi::node_element &&
                   std::find(kGone.begin(), kGone.end(), child.name()) == kGone.end()) {
            collectMarks(child, marks);
        }
    }
}

struct OpenField {
    WordField field;
    bool isInResult = false;
};

void addToCode(WordField& field, const QString& text)
{
    if (field.code.empty() || !field.code.back().inner.empty())
        field.code.emplace_back();
    field.code.back().text += text;
}

/// Puts a finished field where it ended: in the code or in the result of the one around it.
void close(std::vector<OpenField>& open, std::vector<WordField>& done)
{
    WordField field = std::move(open.back().field);
    open.pop_back();
    if (open.empty()) {
        done.push_back(std::move(field));
        return;
    }
    OpenField& outer = open.back();
    outer.field.marks.insert(outer.field.marks.end(), field.marks.begin(), field.marks.end());
    if (outer.isInResult) {
        outer.field.result.insert(outer.field.result.end(), field.result.begin(), field.result.end());
        outer.field.shown.push_back(std::move(field));
    } else {
        outer.field.code.push_back({{}, {std::move(field)}});
    }
}

} // namespace

QString WordField::plainCode() const
{
    QString text;
    for (const FieldCodePart& part : code)
        text += part.text;
    return text;
}

std::vector<WordField> wordFields(pugi::xml_node paragraph)
{
    std::vector<pugi::xml_node> marks;
    collectMarks(paragraph, marks);
    std::vector<WordField> done;
    std::vector<OpenField> open;
    for (const pugi::xml_node mark : marks) {
        const std::string_view kind = isElement(mark, "w:fldChar") ? mark.attribute("w:fldCharType").value() : "";
        if (kind == "begin") {
            if (open.size() == kDeepestField)
                return {}; // no program writes such a thing
            open.emplace_back();
        }
        if (open.empty())
            continue;
        OpenField& inside = open.back();
        inside.field.marks.push_back(mark);
        if (kind == "separate")
            inside.isInResult = true;
        else if (isElement(mark, "w:instrText") && !inside.isInResult)
            addToCode(inside.field, QString::fromUtf8(mark.text().get()));
        else if (isElement(mark, "w:t") && inside.isInResult)
            inside.field.result.push_back(mark);
        else if (kind == "end")
            close(open, done);
    }
    return done;
}

void replaceField(const WordField& field, const QString& text)
{
    pugi::xml_node at = field.result.empty() ? field.marks.front() : field.result.front();
    const pugi::xml_node target = at.parent().insert_child_before("w:t", at);
    for (const pugi::xml_node mark : field.marks) {
        pugi::xml_node run = mark.parent();
        run.remove_child(mark);
        const pugi::xml_node rest = run.last_child();
        if (run != target.parent() && (!rest || isElement(rest, "w:rPr")))
            run.parent().remove_child(run);
    }
    setRunText(target, text);
}

} // namespace cdesk
