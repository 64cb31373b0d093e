// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

namespace cdesk {

/// Writes the number of every numbered paragraph anew, as its lists count: after paragraphs came, went or moved.
void numberParagraphs(FlowDoc& document);

} // namespace cdesk
