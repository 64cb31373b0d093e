// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/ContractDates.h"

#include "core/contracts/ContractList.h"
#include "core/contracts/ContractStatus.h"
#include "core/ledger/LedgerTable.h"

#include <algorithm>
#include <tuple>

namespace cdesk {

namespace {

using C = ContractColumn;

bool isWatched(ContractStatus status)
{
    switch (status) {
    case ContractStatus::NotEffective:
    case ContractStatus::Performing:
    case ContractStatus::NoticeDue:
    case ContractStatus::ExpiringSoon:
    case ContractStatus::ExpiredUnhandled:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<ContractDate> contractDates(const LedgerTable& contracts, QDate from, QDate to)
{
    std::vector<ContractDate> found;
    const auto add = [&](int row, int column, ReminderKind kind) {
        const QDate date = contracts.date(row, column);
        if (date.isValid() && date >= from && date <= to)
            found.push_back({kind, ContractId{contracts.id(row)}, date, contracts.text(row, C::Number),
                             contracts.text(row, C::Title), contracts.text(row, C::Customer)});
    };
    for (int row = 0; row < contracts.places(); ++row) {
        if (!contracts.isAlive(row) || contracts.value(row, C::IsRemoved) == 1)
            continue;
        if (!isWatched(static_cast<ContractStatus>(contracts.value(row, C::Status))))
            continue;
        add(row, C::NoticeBy, ReminderKind::NoticeDeadline);
        add(row, C::ExpiresOn, ReminderKind::Expiry);
    }
    std::sort(found.begin(), found.end(), [](const ContractDate& one, const ContractDate& other) {
        return std::tie(one.date, one.kind, one.number) < std::tie(other.date, other.kind, other.number);
    });
    return found;
}

} // namespace cdesk
