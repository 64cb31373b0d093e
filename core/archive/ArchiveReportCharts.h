// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReport.h"
#include "core/documents/report/ReportSpec.h"

namespace cdesk {

/// The charts of the first page: amount by type, contracts by month (by year when the months are too many), and the
/// report's own groups when they are others. None for an empty report.
std::vector<ReportChart> archiveReportCharts(const ArchiveReportData& data, const ArchiveReportWords& words);

} // namespace cdesk
