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
    const qint64 newYear = QDate(today.year(), 1, 1).toJulianDay();
    const qint64 nextYear = QDate(today.year() + 1, 1, 1).toJulianDay();
    const QDate firstOfMonth(today.year(), today.month(), 1);
    const qint64 thisMonth = firstOfMonth.toJulianDay();
    const qint64 nextMonth = firstOfMonth.addMonths(1).toJulianDay();
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
        const qint64 signedOn = contracts.value(row, C::SignedOn);
        if (signedOn >= newYear && signedOn < nextYear && status != ContractStatus::Void) {
            year.push_back(row);
            if (signedOn >= thisMonth && signedOn < nextMonth)
                month.push_back(row);
        }
        const std::pair<qint64, int> change(contracts.value(row, C::UpdatedAt), row);
        if (changed.size() == kLastChanged && change < changed.front())
            continue;
        changed.push_back(change);
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
