// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/CustomerRepository.h"

#include <QAbstractTableModel>

namespace cdesk::ui {

/// The customers found, as lines of a list; nothing is read while it is painted.
class CustomerListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, CreditCode, Class, Status, Region, Salesperson, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCustomers(std::vector<CustomerSummary> customers);
    const CustomerSummary* at(const QModelIndex& index) const;
    QModelIndex indexOf(CustomerId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const CustomerSummary& customer, int column) const;

    std::vector<CustomerSummary> m_customers;
};

} // namespace cdesk::ui
