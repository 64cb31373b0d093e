// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/LineBreaker.h"

#include "core/documents/layout/LineRules.h"

#include <algorithm>
#include <cmath>

namespace cdesk {

namespace {

/// Rounding must not push a character into the next line.
constexpr double kTolerance = 2.0;
/// Width in em of a tab whose stop leaves no room for what is set at it.
constexpr double kLeastTab = 0.5;

bool mayBreakHere(const TextItem& before, const TextItem& after)
{
    if (before.kind != TextItem::Kind::Character || after.kind != TextItem::Kind::Character)
        return true;
    return mayBreakBetween(before.character, after.character);
}

} // namespace

LineSpace lineSpace(const Paragraph& paragraph, double columnWidth)
{
    constexpr double kNarrowest = 200; // a column must hold a character, whatever the indents say
    const ParagraphStyle& style = paragraph.style;
    const RunStyle& first = paragraph.inlines.empty() ? paragraph.markStyle : paragraph.inlines.front().style;
    const double character = first.points * kTwipsPerPoint / 100; // a hundredth of one
    LineSpace space;
    space.columnWidth = columnWidth;
    space.left = style.leftChars != 0 ? style.leftChars * character : style.left;
    const double firstLine = style.firstLineChars != 0 ? style.firstLineChars * character : style.firstLine;
    if (style.firstLineChars < 0 && style.leftChars == 0)
        space.left = std::max(space.left, -firstLine);
    space.firstLeft = space.left + firstLine;
    const double rightIndent = style.rightChars != 0 ? style.rightChars * character : style.right;
    space.right = std::max(columnWidth - rightIndent, std::max(space.left, space.firstLeft) + kNarrowest);
    return space;
}

LineBreaker::LineBreaker(std::vector<TextItem>& items, const Paragraph& paragraph, int defaultTab)
    : m_items{items}, m_paragraph{paragraph}, m_defaultTab{std::max(defaultTab, 100)}
{
    // An empty line follows a break at the end.
    m_emptyLineFollows = items.empty() || items.back().kind == TextItem::Kind::LineBreak;
}

bool LineBreaker::atEnd() const
{
    return m_next == m_items.size() && !m_emptyLineFollows;
}

BrokenLine LineBreaker::next(const LineSpace& space, double left)
{
    if (m_next == m_items.size()) {
        m_emptyLineFollows = false;
        return {m_items.size(), m_items.size(), true};
    }
    m_space = space;
    const BrokenLine line = lineFrom(m_next, left);
    m_next = line.end;
    return line;
}

BrokenLine LineBreaker::lineFrom(size_t first, double left)
{
    double x = left;
    double right = m_space.right;
    size_t lastBreak = first;
    for (size_t i = first; i < m_items.size(); ++i) {
        TextItem& item = m_items[i];
        if (item.isBreak())
            return {first, i + 1, true};
        if (item.kind == TextItem::Kind::Tab) {
            const double stop = placeTab(i, x, right);
            if (stop > right + kTolerance && i > first)
                return {first, i, false};
            x = stop;
            lastBreak = i + 1;
            continue;
        }
        if (i > first && mayBreakHere(m_items[i - 1], item))
            lastBreak = i;
        if (item.character != U' ' && !fits(item, x, right) && i > first)
            return {first, lastBreak > first ? lastBreak : i, false};
        x += item.advance + item.gapAfter;
    }
    return {first, m_items.size(), true};
}

bool LineBreaker::fits(const TextItem& item, double x, double right) const
{
    const double end = x + item.advance;
    if (end <= right + kTolerance)
        return true;
    if (m_paragraph.style.hangingPunctuation && mayHang(item.character))
        return x <= right + kTolerance;
    return isClosingMark(item.character) && end - item.size / 2 <= right + kTolerance;
}

double LineBreaker::placeTab(size_t i, double x, double& right)
{
    const TabStop stop = nextStop(x);
    double end = stop.position;
    if (stop.align != TabAlign::Left) {
        const double behind = widthBehind(i, stop.align == TabAlign::Decimal);
        end -= stop.align == TabAlign::Center ? behind / 2 : behind;
        right = std::max(right, stop.position + kTolerance);
    }
    // Text too long for its tab stop is still told apart from the text before it.
    const double least = stop.align == TabAlign::Left ? 0 : kLeastTab * m_items[i].size;
    end = std::max(end, x + least);
    m_items[i].advance = end - x;
    m_items[i].leader = stop.leader;
    return end;
}

TabStop LineBreaker::nextStop(double x) const
{
    TabStop best;
    best.position = static_cast<int>((std::floor(x / m_defaultTab + 0.001) + 1) * m_defaultTab);
    bool isSet = false;
    for (const TabStop& stop : m_paragraph.style.tabs) {
        if (stop.position > x + 1 && stop.align != TabAlign::Clear) {
            best = stop;
            isSet = true;
            break;
        }
    }
    const bool hanging = m_space.firstLeft < m_space.left && x + 1 < m_space.left;
    if (hanging && (!isSet || m_space.left < best.position)) {
        best = {};
        best.position = static_cast<int>(m_space.left);
    }
    return best;
}

double LineBreaker::widthBehind(size_t tab, bool toDecimalPoint) const
{
    double width = 0;
    for (size_t i = tab + 1; i < m_items.size(); ++i) {
        const TextItem& item = m_items[i];
        if (item.kind == TextItem::Kind::Tab || item.isBreak() || (toDecimalPoint && item.character == U'.'))
            break;
        width += item.advance + item.gapAfter;
    }
    return width;
}

} // namespace cdesk
