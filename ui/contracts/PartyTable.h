// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"

#include <QWidget>

class QTableWidget;

namespace cdesk::ui {

/// The parties as they are written in this contract (C1a): a row for each text, a column for each party. What is
/// changed here stays in this contract.
class PartyTable final : public QWidget {
    Q_OBJECT
public:
    explicit PartyTable(QWidget* parent = nullptr);

    const std::vector<ContractParty>& parties() const { return m_parties; }
    void setParties(const std::vector<ContractParty>& parties);
    /// Opens the cell of a field of the text, e.g. `party_a.address`; false when no cell is meant by it.
    bool editText(const QString& key);

Q_SIGNALS:
    void partiesChanged();

private:
    void show();
    void write(int row, int column);
    void addThird();
    void removeThird();

    std::vector<ContractParty> m_parties;
    QTableWidget* m_table;
    bool m_isShowing = false;
};

} // namespace cdesk::ui
