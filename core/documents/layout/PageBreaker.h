// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/PageFrame.h"
#include "core/documents/layout/TableLayout.h"

namespace cdesk {

/// Fills pages with the blocks of a document: keeps lines, paragraphs and rows together where the author asked for
/// it, repeats heading rows, and leaves no line of a paragraph alone on a page.
class PageBreaker {
public:
    PageBreaker(const FlowDoc& document, LayoutContext& context);

    /// Lays out everything but headers and footers.
    void run();

    std::vector<DisplayPage>& pages() { return m_pages; }
    const std::vector<PageFrame>& frames() const { return m_frames; }

private:
    void beginSection(const FlowSection& section, bool isFirst);
    void newPage(bool isFirstOfSection = false);
    void placeSection(const FlowSection& section);

    void place(const Paragraph& paragraph, size_t index);
    void placeLines(LaidParagraph& laid, const Paragraph& paragraph);
    size_t linesThatFit(const LaidParagraph& laid, size_t first, const Paragraph& paragraph) const;
    void place(const FlowTable& table);
    void placeRow(LaidTable& table, size_t row);
    void repeatHeader(const LaidTable& table, size_t row);
    void drawTableRow(const LaidTable& table, size_t row, bool closesTable);

    double neededWithNext(size_t index);
    double startOfBlock(const Block& block);
    ColumnPlace column() const;
    bool atTop() const { return m_y <= m_frame.top + 1; }
    double room() const { return m_frame.bottom - m_y; }

    const FlowDoc& m_document;
    LayoutContext& m_context;
    PageFrames m_pageFrames;
    std::vector<DisplayPage> m_pages;
    std::vector<PageFrame> m_frames;
    const FlowSection* m_section = nullptr;
    PageFrame m_frame;
    double m_y = 0;
    int m_number = 0;
    bool m_breakPending = false;   ///< an explicit page break waits for something to follow it
    bool m_afterSoftBreak = false; ///< the page began because the one before was full
};

} // namespace cdesk
