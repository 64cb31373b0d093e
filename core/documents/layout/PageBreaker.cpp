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

bool isBareBreak(const LaidLine& line)
{
    return line.endsPage && line.drawing.runs.empty();
}

/// Whether something of the paragraph's own stands in the way of its text.
bool makesRoom(const Paragraph& paragraph)
{
    return std::any_of(paragraph.floats.begin(), paragraph.floats.end(),
                       [](const Floating& floating) { return floating.pushesText || floating.besideText; });
}

bool keepsNext(const std::vector<Block>& blocks, size_t index)
{
    const Paragraph* paragraph = blocks[index].paragraph();
    return paragraph && paragraph->style.keepNext;
}

/// Height of what must stand of a row below its table's heading.
double startOf(const LaidRow& row)
{
    constexpr double kTwoLines = 624;
    return maySplit(row) ? std::min(row.height, kTwoLines) : row.height;
}

} // namespace

PageBreaker::PageBreaker(const FlowDoc& document, LayoutContext& context)
    : m_document{document}, m_context{context}, m_flow{document, context}
{
}

void PageBreaker::run()
{
    for (size_t i = 0; i < m_document.sections.size(); ++i)
        placeSection(i);
    if (m_document.sections.empty()) {
        static const FlowSection kEmpty;
        m_flow.beginSection(kEmpty, true);
    }
    placeEndnotes();
    m_flow.finish();
}

void PageBreaker::placeSection(size_t index)
{
    const FlowSection& section = m_document.sections[index];
    const bool onNewPage = index == 0 || section.startsPage || m_pending != Pending::Nothing;
    m_pending = Pending::Nothing;
    m_flow.beginSection(section, onNewPage);
    const bool endsOnPage = index + 1 < m_document.sections.size() && !m_document.sections[index + 1].startsPage;
    if (m_flow.hasColumns() && endsOnPage)
        balanceColumns(section);
    else
        placeBlocks(section.blocks);
}

/// Where text goes on below several columns, these end at the same height: the smallest that holds their text.
void PageBreaker::balanceColumns(const FlowSection& section)
{
    constexpr int kSteps = 9; // finer than a line of text for any page
    const PageFlow start = m_flow;
    const auto fitsIn = [&](double height) {
        m_flow = start;
        m_lastAfter = 0;
        m_flow.limitColumns(height);
        placeBlocks(section.blocks);
        return m_flow.pageCount() == start.pageCount();
    };
    double most = start.room();
    if (!fitsIn(most))
        return; // longer than this page: its columns are filled one after the other
    double least = 0;
    for (int step = 0; step < kSteps; ++step) {
        const double middle = (least + most) / 2;
        (fitsIn(middle) ? most : least) = middle;
    }
    fitsIn(most);
}

void PageBreaker::placeEndnotes()
{
    if (m_document.endnotes.empty())
        return;
    obeyPendingBreak();
    constexpr double kSeparatorLength = 2880;
    constexpr double kSeparatorRoom = 240;
    if (m_flow.room() < kSeparatorRoom * 2)
        m_flow.nextColumn();
    const double x = m_flow.column().x;
    const double y = m_flow.y() + kSeparatorRoom / 2;
    addBorder(m_flow.page(), {BorderKind::Single, 10, 0, 0xFF000000}, x, y, x + std::min(kSeparatorLength, width()), y);
    m_flow.moveDown(kSeparatorRoom);
    m_lastAfter = 0;
    for (const auto& note : m_document.endnotes)
        placeBlocks(note->blocks);
}

void PageBreaker::obeyPendingBreak()
{
    const Pending pending = std::exchange(m_pending, Pending::Nothing);
    if (pending == Pending::Page || (pending == Pending::Column && !m_flow.hasColumns()))
        m_flow.nextPage(PageFlow::Because::AuthorWants);
    else if (pending == Pending::Column)
        m_flow.nextColumn();
}

void PageBreaker::placeBlocks(const std::vector<Block>& blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        obeyPendingBreak();
        if (const auto* paragraph = blocks[i].paragraph())
            place(*paragraph, blocks, i);
        else
            place(*blocks[i].table());
    }
}

