// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuickSearch.h"

#include "core/contracts/ContractList.h"
#include "core/customers/CustomerList.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/LedgerFilter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// What is looked at for a better order; beyond it the plain order stands.
constexpr size_t kMostRanked = 2000;

struct Place {
    int textColumn;
    int removedColumn;
    LedgerSort sort;
};

/// Rows whose text begins with what was typed stand before those that have it further on.
RowList found(const LedgerTable& table, const LedgerSearch& search, const QString& typed, const Place& place)
{
    const LedgerFilter filter{.text = typed, .conditions = {{.column = place.removedColumn, .values = {0}}}};
    RowList rows = sortedRows(table, matchingRows(table, filter), place.sort);
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), kMostRanked));
    std::stable_partition(rows.begin(), end,
                          [&](int row) { return search.beginsIn(table.text(row, place.textColumn)); });
    return rows;
}

} // namespace

std::vector<QuickHit> quickSearch(const LedgerData& ledger, const QString& typed, int limit)
{
    const LedgerSearch search(typed);
    std::vector<QuickHit> hits;
    if (search.isEmpty())
        return hits;
    const auto add = [&](EntityKind kind, qint64 id, const QString& text, const QString& detail) {
        hits.push_back({kind, id, text, detail, search.hitsIn(text)});
    };

    const LedgerTable& customers = ledger.customers();
    const RowList customerRows =
        found(customers, search, typed, {CustomerColumn::Name, CustomerColumn::IsRemoved, {CustomerColumn::Name}});
    for (size_t i = 0; i < customerRows.size() && i < static_cast<size_t>(limit); ++i) {
        const int row = customerRows[i];
        add(EntityKind::Customer, customers.id(row), customers.text(row, CustomerColumn::Name),
            customers.text(row, CustomerColumn::CreditCode));
    }
    const LedgerTable& contracts = ledger.contracts();
    const RowList contractRows =
        found(contracts, search, typed,
              {ContractColumn::Number, ContractColumn::IsRemoved, {ContractColumn::CreatedAt, Qt::DescendingOrder}});
    for (size_t i = 0; i < contractRows.size() && i < static_cast<size_t>(limit); ++i) {
        const int row = contractRows[i];
        add(EntityKind::Contract, contracts.id(row),
            contracts.text(row, ContractColumn::Number) + u"  "_s + contracts.text(row, ContractColumn::Title),
            contracts.text(row, ContractColumn::Customer));
    }
    return hits;
}

} // namespace cdesk::ui
