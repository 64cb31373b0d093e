// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

namespace cdesk {

/// Where two documents first differ in anything that is printed, e.g. "section 1, block 12: indents"; empty when they
/// are the same. Pieces of text that look the same count as one.
QString firstDifference(const FlowDoc& a, const FlowDoc& b);

} // namespace cdesk