double PageBreaker::startOfBlock(const Block& block)
{
    if (const auto* table = block.table()) {
        const LaidTable laid = layTable(*table, width(), m_context);
        double height = 0;
        for (size_t row = 0; row < laid.rows.size(); ++row) {
            height += laid.rows[row].height;
            if (row >= laid.headerRows && !laid.rows[row].keepsWithNext)
                break;
        }
        return height;
    }
    const Paragraph& paragraph = *block.paragraph();
    const LaidParagraph laid = layParagraph(paragraph, width(), m_context);
    // Two lines, for a line of its own at the page's end would be moved on at once.
    const size_t lines = paragraph.style.keepLines || laid.lines.size() <= 3 ? laid.lines.size() : 2;
    return laid.before + heightOf(laid, 0, paragraph.style.widowControl ? lines : 1);
}

/// Height that must find room on one page so that block @p index can stand there: it and what it keeps with it.
double PageBreaker::neededWithNext(const std::vector<Block>& blocks, size_t index)
{
    constexpr size_t kLongestChain = 30; // a document of kept paragraphs only must not be laid out again and again
    double needed = 0;
    double lastAfter = 0;
    for (size_t i = index; i < blocks.size() && i < index + kLongestChain; ++i) {
        if (!keepsNext(blocks, i) || i + 1 == blocks.size())
            return needed + startOfBlock(blocks[i]);
        const Paragraph& paragraph = *blocks[i].paragraph();
        const LaidParagraph laid = layParagraph(paragraph, width(), m_context);
        double before = laid.before;
        if (i > index)
            before = spaceBetween(*blocks[i - 1].paragraph(), lastAfter, paragraph, before, m_document) - lastAfter;
        lastAfter = laid.after;
        needed += before + laid.height() + lastAfter;
    }
    return needed;
}

void PageBreaker::place(const Paragraph& paragraph, const std::vector<Block>& blocks, size_t index)
{
    if (paragraph.style.pageBreakBefore && !m_flow.atTop())
        m_flow.nextPage(PageFlow::Because::AuthorWants);
    if (paragraph.style.keepNext && !m_flow.atTop()) {
        const bool chainGoesOn = index > 0 && keepsNext(blocks, index - 1);
        const double needed = chainGoesOn ? 0 : neededWithNext(blocks, index);
        if (needed > m_flow.room() + kTolerance && needed <= m_flow.emptyHeight())
            m_flow.nextColumn();
    }
    m_context.pageNumber = m_flow.pageNumber();
    const Paragraph* previous = index > 0 ? blocks[index - 1].paragraph() : nullptr;
    double before = m_flow.atTopByItself() ? 0 : spaceAbove(paragraph, m_context);
    if (previous && !m_flow.atTop())
        before = spaceBetween(*previous, m_lastAfter, paragraph, before, m_document) - m_lastAfter;
    LaidParagraph laid = layHere(paragraph, m_flow.y() + before);
    // The space above must not be torn from the line below it.
    const bool startsHere =
        isBareBreak(laid.lines.front()) || before + laid.lines.front().height <= m_flow.room() + kTolerance;
    if (!m_flow.atTop() && !startsHere) {
        const bool looksTheSame = m_flow.obstacles.empty() && !m_flow.hasColumns() && !makesRoom(paragraph);
        m_flow.nextColumn();
        before = 0;
        if (!looksTheSame)
            laid = layHere(paragraph, m_flow.y());
    }
    m_flow.moveDown(before);
    placeLines(laid, paragraph);
    m_lastAfter = laid.after;
    m_flow.moveDown(m_lastAfter);
}

/// The paragraph as it looks when its first line stands at @p y, around what is in its way there.
LaidParagraph PageBreaker::layHere(const Paragraph& paragraph, double y)
{
    std::vector<TextObstacle> inTheWay = m_flow.obstacles;
    if (makesRoom(paragraph)) {
        const auto own = obstacles(layFloats(paragraph, width(), m_context), m_flow.column(), y);
        inTheWay.insert(inTheWay.end(), own.begin(), own.end());
    }
    return layParagraph(paragraph, width(), m_context, {inTheWay, m_flow.column().x, y});
}

