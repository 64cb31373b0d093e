// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/WaitingModel.h"

#include "ui/archive/ArchiveWords.h"
#include "ui/widgets/StatusChip.h"

namespace cdesk::ui {

void WaitingModel::setContracts(std::vector<WaitingContract> contracts)
{
    beginResetModel();
    m_contracts = std::move(contracts);
    endResetModel();
}

int WaitingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contracts.size());
}

int WaitingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant WaitingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const WaitingContract& contract = m_contracts[static_cast<size_t>(index.row())];
    const bool hasEnded = contract.state == ContractState::Completed || contract.state == ContractState::Terminated;
    if (role == ChipToneRole && index.column() == State)
        return static_cast<int>(hasEnded ? Tone::Warning : Tone::Info);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return contract.number;
    case Title:
        return contract.title;
    case Customer:
        return contract.customer;
    case State:
        return ArchiveWords::state(contract.state);
    case SignedOn:
        return contract.signedOn.toString(Qt::ISODate);
    case EndedOn:
        return contract.endedOn.toString(Qt::ISODate);
    }
    return {};
}

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString headings[Columns] = {tr("Contract no."), tr("Title"),     tr("Customer"),
                                       tr("State"),        tr("Signed on"), tr("Ended on")};
    return headings[section];
}

} // namespace cdesk::ui
