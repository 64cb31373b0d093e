// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractState.h"
#include "core/documents/docx/DocxPackage.h"
#include "core/paperloop/PageMarks.h"

namespace cdesk {

class FontCatalog;

/// Lays out a filled Word document. Errors: those of readFlowDoc
Result<DisplayList> layContract(const DocxPackage& package, const QString& title, FontCatalog& fonts);

/// Puts number, version, page i of n and the page's digest on each page, as code and as small text (E1).
MarkedPages markContract(DisplayList& pages, FontCatalog& fonts, const DocumentMark& mark);

/// The same for pages that lie over those somebody else made: @p grounds tells what stands there.
MarkedPages markPaper(DisplayList& pages, const std::vector<PageGround>& grounds, FontCatalog& fonts,
                      const DocumentMark& mark);

/// What stands across each page of a contract that is not (or no longer) good for signing: 草稿, 作废; empty for one
/// that is approved or further (D7).
QString watermarkFor(ContractState state);
void addWatermarkFor(ContractState state, DisplayList& pages, FontCatalog& fonts);

/// A field without a value, where it stands on the pages.
struct MarkedField {
    QString name;
    size_t page = 0;
    QRectF rect; ///< twips, the first line of it
};
/// Puts a ground under every field that has no value (it still stands as its tag) and tells where they are.
std::vector<MarkedField> markMissing(DisplayList& pages);

/// SHA-256 in hex over digestText() of all pages; taken before they are marked.
QString textDigest(const DisplayList& pages);

/// The pages as PDF; the same pages always give the same bytes. Errors: pdf.not_written
Result<QByteArray> pdfOf(const DisplayList& pages, const QString& title);

} // namespace cdesk
