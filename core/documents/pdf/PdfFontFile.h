// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fonts/FontFace.h"
#include "core/documents/pdf/PdfObjects.h"

namespace cdesk::pdf {

/// The part of one face that a document uses: remembers glyphs while pages are written, embeds them at the end.
class PdfFontFile {
public:
    explicit PdfFontFile(std::shared_ptr<const FontFace> face);

    const FontFace& face() const { return *m_face; }
    /// Notes that @p glyph stands for @p character. False when the glyph already stands for another one: then the
    /// place must carry its real text itself, for the font can give back one character a glyph only.
    bool use(quint16 glyph, char32_t character)
    {
        char32_t& known = m_characters[glyph];
        if (known == 0)
            known = character == U'\u00A0' ? U' ' : character;
        return known == character || (character == U'\u00A0' && known == U' ');
    }
    bool isUsed() const;
    /// Writes the subset and its tables; returns the number of the font object.
    int write(PdfObjects& objects) const;

private:
    QByteArray subset() const;
    QByteArray widths() const;
    QByteArray toUnicode() const;
    QByteArray name() const;

    std::shared_ptr<const FontFace> m_face;
    std::vector<char32_t> m_characters; ///< by glyph; 0 = not used
};

} // namespace cdesk::pdf
