// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/DocxStyles.h"

namespace cdesk::docx {

/// The lists of a document, and the numbers of its paragraphs (第一条, 1.1, （一）, ①).
class Numbering {
public:
    /// Reads numbering.xml, which may be missing.
    explicit Numbering(pugi::xml_node root);
    Numbering(const Numbering&) = delete;
    Numbering& operator=(const Numbering&) = delete;

    /// Indents and tabs of a level; nothing when the number does not exist.
    pugi::xml_node levelParagraph(int numberingId, int level) const;
    /// The level of a list that belongs to a paragraph style, -1 when none does.
    int levelOfStyle(int numberingId, const QString& styleId) const;
    /// Gives the paragraph the next number of its list.
    void label(Paragraph& paragraph, const Styles& styles);

    const NumberingLists& lists() const { return m_lists; }

private:
    using LevelNodes = std::array<pugi::xml_node, NumberingList::kLevels>;

    std::map<int, LevelNodes> m_nodes; ///< by numbering id
    NumberingLists m_lists;
    NumberingCount m_count;
};

} // namespace cdesk::docx
