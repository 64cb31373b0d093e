// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Table.h"

namespace cdesk {

/// The character that separates columns: comma, tab or semicolon, whichever divides most lines alike. One that leaves
/// quotes in the middle of cells loses to one that does not: what it divides stands inside quoted cells.
QChar sniffDelimiter(QStringView text);

/// Reads separated values: quoted cells with line breaks and doubled quotes, rows of unequal length, any line end,
/// `="00123"` as exporters write protected codes, and the guard that csvText() puts before dangerous text.
/// Row numbers count records (what a spreadsheet shows), empty ones too.
/// @errors table.quote_open (detail: row where the quote began), table.too_large
Result<Table> parseDelimited(QStringView text, QChar delimiter);

} // namespace cdesk
