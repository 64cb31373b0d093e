// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerTable.h"

#include "core/ledger/SortKey.h"

#include <algorithm>

namespace cdesk {

LedgerTable::LedgerTable(std::shared_ptr<const TableShape> shape)
    : m_shape{std::move(shape)}, m_words(m_shape->columns.size()), m_orders{std::make_shared<const LedgerOrder>()}
{
}

std::optional<int> LedgerTable::find(qint64 id) const
{
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), id,
                                        [](qint64 wanted, const auto& chunk) { return wanted < chunk->id(0); });
    if (after == m_chunks.begin())
        return std::nullopt;
    const auto chunk = after - 1;
    const std::vector<qint64>& ids = (*chunk)->ids();
    const auto found = std::lower_bound(ids.begin(), ids.end(), id);
    if (found == ids.end() || *found != id)
        return std::nullopt;
    const int row =
        static_cast<int>(chunk - m_chunks.begin()) * LedgerChunk::kRows + static_cast<int>(found - ids.begin());
    return isAlive(row) ? std::optional<int>(row) : std::nullopt;
}

qint64 LedgerTable::value(int row, int column) const
{
    return chunkOf(row).value(m_shape->layout.places[static_cast<size_t>(column)], row % LedgerChunk::kRows);
}

std::string_view LedgerTable::utf8(int row, int column) const
{
    return chunkOf(row).text(m_shape->layout.places[static_cast<size_t>(column)].index, row % LedgerChunk::kRows);
}

QString LedgerTable::text(int row, int column) const
{
    if (this->column(column).kind == ColumnKind::Text) {
        const std::string_view bytes = utf8(row, column);
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    const qint64 word = value(row, column);
    return word == kNoValue ? QString() : words(column).text(static_cast<int>(word));
}

std::optional<qint64> LedgerTable::wordNumber(int column, const QString& text) const
{
    const WordList& list = words(column);
    const std::string wanted = text.toStdString();
    for (int word = 0; word < list.size(); ++word) {
        if (list.utf8(word) == wanted)
            return word;
    }
    return std::nullopt;
}

std::shared_ptr<const RowList> LedgerTable::order(int column) const
{
    return m_orders->of(*this, column);
}

bool LedgerTable::isBefore(int column, int first, int second) const
{
    const LedgerColumn& shape = this->column(column);
    const auto byText = [&](const QByteArray& one, const QByteArray& other) {
        if (one.isEmpty() != other.isEmpty())
            return other.isEmpty(); // empty cells stand last
        return one == other ? first < second : one < other;
    };
    if (shape.kind == ColumnKind::Text || shape.kind == ColumnKind::Word)
        return byText(sortKey(shape.order, text(first, column)), sortKey(shape.order, text(second, column)));
    const qint64 one = value(first, column);
    const qint64 other = value(second, column);
    if (one == other)
        return first < second;
    return one != kNoValue && (other == kNoValue || one < other);
}

size_t LedgerTable::bytes() const
{
    size_t sum = m_orders->bytes();
    for (const auto& chunk : m_chunks)
        sum += chunk->bytes();
    for (const WordList& list : m_words)
        sum += list.bytes();
    return sum;
}

} // namespace cdesk
