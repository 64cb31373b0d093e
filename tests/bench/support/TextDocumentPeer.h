// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

class QIODevice;

namespace cdesk::bench {

/// The same document set by QTextDocument and written by QPdfWriter, in the quickest way known: built in one edit
/// block, the paint device set after building. Returns the pages.
int writeByTextDocument(const FlowDoc& document, QIODevice& device);

} // namespace cdesk::bench
