// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerFilter.h"

#include "core/ledger/SearchText.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Keeps the rows whose cell passes @p holds; narrow cells come with kNarrowNone, wide ones with kNoValue.
template <class Holds>
void keepWhere(const LedgerTable& table, int column, RowMask& mask, Holds holds)
{
    const ChunkLayout::Place place = table.shape().layout.places[static_cast<size_t>(column)];
    quint8* stays = mask.data();
    for (const auto& chunk : table.chunks()) {
        const int size = chunk->size();
        if (place.isWide) {
            const qint64* cells = chunk->wide(place.index);
            for (int row = 0; row < size; ++row)
                *stays++ &= static_cast<quint8>(holds(cells[row]));
        } else {
            const qint32* cells = chunk->narrow(place.index);
            for (int row = 0; row < size; ++row)
                *stays++ &= static_cast<quint8>(holds(cells[row] == LedgerChunk::kNarrowNone ? kNoValue : cells[row]));
        }
    }
}

/// @p isWanted by number of the word; its last place stands for empty cells.
void keepWanted(const LedgerTable& table, int column, const std::vector<quint8>& isWanted, RowMask& mask)
{
    const size_t none = isWanted.size() - 1;
    keepWhere(table, column, mask,
              [&](qint64 cell) { return isWanted[cell == kNoValue ? none : static_cast<size_t>(cell)]; });
}

void keepWords(const LedgerTable& table, const LedgerCondition& condition, RowMask& mask)
{
    std::vector<quint8> isWanted(static_cast<size_t>(table.words(condition.column).size()) + 1);
    for (const QString& word : condition.words) {
        if (word.isEmpty())
            isWanted.back() = 1;
        else if (const auto number = table.wordNumber(condition.column, word))
            isWanted[static_cast<size_t>(*number)] = 1;
    }
    keepWanted(table, condition.column, isWanted, mask);
}

void keepValues(const LedgerTable& table, const LedgerCondition& condition, RowMask& mask)
{
    const std::vector<qint64>& values = condition.values;
    keepWhere(table, condition.column, mask,
              [&](qint64 cell) { return std::find(values.begin(), values.end(), cell) != values.end(); });
}

void keepRange(const LedgerTable& table, const LedgerCondition& condition, RowMask& mask)
{
    const qint64 from = condition.from == kNoValue ? kNoValue + 1 : condition.from; // an empty cell is in no range
    const qint64 to = condition.to == kNoValue ? std::numeric_limits<qint64>::max() : condition.to;
    keepWhere(table, condition.column, mask, [=](qint64 cell) { return cell >= from && cell <= to; });
}

void keepContaining(const LedgerTable& table, const LedgerCondition& condition, RowMask& mask)
{
    const QString wanted = foldForSearch(condition.contains);
    const std::string bytes = wanted.toStdString();
    if (table.column(condition.column).kind == ColumnKind::Word) {
        auto isWanted = table.words(condition.column).foundWhere([&](std::string_view word) {
            return word.find(bytes) != std::string_view::npos;
        });
        isWanted.push_back(bytes.empty() ? 1 : 0);
        return keepWanted(table, condition.column, isWanted, mask);
    }
    const int field = table.shape().layout.searchedFields[static_cast<size_t>(condition.column)];
    quint8* stays = mask.data();
    int position = 0;
    for (const auto& chunk : table.chunks()) {
        for (int row = 0; row < chunk->size(); ++row, ++stays, ++position) {
            if (*stays && field >= 0) // its folded text stands with the row
                *stays = chunk->searchedField(row, field).find(bytes) != std::string_view::npos;
            else if (*stays)
                *stays = foldForSearch(table.text(position, condition.column)).contains(wanted);
        }
    }
}

qint64 added(qint64 sum, qint64 amount)
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    if (amount > 0 && sum > kMost - amount)
        return kMost;
    if (amount < 0 && sum < -kMost - amount)
        return -kMost;
    return sum + amount;
}

