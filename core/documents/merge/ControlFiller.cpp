// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/ControlFiller.h"

#include "core/documents/merge/MergeDate.h"
#include "core/documents/merge/ParagraphText.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

pugi::xml_node findElement(pugi::xml_node root, std::string_view name)
{
    return root.find_node([&](pugi::xml_node node) { return isElement(node, name); });
}

/// The sign a check box shows, as its own settings say; ☒ and ☐ are Word's own.
void tick(pugi::xml_node box, pugi::xml_node control, bool isTicked)
{
    pugi::xml_node checked = box.child("w14:checked");
    if (!checked)
        checked = box.prepend_child("w14:checked");
    if (!checked.attribute("w14:val"))
        checked.append_attribute("w14:val");
    checked.attribute("w14:val") = isTicked ? "1" : "0";

    const pugi::xml_node state = box.child(isTicked ? "w14:checkedState" : "w14:uncheckedState");
    const QString code = QString::fromUtf8(state.attribute("w14:val").value());
    const std::string font = state.attribute("w14:font").value();
    bool isCode = false;
    const uint letter = code.toUInt(&isCode, 16);
    const bool isSymbolFont = font.find("Wingdings") != std::string::npos || font == "Symbol";

    pugi::xml_node sign = control.child("w:sdtContent").find_node([](pugi::xml_node node) {
        return isElement(node, "w:t") || isElement(node, "w:sym");
    });
    pugi::xml_node run = sign.parent();
    if (!run)
        return;
    run.remove_child(sign);
    if (isCode && isSymbolFont) {
        pugi::xml_node symbol = run.append_child("w:sym");
        symbol.append_attribute("w:font") = font.c_str();
        symbol.append_attribute("w:char") = code.toUtf8().constData();
        return;
    }
    const bool isPrintable = isCode && letter >= 0x20 && letter <= 0xffff;
    setRunText(run.append_child("w:t"), isPrintable ? QString(QChar(letter)) : isTicked ? u"☑"_s : u"☐"_s);
}

/// What a list shows for @p text, which may be one of its texts or one of its stored values.
std::optional<QString> choiceShown(pugi::xml_node list, const QString& text)
{
    for (const pugi::xml_node item : list.children("w:listItem")) {
        const QString stored = QString::fromUtf8(item.attribute("w:value").value());
        const QString shown =
            item.attribute("w:displayText") ? QString::fromUtf8(item.attribute("w:displayText").value()) : stored;
        if (text == shown || text == stored)
            return shown;
    }
    return {};
}

Result<QString> listText(pugi::xml_node properties, const QString& name, const QString& text)
{
    const pugi::xml_node closed = properties.child("w:dropDownList");
    const pugi::xml_node list = closed ? closed : properties.child("w:comboBox");
    if (!list || text.isEmpty())
        return text;
    const std::optional<QString> shown = choiceShown(list, text);
    if (!shown && closed)
        return invalid(u"merge.choice_unknown"_s, name, name + u": "_s + text.left(40));
    return shown.value_or(text); // a combo box also takes what it does not offer
}

/// The day as the control writes days, unless the tag has a format of its own.
QString dayText(pugi::xml_node properties, const MergeTag& tag, const MergeValue& value, const QString& text)
{
    pugi::xml_node date = properties.child("w:date");
    const std::optional<QDate> day = value.day();
    if (!date || !day)
        return text;
    if (!date.attribute("w:fullDate"))
        date.append_attribute("w:fullDate");
    date.attribute("w:fullDate") = (day->toString(Qt::ISODate) + u"T00:00:00Z"_s).toLatin1().constData();
    const QString pattern = QString::fromUtf8(date.child("w:dateFormat").attribute("w:val").value());
    return tag.filters.empty() && !pattern.isEmpty() ? dateByPattern(*day, pattern) : text;
}

/// Replaces all text of the control by @p text: it takes the format of the first run; further paragraphs go.
void setControlText(pugi::xml_node control, const QString& text, bool showsHint)
{
    pugi::xml_node content = control.child("w:sdtContent");
    std::vector<pugi::xml_node> texts;
    for (const auto& hit : content.select_nodes(".//w:r/w:t"))
        texts.push_back(hit.node());
    if (texts.empty()) {
        pugi::xml_node paragraph = findElement(content, "w:p");
        pugi::xml_node run = (paragraph ? paragraph : content).append_child("w:r");
        if (const pugi::xml_node format = control.child("w:sdtPr").child("w:rPr"))
            run.append_copy(format);
        texts.push_back(run.append_child("w:t"));
    }
    if (showsHint)
        texts.front().parent().child("w:rPr").remove_child("w:rStyle"); // the grey of the hint
    for (size_t i = 1; i < texts.size(); ++i)
        setRunText(texts[i], {});
    pugi::xml_node kept = texts.front();
    for (pugi::xml_node child = content.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        const bool holdsText = !child.find_node([&](pugi::xml_node node) { return node == kept; }).empty();
        if (isElement(child, "w:p") && !holdsText && paragraphText(child).isEmpty())
            content.remove_child(child);
        child = next;
    }
    setRunText(kept, text);
}

} // namespace

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

QString sectionList(pugi::xml_node control, const MergeScope& scope)
{
    if (!control.child("w:sdtPr").child("w15:repeatingSection"))
        return {};
    for (const MergeTag& tag : controlTags(control)) {
        const MergeValue* value = scope.find(tag.name);
        if (value && value->list())
            return tag.name;
    }
    for (const auto& hit : control.select_nodes(".//w:sdt")) {
        for (const MergeTag& tag : controlTags(hit.node())) {
            if (const QString list = scope.listMentionedBy(tag.name); !list.isEmpty())
                return list;
        }
    }
    return {};
}

Result<bool> fillControl(pugi::xml_node control, const MergeScope& scope, PicturePlaces& pictures)
{
    pugi::xml_node properties = control.child("w:sdtPr");
    for (const MergeTag& tag : controlTags(control)) {
        const MergeValue* found = scope.find(tag.name);
        if (!found || found->object() || found->list())
            continue;
        if (found->picture()) {
            const Result<bool> placed = pictures.fillControl(control, *found->picture());
            if (!placed || *placed)
                return placed;
            continue;
        }
        const Result<std::optional<QString>> value = scope.evaluate(tag);
        if (!value)
            return passOn(value);
        if (pugi::xml_node box = properties.child("w14:checkbox")) {
            tick(box, control, found->isTrue());
            return true;
        }
        const QString text = dayText(properties, tag, *found, value->value_or(QString()));
        const Result<QString> shown = listText(properties, tag.name, text);
        if (!shown)
            return passOn(shown);
        const bool showsHint = properties.remove_child("w:showingPlcHdr");
        properties.remove_child("w:dataBinding"); // else Word would put its own stored value back at opening
        properties.remove_child("w15:dataBinding");
        setControlText(control, *shown, showsHint);
        return true;
    }
    return false;
}

} // namespace cdesk
