// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/PageFlow.h"

#include <algorithm>
#include <numeric>

namespace cdesk {

namespace {

/// Line above the notes: its length (two inches in Word), thickness and the room it takes, twips.
constexpr double kSeparatorLength = 2880;
constexpr double kSeparatorWidth = 10;
constexpr double kSeparatorRoom = 240;
/// Notes take at most this share of a page from the text that refers to them; the rest goes on overleaf.
constexpr double kMostForNotes = 0.5;

double heightOf(const std::vector<BlockStack>& notes)
{
    const double start = notes.empty() ? 0 : kSeparatorRoom;
    return std::accumulate(notes.begin(), notes.end(), start,
                           [](double sum, const BlockStack& note) { return sum + note.height; });
}

} // namespace

PageFlow::PageFlow(const FlowDoc& document, LayoutContext& context)
    : m_document{&document}, m_context{&context}, m_pageFrames{document}
{
}

void PageFlow::beginSection(const FlowSection& section, bool onNewPage)
{
    const bool samePaper =
        m_section && m_section->pageWidth == section.pageWidth && m_section->pageHeight == section.pageHeight;
    const bool newPage = onNewPage || !samePaper;
    if (m_section && newPage)
        closePage();
    else if (m_section)
        closeColumns();
    const double below = m_deepest;
    m_section = &section;
    m_context->use(section);
    if (section.firstPageNumber >= 0)
        m_number = section.firstPageNumber - 1;
    if (newPage) {
        const bool nextIsEven = (m_number + 1) % 2 == 0;
        const bool fits =
            section.firstParity == PageParity::Any || nextIsEven == (section.firstParity == PageParity::Even);
        if (!fits && !m_pages.empty())
            openBlankPage();
        openPage(true);
        m_cameByItself = false;
        return;
    }
    m_isWhollyOfSection = false;
    m_bottom -= m_notesHeight; // notes of the section above stay where they are
    m_notesHeight = 0;
    m_top = m_y = below;
    layColumns();
}

void PageFlow::openBlankPage()
{
    PageFrame blank;
    blank.number = ++m_number;
    m_frames.push_back(blank);
    DisplayPage page;
    page.width = m_section->pageWidth;
    page.height = m_section->pageHeight;
    m_pages.push_back(std::move(page));
}

void PageFlow::openPage(bool isFirstOfSection)
{
    m_frame = m_pageFrames.frame(*m_section, isFirstOfSection, ++m_number, *m_context);
    m_frames.push_back(m_frame);
    DisplayPage page;
    page.width = m_section->pageWidth;
    page.height = m_section->pageHeight;
    m_pages.push_back(std::move(page));
    obstacles.clear();
    m_top = m_y = m_deepest = m_frame.top;
    m_bottom = m_frame.bottom;
    m_notesHeight = 0;
    m_isWhollyOfSection = true;
    m_cameByItself = true;
    layColumns();
}

/// Places the columns of the section, and at the foot of the first the notes left over from the page before.
void PageFlow::layColumns()
{
    m_columns.clear();
    double x = m_section->left;
    for (const FlowColumn& column : m_section->columns) {
        m_columns.push_back({x, column.width});
        x += column.width + column.gap;
    }
    if (m_columns.size() < 2)
        m_columns = {{m_section->left, m_section->textWidth()}};
    m_column = 0;
    for (BlockStack& note : std::exchange(m_notesLeft, {})) {
        BlockStack rest = note.splitOff((m_bottom - m_top) * kMostForNotes);
        m_notes.push_back(std::move(note));
        if (!rest.slices.empty())
            m_notesLeft.push_back(std::move(rest));
    }
    m_notesHeight = heightOf(m_notes);
}

void PageFlow::nextColumn()
{
    if (m_column + 1 == m_columns.size()) {
        nextPage(Because::Full);
        return;
    }
    closeColumn();
    ++m_column;
    m_y = m_top;
    m_cameByItself = true;
}

void PageFlow::nextPage(Because because)
{
    closePage();
    openPage(false);
    m_cameByItself = because == Because::Full;
}

void PageFlow::finish()
{
    closePage();
    while (!m_notesLeft.empty()) { // the last note is longer than its page
        openPage(false);
        closePage();
    }
}

void PageFlow::closeColumn()
{
    m_deepest = std::max(m_deepest, m_y);
    drawNotes();
}

void PageFlow::closeColumns()
{
    closeColumn();
    for (size_t i = 1; i < m_columns.size() && m_section->linesBetweenColumns; ++i) {
        const double x = (m_columns[i - 1].x + m_columns[i - 1].width + m_columns[i].x) / 2;
        addBorder(page(), {BorderKind::Single, kSeparatorWidth, 0, 0xFF000000}, x, m_top, x, m_deepest);
    }
}

void PageFlow::closePage()
{
    closeColumns();
    const double spare = std::max(m_bottom - m_deepest, 0.0);
    if (m_section->align == VerticalAlign::Top || !m_isWhollyOfSection || spare == 0)
        return;
    DisplayPage moved;
    moved.width = page().width;
    moved.height = page().height;
    moved.append(page(), 0, m_section->align == VerticalAlign::Center ? spare / 2 : spare);
    page() = std::move(moved);
}

ColumnPlace PageFlow::column() const
{
    return {*m_section, m_columns[m_column].x, m_columns[m_column].width};
}

void PageFlow::moveDown(double by)
{
    m_y += by;
    m_deepest = std::max(m_deepest, m_y);
}

double PageFlow::roomForNotes(std::span<const FlowNote* const> notes)
{
    if (notes.empty())
        return 0;
    double room = m_notes.empty() ? kSeparatorRoom : 0;
    for (const FlowNote* note : notes)
        room += stackBlocks(note->blocks, column().width, *m_context).height;
    return std::min(room, emptyHeight() * kMostForNotes);
}

void PageFlow::addNotes(std::span<const FlowNote* const> notes)
{
    for (const FlowNote* note : notes) {
        BlockStack stack = stackBlocks(note->blocks, column().width, *m_context);
        if (!m_notesLeft.empty()) { // notes stay in their order
            m_notesLeft.push_back(std::move(stack));
            continue;
        }
        BlockStack rest = stack.splitOff(room() - (m_notes.empty() ? kSeparatorRoom : 0));
        if (!stack.slices.empty())
            m_notes.push_back(std::move(stack));
        if (!rest.slices.empty())
            m_notesLeft.push_back(std::move(rest));
        m_notesHeight = heightOf(m_notes);
    }
}

void PageFlow::drawNotes()
{
    if (m_notes.empty())
        return;
    const ColumnPlace place = column();
    double y = m_bottom - m_notesHeight + kSeparatorRoom;
    const double line = y - kSeparatorRoom / 2;
    addBorder(page(), {BorderKind::Single, kSeparatorWidth, 0, 0xFF000000}, place.x, line,
              place.x + std::min(kSeparatorLength, place.width), line);
    for (const BlockStack& note : m_notes) {
        placeStack(page(), note, place, place.x, y);
        y += note.height;
    }
    m_notes.clear();
    if (m_column + 1 < m_columns.size())
        m_notesHeight = 0;
}

} // namespace cdesk
