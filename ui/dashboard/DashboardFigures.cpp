// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardFigures.h"

#include "core/contracts/ContractList.h"
#include "core/ledger/LedgerFilter.h"

#include <algorithm>

namespace cdesk::ui {

namespace {

using C = ContractColumn;

constexpr size_t kLastChanged = 8;

bool isRunning(ContractStatus status)
{
    switch (status) {
    case ContractStatus::NotEffective:
    case ContractStatus::Performing:
    case ContractStatus::NoticeDue:
    case ContractStatus::ExpiringSoon:
        return true;
    default:
        return false;
    }
}

/// Days from @p today to the day in a cell; negative when it is past or there is none.
qint64 daysUntil(const LedgerTable& table, int row, int column, QDate today)
{
    const qint64 cell = table.value(row, column);
    return cell == kNoValue ? -1 : cell - today.toJulianDay();
}

} // namespace

DashboardFigures figuresOf(const LedgerTable& contracts, QDate today)
{
    DashboardFigures figures;
    RowList month;
    RowList year;
    std::vector<std::pair<qint64, int>> changed; ///< a heap of the newest, the oldest of them on top
    for (int row = 0; row < contracts.places(); ++row) {
        if (!contracts.isAlive(row) || contracts.value(row, C::IsRemoved) == 1)
            continue;
        ++figures.total;
        const auto status = static_cast<ContractStatus>(contracts.value(row, C::Status));
        ++figures.byStatus[static_cast<size_t>(status)];
        if (isRunning(status)) {
            const qint64 left = daysUntil(contracts, row, C::ExpiresOn, today);
            for (size_t i = 0; i < kExpiringWithin.size(); ++i)
                figures.expiring[i] += left >= 0 && left <= kExpiringWithin[i];
            const qint64 notice = daysUntil(contracts, row, C::NoticeBy, today);
            figures.noticeDue += notice >= 0 && notice <= kNoticeWithin;
        }
        const QDate signedOn = contracts.date(row, C::SignedOn);
        if (signedOn.isValid() && signedOn.year() == today.year() && status != ContractStatus::Void) {
            year.push_back(row);
            if (signedOn.month() == today.month())
                month.push_back(row);
        }
        changed.emplace_back(contracts.value(row, C::UpdatedAt), row);
        std::push_heap(changed.begin(), changed.end(), std::greater<>());
        if (changed.size() > kLastChanged) {
            std::pop_heap(changed.begin(), changed.end(), std::greater<>());
            changed.pop_back();
        }
    }
    std::sort(changed.begin(), changed.end(), std::greater<>());
    for (const auto& [at, row] : changed)
        figures.lastChanged.push_back(row);
    figures.signedThisMonth = sumsByCurrency(contracts, month, C::Amount);
    figures.signedThisYear = sumsByCurrency(contracts, year, C::Amount);
    figures.contractsThisMonth = static_cast<int>(month.size());
    figures.contractsThisYear = static_cast<int>(year.size());
    return figures;
}

} // namespace cdesk::ui
