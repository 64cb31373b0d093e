// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/PageText.h"

namespace cdesk {

namespace {

constexpr char32_t kLastOfPlane = 0xFFFF;

QChar letterOf(char32_t character)
{
    return character > kLastOfPlane ? QChar(QChar::ReplacementCharacter) : QChar(static_cast<char16_t>(character));
}

} // namespace

std::vector<PlacedCharacter> placedCharacters(const DisplayPage& page, const DisplayFaces& faces)
{
    std::vector<PlacedCharacter> placed;
    placed.reserve(page.glyphs.size());
    for (const GlyphRun& run : page.runs) {
        const FontFace& face = *faces.all()[run.face];
        const double em = run.points * kTwipsPerPoint;
        for (const DisplayGlyph& glyph : page.glyphsOf(run)) {
            const double width = face.advance(glyph.glyph) * em;
            placed.push_back({glyph.character, QRectF(run.x + glyph.x, run.baseline - em * 0.9, width, em * 1.15)});
        }
    }
    return placed;
}

std::vector<QRectF> lineStretches(const std::vector<PlacedCharacter>& placed, size_t first, size_t last)
{
    std::vector<QRectF> rects;
    for (size_t i = first; i <= last; ++i) {
        const QRectF& rect = placed[i].rect;
        if (!rects.empty() && qAbs(rects.back().bottom() - rect.bottom()) < 20 && rect.left() >= rects.back().left())
            rects.back() |= rect;
        else
            rects.push_back(rect);
    }
    return rects;
}

PageText::PageText(const DisplayList& pages)
{
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        for (const PlacedCharacter& placed : placedCharacters(pages.pages[page], pages.faces)) {
            const QChar letter = letterOf(placed.character);
            if (letter.isSpace())
                continue;
            m_text += letter;
            m_letters.push_back({page, placed.rect});
        }
    }
}

std::optional<PagePlace> PageText::find(const QString& text, int occurrence, qsizetype before) const
{
    if (text.isEmpty() || before >= text.size())
        return std::nullopt;
    qsizetype at = -1;
    for (qsizetype next = m_text.indexOf(text); next >= 0; next = m_text.indexOf(text, next + 1)) {
        at = next;
        if (occurrence-- == 0)
            break;
    }
    if (at < 0)
        return std::nullopt;
    const Letter& first = m_letters[static_cast<size_t>(at + before)];
    PagePlace place{first.page, first.rect};
    for (qsizetype i = at + before + 1; i < at + text.size(); ++i) {
        const Letter& letter = m_letters[static_cast<size_t>(i)];
        if (letter.page != first.page || qAbs(letter.rect.bottom() - first.rect.bottom()) > 20)
            break;
        place.rect |= letter.rect;
    }
    return place;
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const char32_t character : text.toUcs4())
        if (const QChar letter = letterOf(character); !letter.isSpace())
            letters += letter;
    return letters;
}

} // namespace cdesk
