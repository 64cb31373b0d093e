// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/DocxPackage.h"

#include <QHash>
#include <QSet>

namespace cdesk {

/// What a filling says it did; everything else must be as before.
struct FillClaims {
    QStringList filledParts;        ///< whose text may differ
    QSet<QString> restructured;     ///< of them those in which something was repeated or dropped
    bool hasNewPictures = false;    ///< media, relationships and content types may have been added
    bool hasBecomeDocument = false; ///< a .dotx: the content type of the body changed
};

/// Compares a filled document, read again from its bytes, with its template: the same parts, the same bytes in all
/// that were not filled; in the filled ones no format of a run, paragraph, cell, row, table or page that the template
/// does not have, and where nothing was repeated or dropped the same formats of paragraphs in the same order.
/// @errors merge.result_differs (detail names part and format), those of reading parts
Result<void> checkFilled(const DocxPackage& before, const DocxPackage& after, const FillClaims& claims);

} // namespace cdesk
