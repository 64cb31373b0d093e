// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/store/MediaType.h"
#include "core/paperloop/PageMarks.h"

namespace cdesk {

class JobContext;

/// The pages of a paper as they came, each a picture, with what keeps marks off what is written there.
struct PaperPages {
    DisplayList list;
    std::vector<PageGround> grounds; ///< one a page
};

/// What pages are wanted for: it decides how fine they are.
enum class PaperUse { Screen, Printer };

/// Draws the pages of a PDF, of a picture or of a scan with several.
///
/// The fineness falls with the number of pages, so that a whole book does not fill the memory; a page without text
/// that can be read has a digest of the file and its place in it.
/// Errors: paper.no_pages (a Word document, a text), paper.pages_locked (a PDF with a password),
/// paper.pages_not_readable, paper.pages_not_supported (built without Qt PDF), paper.most_pages (detail: how many),
/// job.cancelled
Result<PaperPages> drawPaper(const QByteArray& bytes, MediaType type, PaperUse use, JobContext& job);

/// How many pages a paper has. Errors: as drawPaper()
Result<int> countPaperPages(const QByteArray& bytes, MediaType type);

/// Lays the letters of @p mark, which has as many pages, into the pictures, so that they darken what is white there and
/// hide nothing.
void layMarkInto(PaperPages& pages, const DisplayList& mark);

/// The pictures as JPEG, as they go into a PDF.
void packPictures(DisplayList& pages);

} // namespace cdesk
