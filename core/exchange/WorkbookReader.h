// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Table.h"

namespace cdesk {

/// Reads one worksheet of an .xlsx file: shared and inline strings, number formats (dates of both date systems,
/// percentages, padded codes), stored results of formulas, merged cells (their text stands in the first cell).
/// Rows are read in pieces, so memory depends on what the sheet says and not on how large its XML is.
/// @param sheetName empty takes the first visible sheet
/// @errors table.broken, table.encrypted, table.too_large, table.dtd, table.not_a_workbook,
///         table.sheet_unknown (detail: the name), table.no_sheet
Result<Table> readWorkbook(const QByteArray& bytes, const QString& sheetName);

} // namespace cdesk
