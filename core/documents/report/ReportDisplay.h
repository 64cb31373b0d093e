// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"
#include "core/documents/report/ReportPaginator.h"

namespace cdesk {

/// A report's pages for preview and printing, painted by PagePainter like every other document.
/// @param lastPage a preview need not hold more pages than people will look at
/// @errors those of ReportPaginator
Result<DisplayList> layOutReport(const ReportSpec& spec, const ReportFonts& fonts, JobContext& job,
                                 int lastPage = std::numeric_limits<int>::max());

} // namespace cdesk
