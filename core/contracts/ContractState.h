// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Permission.h"

#include <QString>

#include <array>
#include <span>
#include <vector>

namespace cdesk {

/// Where a contract stands by what people decided. What follows from dates alone is ContractStatus.
enum class ContractState {
    Draft,       ///< 草稿
    InReview,    ///< 审核中
    Returned,    ///< 已退回
    Approved,    ///< 已批准
    BeingSigned, ///< 签署中
    Signed,      ///< 已签署
    Performing,  ///< 履行中
    Completed,   ///< 已完成
    Terminated,  ///< 已终止
    Archived,    ///< 已归档
    Disposed,    ///< 已销毁
    Void,        ///< 已作废
};
inline constexpr std::array kAllContractStates = {
    ContractState::Draft,       ContractState::InReview, ContractState::Returned,   ContractState::Approved,
    ContractState::BeingSigned, ContractState::Signed,   ContractState::Performing, ContractState::Completed,
    ContractState::Terminated,  ContractState::Archived, ContractState::Disposed,   ContractState::Void};
QLatin1StringView toCode(ContractState state);
bool fromCode(QStringView code, ContractState& state);

/// What a person may decide about a contract.
enum class ContractAction {
    Submit,    ///< 提交审核
    Withdraw,  ///< 撤回
    Approve,   ///< 批准
    Return,    ///< 退回
    Refuse,    ///< 否决
    SendOut,   ///< 送签: printed for signing and sent
    Sign,      ///< 登记签署: signed by both sides
    TakeIn,    ///< 补录: a paper signed before it came into the program (A6)
    Activate,  ///< 开始履行
    Complete,  ///< 履行完毕
    Terminate, ///< 终止
    File,      ///< 归档
    Dispose,   ///< 销毁
    Cancel,    ///< 作废
    Reopen,    ///< 恢复: the way back from an end or a mistake
};
inline constexpr std::array kAllContractActions = {
    ContractAction::Submit,   ContractAction::Withdraw, ContractAction::Approve,   ContractAction::Return,
    ContractAction::Refuse,   ContractAction::SendOut,  ContractAction::Sign,      ContractAction::TakeIn,
    ContractAction::Activate, ContractAction::Complete, ContractAction::Terminate, ContractAction::File,
    ContractAction::Dispose,  ContractAction::Cancel,   ContractAction::Reopen};
/// `submit`, `send_out` …; the same words as on the command line.
QLatin1StringView toCode(ContractAction action);
bool fromCode(QStringView code, ContractAction& action);

struct Contract;
struct ActionInput;

/// Says why a step can't be taken now: an error code, or empty.
using TransitionGuard = QLatin1StringView (*)(const Contract& contract, const ActionInput& input);

/// One line of the lifecycle. Buttons and use cases read the same table.
struct Transition {
    ContractState from;
    ContractAction action;
    ContractState to;
    Permission permission;
    TransitionGuard guard;
};

/// The whole lifecycle.
std::span<const Transition> contractLifecycle();
/// The line for @p action in @p from; null when it is not possible there.
const Transition* findTransition(ContractState from, ContractAction action);
/// What @p actor may do with a contract in @p state, in the order of the table.
std::vector<ContractAction> allowedActions(ContractState state, const Actor& actor);

/// A contract that has not ended and is not a draft: its dates count for reminders and lists.
bool isLive(ContractState state);
/// The text may still be changed.
bool isEditable(ContractState state);

} // namespace cdesk
