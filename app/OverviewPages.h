// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Workplace.h"
#include "ui/shell/PageEntry.h"

namespace cdesk {

/// The pages that look over the whole office, before those of one noun: dashboard, reminders.
std::vector<ui::PageEntry> overviewPages(Workplace& workplace, const ui::PageContext& context);

} // namespace cdesk
