// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

class QMimeData;

namespace cdesk::ui {

/// The clipboard as blocks of a document with the styles of @p frame: text, headings, lists, tables, bold, italic and
/// underline survive; everything else is left behind. Nothing is ever loaded from outside.
/// Empty when there is no text in it.
std::vector<Block> pastedBlocks(const QMimeData& clipboard, const FlowDoc& frame);

/// What was copied in the editor, for pasting here and elsewhere.
QMimeData* copiedBlocks(const std::vector<Block>& blocks, const FlowDoc& frame);

/// Whether pastedBlocks() may find something.
bool canPaste(const QMimeData& clipboard);

/// Blocks from elsewhere in the styles of @p frame: a style of the same name is taken, any other becomes body text.
std::vector<Block> adopted(const std::vector<Block>& blocks, const FlowDoc& frame);

} // namespace cdesk::ui
