// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

class QTextDocument;

namespace cdesk::ui {

/// The text of a QTextDocument that FlowLoader filled, as blocks of the model; the other way back. @p frame has the
/// default style for paragraphs that carry none.
std::vector<Block> savedBlocks(const QTextDocument& document, const FlowDoc& frame);

} // namespace cdesk::ui
