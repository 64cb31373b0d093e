// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"
#include "core/documents/pdf/PdfWriter.h"

namespace cdesk {

/// Writes a laid-out document as PDF. An empty title takes the document's own. Errors: pdf.not_written.
Result<void> writePdf(const DisplayList& document, QIODevice& device, PdfProperties properties = {});

/// A laid-out document as the bytes of a PDF, e.g. for the file store.
Result<QByteArray> pdfBytes(const DisplayList& document, PdfProperties properties = {});

/// Writes a laid-out document to a file; what stood there before stays if writing fails.
/// Errors: those of durableReplace.
Result<void> savePdf(const DisplayList& document, const QString& path, PdfProperties properties = {});

} // namespace cdesk
