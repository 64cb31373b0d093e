// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveRepository.h"

#include <QAbstractTableModel>

namespace cdesk::ui {

/// The contracts whose paper waits for filing.
class WaitingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Title, Customer, State, SignedOn, EndedOn, Columns };

    explicit WaitingModel(QObject* parent = nullptr) : QAbstractTableModel{parent} {}

    void setContracts(std::vector<WaitingContract> contracts);
    const std::vector<WaitingContract>& contracts() const { return m_contracts; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<WaitingContract> m_contracts;
};

} // namespace cdesk::ui
