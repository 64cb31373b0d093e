// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/jobs/JobContext.h"

#include <QDate>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace cdesk {

/// How the values of an exported column are written.
enum class ExportColumnKind {
    Text,    ///< QString
    Integer, ///< qint64
    Money,   ///< qint64 in the minor unit, written with ExportColumn::minorDigits decimals
    Percent, ///< qint64 in parts per million
    Date,    ///< QDate
};

/// A column of an export.
struct ExportColumn {
    QString heading;
    ExportColumnKind kind = ExportColumnKind::Text;
    int width = 0; ///< in Latin characters; 0: by kind and heading
    int minorDigits = 2;
};

/// A value, or nothing. Text may stand in every column; other values only where the column's kind says.
using ExportCell = std::variant<std::monostate, QString, qint64, QDate>;

/// A table on its way out. Rows are asked for one after the other, so that none of them need be kept.
struct ExportSheet {
    QString title;
    std::vector<ExportColumn> columns;
    /// Fills @p row (cleared before each call) and returns true, or returns false at the end.
    std::function<bool(std::vector<ExportCell>& row)> nextRow;
    qint64 expectedRows = 0; ///< for the progress only
};

/// Writes UTF-8 with a byte-order mark and CRLF, as spreadsheet programs expect. Text that would be taken for a formula
/// is guarded; numbers and dates are plain. The file appears whole or not at all. Returns the number of rows.
/// @errors those of durableReplace(), job.cancelled
Result<qint64> writeCsv(const QString& path, const ExportSheet& sheet, JobContext& job);

/// Writes a workbook of one sheet: real numbers and dates, text as text (also what looks like a formula or a number),
/// bold heading that stays in sight, filter buttons, column widths. Memory does not grow with the rows.
/// @errors those of durableReplace(), export.too_many_rows (more than a sheet holds), job.cancelled
Result<qint64> writeXlsx(const QString& path, const ExportSheet& sheet, JobContext& job);

/// Writes what the file name ends in: .csv or .xlsx.
/// @errors export.format_unknown, and those of the two
Result<qint64> writeTable(const QString& path, const ExportSheet& sheet, JobContext& job);

} // namespace cdesk
