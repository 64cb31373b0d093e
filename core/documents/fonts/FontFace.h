// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

struct hb_face_t;

namespace cdesk {

/// One installed font file of one weight: its glyph numbers and widths in flat arrays, and its tables for embedding.
/// Unchangeable once loaded, so layout threads, the window and the PDF writer share it.
class FontFace {
public:
    /// Loads the face of an installed @p family; null when its tables cannot be read.
    static std::shared_ptr<const FontFace> load(const QString& family, bool bold, bool italic);
    ~FontFace();
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;

    const QString& family() const { return m_family; }
    bool isBold() const { return m_bold; }     ///< as asked for
    bool isItalic() const { return m_italic; } ///< as asked for
    /// The family has no such weight or slope of its own: it is thickened or slanted when drawn.
    bool isBoldSynthetic() const { return m_boldSynthetic; }
    bool isItalicSynthetic() const { return m_italicSynthetic; }

    /// Glyph number of a character, 0 when the font has none.
    quint16 glyph(char32_t character) const
    {
        if (character < m_glyphs.size())
            return m_glyphs[character];
        const auto found = m_rareGlyphs.find(character);
        return found == m_rareGlyphs.end() ? quint16(0) : found->second;
    }
    /// Width of a glyph in em.
    float advance(quint16 glyph) const { return glyph < m_advances.size() ? m_advances[glyph] : 1.0F; }

    /// Everything below is for embedding: units per em, metrics in font units, and the outlines.
    int unitsPerEm() const { return m_unitsPerEm; }
    int ascender() const { return m_ascender; }
    int descender() const { return m_descender; }
    bool hasCffOutlines() const { return m_cff; }
    hb_face_t* harfbuzzFace() const { return m_face; }
    /// The bytes of one table, e.g. "CFF "; empty when the font has none. Read once, then kept.
    const QByteArray& table(quint32 tag) const;

private:
    FontFace(QString family, bool bold, bool italic);
    bool readGlyphs();

    QString m_family;
    bool m_bold = false;
    bool m_italic = false;
    bool m_boldSynthetic = false;
    bool m_italicSynthetic = false;
    bool m_cff = false;
    int m_unitsPerEm = 1000;
    int m_ascender = 880;
    int m_descender = -120;
    std::vector<quint16> m_glyphs; ///< by character, Basic Multilingual Plane
    std::unordered_map<char32_t, quint16> m_rareGlyphs;
    std::vector<float> m_advances; ///< by glyph
    hb_face_t* m_face = nullptr;
    mutable std::mutex m_mutex;
    mutable std::map<quint32, QByteArray> m_tables;
};

} // namespace cdesk
