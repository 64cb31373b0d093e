// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Table.h"

namespace cdesk {

/// Reads a table from a file of strangers. What the file is decides its content, not its name: an .xlsx workbook,
/// separated values in any of the usual encodings, or an “.xls” that is really text or a web page.
/// @param sheetName which sheet of a workbook; empty takes the first visible one
/// @errors file.not_readable, table.empty, table.old_xls and table.old_doc (binary formats of before 2007),
///         table.encrypted, table.not_a_workbook, text.encoding, text.zero_byte (detail: the line), and those of
///         readWorkbook(), parseDelimited()
Result<Table> readTable(const QString& path, const QString& sheetName = {});

/// The same for a file that is already in memory.
Result<Table> readTable(const QByteArray& bytes, const QString& sheetName = {});

} // namespace cdesk
