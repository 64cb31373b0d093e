// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cdesk::bench {

void benchOpening();
void benchSaving();
void benchImport();
void benchImportBesides();
void benchBackupBesides();

} // namespace cdesk::bench
