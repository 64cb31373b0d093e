// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fonts/TextFont.h"
#include "core/exchange/TableWriter.h"

#include <QStringList>

namespace cdesk {

enum class ReportAlign { ByKind, Left, Center, Right }; ///< ByKind: numbers right, dates centred, text left

/// A column of a report. Its kind decides how ExportCells are shown, as in an export.
struct ReportColumn {
    QString heading;
    ExportColumnKind kind = ExportColumnKind::Text;
    double weight = 0;     ///< share of the page's width; 0: by kind
    bool isSummed = false; ///< Money and Integer columns: subtotals and total
    int mostLines = 1;     ///< text longer than the cell is wrapped to so many lines (1 or 2), then cut with …
    int minorDigits = 2;   ///< of Money
    ReportAlign align = ReportAlign::ByKind;
};

/// A row: a cell for each column, and the label of its group on each level (outermost first).
struct ReportRow {
    std::vector<ExportCell> cells;
    QStringList groups;
};

/// A bar chart for the first page.
struct ReportBar {
    QString label;
    qint64 value = 0; ///< minor units or a count
};
struct ReportChart {
    QString title;
    ExportColumnKind kind = ExportColumnKind::Integer; ///< Money: values are minor units of two digits
    std::vector<ReportBar> bars;
};

/// The report's own words; core has none.
struct ReportWords {
    QString subtotal;    ///< %1 group, %2 number of rows; empty: no subtotals
    QString total;       ///< %1 number of rows; empty: no total
    QString continued;   ///< %1 group, above a group's rows on a further page
    QString page;        ///< %1 number, %2 count
    QString tenThousand; ///< unit of a chart's large figures (万); empty: figures in full
};

enum class ReportPaper { A4Landscape, A4Portrait };
enum class ReportFront { TitleOnly, Cover }; ///< the title above the table, or on a page of its own

using ReportRows = std::function<bool(ReportRow& row)>; ///< fills the row, or returns false at the end

/// Everything a report says. Rows arrive sorted by their groups.
struct ReportSpec {
    QString title;
    QStringList subtitle;
    std::vector<ReportColumn> columns;
    int groupLevels = 0;
    ReportWords words;
    QString footer; ///< when it was made, place in the log …; left of the page number
    ReportPaper paper = ReportPaper::A4Landscape;
    ReportFront front = ReportFront::TitleOnly;
    std::vector<ReportChart> charts;
    /// Begins a walk over the rows. Called twice (counting, then drawing); both walks must give the same rows.
    std::function<ReportRows()> openRows;
    qint64 expectedRows = 0; ///< for the progress only
};

/// The fonts a report is set in.
struct ReportFonts {
    std::shared_ptr<const TextFont> regular;
    std::shared_ptr<const TextFont> bold;
};

/// The same rows as a table for CSV and Excel, groups as columns in front (headed by @p groupHeadings).
/// @p spec must outlive the sheet.
ExportSheet exportSheetOf(const ReportSpec& spec, const QStringList& groupHeadings);

} // namespace cdesk
