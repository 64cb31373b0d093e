// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/programs/ForeignPdf.h"
#include "core/documents/programs/PdfProgram.h"

namespace cdesk {

class FontCatalog;
class JobContext;

/// A Word document as this program and as another one lay it out, without any mark.
struct ComparedPages {
    DisplayList own;
    DisplayList theirs; ///< pictures of their first kMostComparedPages pages
    int theirCount = 0;
};
inline constexpr int kMostComparedPages = 12;

/// Lays out the Word document in @p docx by both. @p dpi of the other program's pictures.
/// Errors: docx.*, those of convertToPdf() and readForeignPdf()
Result<ComparedPages> comparePages(const QByteArray& docx, FontCatalog& fonts, const PdfProgram& program, double dpi,
                                   JobContext& job);

} // namespace cdesk
