// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/docx/DocxXml.h"

#include <QString>

#include <vector>

namespace cdesk {

/// The printed text of one paragraph as one string, mapped back to the runs it comes from. Programs cut text into
/// runs at will, also inside a tag. Text boxes and deleted revisions are not part of it; a tab is \t, a break \n.
class ParagraphText {
public:
    explicit ParagraphText(pugi::xml_node paragraph);

    const QString& text() const { return m_text; }

    /// Puts @p value in place of the characters [from, to). It lands in the first touched run and takes its format;
    /// the other runs only lose characters. \n becomes a line break, \t a tab, what XML cannot carry is dropped.
    void replace(qsizetype from, qsizetype to, const QString& value);

    /// Whether the character at @p offset is underlined by its own run format.
    bool isUnderlined(qsizetype offset) const;

private:
    struct Piece {
        pugi::xml_node node; ///< w:t, or an element that counts as one character
        qsizetype from = 0;
        qsizetype length = 0;
    };
    void collect(pugi::xml_node parent);
    void collectRun(pugi::xml_node run);
    void refresh();
    pugi::xml_node textNodeAt(qsizetype from, qsizetype to);

    pugi::xml_node m_paragraph;
    std::vector<Piece> m_pieces;
    QString m_text;
};

/// Replaces all text of a `w:t`; breaks and tabs become elements of their own beside it.
void setRunText(pugi::xml_node textNode, const QString& text);

/// The printed text of a paragraph.
inline QString paragraphText(pugi::xml_node paragraph)
{
    return ParagraphText(paragraph).text();
}

} // namespace cdesk
