// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerListModel.h"

#include "ui/customers/CustomerWords.h"
#include "ui/widgets/StatusChip.h"

#include <algorithm>

namespace cdesk::ui {

namespace {

Tone toneOf(CustomerStatus status)
{
    switch (status) {
    case CustomerStatus::Active:
        return Tone::Success;
    case CustomerStatus::Prospect:
        return Tone::Info;
    case CustomerStatus::Paused:
        return Tone::Warning;
    case CustomerStatus::Closed:
        break;
    }
    return Tone::Neutral;
}

} // namespace

void CustomerListModel::setCustomers(std::vector<CustomerSummary> customers)
{
    beginResetModel();
    m_customers = std::move(customers);
    endResetModel();
}

const CustomerSummary* CustomerListModel::at(const QModelIndex& index) const
{
    return index.isValid() ? &m_customers[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex CustomerListModel::indexOf(CustomerId id) const
{
    const auto found = std::ranges::find(m_customers, id, &CustomerSummary::id);
    return found == m_customers.end() ? QModelIndex() : index(static_cast<int>(found - m_customers.begin()), 0);
}

int CustomerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_customers.size());
}

int CustomerListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerListModel::data(const QModelIndex& index, int role) const
{
    const CustomerSummary* customer = at(index);
    if (!customer)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*customer, index.column());
    if (role == ChipToneRole && index.column() == Status)
        return static_cast<int>(toneOf(customer->status));
    return {};
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case CreditCode:
        return tr("Credit code");
    case Class:
        return tr("Class");
    case Status:
        return tr("Status");
    case Region:
        return tr("Region");
    default:
        return tr("Salesperson");
    }
}

void CustomerListModel::sort(int column, Qt::SortOrder order)
{
    // Keys are made once: by name means by its reading, see pinyinSortKey().
    std::vector<std::pair<QString, CustomerSummary>> keyed;
    keyed.reserve(m_customers.size());
    for (CustomerSummary& one : m_customers) {
        QString key = column == Name ? one.sortKey : text(one, column);
        keyed.emplace_back(std::move(key), std::move(one));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto& left, const auto& right) {
        return order == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    beginResetModel();
    for (size_t at = 0; at < keyed.size(); ++at)
        m_customers[at] = std::move(keyed[at].second);
    endResetModel();
}

QString CustomerListModel::text(const CustomerSummary& customer, int column) const
{
    switch (column) {
    case Name:
        return customer.name;
    case CreditCode:
        return customer.creditCode;
    case Class:
        return customer.customerClass == CustomerClass::Unclassified ? QString()
                                                                     : CustomerWords::of(customer.customerClass);
    case Status:
        return CustomerWords::of(customer.status);
    case Region:
        return customer.region;
    default:
        return customer.salesperson;
    }
}

} // namespace cdesk::ui
