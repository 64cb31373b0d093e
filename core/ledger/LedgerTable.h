// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerChunk.h"
#include "core/ledger/LedgerOrder.h"
#include "core/ledger/LedgerRow.h"
#include "core/ledger/WordList.h"

#include <memory>
#include <optional>

namespace cdesk {

/// The columns of one noun and where they are kept; the same for all versions of its table.
struct TableShape {
    explicit TableShape(std::vector<LedgerColumn> columnList) : columns{std::move(columnList)}, layout{columns} {}
    std::vector<LedgerColumn> columns;
    ChunkLayout layout;
};

/// All rows of one noun as of one version: never changes, may be read by any thread.
///
/// A row is addressed by its position. Rows stand in order of their ids; the place of a deleted row stays, so a
/// position means the same row in every later version until the table is loaded anew.
class LedgerTable {
public:
    explicit LedgerTable(std::shared_ptr<const TableShape> shape);

    const std::vector<LedgerColumn>& columns() const { return m_shape->columns; }
    const LedgerColumn& column(int index) const { return m_shape->columns[static_cast<size_t>(index)]; }
    /// Positions in use, deleted rows included: 0 … places()-1.
    int places() const { return m_places; }
    /// Rows that exist.
    int size() const { return m_alive; }
    bool isAlive(int row) const { return chunkOf(row).isAlive(row % LedgerChunk::kRows); }
    qint64 id(int row) const { return chunkOf(row).id(row % LedgerChunk::kRows); }
    /// Position of the row with this id; nothing when it does not exist (any more).
    std::optional<int> find(qint64 id) const;

    /// The stored number of a cell: word number, enum, Julian day, minor units …; kNoValue when empty. Not for Text.
    qint64 value(int row, int column) const;
    /// Of Text and Word cells.
    QString text(int row, int column) const;
    QDate date(int row, int column) const { return dateOfCell(value(row, column)); }

    const WordList& words(int column) const { return m_words[static_cast<size_t>(column)]; }
    /// Number of this word in the column; nothing when no row ever had it.
    std::optional<qint64> wordNumber(int column, const QString& text) const;

    /// All rows that exist, ascending by a column; ready in no time once it has been asked for or prepared.
    std::shared_ptr<const RowList> order(int column) const;
    /// Strictly before in ascending order; equal cells stand by position.
    bool isBefore(int column, int first, int second) const;

    const std::vector<std::shared_ptr<const LedgerChunk>>& chunks() const { return m_chunks; }
    const TableShape& shape() const { return *m_shape; }
    /// No Money cell holds anything, because the reader may not see amounts: a list says so instead of showing nothing.
    bool withholdsAmounts() const { return m_withholdsAmounts; }
    /// Memory of all cells, words and ready orders.
    size_t bytes() const;

private:
    friend class LedgerTableWriter;
    const LedgerChunk& chunkOf(int row) const { return *m_chunks[static_cast<size_t>(row / LedgerChunk::kRows)]; }
    std::string_view utf8(int row, int column) const;

    std::shared_ptr<const TableShape> m_shape;
    std::vector<std::shared_ptr<const LedgerChunk>> m_chunks;
    std::vector<WordList> m_words; ///< by column, empty for all but Word
    std::shared_ptr<const LedgerOrder> m_orders;
    bool m_withholdsAmounts = false;
    int m_places = 0;
    int m_alive = 0;
};

} // namespace cdesk
