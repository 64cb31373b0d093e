// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fonts/FontFace.h"

#include <QFont>
#include <QRawFont>

#include <hb.h>

namespace cdesk {

namespace {

constexpr quint32 kMaximumProfile = HB_TAG('m', 'a', 'x', 'p');
/// Version of the maximum profile that fonts with CFF outlines have. Source: OpenType, table maxp.
constexpr int kCffProfile = 0x5000;
constexpr quint32 kOs2 = HB_TAG('O', 'S', '/', '2');
constexpr int kBoldWeight = 600;
constexpr int kItalicSelectionBit = 1;

/// A QRawFont belongs to the thread that made it, so each reading makes its own; Qt's font cache makes that cheap.
QByteArray readTable(const QString& family, bool bold, bool italic, quint32 tag)
{
    QFont font(family);
    font.setPixelSize(1000);
    font.setBold(bold);
    font.setItalic(italic);
    const char name[5] = {char(tag >> 24), char(tag >> 16), char(tag >> 8), char(tag), 0};
    return QRawFont::fromFont(font).fontTable(name);
}

hb_blob_t* referenceTable(hb_face_t*, hb_tag_t tag, void* face)
{
    const QByteArray& bytes = static_cast<const FontFace*>(face)->table(tag);
    return hb_blob_create(bytes.constData(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr,
                          nullptr);
}

int bigEndian16(const QByteArray& bytes, qsizetype at)
{
    return at + 1 < bytes.size() ? (quint8(bytes[at]) << 8 | quint8(bytes[at + 1])) : 0;
}

} // namespace

FontFace::FontFace(QString family, bool bold, bool italic) : m_family{std::move(family)}, m_bold{bold}, m_italic{italic}
{
    m_face = hb_face_create_for_tables(referenceTable, this, nullptr);
}

FontFace::~FontFace()
{
    hb_face_destroy(m_face);
}

std::shared_ptr<const FontFace> FontFace::load(const QString& family, bool bold, bool italic)
{
    std::shared_ptr<FontFace> face(new FontFace(family, bold, italic));
    return face->readGlyphs() ? face : nullptr;
}

const QByteArray& FontFace::table(quint32 tag) const
{
    const std::lock_guard lock(m_mutex);
    auto found = m_tables.find(tag);
    if (found == m_tables.end())
        found = m_tables.emplace(tag, readTable(m_family, m_bold, m_italic, tag)).first;
    return found->second;
}

bool FontFace::readGlyphs()
{
    const auto glyphCount = hb_face_get_glyph_count(m_face);
    if (glyphCount == 0 || glyphCount > 65536)
        return false;
    // The outlines themselves (25 MB in a Chinese font) are read by those who embed them.
    m_cff = bigEndian16(table(kMaximumProfile), 0) == 0 && bigEndian16(table(kMaximumProfile), 2) == kCffProfile;
    const QByteArray& os2 = table(kOs2);
    m_boldSynthetic = m_bold && bigEndian16(os2, 4) < kBoldWeight;
    m_italicSynthetic = m_italic && (bigEndian16(os2, 62) & kItalicSelectionBit) == 0;
    m_unitsPerEm = static_cast<int>(hb_face_get_upem(m_face));

    hb_font_t* font = hb_font_create(m_face);
    hb_font_extents_t extents;
    if (hb_font_get_h_extents(font, &extents) != 0) {
        m_ascender = extents.ascender;
        m_descender = extents.descender;
    }
    m_advances.resize(glyphCount);
    for (unsigned glyph = 0; glyph < glyphCount; ++glyph)
        m_advances[glyph] = float(hb_font_get_glyph_h_advance(font, glyph)) / float(m_unitsPerEm);

    m_glyphs.assign(65536, 0);
    hb_set_t* characters = hb_set_create();
    hb_face_collect_unicodes(m_face, characters);
    for (hb_codepoint_t character = HB_SET_VALUE_INVALID; hb_set_next(characters, &character) != 0;) {
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(font, character, &glyph) == 0)
            continue;
        if (character < m_glyphs.size())
            m_glyphs[character] = static_cast<quint16>(glyph);
        else
            m_rareGlyphs.emplace(character, static_cast<quint16>(glyph));
    }
    hb_set_destroy(characters);
    hb_font_destroy(font);
    return true;
}

} // namespace cdesk
