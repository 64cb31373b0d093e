// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/DocxPackage.h"
#include "core/documents/flow/FlowDoc.h"

namespace cdesk {

/// Reads a Word document for the program's own editor. Whatever the model of printed pages would not give back when
/// it is written again is a reason to refuse, so that nothing of a form is ever lost by opening it.
/// Errors: docx.edit_text_box (text boxes, floating or linked pictures), docx.edit_tracked, docx.edit_control (content
/// controls, bookmarks that are fields), docx.edit_field (fields other than page numbers; detail: which),
/// docx.edit_note (footnotes, comments), docx.edit_columns, docx.edit_sections, docx.edit_table (rows of different
/// widths, text hidden under merged cells), docx.edit_other (detail: the name of the element); those of readFlowDoc
Result<FlowDoc> readForEditing(const DocxPackage& package);

} // namespace cdesk
