// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"
#include "core/paperloop/PageCode.h"

namespace cdesk {

struct CodeMatrix;

/// Which document the pages belong to.
struct DocumentMark {
    QString number;
    int version = 1;
    QString note; ///< printed behind the small text, e.g. which print it is; not in the code
};

/// Where a code stands on a page, in twips, without its quiet zone.
struct CodePlace {
    size_t page = 0;
    QRectF square;
};

/// What marking did.
struct MarkedPages {
    std::vector<CodePlace> codes;
    std::vector<int> withoutCode; ///< pages counted from 1 that have no room for one
};

/// What stands on a page before it is marked.
struct PageGround {
    std::vector<QRectF> ink; ///< twips; marks keep away from it
    QString digest;          ///< of the page's text, see pageDigest()
    bool isPicture = false;  ///< a scan: marks bring white paper of their own, its dirt would spoil the code
};

/// Draws the black modules of a code into @p square, twips.
void drawCode(DisplayPage& page, const CodeMatrix& code, const QRectF& square);

/// Puts on every page its code and the same as small text beside it: number, version, page i of n, digest of the page.
///
/// The code is 15 mm wide with a quiet zone of 4 modules, in the free margin next to the bottom left corner, else the
/// top left one (the right edge gets the cross-page seal, the end of the text the seals): the same place on all pages
/// where that is possible. Where 15 mm are not free it is made smaller, never below 12 mm; a page without room is named
/// instead. Text, header and footer are never covered.
MarkedPages markPages(DisplayList& pages, const TextFont& font, const DocumentMark& mark);
/// The same for pages that lie over those of another program: @p grounds tells what stands there, a page each.
MarkedPages markPages(DisplayList& pages, const std::vector<PageGround>& grounds, const TextFont& font,
                      const DocumentMark& mark);

} // namespace cdesk
