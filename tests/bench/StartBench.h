// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cdesk::bench {

void benchStart();

/// `OFFICE`: the whole program on this office until its first page shows the office's figures, then the end.
int startProgram(const QStringList& arguments);

} // namespace cdesk::bench
