// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerSearch.h"

#include <QStringList>

#include <map>

namespace cdesk {

/// What one column has to hold. Words, codes and the range are alternatives by the column's kind.
struct LedgerCondition {
    int column = 0;
    QStringList words = {};          ///< Word columns: one of these; an empty text means empty cells
    std::vector<qint64> values = {}; ///< Code, Count and Key columns: one of these
    qint64 from = kNoValue;          ///< Date, Money, Count, Instant: at least; kNoValue = no lower end
    qint64 to = kNoValue;            ///< at most; kNoValue = no upper end. With both open, cells that hold anything.
    QString contains = {};           ///< Text columns: this part of the text, compared as quick search does

    friend bool operator==(const LedgerCondition&, const LedgerCondition&) = default;
};

/// Which rows a list shows: all conditions and the search text must hold.
struct LedgerFilter {
    QString text = {};
    std::vector<LedgerCondition> conditions = {};

    friend bool operator==(const LedgerFilter&, const LedgerFilter&) = default;
};

/// How a list is sorted.
struct LedgerSort {
    int column = 0;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const LedgerSort&, const LedgerSort&) = default;
};

/// The rows that exist and pass the filter.
RowMask matchingRows(const LedgerTable& table, const LedgerFilter& filter);
/// The same as positions in the order to show them; empty cells stand last either way.
RowList sortedRows(const LedgerTable& table, const RowMask& mask, LedgerSort sort);

/// Sum of a Money column by currency code, over @p rows. An amount beyond 92 quadrillion is held at that limit.
std::map<QString, qint64> sumsByCurrency(const LedgerTable& table, const RowList& rows, int column);

/// How many rows hold a value, and what they are worth.
struct LedgerGroup {
    qint64 value = kNoValue; ///< as LedgerTable::value(): word number, code …
    qint64 rows = 0;
    qint64 sum = 0; ///< of the summed column, amounts in CNY only; 0 when none was asked for
};
/// Groups of the rows in @p mask by a Word, Code or Count column, in the order in which they are first met.
/// @p sumColumn may be -1.
std::vector<LedgerGroup> groupsOf(const LedgerTable& table, const RowMask& mask, int column, int sumColumn = -1);

} // namespace cdesk
