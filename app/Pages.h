// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Workplace.h"
#include "ui/shell/PageEntry.h"

namespace cdesk {

/// The pages of the window, in the order of the navigation. Both arguments outlive the pages.
std::vector<ui::PageEntry> pageTable(Workplace& workplace, const ui::PageContext& context);

} // namespace cdesk
