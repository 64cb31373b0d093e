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

size_t ParagraphText::pieceAt(qsizetype offset) const
{
    const auto found = std::upper_bound(m_pieces.begin(), m_pieces.end(), offset,
                                        [](qsizetype at, const Piece& piece) { return at < piece.end(); });
    return static_cast<size_t>(found - m_pieces.begin());
}

size_t ParagraphText::targetOf(const TextEdit& edit)
{
    // An edit of nothing goes to the end of what stands before it.
    const size_t first = edit.from == edit.to && edit.from > 0 ? pieceAt(edit.from - 1) : pieceAt(edit.from);
    for (size_t i = first; i < m_pieces.size() && (m_pieces[i].from < edit.to || i == first); ++i) {
        if (isElement(m_pieces[i].node, "w:t"))
            return i;
    }
    // Only tabs and breaks there, or no text at all: the value gets a place of its own.
    const size_t at = std::min(first, m_pieces.size());
    pugi::xml_node added;
    if (at < m_pieces.size())
        added = m_pieces[at].node.parent().insert_child_before("w:t", m_pieces[at].node);
    else
        added = m_paragraph.append_child("w:r").append_child("w:t");
    m_pieces.insert(m_pieces.begin() + static_cast<std::ptrdiff_t>(at), Piece{added, edit.from, 0});
    return at;
}

void ParagraphText::replaceAll(std::vector<TextEdit> edits)
{
    if (edits.empty())
        return;
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit& one, const TextEdit& other) { return one.from < other.from; });
    std::vector<size_t> targets;
    for (const TextEdit& edit : edits)
        targets.push_back(targetOf(edit)); // a piece added for one edit stands before those of the later ones

    std::vector<pugi::xml_node> gone;
    size_t edit = 0;
    for (size_t i = std::min(pieceAt(edits[0].from), targets[0]); i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        while (edit < edits.size() && edits[edit].to <= piece.from && targets[edit] < i)
            ++edit;
        if (edit == edits.size())
            break;
        QString text;
        qsizetype kept = piece.from;
        bool isTouched = false;
        for (size_t k = edit; k < edits.size() && (edits[k].from < piece.end() || targets[k] == i); ++k) {
            const qsizetype from = qMax(edits[k].from, piece.from);
            const qsizetype to = qMin(edits[k].to, piece.end());
            if (from >= to && targets[k] != i)
                continue;
            isTouched = true;
            text += QStringView(m_text).mid(kept, from - kept);
            if (targets[k] == i)
                text += carried(edits[k].value);
            kept = qMax(from, to);
        }
        if (!isTouched)
            continue;
        if (isElement(piece.node, "w:t"))
            setRunText(piece.node, QString(text + QStringView(m_text).mid(kept, piece.end() - kept)));
        else
            gone.push_back(piece.node);
    }
    for (pugi::xml_node node : gone)
        node.parent().remove_child(node);
    refresh();
}

/// Moves what stands in the run from @p node on into a new run of the same format behind it.
static void cutRunBefore(pugi::xml_node node)
{
    pugi::xml_node run = node.parent();
    pugi::xml_node rest = run.parent().insert_child_after("w:r", run);
    for (const pugi::xml_attribute attribute : run.attributes())
        rest.append_copy(attribute);
    if (const pugi::xml_node format = run.child("w:rPr"))
        rest.append_copy(format);
    while (node) {
        const pugi::xml_node next = node.next_sibling();
        rest.append_move(node);
        node = next;
    }
}

void ParagraphText::splitAt(qsizetype offset)
{
    const size_t index = pieceAt(offset);
    if (index == m_pieces.size())
        return;
    const Piece piece = m_pieces[index];
    if (piece.from < offset) { // in the middle of a w:t
        const QString text = m_text.mid(piece.from, piece.length);
        const pugi::xml_node rest = piece.node.parent().insert_child_after("w:t", piece.node);
        setPlainText(rest, text.mid(offset - piece.from));
        setPlainText(piece.node, text.left(offset - piece.from));
        cutRunBefore(rest);
        m_pieces[index].length = offset - piece.from;
        m_pieces.insert(m_pieces.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                        {rest, offset, piece.end() - offset});
        return;
    }
    pugi::xml_node before = piece.node.previous_sibling();
    while (before && before.type() != pugi::node_element)
        before = before.previous_sibling();
    if (before && !isElement(before, "w:rPr"))
        cutRunBefore(piece.node);
}

void ParagraphText::forgetFrom(qsizetype offset)
{
    m_pieces.resize(pieceAt(offset));
    m_text.truncate(offset);
}

std::vector<pugi::xml_node> ParagraphText::isolate(qsizetype from, qsizetype to)
{
    splitAt(from);
    splitAt(to);
    const pugi::xml_node first = runAt(from);
    const pugi::xml_node last = runAt(to - 1);
    std::vector<pugi::xml_node> nodes;
    if (!first || first.parent() != last.parent())
        return nodes;
    for (pugi::xml_node node = first; node; node = node.next_sibling()) {
        nodes.push_back(node);
        if (node == last)
            return nodes;
    }
    return {};
}

pugi::xml_node ParagraphText::runAt(qsizetype offset) const
{
    const size_t index = pieceAt(offset);
    return index < m_pieces.size() ? m_pieces[index].node.parent() : pugi::xml_node();
}

bool ParagraphText::isUnderlined(qsizetype offset) const
{
    const pugi::xml_node underline = runAt(offset).child("w:rPr").child("w:u");
    return underline && underline.attribute("w:val").value() != std::string_view("none");
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
