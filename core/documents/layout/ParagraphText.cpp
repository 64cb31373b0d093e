// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/ParagraphText.h"

#include "core/documents/flow/NumberText.h"
#include "core/documents/layout/LineRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Share of the size that raised and lowered letters keep.
constexpr double kSmallLetters = 0.65;
/// Between Chinese and Latin, in em.
constexpr double kAutoSpace = 0.25;

/// In a paragraph without Chinese, quotation marks and dashes are those of the Latin font.
bool hasChinese(const Paragraph& paragraph)
{
    return std::any_of(paragraph.inlines.begin(), paragraph.inlines.end(), [](const Inline& piece) {
        return std::any_of(piece.text.begin(), piece.text.end(), [](QChar unit) { return unit.unicode() >= 0x2E80; });
    });
}

/// Collects the items of one paragraph.
class Measurer {
public:
    Measurer(const Paragraph& paragraph, LayoutContext& context)
        : m_paragraph{paragraph}, m_context{context}, m_hasChinese{hasChinese(paragraph)}
    {
    }

    void addText(QStringView text, const RunStyle& style, const Inline* source = nullptr)
    {
        const size_t first = m_items.size();
        useFont(style);
        forEachCharacter(text, [&](char32_t character) { addCharacter(character, style); });
        for (size_t i = first; i < m_items.size() && source; ++i) {
            m_items[i].source = source;
            m_items[i].lineHeight += source->rubyPoints * kTwipsPerPoint;
            m_items[i].letterHeight += source->rubyPoints * kTwipsPerPoint;
        }
    }

    void addSpecial(TextItem::Kind kind, const RunStyle& style, const Inline* image = nullptr)
    {
        TextItem item;
        item.kind = kind;
        item.style = &style;
        item.size = style.points * kTwipsPerPoint;
        item.lineHeight = officeLineHeight(style.latinFont, false) * item.size;
        item.letterHeight = officeLetterHeight(style.latinFont, false) * item.size;
        if (image) {
            item.image = image;
            item.advance = image->width;
            item.lineHeight = image->height;
            item.letterHeight = image->height;
        }
        m_items.push_back(item);
    }

    TextItem& last() { return m_items.back(); }

    std::vector<TextItem> take()
    {
        fitStretches();
        return std::move(m_items);
    }

private:
    /// Of a font, in em.
    struct Heights {
        double line = 0;
        double letters = 0;
    };

    /// Spreads or presses together the characters of each stretch that shall take a certain width.
    void fitStretches()
    {
        for (size_t first = 0; first < m_items.size();) {
            const RunStyle* style = m_items[first].style;
            size_t end = first + 1;
            if (style->fitWidth > 0) {
                double width = m_items[first].advance;
                for (; end < m_items.size() && m_items[end].style->fitWidth == style->fitWidth &&
                       m_items[end].style->fitGroup == style->fitGroup;
                     ++end)
                    width += m_items[end].advance;
                for (size_t i = first; i < end; ++i) {
                    m_items[i].advance += (style->fitWidth - width) / double(end - first);
                    m_items[i].gapAfter = 0;
                }
            }
            first = end;
        }
    }

    void useFont(const RunStyle& style)
    {
        m_font = m_context.fonts.textFont(style.latinFont, style.eastAsianFont, style.bold, style.italic);
        m_faces.clear();
        for (const auto& face : m_font->faces())
            m_faces.push_back(face);
        m_latin = {officeLineHeight(style.latinFont, false), officeLetterHeight(style.latinFont, false)};
        m_eastAsian = {officeLineHeight(style.eastAsianFont, true), officeLineHeight(style.eastAsianFont, true)};
    }

