// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/drafting/DraftingService.h"
#include "core/drafts/FormDraftService.h"
#include "core/settings/OfficeSettings.h"
#include "core/templates/TemplateService.h"

namespace cdesk::ui {

/// What the template page works with; on the database thread, so called only through the dispatcher.
struct TemplateServices {
    TemplateService& templates;
    SettingService& settings;
    DraftingService& drafting; ///< lays texts out while they are written
    FormDraftService& drafts;  ///< keeps them through a crash
};

} // namespace cdesk::ui
