// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Workplace.h"
#include "ui/settings/SettingsServices.h"
#include "ui/shell/PageEntry.h"

namespace cdesk {

/// The pages of the window, in the order of the navigation. Workplace and context outlive the pages.
std::vector<ui::PageEntry> pageTable(Workplace& workplace, const ui::PageContext& context,
                                     const ui::WindowChoices& choices, const std::shared_ptr<FontCatalog>& fonts);

} // namespace cdesk
