// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReport.h"
#include "core/documents/report/ReportSpec.h"

namespace cdesk {

/// The pages of an archive report: title, criteria and charts above the table, one summed column for each currency.
/// @p data stays alive as long as the spec.
ReportSpec archiveReportSpec(const SharedReportData& data, const ArchiveReportWords& words);

/// Heading of the group column in CSV and Excel; none when the report is not grouped.
QStringList archiveReportGroupHeadings(const ArchiveReportCriteria& criteria, const ArchiveReportWords& words);

/// A group as people read it.
QString archiveReportGroupLabel(const QString& key, const ArchiveReportCriteria& criteria,
                                const ArchiveReportWords& words);

/// The currency that charts and single figures are in: the yuan when it occurs, else the one with most contracts.
Currency mainCurrency(const ArchiveReportData& data);

} // namespace cdesk
