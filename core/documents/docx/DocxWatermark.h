// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/DocxPackage.h"

namespace cdesk {

/// The document with @p word in large light letters across every page, the way Word itself does it: as a shape in the
/// headers. Headers are added where the document has none; its text is not touched.
/// Errors: those of reading parts
Result<DocxPackage> withWatermark(const DocxPackage& package, const QString& word);

} // namespace cdesk
