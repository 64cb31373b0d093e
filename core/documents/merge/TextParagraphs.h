// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/DocxPackage.h"

#include <vector>

namespace cdesk {

/// The printed text of one paragraph of a Word document.
struct TextParagraph {
    QString part;
    int number = 0; ///< as in TextPlace
    QString text;   ///< a tab is \t, a break \n
};

/// Every paragraph that is printed, those in tables and text boxes too, in document order.
/// Errors: those of reading the document
Result<std::vector<TextParagraph>> textParagraphs(const DocxPackage& package);

/// The same as one text, a paragraph a line.
Result<QString> textOf(const DocxPackage& package);

} // namespace cdesk
