// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/DocumentLayout.h"

#include "core/documents/flow/DocxReader.h"
#include "core/documents/layout/PageBreaker.h"

#include <algorithm>

namespace cdesk {

namespace {

bool showsPageCount(const std::vector<Block>& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        if (const auto* paragraph = block.paragraph())
            return std::any_of(paragraph->inlines.begin(), paragraph->inlines.end(),
                               [](const Inline& piece) { return piece.kind == Inline::Kind::PageCount; });
        const auto& rows = block.table()->rows;
        return std::any_of(rows.begin(), rows.end(), [](const TableRow& row) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [](const TableCell& cell) { return showsPageCount(cell.blocks); });
        });
    });
}

} // namespace

DisplayList layDocument(const FlowDoc& document, FontCatalog& fonts)
{
    DisplayList list;
    list.title = document.title;
    LayoutContext context{.fonts = fonts, .faces = list.faces, .document = document};
    auto breaker = std::make_unique<PageBreaker>(document, context);
    breaker->run();
    context.pageCount = static_cast<int>(breaker->pages().size());
    const bool countInBody = std::any_of(document.sections.begin(), document.sections.end(),
                                         [](const FlowSection& section) { return showsPageCount(section.blocks); });
    if (countInBody) { // the number of pages stands in the text itself: lay it out again, now that it is known
        breaker = std::make_unique<PageBreaker>(document, context);
        breaker->run();
        context.pageCount = static_cast<int>(breaker->pages().size());
    }
    const PageFrames frames(document);
    for (size_t i = 0; i < breaker->pages().size(); ++i) {
        const PageFrame& frame = breaker->frames()[i];
        context.sectionPageCount =
            static_cast<int>(std::count_if(breaker->frames().begin(), breaker->frames().end(),
                                           [&](const PageFrame& other) { return other.section == frame.section; }));
        DisplayPage& page = breaker->pages()[i];
        frames.draw(frame, page, context);
        if (document.background != 0)
            page.fills.insert(page.fills.begin(), {QRectF(0, 0, page.width, page.height), document.background});
    }
    list.pages = std::move(breaker->pages());
    return list;
}

Result<DisplayList> layDocx(const DocxPackage& package, FontCatalog& fonts, const QString& title)
{
    auto document = readFlowDoc(package);
    if (!document)
        return passOn(document);
    if (document->title.isEmpty())
        document->title = title;
    return layDocument(*document, fonts);
}

} // namespace cdesk
