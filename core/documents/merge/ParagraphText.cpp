// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/ParagraphText.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array<std::string_view, 10> kInlineContainers = {
    "w:hyperlink",  "w:ins",       "w:moveTo",    "w:smartTag", "w:sdt",
    "w:sdtContent", "w:fldSimple", "w:customXml", "w:dir",      "w:bdo"};

/// All character data of a `w:t`. A line end inside it is a blank to Word, not a break.
QString textOf(pugi::xml_node textNode)
{
    QString text;
    for (const pugi::xml_node child : textNode.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
    }
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

void setPlainText(pugi::xml_node textNode, const QString& text)
{
    textNode.remove_children();
    textNode.append_child(pugi::node_pcdata).set_value(text.toUtf8().constData());
    if (text != text.trimmed() && !textNode.attribute("xml:space"))
        textNode.append_attribute("xml:space") = "preserve";
}

/// What XML 1.0 can carry; other control characters and half surrogate pairs would make the file unreadable.
QString carried(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += letter;
            clean += text.at(++i);
        } else if (letter == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (!letter.isSurrogate() && letter < QChar(0xfffe) &&
                   (letter >= u' ' || letter == u'\n' || letter == u'\t')) {
            clean += letter;
        }
    }
    return clean;
}

} // namespace

ParagraphText::ParagraphText(pugi::xml_node paragraph) : m_paragraph{paragraph}
{
    refresh();
}

void ParagraphText::refresh()
{
    m_pieces.clear();
    m_text.clear();
    collect(m_paragraph);
}

void ParagraphText::collect(pugi::xml_node parent)
{
    for (const pugi::xml_node child : parent.children()) {
        if (isElement(child, "w:r"))
            collectRun(child);
        else if (std::find(kInlineContainers.begin(), kInlineContainers.end(), child.name()) != kInlineContainers.end())
            collect(child);
    }
}

void ParagraphText::collectRun(pugi::xml_node run)
{
    for (const pugi::xml_node child : run.children()) {
        QString text;
        if (isElement(child, "w:t"))
            text = textOf(child);
        else if (isElement(child, "w:tab"))
            text = u"\t"_s;
        else if (isElement(child, "w:cr") ||
                 (isElement(child, "w:br") && (!child.attribute("w:type") ||
                                               child.attribute("w:type").value() == std::string_view("textWrapping"))))
            text = u"\n"_s;
        else if (isElement(child, "w:noBreakHyphen"))
            text = u"-"_s;
        else
            continue;
        m_pieces.push_back({child, m_text.size(), text.size()});
        m_text += text;
    }
}

pugi::xml_node ParagraphText::textNodeAt(qsizetype from, qsizetype to)
{
    pugi::xml_node beside;
    for (const Piece& piece : m_pieces) {
        const bool touches = from == to ? piece.from <= from && from <= piece.from + piece.length
                                        : piece.from < to && from < piece.from + piece.length;
        if (!touches)
            continue;
        if (isElement(piece.node, "w:t"))
            return piece.node;
        if (!beside)
            beside = piece.node;
    }
    if (beside)
        return beside.parent().insert_child_before("w:t", beside); // only tabs or breaks there
    return m_paragraph.append_child("w:r").append_child("w:t");
}

void ParagraphText::replace(qsizetype from, qsizetype to, const QString& value)
{
    const pugi::xml_node target = textNodeAt(from, to);
    QString targetText = carried(value); // of a node made just now; else set below
    std::vector<pugi::xml_node> goneElements;
    for (const Piece& piece : m_pieces) {
        const qsizetype start = qMax(from, piece.from);
        const qsizetype end = qMin(to, piece.from + piece.length);
        const bool isTarget = piece.node == target;
        if (start >= end && !isTarget)
            continue;
        if (!isElement(piece.node, "w:t")) {
            goneElements.push_back(piece.node);
            continue;
        }
        const QString old = m_text.mid(piece.from, piece.length);
        const QString before = old.left(start - piece.from);
        const QString after = old.mid(qMax(end, start) - piece.from);
        if (isTarget)
            targetText = before + targetText + after;
        else
            setPlainText(piece.node, before + after);
    }
    setRunText(target, targetText);
    for (pugi::xml_node gone : goneElements)
        gone.parent().remove_child(gone);
    refresh();
}

bool ParagraphText::isUnderlined(qsizetype offset) const
{
    for (const Piece& piece : m_pieces) {
        if (offset < piece.from || offset >= piece.from + piece.length)
            continue;
        const pugi::xml_node underline = piece.node.parent().child("w:rPr").child("w:u");
        return underline && underline.attribute("w:val").value() != std::string_view("none");
    }
    return false;
}

void setRunText(pugi::xml_node textNode, const QString& text)
{
    pugi::xml_node run = textNode.parent();
    pugi::xml_node last = textNode;
    QString line;
    bool isFirst = true;
    const auto writeLine = [&] {
        if (!isFirst)
            last = run.insert_child_after("w:t", last);
        isFirst = false;
        setPlainText(last, line);
        line.clear();
    };
    for (const QChar letter : carried(text)) {
        if (letter != u'\n' && letter != u'\t') {
            line += letter;
            continue;
        }
        writeLine();
        last = run.insert_child_after(letter == u'\n' ? "w:br" : "w:tab", last);
    }
    writeLine();
}

} // namespace cdesk
