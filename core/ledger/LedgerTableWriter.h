// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerTable.h"

#include <string_view>

namespace cdesk {

/// Makes the versions of one table, each from the one before: only the chunks that were written are copied.
/// Belongs to the database thread.
class LedgerTableWriter {
public:
    explicit LedgerTableWriter(std::shared_ptr<const TableShape> shape);

    LedgerRow blankRow() const { return LedgerRow(m_table.columns().size()); }
    /// From now on no Money cell is filled, and the table says so.
    void withholdAmounts() { m_table.m_withholdsAmounts = true; }
    /// Forgets all rows; for loading anew.
    void clear();
    /// Writes a new row or a new state of a known one. False when a new row would have to stand between known ones
    /// (an id smaller than the largest): then the table has to be loaded anew.
    [[nodiscard]] bool put(const LedgerRow& row);
    void remove(qint64 id);
    /// Writes one number of a row that stands.
    void setValue(int row, int column, qint64 value);

    /// The rows as they stand, published or not.
    const LedgerTable& table() const { return m_table; }
    /// The next version.
    std::shared_ptr<const LedgerTable> publish();

private:
    LedgerChunk& writableChunk(int row);
    void readInto(ChunkRow& stored, const LedgerRow& row);
    qint64 wordNumber(int column, std::string_view text);
    void noteChange(int row, int column);
    void noteChanges(int row, const ChunkRow& stored);
    void appendRow(const ChunkRow& stored);

    LedgerTable m_table;
    std::vector<LedgerChunk*> m_own;            ///< by chunk: made since the last version and therefore writable
    std::vector<WordIndex> m_wordIndexes;       ///< by column
    std::vector<std::vector<qint32>> m_changed; ///< by column: rows whose cell was written since the last version
    bool m_isFirstVersion = true;               ///< nothing was put in order yet, so no order has to follow
    ChunkRow m_stored;
};

} // namespace cdesk
