// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListModel.h"

#include "ui/lists/CellText.h"

#include <algorithm>

namespace cdesk::ui {

ListModel::ListModel(const Ledger& ledger, const ListDefinition& definition, QObject* parent)
    : QAbstractTableModel{parent}, m_ledger{ledger}, m_kind{definition.kind}, m_columns{definition.columns},
      m_always{definition.always}, m_sort{definition.sort}
{
    connect(&ledger, &Ledger::published, this, &ListModel::follow);
    const auto now = m_ledger.now();
    m_version = now->version();
    m_today = now->today();
    m_table = now->sharedTable(m_kind);
    refresh();
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = m_rows[static_cast<size_t>(index.row())];
    const ListColumn& shown = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(*m_table, row, shown);
    case Qt::TextAlignmentRole: {
        const ColumnKind kind = m_table->column(shown.column).kind;
        const bool isFigure = kind == ColumnKind::Money || (kind == ColumnKind::Count && !shown.word && !shown.chip);
        return QVariant(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    case ChipToneRole:
        if (shown.chip)
            return static_cast<int>(shown.chip(cellValue(*m_table, row, shown.column)).tone);
        return {};
    case ChipIconRole:
        if (shown.chip)
            return shown.chip(cellValue(*m_table, row, shown.column)).icon;
        return {};
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return column(section).title;
    if (role == Qt::TextAlignmentRole) {
        const bool isMoney = m_table->column(column(section).column).kind == ColumnKind::Money;
        return QVariant(Qt::AlignVCenter | (isMoney ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

void ListModel::sort(int section, Qt::SortOrder order)
{
    if (section >= 0)
        setSort({column(section).column, order});
}

int ListModel::sectionOf(const QString& key) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const auto& one) { return one.key == key; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int ListModel::sectionOfLedger(int column) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const auto& one) { return one.column == column; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void ListModel::setFilter(const LedgerFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_search = LedgerSearch(filter.text);
    refresh();
}

void ListModel::setSort(LedgerSort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    refresh();
}

void ListModel::follow()
{
    const auto now = m_ledger.now();
    if (now->version() == m_version)
        return; // several commits, one of which has been shown with a later version
    const bool isSameTable = now->sharedTable(m_kind) == m_table;
    const bool wasLoaded = isLoaded();
    m_version = now->version();
    m_today = now->today();
    if (isSameTable && wasLoaded)
        return;
    // A reset even when the same rows stay: their cells may have changed. The view keeps selection and place.
    m_table = now->sharedTable(m_kind);
    refresh();
}

LedgerFilter ListModel::wholeFilter() const
{
    LedgerFilter filter = m_filter;
    filter.conditions.insert(filter.conditions.begin(), m_always.begin(), m_always.end());
    return filter;
}

void ListModel::refresh()
{
    RowList rows = sortedRows(*m_table, matchingRows(*m_table, wholeFilter()), m_sort);
    beginResetModel();
    m_rows = std::move(rows);
    m_rowOfPosition.clear();
    endResetModel();
    m_unfilteredCount = static_cast<int>(m_rows.size());
    if (m_filter != LedgerFilter()) {
        const RowMask all = matchingRows(*m_table, {.text = {}, .conditions = m_always});
        m_unfilteredCount = static_cast<int>(std::count(all.begin(), all.end(), 1));
    }
    Q_EMIT shownChanged();
}

qint64 ListModel::idAt(int row) const
{
    return m_table->id(m_rows[static_cast<size_t>(row)]);
}

std::optional<int> ListModel::rowOf(qint64 id) const
{
    const auto position = m_table->find(id);
    if (!position)
        return std::nullopt;
    if (m_rowOfPosition.empty()) {
        m_rowOfPosition.assign(static_cast<size_t>(m_table->places()), -1);
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_rowOfPosition[static_cast<size_t>(m_rows[row])] = static_cast<qint32>(row);
    }
    const qint32 row = m_rowOfPosition[static_cast<size_t>(*position)];
    return row < 0 ? std::nullopt : std::optional<int>(row);
}

std::vector<HitRange> ListModel::hitsIn(int section, const QString& shown) const
{
    if (m_search.isEmpty() || !m_table->column(column(section).column).isSearched)
        return {};
    return m_search.hitsIn(shown);
}

std::map<QString, qint64> ListModel::sumsOf(int ledgerColumn, const std::vector<int>& rows) const
{
    RowList positions;
    positions.reserve(rows.size());
    for (const int row : rows)
        positions.push_back(m_rows[static_cast<size_t>(row)]);
    return sumsByCurrency(*m_table, positions, ledgerColumn);
}

std::vector<LedgerGroup> ListModel::valuesOf(int ledgerColumn) const
{
    LedgerFilter filter = wholeFilter();
    std::erase_if(filter.conditions, [&](const LedgerCondition& condition) {
        return condition.column == ledgerColumn &&
               std::find(m_always.begin(), m_always.end(), condition) == m_always.end();
    });
    return groupsOf(*m_table, matchingRows(*m_table, filter), ledgerColumn);
}

} // namespace cdesk::ui
