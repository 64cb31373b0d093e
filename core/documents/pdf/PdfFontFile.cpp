// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfFontFile.h"

#include "core/documents/pdf/CffCharset.h"
#include "core/documents/pdf/PdfSyntax.h"

#include <QCryptographicHash>

#include <hb.h>

#include <algorithm>
#include <cmath>
#include <hb-subset.h>

namespace cdesk::pdf {

namespace {

constexpr hb_tag_t kCff = HB_TAG('C', 'F', 'F', ' ');

/// All that a viewer needs once glyph numbers stand in the page. Planning a subset of a face that shows no more takes
/// half the time: its character map and its rules for composing are not gone through for glyphs that nobody asks for.
constexpr hb_tag_t kNeededTables[] = {kCff,
                                      HB_TAG('g', 'l', 'y', 'f'),
                                      HB_TAG('l', 'o', 'c', 'a'),
                                      HB_TAG('h', 'e', 'a', 'd'),
                                      HB_TAG('h', 'h', 'e', 'a'),
                                      HB_TAG('h', 'm', 't', 'x'),
                                      HB_TAG('m', 'a', 'x', 'p')};

hb_blob_t* neededTable(hb_face_t*, hb_tag_t tag, void* face)
{
    if (std::find(std::begin(kNeededTables), std::end(kNeededTables), tag) == std::end(kNeededTables))
        return nullptr;
    return hb_face_reference_table(static_cast<hb_face_t*>(face), tag);
}

QByteArray bytesOf(hb_blob_t* blob)
{
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    QByteArray bytes(data, static_cast<qsizetype>(length));
    hb_blob_destroy(blob);
    return bytes;
}

} // namespace

PdfFontFile::PdfFontFile(std::shared_ptr<const FontFace> face) : m_face{std::move(face)}, m_characters(65536, U'\0') {}

bool PdfFontFile::isUsed() const
{
    return std::any_of(m_characters.begin(), m_characters.end(), [](char32_t character) { return character != 0; });
}

QByteArray PdfFontFile::subset() const
{
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    hb_set_t* glyphs = hb_subset_input_glyph_set(input);
    hb_set_add(glyphs, 0);
    for (size_t glyph = 0; glyph < m_characters.size(); ++glyph) {
        if (m_characters[glyph] != 0)
            hb_set_add(glyphs, static_cast<hb_codepoint_t>(glyph));
    }
    // Glyph numbers of the pages must stay valid. A CFF font of the CID kind keeps its own numbers in the charset.
    const bool ownNumbers = m_face->hasCffOutlines() && CffCharset(m_face->table(kCff)).isCid();
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING |
                                         (ownNumbers ? 0U : static_cast<unsigned>(HB_SUBSET_FLAGS_RETAIN_GIDS)));
    hb_face_t* whole = hb_face_create_for_tables(neededTable, m_face->harfbuzzFace(), nullptr);
    hb_face_t* small = hb_subset_or_fail(whole, input);
    hb_face_destroy(whole);
    hb_subset_input_destroy(input);
    if (!small)
        return {};
    const QByteArray bytes =
        bytesOf(m_face->hasCffOutlines() ? hb_face_reference_table(small, kCff) : hb_face_reference_blob(small));
    hb_face_destroy(small);
    return bytes;
}

QByteArray PdfFontFile::widths() const
{
    QByteArray out = "[";
    for (size_t glyph = 0; glyph < m_characters.size(); ++glyph) {
        const double em = double(m_face->advance(static_cast<quint16>(glyph)));
        if (m_characters[glyph] != 0 && std::abs(em - 1.0) > 1e-6) {
            out += QByteArray::number(static_cast<int>(glyph)) + "[";
            appendNumber(out, em * 1000);
            out += "]";
        }
    }
    return out + "]";
}

QByteArray PdfFontFile::toUnicode() const
{
    constexpr int kMostPerBlock = 100; // limit of the CMap language
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Text def\n/CMapType 2 "
                     "def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QByteArray block;
    int lines = 0;
    const auto flush = [&] {
        if (lines > 0)
            out += QByteArray::number(lines) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        lines = 0;
    };
    for (size_t glyph = 0; glyph < m_characters.size(); ++glyph) {
        if (m_characters[glyph] == 0)
            continue;
        block += "<";
        appendGlyph(block, static_cast<quint16>(glyph));
        block += "> <" + utf16Hex(QString::fromUcs4(&m_characters[glyph], 1)) + ">\n";
        if (++lines == kMostPerBlock)
            flush();
    }
    flush();
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFontFile::name() const
{
    QByteArray out;
    for (const QChar letter : m_face->family()) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            out += char(letter.unicode());
    }
    if (out.isEmpty())
        out = "Font";
    return out + (m_face->isBold() ? "-Bold" : "") + (m_face->isItalic() ? "-Italic" : "");
}

int PdfFontFile::write(PdfObjects& objects) const
{
    const bool cff = m_face->hasCffOutlines();
    const QByteArray outlines = subset();
    // The six letters that mark a subset are drawn from its bytes: the same subset has the same name.
    QByteArray tag = QCryptographicHash::hash(outlines, QCryptographicHash::Md5).left(6);
    for (char& letter : tag)
        letter = char('A' + quint8(letter) % 26);
    const QByteArray baseFont = tag + "+" + name();
    const auto perThousand = [this](int units) { return QByteArray::number(units * 1000 / m_face->unitsPerEm()); };

    const int file = objects.reserve();
    objects.writeStream(file, outlines,
                        cff ? QByteArray("/Subtype/CIDFontType0C") : "/Length1 " + QByteArray::number(outlines.size()));
    const int descriptor = objects.reserve();
    objects.write(descriptor, "<</Type/FontDescriptor/FontName/" + baseFont + "/Flags 4/FontBBox[-200 " +
                                  perThousand(m_face->descender()) + " 1200 " + perThousand(m_face->ascender()) +
                                  "]/ItalicAngle 0/Ascent " + perThousand(m_face->ascender()) + "/Descent " +
                                  perThousand(m_face->descender()) + "/CapHeight 700/StemV 80/" +
                                  (cff ? "FontFile3 " : "FontFile2 ") + reference(file) + ">>");
    const int descendant = objects.reserve();
    objects.write(descendant, QByteArray("<</Type/Font/Subtype/") +
                                  (cff ? "CIDFontType0" : "CIDFontType2/CIDToGIDMap/Identity") + "/BaseFont/" +
                                  baseFont + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
                                  "/DW 1000/W" + widths() + "/FontDescriptor " + reference(descriptor) + ">>");
    const int unicode = objects.reserve();
    objects.writeStream(unicode, toUnicode());
    const int font = objects.reserve();
    objects.write(font, "<</Type/Font/Subtype/Type0/BaseFont/" + baseFont + "/Encoding/Identity-H/DescendantFonts[" +
                            reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
    return font;
}

} // namespace cdesk::pdf
