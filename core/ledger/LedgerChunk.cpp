// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerChunk.h"

#include <algorithm>
#include <utility>

namespace cdesk {

namespace {

bool isWide(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Instant || kind == ColumnKind::Key;
}

size_t startOf(const std::vector<quint32>& ends, int row)
{
    return row == 0 ? 0 : ends[static_cast<size_t>(row) - 1];
}

void appendRun(std::string& all, std::vector<quint32>& ends, const std::string& run)
{
    all += run;
    ends.push_back(static_cast<quint32>(all.size()));
}

void replaceRun(std::string& all, std::vector<quint32>& ends, int row, const std::string& run)
{
    const size_t start = startOf(ends, row);
    const size_t oldLength = ends[static_cast<size_t>(row)] - start;
    all.replace(start, oldLength, run);
    for (size_t i = static_cast<size_t>(row); i < ends.size(); ++i)
        ends[i] = static_cast<quint32>(ends[i] + run.size() - oldLength);
}

} // namespace

ChunkLayout::ChunkLayout(const std::vector<LedgerColumn>& columns)
{
    int searched = 0;
    for (const LedgerColumn& column : columns) {
        searchedFields.push_back(column.isSearched && column.kind == ColumnKind::Text ? searched++ : -1);
        if (column.kind == ColumnKind::Text && column.isSearched && column.order == TextOrder::Pinyin)
            readColumns.push_back(textColumns);
        if (column.kind == ColumnKind::Text)
            places.push_back({.isWide = false, .isText = true, .index = textColumns++});
        else if (isWide(column.kind))
            places.push_back({.isWide = true, .isText = false, .index = wideColumns++});
        else
            places.push_back({.isWide = false, .isText = false, .index = narrowColumns++});
    }
}

LedgerChunk::LedgerChunk(const ChunkLayout& layout)
    : m_narrow(static_cast<size_t>(layout.narrowColumns) * kRows),
      m_wide(static_cast<size_t>(layout.wideColumns) * kRows)
{
    m_ids.reserve(kRows);
    m_alive.reserve(kRows);
    m_textsEnd.reserve(kRows);
    m_searchedEnd.reserve(kRows);
}

qint64 LedgerChunk::value(ChunkLayout::Place place, int row) const
{
    if (place.isWide)
        return wide(place.index)[row];
    const qint32 cell = narrow(place.index)[row];
    return cell == kNarrowNone ? kNoValue : cell;
}

std::string_view LedgerChunk::text(int textColumn, int row) const
{
    const char* cell = m_texts.data() + startOf(m_textsEnd, row);
    for (int skipped = 0; skipped < textColumn; ++skipped)
        cell += std::string_view(cell).size() + 1;
    return {cell};
}

std::string_view LedgerChunk::searchedOf(int row) const
{
    const size_t start = startOf(m_searchedEnd, row);
    return std::string_view(m_searched).substr(start, m_searchedEnd[static_cast<size_t>(row)] - start);
}

std::string_view LedgerChunk::searchedField(int row, int field) const
{
    std::string_view texts = searchedOf(row);
    for (int skipped = 0; skipped < field && !texts.empty(); ++skipped)
        texts.remove_prefix(texts.find(kFieldEnd) + 1);
    return texts.substr(0, texts.find(kFieldEnd));
}

void LedgerChunk::setValue(ChunkLayout::Place place, int row, qint64 value)
{
    const auto at = static_cast<size_t>(place.index) * kRows + static_cast<size_t>(row);
    if (place.isWide)
        m_wide[at] = value;
    else
        m_narrow[at] = value == kNoValue ? kNarrowNone : static_cast<qint32>(value);
}

void LedgerChunk::storeValues(const ChunkLayout& layout, int row, const ChunkRow& from)
{
    m_ids[static_cast<size_t>(row)] = from.id;
    m_alive[static_cast<size_t>(row)] = from.isAlive ? 1 : 0;
    for (size_t column = 0; column < layout.places.size(); ++column) {
        if (!layout.places[column].isText)
            setValue(layout.places[column], row, from.values[column]);
    }
}

void LedgerChunk::append(const ChunkLayout& layout, const ChunkRow& row)
{
    m_ids.push_back(row.id);
    m_alive.push_back(1);
    storeValues(layout, size() - 1, row);
    appendRun(m_texts, m_textsEnd, row.texts);
    appendRun(m_searched, m_searchedEnd, row.searched);
    m_hasNewTexts = true;
}

void LedgerChunk::replace(const ChunkLayout& layout, int row, const ChunkRow& with)
{
    storeValues(layout, row, with);
    const size_t start = startOf(m_textsEnd, row);
    if (std::string_view(m_texts).substr(start, m_textsEnd[static_cast<size_t>(row)] - start) == with.texts)
        return; // most saves change no text that is shown
    m_hasNewTexts = true;
    replaceRun(m_texts, m_textsEnd, row, with.texts);
    replaceRun(m_searched, m_searchedEnd, row, with.searched);
}

void LedgerChunk::finish(const ChunkLayout& layout)
{
    if (!std::exchange(m_hasNewTexts, false))
        return;
    m_texts.shrink_to_fit();
    m_searched.shrink_to_fit();
    m_readings.assign(layout.readColumns.size(), PinyinIndex());
    for (size_t i = 0; i < m_readings.size(); ++i) {
        for (int row = 0; row < size(); ++row) {
            const std::string_view cell = text(layout.readColumns[i], row);
            m_readings[i].append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        }
        m_readings[i].squeeze();
    }
}

size_t LedgerChunk::bytes() const
{
    size_t readings = 0;
    for (const PinyinIndex& index : m_readings)
        readings += index.bytes();
    return readings + m_ids.capacity() * sizeof(qint64) + m_alive.capacity() + m_narrow.capacity() * sizeof(qint32) +
           m_wide.capacity() * sizeof(qint64) + m_texts.capacity() + m_searched.capacity() +
           (m_textsEnd.capacity() + m_searchedEnd.capacity()) * sizeof(quint32);
}

} // namespace cdesk
