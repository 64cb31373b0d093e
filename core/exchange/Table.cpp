// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Table.h"

namespace cdesk {

QDate dateOfSerial(qint64 serial, DateSystem system)
{
    constexpr qint64 kLastSerial1900 = 2'958'465; // 9999-12-31
    if (system == DateSystem::From1904) {
        return serial >= 0 && serial <= kLastSerial1900 - 1462 ? QDate(1904, 1, 1).addDays(serial) : QDate();
    }
    // Spreadsheets believe in 1900-02-29 (serial 60): every day before it is one off.
    if (serial <= 0 || serial == 60 || serial > kLastSerial1900)
        return {};
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

int Table::cellCount(int row) const
{
    const auto at = static_cast<size_t>(row);
    const qint64 end = at + 1 < m_rows.size() ? m_rows[at + 1].firstCell : static_cast<qint64>(m_cells.size());
    return static_cast<int>(end - m_rows[at].firstCell);
}

Cell Table::cell(int row, int column) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    const Slot& slot = m_cells[static_cast<size_t>(m_rows[static_cast<size_t>(row)].firstCell + column)];
    return {QStringView(m_text).mid(slot.offset, slot.lengthAndKind >> 3),
            static_cast<CellKind>(slot.lengthAndKind & 7)};
}

QStringList Table::texts(int row) const
{
    QStringList all;
    for (int column = 0; column < cellCount(row); ++column)
        all.append(cell(row, column).text.toString());
    return all;
}

void Table::beginRow(int fileRow)
{
    dropEmptyLastRow();
    m_rows.push_back({static_cast<qint64>(m_cells.size()), fileRow});
}

bool Table::append(QStringView text, CellKind kind)
{
    return appendAt(cellCount(rowCount() - 1), text, kind);
}

bool Table::appendAt(int column, QStringView text, CellKind kind)
{
    const QStringView trimmed = text.trimmed();
    if (!pad(column) || m_text.size() + trimmed.size() > kMaxCharacters)
        return false;
    const auto length = static_cast<quint32>(trimmed.size());
    const auto stored = trimmed.isEmpty() ? CellKind::Empty : kind;
    m_cells.push_back({static_cast<quint32>(m_text.size()), length << 3 | static_cast<quint32>(stored)});
    m_text.append(trimmed);
    return true;
}

Table::Shared Table::keep(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (m_text.size() + trimmed.size() > kMaxCharacters)
        return {0, 0};
    const Shared kept{static_cast<quint32>(m_text.size()), static_cast<quint32>(trimmed.size())};
    m_text.append(trimmed);
    return kept;
}

bool Table::appendShared(int column, Shared text)
{
    if (!pad(column))
        return false;
    const auto kind = text.second == 0 ? CellKind::Empty : CellKind::Text;
    m_cells.push_back({text.first, text.second << 3 | static_cast<quint32>(kind)});
    return true;
}

void Table::finish()
{
    dropEmptyLastRow();
    m_text.squeeze();
    m_cells.shrink_to_fit();
    m_rows.shrink_to_fit();
}

/// Fills up to @p column with empty cells. A column left of the row's end (broken file) is refused like one too far.
bool Table::pad(int column)
{
    const int missing = column - cellCount(rowCount() - 1);
    if (missing < 0 || column >= kMaxColumns || static_cast<qsizetype>(m_cells.size()) + missing >= kMaxCells)
        return false;
    m_cells.insert(m_cells.end(), static_cast<size_t>(missing), Slot{0, 0});
    return true;
}

/// Removes empty cells at the end of the last row, and the row itself when nothing is left.
void Table::dropEmptyLastRow()
{
    if (m_rows.empty())
        return;
    const auto first = static_cast<size_t>(m_rows.back().firstCell);
    while (m_cells.size() > first && m_cells.back().lengthAndKind >> 3 == 0)
        m_cells.pop_back();
    if (m_cells.size() == first)
        m_rows.pop_back();
}

} // namespace cdesk
