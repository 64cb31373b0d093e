// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/layout/DisplayList.h"

namespace cdesk {

class DocxPackage;
class FontCatalog;

/// Lays out a document: lines, tables, pages, headers and footers with their page numbers. The result depends on the
/// document and the installed fonts alone.
DisplayList layDocument(const FlowDoc& document, FontCatalog& fonts);

/// Reads and lays out a Word document; @p title is used when the document has none of its own.
/// Errors: those of readFlowDoc.
Result<DisplayList> layDocx(const DocxPackage& package, FontCatalog& fonts, const QString& title = {});

} // namespace cdesk