/// Word number of CNY, or kNoValue when no row is in it.
qint64 homeCurrency(const LedgerTable& table, int currencyColumn)
{
    return currencyColumn < 0 ? kNoValue : table.wordNumber(currencyColumn, u"CNY"_s).value_or(kNoValue);
}

} // namespace

RowMask matchingRows(const LedgerTable& table, const LedgerFilter& filter)
{
    RowMask mask(static_cast<size_t>(table.places()));
    quint8* stays = mask.data();
    for (const auto& chunk : table.chunks()) {
        for (int row = 0; row < chunk->size(); ++row)
            *stays++ = chunk->isAlive(row) ? 1 : 0;
    }
    for (const LedgerCondition& condition : filter.conditions) {
        if (!condition.contains.isEmpty())
            keepContaining(table, condition, mask);
        else if (!condition.words.isEmpty())
            keepWords(table, condition, mask);
        else if (!condition.values.empty())
            keepValues(table, condition, mask);
        else
            keepRange(table, condition, mask);
    }
    LedgerSearch(filter.text).narrow(table, mask);
    return mask;
}

RowList sortedRows(const LedgerTable& table, const RowMask& mask, LedgerSort sort)
{
    const auto order = table.order(sort.column);
    RowList rows;
    rows.reserve(order->size());
    for (const qint32 row : *order) {
        if (mask[static_cast<size_t>(row)])
            rows.push_back(row);
    }
    if (sort.direction == Qt::AscendingOrder)
        return rows;
    const bool isText = table.column(sort.column).kind == ColumnKind::Text;
    const auto firstEmpty = std::partition_point(rows.begin(), rows.end(), [&](qint32 row) {
        return isText ? !table.text(row, sort.column).isEmpty() : table.value(row, sort.column) != kNoValue;
    });
    std::reverse(rows.begin(), firstEmpty);
    return rows;
}

std::map<QString, qint64> sumsByCurrency(const LedgerTable& table, const RowList& rows, int column)
{
    const int currencyColumn = table.column(column).currencyColumn;
    const int currencies = currencyColumn < 0 ? 0 : table.words(currencyColumn).size();
    std::vector<qint64> sums(static_cast<size_t>(currencies) + 1); // the last is "no currency given": CNY
    std::vector<quint8> isMet(sums.size());
    for (const qint32 row : rows) {
        const qint64 amount = table.value(row, column);
        if (amount == kNoValue)
            continue;
        const qint64 word = currencyColumn < 0 ? kNoValue : table.value(row, currencyColumn);
        const size_t at = word == kNoValue ? sums.size() - 1 : static_cast<size_t>(word);
        sums[at] = added(sums[at], amount);
        isMet[at] = 1;
    }
    std::map<QString, qint64> byCode;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (!isMet[i])
            continue;
        const QString code = i + 1 == sums.size() ? u"CNY"_s : table.words(currencyColumn).text(static_cast<int>(i));
        byCode[code] = added(byCode[code], sums[i]);
    }
    return byCode;
}

std::vector<LedgerGroup> groupsOf(const LedgerTable& table, const RowMask& mask, int column, int sumColumn)
{
    std::vector<LedgerGroup> groups;
    std::unordered_map<qint64, size_t> places;
    const int currencyColumn = sumColumn < 0 ? -1 : table.column(sumColumn).currencyColumn;
    const qint64 home = homeCurrency(table, currencyColumn);
    for (int row = 0; row < table.places(); ++row) {
        if (!mask[static_cast<size_t>(row)])
            continue;
        const qint64 value = table.value(row, column);
        const auto [place, isNew] = places.try_emplace(value, groups.size());
        if (isNew)
            groups.push_back({.value = value});
        LedgerGroup& group = groups[place->second];
        ++group.rows;
        if (sumColumn < 0)
            continue;
        const qint64 amount = table.value(row, sumColumn);
        const qint64 currency = currencyColumn < 0 ? kNoValue : table.value(row, currencyColumn);
        if (amount != kNoValue && (currency == kNoValue || currency == home))
            group.sum = added(group.sum, amount);
    }
    return groups;
}

} // namespace cdesk
