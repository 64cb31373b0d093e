// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace cdesk {

/// What a cell of the ledger holds; decides storage, order and how a list shows it.
enum class ColumnKind {
    Text,    ///< differs from row to row: number, title
    Word,    ///< one of a few values, kept once: salesperson, region, stored codes
    Code,    ///< number of an enum of the program
    Date,    ///< Julian day
    Money,   ///< minor units
    Count,   ///< a small whole number
    Instant, ///< UTC milliseconds
    Key,     ///< id of another thing
};

/// How texts of a column stand in order.
enum class TextOrder {
    Plain,  ///< numbers and codes: character by character
    Pinyin, ///< Chinese by its reading, alike on every system
};

/// One column of a ledger table.
struct LedgerColumn {
    ColumnKind kind = ColumnKind::Text;
    TextOrder order = TextOrder::Plain;
    bool isSearched = false; ///< the search box looks into it (Text and Word only)
    bool isNumber = false;   ///< a searched number people know the thing by: found in spite of one slip in typing
    int currencyColumn = -1; ///< Money: the Word column with the currency code; -1 = CNY
};

/// "Nothing here" for Date, Money, Count, Instant and Key; such cells stand last in ascending order.
inline constexpr qint64 kNoValue = std::numeric_limits<qint64>::min();

/// Rows of one version of a table, by position, in the order in which they are shown.
using RowList = std::vector<qint32>;

} // namespace cdesk
