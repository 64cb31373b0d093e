// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cdesk::bench {

void benchReport();
void benchReportMemory();

/// `ROWS FILE`: an archive report of so many rows.
int writeReport(const QStringList& arguments);
/// The lines of benchReportMemory().
int measureMemory(const QStringList& arguments);

} // namespace cdesk::bench
