// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/PageComparison.h"

#include "core/documents/docx/DocxPackage.h"
#include "core/documents/flow/DocxReader.h"
#include "core/documents/layout/DocumentLayout.h"
#include "core/documents/programs/PdfConversion.h"

namespace cdesk {

namespace {

/// Pages that are nothing but a picture of another program's page, to be looked at beside ours.
DisplayList pictured(const std::vector<ForeignPage>& pages)
{
    DisplayList list;
    for (const ForeignPage& foreign : pages) {
        DisplayPage& page = list.pages.emplace_back();
        page.width = foreign.twips.width();
        page.height = foreign.twips.height();
        const auto picture = std::make_shared<const FlowImage>(FlowImage{foreign.picture, {}, {}});
        page.images.push_back({QRectF(QPointF(), foreign.twips), picture});
    }
    return list;
}

} // namespace

Result<ComparedPages> comparePages(const QByteArray& docx, FontCatalog& fonts, const PdfProgram& program, double dpi,
                                   JobContext& job)
{
    const auto package = DocxPackage::fromBytes(docx);
    if (!package)
        return passOn(package);
    const auto document = readFlowDoc(*package);
    if (!document)
        return passOn(document);
    const auto pdfs = convertToPdf(program, {docx}, &fonts, job);
    if (!pdfs)
        return passOn(pdfs);
    const auto theirs = readForeignPdf(pdfs->front(), dpi, kMostComparedPages);
    if (!theirs)
        return passOn(theirs);
    const auto count = countForeignPages(pdfs->front());
    if (!count)
        return passOn(count);
    return ComparedPages{.own = layDocument(*document, fonts), .theirs = pictured(*theirs), .theirCount = *count};
}

} // namespace cdesk
