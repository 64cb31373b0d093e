// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerTableWriter.h"

#include "core/ledger/SearchText.h"

namespace cdesk {

LedgerTableWriter::LedgerTableWriter(std::shared_ptr<const TableShape> shape)
    : m_table{std::move(shape)}, m_wordIndexes(m_table.columns().size()), m_changed(m_table.columns().size())
{
}

void LedgerTableWriter::clear()
{
    const bool withholds = m_table.m_withholdsAmounts;
    *this = LedgerTableWriter(m_table.m_shape);
    m_table.m_withholdsAmounts = withholds;
}

bool LedgerTableWriter::put(const LedgerRow& row)
{
    readInto(m_stored, row);
    if (const auto known = m_table.find(row.id())) {
        noteChanges(*known, m_stored);
        writableChunk(*known).replace(m_table.m_shape->layout, *known % LedgerChunk::kRows, m_stored);
        return true;
    }
    if (m_table.places() > 0 && row.id() <= m_table.id(m_table.places() - 1))
        return false;
    appendRow(m_stored);
    return true;
}

void LedgerTableWriter::appendRow(const ChunkRow& stored)
{
    const int row = m_table.m_places;
    if (row % LedgerChunk::kRows == 0) {
        auto chunk = std::make_shared<LedgerChunk>(m_table.m_shape->layout);
        m_own.push_back(chunk.get());
        m_table.m_chunks.push_back(std::move(chunk));
    }
    writableChunk(row).append(m_table.m_shape->layout, stored);
    ++m_table.m_places;
    ++m_table.m_alive;
    for (int column = 0; column < static_cast<int>(m_changed.size()); ++column)
        noteChange(row, column);
}

void LedgerTableWriter::remove(qint64 id)
{
    const auto row = m_table.find(id);
    if (!row)
        return;
    m_stored.id = id;
    m_stored.isAlive = false;
    m_stored.values.assign(m_table.columns().size(), kNoValue);
    m_stored.texts.assign(static_cast<size_t>(m_table.m_shape->layout.textColumns), '\0');
    m_stored.searched.clear();
    writableChunk(*row).replace(m_table.m_shape->layout, *row % LedgerChunk::kRows, m_stored);
    --m_table.m_alive;
    for (int column = 0; column < static_cast<int>(m_changed.size()); ++column)
        noteChange(*row, column);
}

void LedgerTableWriter::setValue(int row, int column, qint64 value)
{
    if (m_table.value(row, column) == value)
        return;
    writableChunk(row).setValue(m_table.m_shape->layout.places[static_cast<size_t>(column)], row % LedgerChunk::kRows,
                                value);
    noteChange(row, column);
}

std::shared_ptr<const LedgerTable> LedgerTableWriter::publish()
{
    m_table.m_orders = std::make_shared<const LedgerOrder>(*m_table.m_orders, m_changed);
    for (auto& rows : m_changed)
        rows.clear();
    m_isFirstVersion = false;
    for (LedgerChunk* chunk : m_own) {
        if (chunk)
            chunk->finish(m_table.m_shape->layout);
    }
    std::fill(m_own.begin(), m_own.end(), nullptr);
    return std::make_shared<const LedgerTable>(m_table);
}

LedgerChunk& LedgerTableWriter::writableChunk(int row)
{
    const auto index = static_cast<size_t>(row / LedgerChunk::kRows);
    if (!m_own[index]) {
        auto copy = std::make_shared<LedgerChunk>(*m_table.m_chunks[index]);
        m_own[index] = copy.get();
        m_table.m_chunks[index] = std::move(copy);
    }
    return *m_own[index];
}

void LedgerTableWriter::readInto(ChunkRow& stored, const LedgerRow& row)
{
    stored.id = row.id();
    stored.isAlive = true;
    stored.values.assign(m_table.columns().size(), kNoValue);
    stored.texts.clear();
    stored.searched.clear();
    for (int column = 0; column < static_cast<int>(m_table.columns().size()); ++column) {
        const LedgerColumn& shape = m_table.column(column);
        if (shape.kind == ColumnKind::Text) {
            stored.texts += row.utf8(column).c_str(); // up to a NUL, should one be in it
            stored.texts += '\0';
        } else if (shape.kind == ColumnKind::Word) {
            stored.values[static_cast<size_t>(column)] = wordNumber(column, row.utf8(column));
        } else if (shape.kind != ColumnKind::Money || !m_table.m_withholdsAmounts) {
            stored.values[static_cast<size_t>(column)] = row.value(column);
        }
        if (shape.isSearched && shape.kind == ColumnKind::Text) { // words are searched in their list
            appendFolded(stored.searched, row.utf8(column));
            stored.searched += LedgerChunk::kFieldEnd;
        }
    }
}

qint64 LedgerTableWriter::wordNumber(int column, std::string_view text)
{
    if (text.empty())
        return kNoValue;
    WordIndex& index = m_wordIndexes[static_cast<size_t>(column)];
    WordList& words = m_table.m_words[static_cast<size_t>(column)];
    if (const int known = index.find(words, text); known >= 0)
        return known;
    words.append(text);
    index.addLast(words);
    return words.size() - 1;
}

void LedgerTableWriter::noteChange(int row, int column)
{
    if (!m_isFirstVersion)
        m_changed[static_cast<size_t>(column)].push_back(row);
}

void LedgerTableWriter::noteChanges(int row, const ChunkRow& stored)
{
    const char* text = stored.texts.data();
    for (int column = 0; column < static_cast<int>(m_table.columns().size()); ++column) {
        bool isChanged = false;
        if (m_table.column(column).kind == ColumnKind::Text) {
            isChanged = m_table.utf8(row, column) != text;
            text += std::string_view(text).size() + 1;
        } else {
            isChanged = m_table.value(row, column) != stored.values[static_cast<size_t>(column)];
        }
        if (isChanged)
            noteChange(row, column);
    }
}

} // namespace cdesk
