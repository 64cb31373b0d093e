// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

#include <QDate>

namespace cdesk {
struct ContractDetails;
}

namespace cdesk::ctl {

/// `contract …`: draft, act, print.
std::vector<Command> contractCommands();
/// `contract list`, `contract show`.
std::vector<Command> contractListCommands();

/// One contract as `contract show --json` gives it: facts, dates of the period @p today lies in, parties, lines,
/// steps and versions.
QJsonObject contractJson(const ContractDetails& details, QDate today);

} // namespace cdesk::ctl
