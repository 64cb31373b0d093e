// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cdesk::bench {

void benchLedgerLoad();
void benchLedgerLists();
void benchLedgerSearch();
void benchLedgerDashboard();
void benchLedgerChange();

} // namespace cdesk::bench
