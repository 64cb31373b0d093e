// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/PageBreaker.h"

#include <algorithm>

namespace cdesk {

namespace {

/// Twips by which a line may stand below the body's end: rounding only.
constexpr double kTolerance = 1;

double heightOf(const LaidParagraph& laid, size_t first, size_t end)
{
    double sum = 0;
    for (size_t i = first; i < end; ++i)
        sum += laid.lines[i].height;
    return sum;
}

/// Space that two neighbours do not both get: "auto" spaces overlap, and paragraphs of one style may share none.
double sharedSpace(const Paragraph& above, const Paragraph& below, LaidParagraph& laid)
{
    if (below.style.contextualSpacing && above.style.styleName == below.style.styleName) {
        laid.before = 0;
        return 0;
    }
    return above.style.afterAuto && below.style.beforeAuto ? laid.before : 0;
}

bool isBareBreak(const LaidLine& line)
{
    return line.endsPage && line.drawing.runs.empty();
}

} // namespace

PageBreaker::PageBreaker(const FlowDoc& document, LayoutContext& context)
    : m_document{document}, m_context{context}, m_pageFrames{document}
{
}

void PageBreaker::run()
{
    for (const FlowSection& section : m_document.sections) {
        beginSection(section, &section == &m_document.sections.front());
        placeSection(section);
    }
    if (m_pages.empty()) {
        static const FlowSection kEmpty;
        beginSection(kEmpty, true);
    }
}

void PageBreaker::beginSection(const FlowSection& section, bool isFirst)
{
    const bool samePaper =
        m_section && m_section->pageWidth == section.pageWidth && m_section->pageHeight == section.pageHeight;
    m_section = &section;
    m_context.gridPitch = section.gridPitch;
    m_context.numberFormat = section.numberFormat;
    if (section.firstPageNumber >= 0)
        m_number = section.firstPageNumber - 1;
    if (isFirst || section.startsPage || !samePaper || m_breakPending) {
        m_breakPending = false;
        newPage(true);
        m_afterSoftBreak = false;
    }
}

void PageBreaker::newPage(bool isFirstOfSection)
{
    m_frame = m_pageFrames.frame(*m_section, isFirstOfSection, ++m_number, m_context);
    m_frames.push_back(m_frame);
    DisplayPage page;
    page.width = m_section->pageWidth;
    page.height = m_section->pageHeight;
    m_pages.push_back(std::move(page));
    m_y = m_frame.top;
    m_afterSoftBreak = true;
}

ColumnPlace PageBreaker::column() const
{
    return {*m_section, m_section->left, m_section->textWidth()};
}

void PageBreaker::placeSection(const FlowSection& section)
{
    for (size_t i = 0; i < section.blocks.size(); ++i) {
        if (m_breakPending) {
            m_breakPending = false;
            newPage();
            m_afterSoftBreak = false;
        }
        if (const auto* paragraph = section.blocks[i].paragraph())
            place(*paragraph, i);
        else
            place(*section.blocks[i].table());
    }
}

double PageBreaker::startOfBlock(const Block& block)
{
    if (const auto* table = block.table()) {
        const LaidTable laid = layTable(*table, m_section->textWidth(), m_context);
        double height = 0;
        for (size_t row = 0; row < laid.rows.size(); ++row) {
            height += laid.rows[row].height;
            if (row >= laid.headerRows && !laid.rows[row].keepsWithNext)
                break;
        }
        return height;
    }
    const Paragraph& paragraph = *block.paragraph();
    const LaidParagraph laid = layParagraph(paragraph, m_section->textWidth(), m_context);
    // Two lines, for a line of its own at the page's end would be moved on at once.
    const size_t lines = paragraph.style.keepLines || laid.lines.size() <= 3 ? laid.lines.size() : 2;
    return laid.before + heightOf(laid, 0, paragraph.style.widowControl ? lines : 1);
}

/// Height that must find room on one page so that block @p index can stand there: it and what it keeps with it.
double PageBreaker::neededWithNext(size_t index)
{
    constexpr size_t kLongestChain = 30; // a document of kept paragraphs only must not be laid out again and again
    const auto& blocks = m_section->blocks;
    double needed = 0;
    for (size_t i = index; i < blocks.size() && i < index + kLongestChain; ++i) {
        const Paragraph* paragraph = blocks[i].paragraph();
        if (!paragraph || !paragraph->style.keepNext || i + 1 == blocks.size())
            return needed + startOfBlock(blocks[i]);
        const LaidParagraph laid = layParagraph(*paragraph, m_section->textWidth(), m_context);
        needed += laid.before + laid.height() + laid.after;
    }
    return needed;
}

void PageBreaker::place(const Paragraph& paragraph, size_t index)
{
    if (paragraph.style.pageBreakBefore && !atTop()) {
        newPage();
        m_afterSoftBreak = false;
    }
    if (paragraph.style.keepNext && !atTop()) {
        const bool chainGoesOn = index > 0 && m_section->blocks[index - 1].paragraph() &&
                                 m_section->blocks[index - 1].paragraph()->style.keepNext;
        const double needed = chainGoesOn ? 0 : neededWithNext(index);
        if (needed > room() + kTolerance && needed <= m_frame.bottom - m_frame.top)
            newPage();
    }
    m_context.pageNumber = m_number;
    LaidParagraph laid = layParagraph(paragraph, m_section->textWidth(), m_context);
    const Paragraph* previous = index > 0 ? m_section->blocks[index - 1].paragraph() : nullptr;
    if (previous && !atTop())
        m_y -= sharedSpace(*previous, paragraph, laid);
    const bool suppressed = atTop() && m_afterSoftBreak;
    double before = suppressed ? 0 : laid.before;
    before += roomTakenByFloats(paragraph);
    // The space above must not be torn from the line below it.
    if (!atTop() && !isBareBreak(laid.lines.front()) && before + laid.lines.front().height > room() + kTolerance) {
        newPage();
        before = roomTakenByFloats(paragraph);
    }
    m_y += before;
    placeLines(laid, paragraph);
    m_y += laid.after;
}

size_t PageBreaker::linesThatFit(const LaidParagraph& laid, size_t first, const Paragraph& paragraph) const
{
    size_t end = first;
    double y = m_y;
    const auto fits = [&](const LaidLine& line) {
        // A page break alone on its line needs no room: it must not make an empty page of its own.
        return isBareBreak(line) || y + line.height <= m_frame.bottom + kTolerance;
    };
    while (end < laid.lines.size() && fits(laid.lines[end])) {
        y += laid.lines[end].height;
        if (laid.lines[end++].endsPage)
            return end;
    }
    const size_t left = laid.lines.size() - end;
    if (left == 0)
        return end;
    if (paragraph.style.keepLines && first == 0)
        return first;
    if (paragraph.style.widowControl) {
        if (left == 1 && end > first)
            --end; // the last line takes one with it
        if (first == 0 && end - first == 1)
            return first; // the first line does not stay behind alone
    }
    return end;
}

void PageBreaker::placeLines(LaidParagraph& laid, const Paragraph& paragraph)
{
    bool floatsPlaced = paragraph.floats.empty();
    for (size_t next = 0; next < laid.lines.size();) {
        if (m_breakPending) {
            m_breakPending = false;
            newPage();
        }
        size_t end = linesThatFit(laid, next, paragraph);
        if (end == next) {
            if (!atTop()) {
                newPage();
                continue;
            }
            end = next + 1; // taller than a page, or kept together in vain
            while (end < laid.lines.size() && heightOf(laid, next, end + 1) <= room())
                ++end;
        }
        if (!floatsPlaced) {
            placeFloats(m_pages.back(), layFloats(paragraph, m_section->textWidth(), m_context), column(), m_y);
            floatsPlaced = true;
        }
        for (; next < end; ++next) {
            m_pages.back().append(laid.lines[next].drawing, m_section->left, m_y);
            m_y += laid.lines[next].height;
            m_breakPending = m_breakPending || laid.lines[next].endsPage;
        }
        if (next < laid.lines.size() && !m_breakPending)
            newPage();
    }
}

void PageBreaker::place(const FlowTable& table)
{
    m_context.pageNumber = m_number;
    LaidTable laid = layTable(table, m_section->textWidth(), m_context);
    for (size_t row = 0; row < laid.rows.size(); ++row) {
        const bool startsChain = laid.rows[row].keepsWithNext && (row == 0 || !laid.rows[row - 1].keepsWithNext);
        if (startsChain && !atTop()) {
            double needed = laid.rows[row].height;
            for (size_t next = row; next + 1 < laid.rows.size() && laid.rows[next].keepsWithNext; ++next)
                needed += laid.rows[next + 1].height;
            if (needed > room() + kTolerance && needed <= m_frame.bottom - m_frame.top)
                repeatHeader(laid, row);
        }
        placeRow(laid, row);
    }
}

/// Goes on with a table on a new page, its heading rows first.
void PageBreaker::repeatHeader(const LaidTable& table, size_t row)
{
    newPage();
    if (row < table.headerRows)
        return;
    for (size_t header = 0; header < table.headerRows; ++header)
        drawTableRow(table, header, false);
}

void PageBreaker::placeRow(LaidTable& table, size_t row)
{
    double headers = 0;
    for (size_t header = 0; header < table.headerRows; ++header)
        headers += table.rows[header].height;
    while (table.rows[row].height > room() + kTolerance) {
        const bool onFreshPage = m_y <= m_frame.top + headers + kTolerance;
        std::optional<LaidRow> rest;
        if (maySplit(table.rows[row]) || onFreshPage)
            rest = splitRow(table.rows[row], room());
        if (!rest && onFreshPage)
            break; // cannot be helped: it is drawn over the margin
        if (rest) {
            drawTableRow(table, row, true);
            table.rows[row] = std::move(*rest);
        }
        repeatHeader(table, row);
    }
    const bool nextMovesOn = row + 1 < table.rows.size() &&
                             m_y + table.rows[row].height + table.rows[row + 1].height > m_frame.bottom + kTolerance;
    drawTableRow(table, row, nextMovesOn);
}

void PageBreaker::drawTableRow(const LaidTable& table, size_t row, bool closesTable)
{
    drawRow(m_pages.back(), table, row, {m_section->left + table.x, m_y, m_frame.bottom, closesTable, m_section});
    m_y += table.rows[row].height;
}

} // namespace cdesk
