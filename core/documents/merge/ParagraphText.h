// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/docx/DocxXml.h"

#include <QString>

#include <vector>

namespace cdesk {

/// Text to put in place of the characters [from, to).
struct TextEdit {
    qsizetype from = 0;
    qsizetype to = 0;
    QString value;
};

/// The printed text of one paragraph as one string, mapped back to the runs it comes from. Programs cut text into
/// runs at will, also inside a tag. Text boxes and deleted revisions are not part of it; a tab is \t, a break \n.
class ParagraphText {
public:
    explicit ParagraphText(pugi::xml_node paragraph);

    const QString& text() const { return m_text; }

    /// Carries out all edits; they do not overlap. Each value lands in the first run it touches and takes its format;
    /// the other runs only lose characters. \n becomes a line break, \t a tab, what XML cannot carry is dropped.
    void replaceAll(std::vector<TextEdit> edits);
    /// One edit.
    void replace(qsizetype from, qsizetype to, const QString& value) { replaceAll({{from, to, value}}); }

    /// Cuts runs so that [from, to) begins and ends with a run, and hands out the nodes from the first to the last of
    /// them: siblings. Empty when the two ends do not stand side by side (one of them in a hyperlink).
    std::vector<pugi::xml_node> isolate(qsizetype from, qsizetype to);

    /// Leaves out what stands from @p offset on; for work that goes from the end to the beginning.
    void forgetFrom(qsizetype offset);

    /// Whether the character at @p offset is underlined by its own run format.
    bool isUnderlined(qsizetype offset) const;
    /// The run the character at @p offset stands in.
    pugi::xml_node runAt(qsizetype offset) const;

private:
    struct Piece {
        pugi::xml_node node; ///< w:t, or an element that counts as one character
        qsizetype from = 0;
        qsizetype length = 0;
        qsizetype end() const { return from + length; }
    };
    void collect(pugi::xml_node parent);
    void collectRun(pugi::xml_node run);
    void refresh();
    /// Index of the first piece that ends behind @p offset.
    size_t pieceAt(qsizetype offset) const;
    /// Index of the piece whose text shall carry the value of @p edit; may add one.
    size_t targetOf(const TextEdit& edit);
    void splitAt(qsizetype offset);

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
