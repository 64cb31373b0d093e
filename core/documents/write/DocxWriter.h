// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/flow/FlowDoc.h"

#include <QByteArray>

namespace cdesk {

/// The document as a Word file: styles, numbering, tables, pictures, headers and footers, page set-up, page numbers.
/// Reading it again gives the same document; the same document always gives the same bytes.
/// Errors: docx.floating_not_written (text boxes and floating pictures are not written; detail: the text beside it),
/// docx.not_written
Result<QByteArray> writeDocx(const FlowDoc& document);

} // namespace cdesk
