// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/PageFrame.h"

namespace cdesk {

/// The place where text goes on: the page and column, the room left in it, what stands in the way there, and the
/// notes at its foot. Can be copied, to try something and go back.
class PageFlow {
public:
    PageFlow(const FlowDoc& document, LayoutContext& context);

    /// Goes on with another section: on a new page, or below what stands on this one.
    void beginSection(const FlowSection& section, bool onNewPage);
    /// Goes on in the next column, on the next page when there is none.
    void nextColumn();
    /// Goes on on the next page; @p because says whether the one before is full or the author wants it so.
    enum class Because { Full, AuthorWants };
    void nextPage(Because because);
    /// Nothing follows.
    void finish();

    DisplayPage& page() { return m_pages.back(); }
    const FlowSection& section() const { return *m_section; }
    ColumnPlace column() const;
    double y() const { return m_y; }
    void moveDown(double by);
    bool atTop() const { return m_y <= m_top + 1; }
    /// At the top of a page or column that text came to because the one before was full.
    bool atTopByItself() const { return atTop() && m_cameByItself; }
    double room() const { return bottom() - m_y; }
    double bottom() const { return m_bottom - m_notesHeight; }
    /// Height of a page or column with nothing in it.
    double emptyHeight() const { return m_frame.bottom - m_frame.top; }
    int pageNumber() const { return m_number; }
    bool hasColumns() const { return m_columns.size() > 1; }

    /// Room that @p notes need besides what stands at the foot already.
    double roomForNotes(std::span<const FlowNote* const> notes);
    /// Puts notes at the foot; what finds no room there goes on at the foot of the next page.
    void addNotes(std::span<const FlowNote* const> notes);

    /// Areas of this page that text keeps out of.
    std::vector<TextObstacle> obstacles;

    /// Lets the columns of this section end at @p height below its beginning; for columns of equal length.
    void limitColumns(double height) { m_bottom = std::min(m_top + height, m_frame.bottom); }
    size_t pageCount() const { return m_pages.size(); }
    std::vector<DisplayPage>& pages() { return m_pages; }
    const std::vector<PageFrame>& frames() const { return m_frames; }

private:
    struct Column {
        double x = 0, width = 0;
    };
    void openPage(bool isFirstOfSection);
    void openBlankPage();
    void layColumns();
    void closeColumn();
    void closeColumns();
    void closePage();
    void drawNotes();

    const FlowDoc* m_document;
    LayoutContext* m_context;
    PageFrames m_pageFrames;
    std::vector<DisplayPage> m_pages;
    std::vector<PageFrame> m_frames;
    const FlowSection* m_section = nullptr;
    PageFrame m_frame;
    std::vector<Column> m_columns;
    size_t m_column = 0;
    double m_top = 0;     ///< of the columns
    double m_bottom = 0;  ///< of the columns, notes included
    double m_deepest = 0; ///< that text of any column has reached
    double m_y = 0;
    int m_number = 0;
    bool m_cameByItself = false;
    bool m_isWhollyOfSection = false;    ///< the page holds no other section
    std::vector<BlockStack> m_notes;     ///< at the foot of the column
    std::vector<BlockStack> m_notesLeft; ///< for the next one
    double m_notesHeight = 0;
};

} // namespace cdesk
