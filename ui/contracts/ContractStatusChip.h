// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractStatus.h"
#include "ui/widgets/StatusChip.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// How a contract stands, in the words, tones and pictures that every page shows alike.
class ContractStatusChip {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::ContractStatusChip)

public:
    static Chip of(ContractStatus status);
    static QString word(ContractStatus status);
};

} // namespace cdesk::ui