    void addCharacter(char32_t character, const RunStyle& style)
    {
        if (character < 0x20 || character == U'\u200B' || character == U'\uFEFF' || character == U'\u00AD')
            return; // nothing to see
        if (style.allCaps)
            character = QChar::toUpper(character);
        const bool eastAsian = isEastAsian(character) && (m_hasChinese || character >= 0x2E80);
        const auto glyph = m_font->glyphFor(character == U'\u00A0' ? U' ' : character, eastAsian);
        TextItem item;
        item.character = character;
        item.glyph = glyph.glyph;
        item.face = m_context.faces.numberOf(m_faces[glyph.face]);
        item.style = &style;
        item.size = style.points * kTwipsPerPoint * (style.position == VerticalPosition::Normal ? 1 : kSmallLetters);
        const Heights& heights = eastAsian ? m_eastAsian : m_latin;
        item.lineHeight = heights.line * item.size;
        item.letterHeight = heights.letters * item.size;
        item.advance = double(glyph.advance) * item.size * style.widthPercent / 100 + style.letterSpacing;
        if (m_paragraph.style.snapToGrid)
            item.advance += m_context.characterSpacing * (eastAsian ? 1 : 0.5);
        if (!m_items.empty() && m_items.back().kind == TextItem::Kind::Character)
            joinWith(m_items.back(), character);
        m_items.push_back(item);
    }

    /// Space between two neighbours depends on both.
    void joinWith(TextItem& last, char32_t next)
    {
        if (m_paragraph.style.autoSpace && wantsAutoSpace(last.character, next))
            last.gapAfter = kAutoSpace * last.size;
        const bool marksMeet = isClosingMark(last.character) && (isClosingMark(next) || mayNotEndLine(next));
        if (m_context.document.compressPunctuation && marksMeet && isEastAsian(next))
            last.gapAfter = -last.size / 2;
    }

    const Paragraph& m_paragraph;
    LayoutContext& m_context;
    bool m_hasChinese;
    std::vector<TextItem> m_items;
    std::shared_ptr<const TextFont> m_font;
    std::vector<std::shared_ptr<const FontFace>> m_faces;
    Heights m_latin, m_eastAsian;
};

} // namespace

std::vector<TextItem> measureParagraph(const Paragraph& paragraph, LayoutContext& context)
{
    Measurer measurer(paragraph, context);
    if (!paragraph.label.isEmpty()) {
        measurer.addText(paragraph.label, paragraph.labelStyle);
        if (paragraph.labelEnd == Paragraph::LabelEnd::Tab)
            measurer.addSpecial(TextItem::Kind::Tab, paragraph.labelStyle);
        else if (paragraph.labelEnd == Paragraph::LabelEnd::Space)
            measurer.addText(u" ", paragraph.labelStyle);
    }
    for (const Inline& piece : paragraph.inlines) {
        if (piece.style.hidden)
            continue;
        switch (piece.kind) {
        case Inline::Kind::Text:
            measurer.addText(piece.text, piece.style, piece.note || !piece.ruby.isEmpty() ? &piece : nullptr);
            break;
        case Inline::Kind::Tab:
            measurer.addSpecial(TextItem::Kind::Tab, piece.style);
            break;
        case Inline::Kind::LineBreak:
            measurer.addSpecial(TextItem::Kind::LineBreak, piece.style);
            break;
        case Inline::Kind::PageBreak:
            measurer.addSpecial(TextItem::Kind::PageBreak, piece.style);
            measurer.last().source = &piece;
            break;
        case Inline::Kind::Image:
            measurer.addSpecial(TextItem::Kind::Image, piece.style, &piece);
            break;
        case Inline::Kind::PageNumber:
            measurer.addText(formattedPageNumber(context.pageNumber, context.numberFormat), piece.style);
            break;
        case Inline::Kind::PageCount:
            measurer.addText(QString::number(piece.ofSection ? context.sectionPageCount : context.pageCount),
                             piece.style);
            break;
        }
    }
    return measurer.take();
}

QString formattedPageNumber(int number, PageNumberFormat format)
{
    switch (format) {
    case PageNumberFormat::UpperRoman:
        return numberText(number, u"upperRoman"_s);
    case PageNumberFormat::LowerRoman:
        return numberText(number, u"lowerRoman"_s);
    case PageNumberFormat::Chinese:
        return numberText(number, u"chineseCounting"_s);
    case PageNumberFormat::Decimal:
        break;
    }
    return QString::number(number);
}

} // namespace cdesk
