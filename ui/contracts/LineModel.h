// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"

#include <QAbstractTableModel>

namespace cdesk::ui {

/// The line items of a contract being written (C4). The last row is empty: typing into it makes the next line. Amounts
/// follow from quantity and price.
class LineModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Product, Specification, Unit, Quantity, UnitPrice, TaxRate, Amount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<ContractLine>& lines() const { return m_lines; }
    void setLines(std::vector<ContractLine> lines);
    void removeLines(std::vector<int> rows);
    /// Writes a block of cells as a spreadsheet copies it (tabs and line ends), its first cell at @p row, @p column.
    /// Returns how many cells could not be read.
    int paste(const QString& text, int row, int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void linesChanged();

private:
    bool write(int row, int column, const QString& text);
    QString text(const ContractLine& line, int column) const;

    std::vector<ContractLine> m_lines;
};

} // namespace cdesk::ui
