// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListModel.h"

namespace cdesk::ui {

/// A condition in words: "Status: running, expiring soon", "Signed: from 2026-01-01".
QString conditionText(const ListModel& model, const LedgerCondition& condition);

} // namespace cdesk::ui
