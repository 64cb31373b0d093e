// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/reminders/ReminderRule.h"

#include <QDate>

#include <vector>

namespace cdesk {

class LedgerTable;

/// A day that counts for a contract, as it stands in a calendar.
struct ContractDate {
    ReminderKind kind = ReminderKind::Expiry; ///< Expiry or NoticeDeadline
    ContractId contractId;
    QDate date;
    QString number;
    QString title;
    QString customer;
};

/// The last days and the last days for notice of all contracts that run or have expired undecided, from @p from to
/// @p to, both included, by day. Unlike reminders they are known for every month to come.
std::vector<ContractDate> contractDates(const LedgerTable& contracts, QDate from, QDate to);

} // namespace cdesk
