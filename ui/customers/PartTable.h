// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"

#include <QWidget>

class QTableWidget;

namespace cdesk::ui {

/// A few rows to write in, with buttons to add and remove one: the contacts or addresses of a customer.
/// Tab goes from cell to cell; the first mark in the last column says which row is the primary one.
class PartTable final : public QWidget {
    Q_OBJECT
public:
    PartTable(const QStringList& headings, const QString& objectName, QWidget* parent = nullptr);

    void setContacts(const std::vector<CustomerContact>& contacts);
    std::vector<CustomerContact> contacts() const;
    /// The first column chooses the kind.
    void setAddresses(const std::vector<CustomerAddress>& addresses);
    std::vector<CustomerAddress> addresses() const;

Q_SIGNALS:
    void changed();

private:
    int addRow(const QStringList& texts, bool isPrimary);
    void addAddressRow(const CustomerAddress& address);
    QString text(int row, int column) const;
    bool isPrimary(int row) const;

    QTableWidget* m_table;
    bool m_holdsAddresses = false;
};

} // namespace cdesk::ui
