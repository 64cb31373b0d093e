// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/Ledger.h"
#include "ui/lists/ListColumn.h"

#include <QAbstractTableModel>

#include <optional>

namespace cdesk::ui {

/// A list of the window: the rows of a ledger table that pass a filter, in order. Follows the ledger by itself.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    ListModel(const Ledger& ledger, const ListDefinition& definition, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorts by a column of the list.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const std::vector<ListColumn>& columns() const { return m_columns; }
    const ListColumn& column(int section) const { return m_columns[static_cast<size_t>(section)]; }
    /// Section of the column with this key; -1 when there is none.
    int sectionOf(const QString& key) const;
    /// Section that shows a ledger column; -1 when none does.
    int sectionOfLedger(int column) const;

    void setFilter(const LedgerFilter& filter);
    const LedgerFilter& filter() const { return m_filter; }
    void setSort(LedgerSort sort);
    LedgerSort sorting() const { return m_sort; }

    qint64 idAt(int row) const;
    /// Row that shows this id; nothing when it is filtered away or gone.
    std::optional<int> rowOf(qint64 id) const;
    /// The ledger rows shown, in order, and the table they belong to.
    const RowList& rows() const { return m_rows; }
    const LedgerTable& table() const { return *m_table; }
    std::shared_ptr<const LedgerTable> sharedTable() const { return m_table; }
    /// Rows there would be without any filter of the person's.
    int unfilteredCount() const { return m_unfilteredCount; }
    /// The day the shown statuses are of.
    QDate today() const { return m_today; }
    /// True once the ledger has been loaded.
    bool isLoaded() const { return m_version > 0; }
    /// Where the search text stands in a shown text of this column.
    std::vector<HitRange> hitsIn(int section, const QString& shown) const;
    /// Sums of a ledger Money column over the given rows of the list.
    std::map<QString, qint64> sumsOf(int ledgerColumn, const std::vector<int>& rows) const;
    /// The values of a column with their counts, under all filters but its own.
    std::vector<LedgerGroup> valuesOf(int ledgerColumn) const;

Q_SIGNALS:
    /// Rows, filter or order changed; sent once after each change.
    void shownChanged();

private:
    void follow();
    void refresh();
    LedgerFilter wholeFilter() const;

    const Ledger& m_ledger;
    EntityKind m_kind;
    std::vector<ListColumn> m_columns;
    std::vector<LedgerCondition> m_always;
    LedgerFilter m_filter;
    LedgerSort m_sort;
    LedgerSearch m_search{QStringView()};
    quint64 m_version = 0;
    QDate m_today;
    std::shared_ptr<const LedgerTable> m_table;
    RowList m_rows;
    int m_unfilteredCount = 0;
    mutable std::vector<qint32> m_rowOfPosition; ///< made when first asked
};

} // namespace cdesk::ui
