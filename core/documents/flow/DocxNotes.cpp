// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxNotes.h"

#include "core/documents/flow/DocxValues.h"
#include "core/documents/flow/NumberText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

constexpr int kHighestStart = 10000;

} // namespace

Notes::Notes(NotesPart footnotes, NotesPart endnotes)
    : m_foot{std::move(footnotes), u"decimal"_s}, m_end{std::move(endnotes), u"lowerRoman"_s}
{
}

void Notes::readFormats(pugi::xml_node parent)
{
    const auto read = [](pugi::xml_node properties, Kind& kind) {
        if (const auto format = properties.child("w:numFmt"))
            kind.format = text(format.attribute("w:val"));
        if (const auto start = properties.child("w:numStart"))
            kind.start = std::clamp(start.attribute("w:val").as_int(1), 0, kHighestStart);
        // Counting anew on each page is only known once there are pages: such notes count on through the section.
        if (const auto restart = properties.child("w:numRestart"))
            kind.restarts = std::string_view(restart.attribute("w:val").value()) != "continuous";
    };
    read(parent.child("w:footnotePr"), m_foot);
    read(parent.child("w:endnotePr"), m_end);
}

void Notes::beginSection()
{
    for (Kind* kind : {&m_foot, &m_end})
        if (kind->restarts)
            kind->count = 0;
}

Notes::Found Notes::find(pugi::xml_node reference, const Read& read)
{
    const bool atEnd = std::string_view(reference.name()) == "w:endnoteReference";
    Kind& kind = atEnd ? m_end : m_foot;
    const pugi::xml_node node = kind.part.root.find_child_by_attribute(atEnd ? "w:endnote" : "w:footnote", "w:id",
                                                                       reference.attribute("w:id").value());
    if (!node)
        return {};
    Found found;
    if (!reference.attribute("w:customMarkFollows").as_bool()) // else the author wrote a mark of his own
        found.number = numberText(kind.start + kind.count++, kind.format);
    FlowNote note;
    note.atEnd = atEnd;
    note.blocks = read(node, kind.part.name, found.number);
    found.note = std::make_shared<const FlowNote>(std::move(note));
    if (atEnd)
        m_endnotes.push_back(found.note);
    return found;
}

} // namespace cdesk::docx
