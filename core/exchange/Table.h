// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace cdesk {

/// What a cell of a foreign table was in its file. Text files know only Text.
enum class CellKind : quint8 {
    Empty,
    Text,
    Number, ///< plain digits with a point, at most 15 significant ones (all that a spreadsheet keeps)
    Date,   ///< ISO text, with " HH:mm:ss" behind it when the cell held a time too
    Error,  ///< a formula without a usable result: "#N/A", or "=…" when it was never calculated
};

/// One cell, as a view into its Table. The text is free of blanks at both ends.
struct Cell {
    QStringView text;
    CellKind kind = CellKind::Empty;

    bool isEmpty() const { return text.isEmpty(); }
};

/// Where a spreadsheet's day 0 lies; a serial number means another day in each of the two.
enum class DateSystem { From1900, From1904 };

/// The day of a spreadsheet's serial number; invalid for 0, for the 29 February 1900 that never was, and past 9999.
QDate dateOfSerial(qint64 serial, DateSystem system);

/// A sheet of a workbook by name.
struct SheetEntry {
    QString name;
    bool hidden = false;
};

/// A foreign table in memory: only rows that hold something, each with its row number in the file.
/// All text lies in one buffer, so that 100,000 × 20 cells cost tens of megabytes and not hundreds.
class Table {
public:
    static constexpr qsizetype kMaxCells = 20'000'000;         ///< empty ones between filled ones count too
    static constexpr qsizetype kMaxCharacters = (1 << 29) - 1; ///< 1 GiB of UTF-16
    static constexpr int kMaxColumns = 16'384;

    QString sheetName;              ///< empty for text files
    std::vector<SheetEntry> sheets; ///< all sheets of the workbook, in its order; empty for text files
    DateSystem dateSystem = DateSystem::From1900;

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// Cells of the row, counted to its last filled one.
    int cellCount(int row) const;
    /// The cell; an empty one beyond the row's end.
    Cell cell(int row, int column) const;
    /// Number of the row as a spreadsheet program shows it (from 1).
    int fileRow(int row) const { return m_rows[static_cast<size_t>(row)].fileRow; }
    /// The row's cells as texts.
    QStringList texts(int row) const;

    /// Begins a row; one that stays empty disappears with the next call or with finish().
    void beginRow(int fileRow);
    /// Puts a cell behind the last one, or at @p column further right. False when the table has become too large.
    bool append(QStringView text, CellKind kind);
    bool appendAt(int column, QStringView text, CellKind kind);
    void finish();

    /// A text many cells share, kept once; for appendShared().
    using Shared = std::pair<quint32, quint32>;
    Shared keep(QStringView text);
    bool appendShared(int column, Shared text);

private:
    struct Slot {
        quint32 offset;
        quint32 lengthAndKind; ///< length × 8 + kind
    };
    struct Row {
        qint64 firstCell;
        int fileRow;
    };
    bool pad(int column);
    void dropEmptyLastRow();

    QString m_text;
    std::vector<Slot> m_cells;
    std::vector<Row> m_rows;
};

} // namespace cdesk
