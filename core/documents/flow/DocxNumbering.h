// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/DocxStyles.h"

#include <array>
#include <map>
#include <optional>

namespace cdesk::docx {

/// Counts the numbered paragraphs of a document and writes their numbers (第一条, 1.1, （一）, ①).
class Numbering {
public:
    /// Reads numbering.xml, which may be missing.
    explicit Numbering(pugi::xml_node root);

    /// Indents and tabs of a level; nothing when the number does not exist.
    pugi::xml_node levelParagraph(int numberingId, int level) const;
    /// The level of a list that belongs to a paragraph style, -1 when none does.
    int levelOfStyle(int numberingId, const QString& styleId) const;
    /// Gives the paragraph the next number of its list.
    void label(Paragraph& paragraph, const Styles& styles);

private:
    static constexpr int kLevels = 9;
    struct Level {
        pugi::xml_node node;
        int start = 1;
    };
    struct List {
        int abstractId = 0;
        std::array<Level, kLevels> levels;
        std::array<std::optional<int>, kLevels> restarts; ///< this list begins a level anew
    };
    using Counters = std::array<std::optional<int>, kLevels>;

    QString labelText(const List& list, int level, const Counters& counters) const;

    std::map<int, List> m_lists;        ///< by numbering id
    std::map<int, Counters> m_counters; ///< by abstract list: lists that share one count on
    std::map<int, bool> m_restarted;    ///< by numbering id: its own start was counted
};

} // namespace cdesk::docx
