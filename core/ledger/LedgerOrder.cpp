// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerOrder.h"

#include "core/ledger/LedgerTable.h"
#include "core/ledger/SortKey.h"

#include <algorithm>
#include <numeric>

namespace cdesk {

namespace {

constexpr quint64 kLast = std::numeric_limits<quint64>::max();

quint64 numberKey(qint64 value)
{
    return value == kNoValue ? kLast : static_cast<quint64>(value) ^ (quint64{1} << 63);
}

/// Number of each key among all keys in order; equal keys share it, empty ones are kLast.
std::vector<quint64> ranks(const std::vector<QByteArray>& keys)
{
    std::vector<qint32> sorted(keys.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    const auto key = [&](qint32 index) -> const QByteArray& { return keys[static_cast<size_t>(index)]; };
    std::sort(sorted.begin(), sorted.end(), [&](qint32 first, qint32 second) { return key(first) < key(second); });
    std::vector<quint64> ranks(keys.size(), kLast);
    quint64 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && key(sorted[i - 1]) < key(sorted[i]))
            ++rank;
        if (!key(sorted[i]).isEmpty())
            ranks[static_cast<size_t>(sorted[i])] = rank;
    }
    return ranks;
}

/// One number per place, ascending as the column is.
std::vector<quint64> columnKeys(const LedgerTable& table, int column)
{
    std::vector<quint64> keys(static_cast<size_t>(table.places()));
    const auto each = [&](auto key) {
        for (int row = 0; row < table.places(); ++row)
            keys[static_cast<size_t>(row)] = key(row);
    };
    const LedgerColumn& shape = table.column(column);
    if (shape.kind == ColumnKind::Text) {
        std::vector<QByteArray> texts;
        texts.reserve(keys.size());
        for (int row = 0; row < table.places(); ++row)
            texts.push_back(sortKey(shape.order, table.text(row, column)));
        return ranks(texts);
    }
    if (shape.kind == ColumnKind::Word) {
        std::vector<QByteArray> words;
        for (int word = 0; word < table.words(column).size(); ++word)
            words.push_back(sortKey(shape.order, table.words(column).text(word)));
        const std::vector<quint64> wordRanks = ranks(words);
        each([&](int row) {
            const qint64 word = table.value(row, column);
            return word == kNoValue ? kLast : wordRanks[static_cast<size_t>(word)];
        });
        return keys;
    }
    each([&](int row) { return numberKey(table.value(row, column)); });
    return keys;
}

/// How far the keys of the rows that have one lie apart.
struct KeySpan {
    quint64 least = kLast;
    quint64 most = 0;
    quint64 width() const { return most < least ? 0 : most - least; }
};

/// Rows by keys that lie close together (days, words, codes): counted instead of compared.
RowList countedRows(const LedgerTable& table, const std::vector<quint64>& keys, KeySpan span)
{
    const auto drawerOf = [&](int row) {
        const quint64 key = keys[static_cast<size_t>(row)];
        return static_cast<size_t>(key == kLast ? span.width() + 1 : key - span.least);
    };
    std::vector<qint32> begins(static_cast<size_t>(span.width()) + 3); // of each drawer, and the end of the last
    for (int row = 0; row < table.places(); ++row)
        begins[drawerOf(row) + 1] += table.isAlive(row) ? 1 : 0;
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    RowList rows(static_cast<size_t>(begins.back()));
    for (int row = 0; row < table.places(); ++row) {
        if (table.isAlive(row))
            rows[static_cast<size_t>(begins[drawerOf(row)]++)] = row;
    }
    return rows;
}

RowList sortedRows(const LedgerTable& table, int column)
{
    const std::vector<quint64> keys = columnKeys(table, column);
    KeySpan span;
    for (const quint64 key : keys) {
        if (key != kLast)
            span = {std::min(span.least, key), std::max(span.most, key)};
    }
    if (span.width() / 4 <= keys.size())
        return countedRows(table, keys, span);
    std::vector<std::pair<quint64, qint32>> pairs;
    pairs.reserve(keys.size());
    for (int row = 0; row < table.places(); ++row) {
        if (table.isAlive(row))
            pairs.emplace_back(keys[static_cast<size_t>(row)], row);
    }
    std::sort(pairs.begin(), pairs.end());
    RowList rows(pairs.size());
    std::transform(pairs.begin(), pairs.end(), rows.begin(), [](const auto& pair) { return pair.second; });
    return rows;
}

/// @p before with the @p moved rows taken out and put back where they belong now.
RowList mergedRows(const LedgerTable& table, int column, const RowList& before, const std::vector<qint32>& moved)
{
    std::vector<bool> isMoved(static_cast<size_t>(table.places()));
    RowList back;
    for (const qint32 row : moved) {
        isMoved[static_cast<size_t>(row)] = true;
        if (table.isAlive(row))
            back.push_back(row);
    }
    const auto isBefore = [&](qint32 first, qint32 second) { return table.isBefore(column, first, second); };
    std::sort(back.begin(), back.end(), isBefore);
    RowList kept;
    kept.reserve(before.size() + back.size());
    std::copy_if(before.begin(), before.end(), std::back_inserter(kept),
                 [&](qint32 row) { return !isMoved[static_cast<size_t>(row)]; });
    RowList merged;
    merged.reserve(kept.size() + back.size());
    auto next = kept.begin();
    for (const qint32 row : back) {
        const auto place = std::lower_bound(next, kept.end(), row, isBefore);
        merged.insert(merged.end(), next, place);
        merged.push_back(row);
        next = place;
    }
    merged.insert(merged.end(), next, kept.end());
    return merged;
}

} // namespace

LedgerOrder::LedgerOrder(const LedgerOrder& before, const std::vector<std::vector<qint32>>& changed)
{
    const std::scoped_lock lock(before.m_mutex);
    m_columns = before.m_columns;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        std::vector<qint32>& moved = m_columns[column].moved;
        moved.insert(moved.end(), changed[column].begin(), changed[column].end());
        std::sort(moved.begin(), moved.end());
        moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
    }
}

std::shared_ptr<const RowList> LedgerOrder::of(const LedgerTable& table, int column) const
{
    const auto at = static_cast<size_t>(column);
    Ready ready;
    {
        const std::scoped_lock lock(m_mutex);
        m_columns.resize(table.columns().size());
        ready = m_columns[at];
    }
    if (ready.rows && ready.moved.empty())
        return ready.rows;
    // Made without the lock: the window must not wait for an order another thread is making.
    const bool isMergeWorth = ready.rows && ready.moved.size() * 8 < static_cast<size_t>(table.places());
    auto rows = std::make_shared<const RowList>(isMergeWorth ? mergedRows(table, column, *ready.rows, ready.moved)
                                                             : sortedRows(table, column));
    const std::scoped_lock lock(m_mutex);
    m_columns[at] = {rows, {}};
    return rows;
}

size_t LedgerOrder::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    size_t sum = 0;
    for (const Ready& ready : m_columns)
        sum += ready.rows ? ready.rows->capacity() * sizeof(qint32) : 0;
    return sum;
}

} // namespace cdesk
