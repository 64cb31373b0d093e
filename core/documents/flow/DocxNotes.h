// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/FlowDoc.h"

#include <pugixml.hpp>

#include <functional>

namespace cdesk::docx {

/// The part of a document that holds its foot- or endnotes; may be missing.
struct NotesPart {
    pugi::xml_node root;
    QString name;
};

/// Counts the notes of a document in the order of the text and reads what they say.
class Notes {
public:
    Notes(NotesPart footnotes, NotesPart endnotes);

    /// Number formats and starts as the settings or a section state them.
    void readFormats(pugi::xml_node parent);
    /// The text goes on with another section; notes that count anew there do.
    void beginSection();

    /// A reference in the text: the note, and its number as printed.
    struct Found {
        std::shared_ptr<const FlowNote> note;
        QString number;
    };
    /// Reads the blocks of one note; gets the note's element, the name of its part and its number.
    using Read = std::function<std::vector<Block>(pugi::xml_node, const QString&, const QString&)>;
    /// The note that @p reference (w:footnoteReference, w:endnoteReference) points to; nothing when there is none.
    Found find(pugi::xml_node reference, const Read& read);

    const std::vector<std::shared_ptr<const FlowNote>>& endnotes() const { return m_endnotes; }

private:
    struct Kind {
        NotesPart part;
        QString format;
        int count = 0;
        int start = 1;
        bool restarts = false; ///< with each section
    };
    Kind m_foot, m_end;
    std::vector<std::shared_ptr<const FlowNote>> m_endnotes;
};

} // namespace cdesk::docx
