// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk {
struct ContractDossier;
}

namespace cdesk::ctl {

/// `contract …`: draft, act, print.
std::vector<Command> contractCommands();
/// `contract list`, `contract show`.
std::vector<Command> contractListCommands();

/// One contract as `contract show --json` gives it: facts, dates of the current period, parties, lines,
/// steps and versions.
QJsonObject contractJson(const ContractDossier& dossier);

} // namespace cdesk::ctl
