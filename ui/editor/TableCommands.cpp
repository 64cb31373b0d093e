// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TableCommands.h"

#include "core/documents/write/StandardText.h"
#include "ui/editor/TextEditor.h"
#include "ui/editor/TextFormats.h"

#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace cdesk::ui {

namespace {

/// What is selected of a table, or the cell of the cursor.
struct Selection {
    QTextTable* table = nullptr;
    int row = 0, rows = 1, column = 0, columns = 1;
};

Selection selectionOf(const QTextCursor& cursor)
{
    Selection selection;
    selection.table = cursor.currentTable();
    if (!selection.table)
        return selection;
    cursor.selectedTableCells(&selection.row, &selection.rows, &selection.column, &selection.columns);
    if (selection.row < 0 || selection.rows <= 0) {
        const QTextTableCell cell = selection.table->cellAt(cursor);
        selection.row = cell.row();
        selection.rows = cell.rowSpan();
        selection.column = cell.column();
        selection.columns = cell.columnSpan();
    }
    return selection;
}

TableCell shapeOf(const QTextTableCell& cell)
{
    const QVariant shape = cell.format().property(CellProperty);
    return shape.canConvert<TableCell>() ? shape.value<TableCell>() : TableCell{};
}

TableRow rowOf(const QTextTableCell& cell)
{
    const QVariant line = cell.format().property(RowProperty);
    return line.canConvert<TableRow>() ? line.value<TableRow>() : TableRow{};
}

/// Makes @p cell look like @p model, which stands beside it.
void dress(QTextTable& table, int row, int column, const QTextTableCell& model, const TableRow& line)
{
    QTextTableCell cell = table.cellAt(row, column);
    TableCell shape = shapeOf(model);
    shape.width = 0;
    setCellFormat(cell, cellFormat(shape, line));
    const QTextBlock like = model.firstCursorPosition().block();
    setParagraphLook(cell.firstCursorPosition(), like.blockFormat(), runOf(like.charFormat()));
}

/// Widths that cells state themselves no longer hold once columns came, went or were merged.
void forgetWidths(QTextTable& table)
{
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue;
            TableCell shape = shapeOf(cell);
            shape.width = 0;
            QTextCharFormat format = cell.format();
            format.setProperty(CellProperty, QVariant::fromValue(shape));
            setCellFormat(cell, format);
        }
    }
}

/// Gives the table these column widths, brought to the width it had.
void setGrid(QTextTable& table, std::vector<int> grid, int width)
{
    const int sum = std::accumulate(grid.begin(), grid.end(), 0);
    for (int& column : grid)
        column = sum > 0 ? static_cast<int>(qint64(column) * width / sum) : width / static_cast<int>(grid.size());
    const QVariant known = table.format().property(TableProperty);
    FlowTable shape = known.canConvert<FlowTable>() ? known.value<FlowTable>() : FlowTable{};
    shape.grid = std::move(grid);
    table.setFormat(tableFormat(shape));
}

std::vector<int> gridOf(const QTextTable& table)
{
    const QVariant known = table.format().property(TableProperty);
    return known.canConvert<FlowTable>() ? known.value<FlowTable>().grid
                                         : std::vector<int>(static_cast<size_t>(table.columns()), 1000);
}

} // namespace

bool isInTable(const TextEditor& editor)
{
    return editor.textCursor().currentTable() != nullptr;
}

void insertTable(TextEditor& editor, int rows, int columns)
{
    editor.insertReady({Block{ruledTable(editor.frame(), rows, columns)}});
    QTextCursor cursor = editor.textCursor();
    cursor.movePosition(QTextCursor::PreviousBlock); // the last cell of the new table
    if (QTextTable* table = cursor.currentTable())
        editor.setTextCursor(table->cellAt(0, 0).firstCursorPosition());
}

void insertRow(TextEditor& editor, Side side)
{
    QTextCursor cursor = editor.textCursor();
    const Selection at = selectionOf(cursor);
    if (!at.table)
        return;
    const int model = side == Side::Before ? at.row : at.row + at.rows - 1;
    const int added = side == Side::Before ? at.row : at.row + at.rows;
    cursor.beginEditBlock();
    at.table->insertRows(added, 1);
    const int source = side == Side::Before ? model + 1 : model;
    for (int column = 0; column < at.table->columns();) {
        const QTextTableCell cell = at.table->cellAt(added, column);
        if (cell.row() == added) {
            const QTextTableCell beside = at.table->cellAt(source, column);
            TableRow line = rowOf(beside);
            line.isHeader = false;
            dress(*at.table, added, column, beside, line);
        }
        column = cell.column() + cell.columnSpan();
    }
    cursor.endEditBlock();
}

