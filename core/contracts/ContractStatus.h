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

/// The term of a contract from the dates and spans it was written down with. An end day without a first term ends the
/// first period; a contract whose beginning nobody knows is taken as running already.
Term termOf(QStringView kind, QDate start, QDate end, QStringView first, QStringView next, QStringView notice,
            QStringView renewal, QDate expiryOverride, QDate noticeOverride);

} // namespace cdesk
