// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/LayoutContext.h"

namespace cdesk {

/// One character, tab, break or picture of a paragraph, measured.
struct TextItem {
    enum class Kind { Character, Tab, LineBreak, PageBreak, Image };
    Kind kind = Kind::Character;
    char32_t character = 0;
    quint16 glyph = 0;
    quint16 face = 0; ///< index into DisplayFaces
    const RunStyle* style = nullptr;
    const Inline* image = nullptr;
    const Inline* source = nullptr;     ///< what a character comes from, when that says more than its style
    TabLeader leader = TabLeader::None; ///< of a tab, known once the line is broken
    double size = 0;                    ///< twips
    double lineHeight = 0;              ///< natural height of a line with it, twips
    double letterHeight = 0;            ///< what must fit into lines of the grid, twips
    double advance = 0;                 ///< twips
    double gapAfter = 0;                ///< space that vanishes at a line's end, twips

    bool isBlank() const { return character == U' ' || character == U'\u00A0'; }
    bool isBreak() const { return kind == Kind::LineBreak || kind == Kind::PageBreak; }
};

/// Turns a paragraph, its number included, into measured items. @p paragraph must outlive them.
std::vector<TextItem> measureParagraph(const Paragraph& paragraph, LayoutContext& context);

/// A page number the way the section writes it.
QString formattedPageNumber(int number, PageNumberFormat format);

} // namespace cdesk
