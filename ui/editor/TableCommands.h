// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cdesk::ui {

class TextEditor;

enum class Side { Before, After };

bool isInTable(const TextEditor& editor);
/// A ruled table as wide as the text, with a repeated heading row.
void insertTable(TextEditor& editor, int rows, int columns);
/// Rows and columns beside the cell of the cursor; new cells look like those beside them.
void insertRow(TextEditor& editor, Side side);
void insertColumn(TextEditor& editor, Side side);
/// The rows or columns that are selected; the last one takes the table along.
void removeRows(TextEditor& editor);
void removeColumns(TextEditor& editor);
void removeTable(TextEditor& editor);
bool mayMerge(const TextEditor& editor);
/// The selected cells become one.
void mergeCells(TextEditor& editor);
bool maySplit(const TextEditor& editor);
void splitCell(TextEditor& editor);
/// Whether the row of the cursor is repeated on each page.
bool isHeadingRow(const TextEditor& editor);
void setHeadingRow(TextEditor& editor, bool isHeading);

} // namespace cdesk::ui
