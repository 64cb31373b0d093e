// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"

namespace cdesk {

class FontCatalog;

/// Lays out a document: lines, tables, pages, headers and footers with their page numbers. The result depends on the
/// document and the installed fonts alone.
DisplayList layDocument(const FlowDoc& document, FontCatalog& fonts);

} // namespace cdesk
