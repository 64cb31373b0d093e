// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/layout/DisplayList.h"
#include "core/paperloop/PageMarks.h"

#include <QImage>
#include <QStringList>

#include <limits>

namespace cdesk {

/// Whether this build can look into PDFs of other programs and write on their pages.
bool canReadForeignPdf();

/// A page of a PDF that another program made.
struct ForeignPage {
    QSizeF twips;   ///< size of the paper
    QString text;   ///< as the PDF gives it back
    QImage picture; ///< coarser than asked for where the page is larger than any paper
};

/// The first pages of a PDF as text and as pictures of @p dpi. Errors: pdf.not_readable, pdf.locked
Result<std::vector<ForeignPage>> readForeignPdf(const QByteArray& pdf, double dpi,
                                                int mostPages = std::numeric_limits<int>::max());

/// The text of the first pages, as the PDF gives it back, without drawing any. Errors: pdf.not_readable, pdf.locked (it
/// asks for a password)
Result<QStringList> foreignPageTexts(const QByteArray& pdf, int mostPages);

/// One page, counted from 0. Errors: pdf.not_readable, pdf.locked
Result<ForeignPage> readForeignPage(const QByteArray& pdf, int page, double dpi);

/// How many pages it has. Errors: pdf.not_readable, pdf.locked
Result<int> countForeignPages(const QByteArray& pdf);

/// What stands on a page, told from its picture, so that marks find free room.
PageGround groundOf(const ForeignPage& page);

/// Whether marks cover what stands on a page, or lie below it as a watermark does.
enum class StampLayer { Over, Under };

/// Draws the pages of @p marks, made by this program, on those of @p pdf; both have as many. Nothing of @p pdf is drawn
/// anew: its text, fonts and pictures stay as they are. Errors: pdf.not_readable
Result<QByteArray> stampPdf(const QByteArray& pdf, const QByteArray& marks, StampLayer layer);

} // namespace cdesk
