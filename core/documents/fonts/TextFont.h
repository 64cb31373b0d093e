// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fonts/FontFace.h"

#include <QStringView>

namespace cdesk {

/// Whether a character is set in the East-Asian font of a run: ideographs, full-width forms, and the
/// punctuation “ ” ‘ ’ — … · that Chinese text writes full-width.
bool isEastAsian(char32_t character);

/// Calls @p visit with every code point of @p text; half a surrogate pair counts as U+FFFD.
template <class Visit>
void forEachCharacter(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            visit(char32_t(QChar::surrogateToUcs4(unit, text[++i])));
        else
            visit(unit.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : char32_t(unit.unicode()));
    }
}

/// What text is set in: a face for Latin text, one for East-Asian text, and faces that help out for missing glyphs.
class TextFont {
public:
    /// A character's glyph in one of the faces.
    struct Glyph {
        quint16 glyph = 0;
        quint8 face = 0;   ///< index into faces()
        float advance = 0; ///< em
    };

    /// @p faces: Latin, East-Asian, then the helpers in order of preference; at least two.
    explicit TextFont(std::vector<std::shared_ptr<const FontFace>> faces) : m_faces{std::move(faces)} {}

    const std::vector<std::shared_ptr<const FontFace>>& faces() const { return m_faces; }
    /// The glyph a character is drawn with; glyph 0 of the expected face when no face has it.
    Glyph glyphFor(char32_t character) const { return glyphFor(character, isEastAsian(character)); }
    /// As above, from the East-Asian face or the Latin one whatever the character.
    Glyph glyphFor(char32_t character, bool eastAsian) const;
    /// Width of one line of text, in em.
    double width(QStringView text) const;

private:
    std::vector<std::shared_ptr<const FontFace>> m_faces;
};

} // namespace cdesk
