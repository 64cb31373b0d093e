// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

namespace cdesk {

/// The wording of a clause for a contract that is being written: its fields become what they are by default, or a
/// line to fill in. Templates take the wording with its fields.
QString clauseForDraft(const QString& body);

/// The wording as paragraphs for the editor, justified, the first line two characters in.
std::vector<Block> clauseBlocks(const QString& body);

} // namespace cdesk
