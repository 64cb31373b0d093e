// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "core/session/UnitOfWork.h"

namespace cdesk {

/// Takes a step of the lifecycle inside a write in progress: permission and guard of the table, values that came with
/// it, the contract, its history and the log. Returns the contract as it stands afterwards.
/// Errors: see ContractService::act. Throws StaleRevision when somebody saved since @p seen.
Result<Contract> takeStep(UnitOfWork& work, ContractId id, Revision seen, ContractAction action, ActionInput input);

} // namespace cdesk
