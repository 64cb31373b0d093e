// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"

#include <QWidget>

class QVBoxLayout;

namespace cdesk::ui {

/// The last contracts with a customer beside the one being written (C2): what was agreed in them, and a button that
/// takes it over. Hidden while there are none.
class LastContracts final : public QWidget {
    Q_OBJECT
public:
    explicit LastContracts(QWidget* parent = nullptr);

    void setContracts(const std::vector<Contract>& contracts);

Q_SIGNALS:
    void takenOver(const cdesk::Contract& contract);

private:
    void addContract(const Contract& contract);

    QVBoxLayout* m_lines;
};

} // namespace cdesk::ui
