// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fonts/TextFont.h"

namespace cdesk {

bool isEastAsian(char32_t character)
{
    if (character < 0x2010)
        return character == 0x00B7; // ·
    if (character < 0x2028)
        return true; // dashes, quotes, ellipsis
    return character >= 0x2E80 || (character >= 0x2030 && character <= 0x203B) ||
           (character >= 0x2100 && character <= 0x27BF);
}

TextFont::Glyph TextFont::glyphFor(char32_t character, bool eastAsian) const
{
    const quint8 expected = eastAsian ? 1 : 0;
    const auto choose = [&](quint8 index, quint16 glyph) {
        return Glyph{glyph, index, m_faces[index]->advance(glyph)};
    };
    if (const auto glyph = m_faces[expected]->glyph(character))
        return choose(expected, glyph);
    for (quint8 index = 0; index < m_faces.size(); ++index) {
        if (const auto glyph = m_faces[index]->glyph(character))
            return choose(index, glyph);
    }
    return choose(expected, 0);
}

double TextFont::width(QStringView text) const
{
    double em = 0;
    forEachCharacter(text, [&](char32_t character) { em += double(glyphFor(character).advance); });
    return em;
}

} // namespace cdesk
