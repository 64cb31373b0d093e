// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/OfficeSettings.h"
#include "core/templates/TemplateService.h"

namespace cdesk::ui {

/// What the template page works with; on the database thread, so called only through the dispatcher.
struct TemplateServices {
    TemplateService& templates;
    SettingService& settings;
};

} // namespace cdesk::ui