size_t PageBreaker::linesThatFit(const LaidParagraph& laid, size_t first, const Paragraph& paragraph)
{
    size_t end = first;
    double taken = 0;
    const auto fits = [&](const LaidLine& line) {
        // A page break alone on its line needs no room: it must not make an empty page of its own.
        return isBareBreak(line) || taken + line.height <= m_flow.room() + kTolerance;
    };
    while (end < laid.lines.size()) {
        taken += m_flow.roomForNotes(laid.lines[end].notes);
        if (!fits(laid.lines[end]))
            break;
        taken += laid.lines[end].height;
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

void PageBreaker::placeFloatsOf(const Paragraph& paragraph)
{
    if (paragraph.floats.empty())
        return;
    const std::vector<LaidFloat> floats = layFloats(paragraph, width(), m_context);
    placeFloats(m_flow.page(), floats, m_flow.column(), m_flow.y());
    const auto areas = obstacles(floats, m_flow.column(), m_flow.y());
    m_flow.obstacles.insert(m_flow.obstacles.end(), areas.begin(), areas.end());
}

void PageBreaker::placeLines(LaidParagraph& laid, const Paragraph& paragraph)
{
    bool floatsPlaced = false;
    for (size_t next = 0; next < laid.lines.size();) {
        obeyPendingBreak();
        size_t end = linesThatFit(laid, next, paragraph);
        if (end == next) {
            if (!m_flow.atTop()) {
                m_flow.nextColumn();
                continue;
            }
            end = next + 1; // taller than a page, or kept together in vain
            while (end < laid.lines.size() && heightOf(laid, next, end + 1) <= m_flow.room())
                ++end;
        }
        if (!std::exchange(floatsPlaced, true))
            placeFloatsOf(paragraph);
        for (; next < end; ++next) {
            const LaidLine& line = laid.lines[next];
            m_flow.page().append(line.drawing, m_flow.column().x, m_flow.y());
            m_flow.moveDown(line.height);
            m_flow.addNotes(line.notes);
            if (line.endsPage)
                m_pending = line.endsColumn ? Pending::Column : Pending::Page;
        }
        if (next < laid.lines.size() && m_pending == Pending::Nothing)
            m_flow.nextColumn();
    }
}

void PageBreaker::place(const FlowTable& table)
{
    m_context.pageNumber = m_flow.pageNumber();
    m_lastAfter = 0;
    LaidTable laid = layTable(table, width(), m_context);
    for (size_t row = 0; row < laid.rows.size(); ++row) {
        const auto keepsWithNext = [&](size_t i) { // heading rows alone at a page's end head nothing
            return laid.rows[i].keepsWithNext || i < laid.headerRows;
        };
        const bool startsChain = keepsWithNext(row) && (row == 0 || !keepsWithNext(row - 1));
        if (startsChain && !m_flow.atTop()) {
            double needed = laid.rows[row].height;
            for (size_t next = row; next + 1 < laid.rows.size() && keepsWithNext(next); ++next)
                needed += laid.rows[next].keepsWithNext ? laid.rows[next + 1].height : startOf(laid.rows[next + 1]);
            if (needed > m_flow.room() + kTolerance && needed <= m_flow.emptyHeight())
                repeatHeader(laid, row);
        }
        placeRow(laid, row);
    }
}

/// Goes on with a table on a new page, its heading rows first.
void PageBreaker::repeatHeader(LaidTable& table, size_t row)
{
    m_flow.nextColumn();
    if (row < table.headerRows)
        return;
    const auto cut = std::exchange(table.cut, {}); // of the rows below, not of the heading
    for (size_t header = 0; header < table.headerRows; ++header)
        drawTableRow(table, header, false);
    table.cut = cut;
}

void PageBreaker::placeRow(LaidTable& table, size_t row)
{
    double headers = 0;
    for (size_t header = 0; header < table.headerRows && row >= table.headerRows; ++header)
        headers += table.rows[header].height;
    const auto room = [&] { return m_flow.room() - m_flow.roomForNotes(table.rows[row].notes()); };
    while (table.rows[row].height > room() + kTolerance) {
        const bool onFreshPage = m_flow.emptyHeight() - m_flow.room() <= headers + kTolerance;
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
    const bool nextMovesOn =
        row + 1 < table.rows.size() && table.rows[row].height + table.rows[row + 1].height > m_flow.room() + kTolerance;
    drawTableRow(table, row, nextMovesOn);
}

void PageBreaker::drawTableRow(LaidTable& table, size_t row, bool closesTable)
{
    drawRow(m_flow.page(), table, row,
            {m_flow.column().x + table.x, m_flow.y(), m_flow.bottom(), closesTable, &m_flow.section()});
    m_flow.moveDown(table.rows[row].height);
    m_flow.addNotes(table.rows[row].notes());
}

} // namespace cdesk