void insertColumn(TextEditor& editor, Side side)
{
    QTextCursor cursor = editor.textCursor();
    const Selection at = selectionOf(cursor);
    if (!at.table)
        return;
    const int model = side == Side::Before ? at.column : at.column + at.columns - 1;
    const int added = side == Side::Before ? at.column : at.column + at.columns;
    std::vector<int> grid = gridOf(*at.table);
    const int width = std::accumulate(grid.begin(), grid.end(), 0);
    grid.insert(grid.begin() + added, grid[static_cast<size_t>(model)]);
    cursor.beginEditBlock();
    at.table->insertColumns(added, 1);
    const int source = side == Side::Before ? model + 1 : model;
    for (int row = 0; row < at.table->rows(); ++row) {
        const QTextTableCell cell = at.table->cellAt(row, added);
        const QTextTableCell beside = at.table->cellAt(row, source);
        if (cell.row() == row && cell.column() == added)
            dress(*at.table, row, added, beside, rowOf(beside));
    }
    setGrid(*at.table, std::move(grid), width);
    forgetWidths(*at.table);
    cursor.endEditBlock();
}

void removeRows(TextEditor& editor)
{
    QTextCursor cursor = editor.textCursor();
    const Selection at = selectionOf(cursor);
    if (!at.table)
        return;
    cursor.beginEditBlock();
    at.table->removeRows(at.row, at.rows);
    cursor.endEditBlock();
}

void removeColumns(TextEditor& editor)
{
    QTextCursor cursor = editor.textCursor();
    const Selection at = selectionOf(cursor);
    if (!at.table)
        return;
    if (at.columns >= at.table->columns())
        return removeTable(editor);
    std::vector<int> grid = gridOf(*at.table);
    const int width = std::accumulate(grid.begin(), grid.end(), 0);
    grid.erase(grid.begin() + at.column, grid.begin() + at.column + at.columns);
    cursor.beginEditBlock();
    at.table->removeColumns(at.column, at.columns);
    setGrid(*at.table, std::move(grid), width);
    forgetWidths(*at.table);
    cursor.endEditBlock();
}

void removeTable(TextEditor& editor)
{
    QTextCursor cursor = editor.textCursor();
    if (QTextTable* table = cursor.currentTable()) {
        cursor.beginEditBlock();
        table->removeRows(0, table->rows());
        cursor.endEditBlock();
    }
}

bool mayMerge(const TextEditor& editor)
{
    const QTextCursor cursor = editor.textCursor();
    return cursor.currentTable() && cursor.hasComplexSelection();
}

void mergeCells(TextEditor& editor)
{
    QTextCursor cursor = editor.textCursor();
    if (!mayMerge(editor))
        return;
    QTextTable* table = cursor.currentTable();
    cursor.beginEditBlock();
    table->mergeCells(cursor);
    forgetWidths(*table);
    cursor.endEditBlock();
}

bool maySplit(const TextEditor& editor)
{
    const QTextCursor cursor = editor.textCursor();
    const QTextTable* table = cursor.currentTable();
    const QTextTableCell cell = table ? table->cellAt(cursor) : QTextTableCell();
    return cell.isValid() && (cell.rowSpan() > 1 || cell.columnSpan() > 1);
}

void splitCell(TextEditor& editor)
{
    QTextCursor cursor = editor.textCursor();
    if (!maySplit(editor))
        return;
    QTextTable* table = cursor.currentTable();
    const QTextTableCell cell = table->cellAt(cursor);
    const int row = cell.row(), rows = cell.rowSpan(), column = cell.column(), columns = cell.columnSpan();
    cursor.beginEditBlock();
    table->splitCell(row, column, 1, 1);
    for (int i = row; i < row + rows; ++i) {
        const int neighbour = column > 0 ? column - 1 : std::min(column + columns, table->columns() - 1);
        const TableRow line = rowOf(table->cellAt(i, neighbour));
        for (int j = column; j < column + columns; ++j) {
            if (i != row || j != column)
                dress(*table, i, j, table->cellAt(row, column), i == row ? rowOf(table->cellAt(row, column)) : line);
        }
    }
    forgetWidths(*table);
    cursor.endEditBlock();
}

bool isHeadingRow(const TextEditor& editor)
{
    const QTextCursor cursor = editor.textCursor();
    QTextTable* table = cursor.currentTable();
    return table && rowOf(table->cellAt(table->cellAt(cursor).row(), 0)).isHeader;
}

void setHeadingRow(TextEditor& editor, bool isHeading)
{
    QTextCursor cursor = editor.textCursor();
    QTextTable* table = cursor.currentTable();
    if (!table)
        return;
    const int last = table->cellAt(cursor).row(); // repeated rows stand at the head of the table, all of them
    cursor.beginEditBlock();
    for (int row = 0; row < table->rows(); ++row) {
        const bool wanted = isHeading ? row <= last || rowOf(table->cellAt(row, 0)).isHeader
                                      : row < last && rowOf(table->cellAt(row, 0)).isHeader;
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue;
            TableRow line = rowOf(cell);
            line.isHeader = wanted;
            QTextCharFormat format = cell.format();
            format.setProperty(RowProperty, QVariant::fromValue(line));
            setCellFormat(cell, format);
        }
    }
    cursor.endEditBlock();
}

} // namespace cdesk::ui
