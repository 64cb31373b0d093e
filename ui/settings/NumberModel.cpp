// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NumberModel.h"

namespace cdesk::ui {

std::shared_ptr<const ReadNumbers> ReadNumbers::of(std::vector<RegisteredNumber> numbers)
{
    ReadNumbers read{std::move(numbers), {}};
    for (int place = 0; const RegisteredNumber& number : read.all) {
        if (number.fate != NumberFate::InUse)
            read.gaps.push_back(place);
        ++place;
    }
    return std::make_shared<const ReadNumbers>(std::move(read));
}

void NumberModel::setNumbers(std::shared_ptr<const ReadNumbers> numbers)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    endResetModel();
}

void NumberModel::showOnlyGaps(bool isOnlyGaps)
{
    beginResetModel();
    m_isOnlyGaps = isOnlyGaps;
    endResetModel();
}

int NumberModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_isOnlyGaps ? gaps() : numbers();
}

int NumberModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant NumberModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Place)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<size_t>(index.row());
    const RegisteredNumber& number = m_numbers->all[m_isOnlyGaps ? static_cast<size_t>(m_numbers->gaps[row]) : row];
    switch (index.column()) {
    case Place:
        return QString::number(number.sequence); // a view would group the digits of a number
    case Number:
        return number.number;
    case Fate:
        return fateWord(number.fate);
    case Title:
        return number.title;
    default:
        return {};
    }
}

QVariant NumberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("No.");
    case Number:
        return tr("Number");
    case Fate:
        return tr("What became of it");
    case Title:
        return tr("Contract");
    default:
        return {};
    }
}

QString NumberModel::fateWord(NumberFate fate)
{
    switch (fate) {
    case NumberFate::InUse:
        return tr("In use");
    case NumberFate::Void:
        return tr("Declared void");
    case NumberFate::InBin:
        return tr("In the recycle bin");
    case NumberFate::Purged:
        return tr("Removed for good, see the log");
    case NumberFate::Skipped:
        return tr("Skipped: entered by hand before");
    }
    return {};
}

} // namespace cdesk::ui
