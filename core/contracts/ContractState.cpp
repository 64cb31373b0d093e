// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractState.h"

#include "core/base/CodeTable.h"
#include "core/contracts/Contract.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kStateCodes = {"draft"_L1,        "in_review"_L1, "returned"_L1,   "approved"_L1,
                                    "being_signed"_L1, "signed"_L1,    "performing"_L1, "completed"_L1,
                                    "terminated"_L1,   "archived"_L1,  "disposed"_L1,   "void"_L1};
constexpr std::array kActionCodes = {"submit"_L1,    "withdraw"_L1, "approve"_L1, "return"_L1,   "refuse"_L1,
                                     "send_out"_L1,  "sign"_L1,     "take_in"_L1, "activate"_L1, "complete"_L1,
                                     "terminate"_L1, "file"_L1,     "dispose"_L1, "cancel"_L1,   "reopen"_L1};
static_assert(kStateCodes.size() == kAllContractStates.size());
static_assert(kActionCodes.size() == kAllContractActions.size());

QLatin1StringView always(const Contract&, const ActionInput&)
{
    return {};
}

QLatin1StringView needsParties(const Contract& contract, const ActionInput&)
{
    if (!contract.companyId.isSet())
        return "contract.company_missing"_L1;
    return contract.customerId.isSet() ? QLatin1StringView{} : "contract.customer_missing"_L1;
}

QLatin1StringView needsReason(const Contract&, const ActionInput& input)
{
    return input.comment.trimmed().isEmpty() ? "contract.reason_missing"_L1 : QLatin1StringView{};
}

/// Signed papers carry a date that is not in the future, and it is known until when they run.
QLatin1StringView needsSigning(const Contract& contract, const ActionInput& input)
{
    if (const auto missing = needsParties(contract, input); !missing.isEmpty())
        return missing;
    if (!input.day.isValid())
        return "contract.signed_on_missing"_L1;
    return input.day > input.today ? "contract.signed_on_in_future"_L1 : QLatin1StringView{};
}

QLatin1StringView needsStart(const Contract& contract, const ActionInput&)
{
    return contract.startOn.isValid() ? QLatin1StringView{} : "contract.start_missing"_L1;
}

QLatin1StringView needsReasonAndDay(const Contract& contract, const ActionInput& input)
{
    if (!input.day.isValid())
        return "contract.ended_on_missing"_L1;
    return needsReason(contract, input);
}

using S = ContractState;
using A = ContractAction;
using P = Permission;

constexpr Transition kLifecycle[] = {
    {S::Draft, A::Submit, S::InReview, P::SubmitContract, needsParties},
    {S::Returned, A::Submit, S::InReview, P::SubmitContract, needsParties},
    {S::InReview, A::Withdraw, S::Draft, P::SubmitContract, always},
    {S::InReview, A::Approve, S::Approved, P::ApproveContract, always},
    {S::InReview, A::Return, S::Returned, P::ApproveContract, needsReason},
    {S::InReview, A::Refuse, S::Void, P::ApproveContract, needsReason},
    {S::Approved, A::SendOut, S::BeingSigned, P::PrintContract, always},
    {S::Approved, A::Sign, S::Signed, P::SignContract, needsSigning},
    {S::BeingSigned, A::Sign, S::Signed, P::SignContract, needsSigning},
    {S::Draft, A::TakeIn, S::Signed, P::SignContract, needsSigning},
    {S::Signed, A::Activate, S::Performing, P::PerformContract, needsStart},
    {S::Performing, A::Complete, S::Completed, P::PerformContract, always},
    {S::BeingSigned, A::Terminate, S::Terminated, P::EndContract, needsReasonAndDay},
    {S::Signed, A::Terminate, S::Terminated, P::EndContract, needsReasonAndDay},
    {S::Performing, A::Terminate, S::Terminated, P::EndContract, needsReasonAndDay},
    // The paper of a running contract is filed without ending it; the file of an ended one is closed.
    {S::Signed, A::File, S::Signed, P::FileContract, always},
    {S::Performing, A::File, S::Performing, P::FileContract, always},
    {S::Completed, A::File, S::Archived, P::FileContract, always},
    {S::Terminated, A::File, S::Archived, P::FileContract, always},
    {S::Archived, A::Dispose, S::Disposed, P::DisposeContract, needsReason},
    {S::Draft, A::Cancel, S::Void, P::DraftContract, needsReason},
    {S::Returned, A::Cancel, S::Void, P::DraftContract, needsReason},
    {S::Approved, A::Cancel, S::Void, P::EndContract, needsReason},
    {S::BeingSigned, A::Cancel, S::Void, P::EndContract, needsReason},
    {S::Void, A::Reopen, S::Draft, P::DraftContract, needsReason},
    {S::Signed, A::Reopen, S::BeingSigned, P::EndContract, needsReason},
    {S::Completed, A::Reopen, S::Performing, P::EndContract, needsReason},
    {S::Terminated, A::Reopen, S::Performing, P::EndContract, needsReason},
    {S::Archived, A::Reopen, S::Completed, P::FileContract, needsReason},
};

} // namespace

QLatin1StringView toCode(ContractState state)
{
    return codeOf(kStateCodes, state);
}

bool fromCode(QStringView code, ContractState& state)
{
    return findCode(kStateCodes, code, state);
}

QLatin1StringView toCode(ContractAction action)
{
    return codeOf(kActionCodes, action);
}

bool fromCode(QStringView code, ContractAction& action)
{
    return findCode(kActionCodes, code, action);
}

std::span<const Transition> contractLifecycle()
{
    return kLifecycle;
}

const Transition* findTransition(ContractState from, ContractAction action)
{
    const auto found = std::find_if(std::begin(kLifecycle), std::end(kLifecycle),
                                    [&](const Transition& line) { return line.from == from && line.action == action; });
    return found == std::end(kLifecycle) ? nullptr : &*found;
}

std::vector<ContractAction> allowedActions(ContractState state, const Actor& actor)
{
    std::vector<ContractAction> actions;
    for (const Transition& line : kLifecycle)
        if (line.from == state && actor.may(line.permission))
            actions.push_back(line.action);
    return actions;
}

bool isLive(ContractState state)
{
    return state == ContractState::Signed || state == ContractState::Performing;
}

bool isEditable(ContractState state)
{
    return state == ContractState::Draft || state == ContractState::Returned;
}

} // namespace cdesk
