// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

#include <QString>

namespace cdesk::ui {

class TextEditor;

/// What a stretch of text can be besides its style.
enum class TextLook { Bold, Italic, Underline };

/// The style @p step levels deeper among the clauses of a text, or higher when negative; empty when there is none.
QString clauseStyleBeside(const FlowDoc& frame, const ParagraphStyle& style, int step);
/// Gives the selected paragraphs a style; what was made bold, italic or underlined by hand stays so.
void applyStyle(TextEditor& editor, const QString& styleId);
/// Turns the look on, or off when all that is selected has it. Without a selection it holds for what is typed next.
void toggleLook(TextEditor& editor, TextLook look);
bool hasLook(const TextEditor& editor, TextLook look);
void alignParagraphs(TextEditor& editor, TextAlign align);
TextAlign alignmentAt(const TextEditor& editor);
/// Puts marks around the selected text, or around the paragraph of the cursor: `{{#if 含税}}` … `{{/if}}`. Whole
/// paragraphs get their marks on lines of their own.
void wrapInBlock(TextEditor& editor, const QString& openTag, const QString& closeTag);

} // namespace cdesk::ui
