// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractStatus.h"
#include "ui/widgets/StatusChip.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// How a contract stands, in words and tone; the same in every list, chart and card.
class StatusWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::StatusWords)

public:
    static QString word(ContractStatus status);
    static Tone tone(ContractStatus status);
    static Chip chip(ContractStatus status) { return {.word = word(status), .tone = tone(status)}; }
};

} // namespace cdesk::ui
