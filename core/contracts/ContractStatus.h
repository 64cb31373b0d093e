// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Term.h"
#include "core/contracts/ContractState.h"

#include <QDate>

#include <array>

namespace cdesk {

/// How a contract stands on a day: what people decided, refined by what follows from the dates. In the order of a
/// contract's life; never stored.
enum class ContractStatus {
    Draft,
    InReview,
    Returned,
    Approved,
    BeingSigned,
    NotEffective,
    Performing,
    NoticeDue,
    ExpiringSoon,
    ExpiredUnhandled,
    Completed,
    Terminated,
    Archived,
    Disposed,
    Void,
};
inline constexpr std::array kAllContractStatuses = {ContractStatus::Draft,        ContractStatus::InReview,
                                                    ContractStatus::Returned,     ContractStatus::Approved,
                                                    ContractStatus::BeingSigned,  ContractStatus::NotEffective,
                                                    ContractStatus::Performing,   ContractStatus::NoticeDue,
                                                    ContractStatus::ExpiringSoon, ContractStatus::ExpiredUnhandled,
                                                    ContractStatus::Completed,    ContractStatus::Terminated,
                                                    ContractStatus::Archived,     ContractStatus::Disposed,
                                                    ContractStatus::Void};
QLatin1StringView toCode(ContractStatus status);
bool fromCode(QStringView code, ContractStatus& status);

/// The status of a contract in the stored @p state. Only a signed or running contract is looked at by its dates; once
/// people took their renewal decision, no notice is due any more.
ContractStatus statusOn(ContractState state, const Term& term, bool isRenewalDecided, QDate day,
                        TermWarnings warnings = {});

/// The days a contract was written down with; those nobody wrote down are invalid.
struct TermDays {
    QDate start = {};
    QDate effective = {};
    QDate signedOn = {};
    QDate end = {}; ///< last day of the first period
    QDate expiryOverride = {};
    QDate noticeOverride = {};
};

/// The term of a contract whose @p agreed kind, spans and renewal meet the days it was written down with: the one
/// truth that lists, reports and records go by. A beginning that was not written down is the day of effect, else of
/// signature, unless an event decides. An end day without a first term ends the first period; a contract whose
/// beginning nobody knows is taken as running already, and one without any end as open-ended.
Term termOf(Term agreed, const TermDays& days);

/// The kind, spans and renewal of a contract from their stored codes; a span nobody can read counts as none.
Term agreedTerm(QStringView kind, QStringView first, QStringView next, QStringView notice, QStringView renewal);

} // namespace cdesk
