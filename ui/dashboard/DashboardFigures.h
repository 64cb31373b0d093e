// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractStatus.h"
#include "core/ledger/LedgerTable.h"

#include <QDate>

#include <array>
#include <map>

namespace cdesk::ui {

/// What the dashboard counts, in one pass over the contracts. Contracts in the bin do not count.
struct DashboardFigures {
    std::array<int, kAllContractStatuses.size()> byStatus{};
    std::array<int, 3> expiring{};             ///< running ones whose last day is within 30, 60, 90 days
    int noticeDue = 0;                         ///< last day to give notice within 30 days
    std::map<QString, qint64> signedThisMonth; ///< minor units by currency; void ones do not count
    std::map<QString, qint64> signedThisYear;
    int contractsThisMonth = 0;
    int contractsThisYear = 0;
    std::vector<int> lastChanged; ///< rows of the ledger table, newest first
    int total = 0;

    int of(ContractStatus status) const { return byStatus[static_cast<size_t>(status)]; }
};

inline constexpr std::array kExpiringWithin = {30, 60, 90};
inline constexpr int kNoticeWithin = 30;

DashboardFigures figuresOf(const LedgerTable& contracts, QDate today);

} // namespace cdesk::ui
