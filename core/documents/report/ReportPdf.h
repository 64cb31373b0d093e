// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf/PdfWriter.h"
#include "core/documents/report/ReportPaginator.h"

namespace cdesk {

/// Writes a report as PDF, page by page; memory does not grow with the pages. Returns their number.
/// @errors those of ReportPaginator, pdf.not_written
Result<int> writeReportPdf(QIODevice& device, const ReportSpec& spec, const ReportFonts& fonts,
                           const PdfProperties& properties, JobContext& job);

/// The same into a file that appears whole or not at all.
/// @errors file.not_writable (detail: path), and those above
Result<int> writeReportPdf(const QString& path, const ReportSpec& spec, const ReportFonts& fonts,
                           const PdfProperties& properties, JobContext& job);

} // namespace cdesk
