// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/PageFlow.h"
#include "core/documents/layout/TableLayout.h"

namespace cdesk {

/// Fills pages with the blocks of a document: keeps lines, paragraphs and rows together where the author asked for
/// it, repeats heading rows, and leaves no line of a paragraph alone on a page.
class PageBreaker {
public:
    PageBreaker(const FlowDoc& document, LayoutContext& context);

    /// Lays out everything but headers and footers.
    void run();

    std::vector<DisplayPage>& pages() { return m_flow.pages(); }
    const std::vector<PageFrame>& frames() const { return m_flow.frames(); }

private:
    /// A break the author wants, that waits for something to follow it.
    enum class Pending { Nothing, Column, Page };

    void placeSection(size_t index);
    void balanceColumns(const FlowSection& section);
    void placeEndnotes();
    void placeBlocks(const std::vector<Block>& blocks);
    void obeyPendingBreak();

    void place(const Paragraph& paragraph, const std::vector<Block>& blocks, size_t index);
    LaidParagraph layHere(const Paragraph& paragraph, double y);
    void placeLines(LaidParagraph& laid, const Paragraph& paragraph);
    void placeFloatsOf(const Paragraph& paragraph);
    size_t linesThatFit(const LaidParagraph& laid, size_t first, const Paragraph& paragraph);
    void place(const FlowTable& table);
    void placeRow(LaidTable& table, size_t row);
    void repeatHeader(LaidTable& table, size_t row);
    void drawTableRow(LaidTable& table, size_t row, bool closesTable);

    double neededWithNext(const std::vector<Block>& blocks, size_t index);
    double startOfBlock(const Block& block);
    double width() const { return m_flow.column().width; }

    const FlowDoc& m_document;
    LayoutContext& m_context;
    PageFlow m_flow;
    double m_lastAfter = 0; ///< space below the paragraph placed last, part of y
    Pending m_pending = Pending::Nothing;
};

} // namespace cdesk
