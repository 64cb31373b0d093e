// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextTable>

namespace cdesk::ui {

/// Properties by which the formats of a QTextDocument carry the model of pages. They are the truth; what is seen
/// while editing follows from them.
enum FormatProperty : int {
    ParagraphProperty = QTextFormat::UserProperty + 1, ///< ParagraphStyle, of a block
    RunProperty,     ///< RunStyle, of characters; in the character format of a block: of the paragraph mark
    GlueProperty,    ///< true: the block is only there because Qt wants one beside a table
    PieceProperty,   ///< Inline, of an object character: a field, a page number, a page break, a picture
    TableProperty,   ///< FlowTable without rows, of a table
    RowProperty,     ///< TableRow without cells, of each cell
    CellProperty,    ///< TableCell without blocks, of a cell
    CoveredProperty, ///< std::vector<TableCell>: the cells below that a merged one covers
    ClauseProperty,  ///< qint64: the clause of the library that a paragraph came from; known until the text is saved
};

/// The character format of an object character that stands for a piece; drawn by PieceObject.
inline constexpr int kPieceObject = QTextFormat::UserObject + 1;

/// Logical pixels of a twip at the size in which text is edited.
inline constexpr double kPixelsPerTwip = 96.0 / 1440.0;

QTextCharFormat charFormat(const RunStyle& run);
QTextCharFormat pieceFormat(const Inline& piece);
/// Room that the number of a paragraph gets at its left; 0 without number.
double labelRoom(const ParagraphStyle& style, const RunStyle& mark, const NumberingLists& lists);
QTextBlockFormat blockFormat(const ParagraphStyle& style, const RunStyle& mark, const NumberingLists& lists);

/// Of a table whose rows are elsewhere.
QTextTableFormat tableFormat(const FlowTable& table);
/// Of a cell of @p row; @p covered are the cells below that it covers.
QTextTableCellFormat cellFormat(const TableCell& cell, const TableRow& row, const std::vector<TableCell>& covered = {});
/// Gives a paragraph another look; it goes on coming from the clause it came from.
void setBlockLook(QTextCursor at, QTextBlockFormat format);
/// Gives the paragraph at @p at its look and the look of its mark. For Qt the first paragraph of a cell and the cell
/// itself have one character format between them; what it says of the cell stays.
void setParagraphLook(QTextCursor at, const QTextBlockFormat& format, const RunStyle& mark);
/// Gives a cell its look; it goes on spanning what it spans, which Qt keeps in the same format.
void setCellFormat(QTextTableCell cell, QTextCharFormat format);

/// What the formats carry; @p fallback where they carry nothing (text that Qt made by itself).
RunStyle runOf(const QTextFormat& format, const RunStyle& fallback = {});
ParagraphStyle paragraphOf(const QTextBlockFormat& format, const ParagraphStyle& fallback = {});
/// The piece of an object character; nothing for plain text.
std::optional<Inline> pieceOf(const QTextCharFormat& format);

} // namespace cdesk::ui
