// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerTable.h"
#include "ui/lists/ListColumn.h"

namespace cdesk::ui {

CellValue cellValue(const LedgerTable& table, int row, int column);

/// A cell as people read it: amounts with separators (other currencies named), days as 2026-03-02.
QString cellText(const LedgerTable& table, int row, const ListColumn& column);
/// The same for other programs: amounts without separators, and no text that a spreadsheet would run as a formula.
QString cellTextForCopy(const LedgerTable& table, int row, const ListColumn& column);

/// "1,234.50", "USD 1,234.50"; CNY is not named. @p currency as stored.
QString amountText(qint64 minorUnits, const QString& currency);
/// Sums side by side, CNY first: "1,234.50 + USD 20.00". Empty for no sums.
QString sumsText(const std::map<QString, qint64>& sums);

/// Words that come from a value of a column without a row, as in a filter's choice.
QString valueText(const LedgerTable& table, const ListColumn& column, qint64 value);

} // namespace cdesk::ui
