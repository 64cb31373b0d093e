// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxNotes.h"

#include "core/documents/flow/DocxValues.h"
#include "core/documents/flow/NumberText.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

Notes::Notes(NotesPart footnotes, NotesPart endnotes)
    : m_foot{std::move(footnotes), u"decimal"_s, 0}, m_end{std::move(endnotes), u"lowerRoman"_s, 0}
{
}

void Notes::readFormats(pugi::xml_node parent)
{
    if (const auto format = parent.child("w:footnotePr").child("w:numFmt"))
        m_foot.format = text(format.attribute("w:val"));
    if (const auto format = parent.child("w:endnotePr").child("w:numFmt"))
        m_end.format = text(format.attribute("w:val"));
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
        found.number = numberText(++kind.count, kind.format);
    FlowNote note;
    note.atEnd = atEnd;
    note.blocks = read(node, kind.part.name, found.number);
    found.note = std::make_shared<const FlowNote>(std::move(note));
    if (atEnd)
        m_endnotes.push_back(found.note);
    return found;
}

} // namespace cdesk::docx
