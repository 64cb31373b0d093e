// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PinyinMatch.h"
#include "core/ledger/LedgerColumn.h"

#include <string>
#include <string_view>
#include <vector>

namespace cdesk {

/// Where each column of a table keeps its cells.
struct ChunkLayout {
    explicit ChunkLayout(const std::vector<LedgerColumn>& columns);

    struct Place {
        bool isWide = false;
        bool isText = false;
        int index = 0; ///< among the narrow, the wide or the text columns
    };
    std::vector<Place> places;
    int narrowColumns = 0;
    int wideColumns = 0;
    int textColumns = 0;
    std::vector<int> readColumns;    ///< of the text columns, those searched by their reading
    std::vector<int> searchedFields; ///< by column: its place among the searched Text columns; -1 for all others
};

/// A row as the chunk stores it.
struct ChunkRow {
    qint64 id = 0;
    bool isAlive = true;        ///< false: deleted since; the place stays so that positions do not move
    std::vector<qint64> values; ///< by column; Text columns are ignored
    std::string texts;          ///< all Text cells, each ended by NUL
    std::string searched;       ///< folded texts of the searched Text columns, each ended by kFieldEnd
};

/// Some hundred rows, column by column. Shared between versions; changed only by making another.
class LedgerChunk {
public:
    static constexpr int kRows = 1024;
    static constexpr char kFieldEnd = '\x1f';

    explicit LedgerChunk(const ChunkLayout& layout);

    int size() const { return static_cast<int>(m_ids.size()); }
    qint64 id(int row) const { return m_ids[static_cast<size_t>(row)]; }
    const std::vector<qint64>& ids() const { return m_ids; }
    bool isAlive(int row) const { return m_alive[static_cast<size_t>(row)] != 0; }

    qint64 value(ChunkLayout::Place place, int row) const;
    /// All cells of a narrow column (Word, Code, Date, Count); kNarrowNone stands for kNoValue.
    const qint32* narrow(int index) const { return m_narrow.data() + static_cast<ptrdiff_t>(index) * kRows; }
    /// All cells of a wide column (Money, Instant, Key).
    const qint64* wide(int index) const { return m_wide.data() + static_cast<ptrdiff_t>(index) * kRows; }
    std::string_view text(int textColumn, int row) const;
    /// Folded texts of all rows, end to end.
    std::string_view searched() const { return m_searched; }
    std::string_view searchedOf(int row) const;
    /// The folded text of one searched column; see ChunkLayout::searchedFields.
    std::string_view searchedField(int row, int field) const;
    /// Where the folded texts of a row end in searched().
    size_t searchedEnd(int row) const { return m_searchedEnd[static_cast<size_t>(row)]; }

    /// Readings of a Text column that is searched by pinyin, one a row; none for other columns.
    const std::vector<PinyinIndex>& readings() const { return m_readings; }
    /// Makes the readings anew, where a text changed, and gives back spare room; after the last row was written.
    void finish(const ChunkLayout& layout);

    void append(const ChunkLayout& layout, const ChunkRow& row);
    void replace(const ChunkLayout& layout, int row, const ChunkRow& with);
    void setValue(ChunkLayout::Place place, int row, qint64 value);

    size_t bytes() const;

    static constexpr qint32 kNarrowNone = std::numeric_limits<qint32>::min();

private:
    void storeValues(const ChunkLayout& layout, int row, const ChunkRow& from);

    std::vector<qint64> m_ids;
    std::vector<quint8> m_alive;
    std::vector<qint32> m_narrow;
    std::vector<qint64> m_wide;
    std::string m_texts;
    std::vector<quint32> m_textsEnd; ///< by row
    std::string m_searched;
    std::vector<quint32> m_searchedEnd; ///< by row
    std::vector<PinyinIndex> m_readings;
    bool m_hasNewTexts = false; ///< since the readings were made
};

} // namespace cdesk
