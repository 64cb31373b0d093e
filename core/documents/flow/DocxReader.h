// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/DocxPackage.h"
#include "core/documents/flow/FlowDoc.h"

namespace cdesk {

/// Reads a Word document into the model of printed pages. Deleted text (w:del) is left out, inserted text is taken.
/// Not read: footnotes, columns, charts, text that flows around pictures.
/// Errors: docx.part_missing, docx.broken, docx.doctype, docx.too_deep, docx.too_large, with the part as detail.
Result<FlowDoc> readFlowDoc(const DocxPackage& package);

} // namespace cdesk
