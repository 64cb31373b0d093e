// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/paper/PaperText.h"
#include "core/documents/programs/TextReader.h"

namespace cdesk {

class JobContext;

/// Reads a contract that came from outside: a Word document, a PDF, or a picture of a page.
///
/// Pages without text are read by the program that @p findReader finds. What the office keeps but nobody here can read
/// comes back without text, and `unread` says why: paper.pdf_locked, paper.pdf_not_readable, paper.pdf_not_supported
/// (built without Qt PDF), paper.reader_missing (pictures, and no tesseract), paper.picture_not_readable,
/// paper.too_many_pages (detail: how many are read), paper.no_text, and those of readPicture().
///
/// Errors: document.too_large, document.empty, document.old_format, document.type_refused (detail: the name), those of
/// reading a Word document, paper.not_a_text (a workbook), job.cancelled
Result<ReceivedPaper> readPaper(const QByteArray& bytes, const QString& fileName, const FindTextReader& findReader,
                                JobContext& job);

} // namespace cdesk
