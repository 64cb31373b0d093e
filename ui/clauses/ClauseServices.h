// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clauses/ClauseService.h"
#include "core/settings/OfficeSettings.h"

namespace cdesk::ui {

/// What the clause library works with; on the database thread, so called only through the dispatcher.
struct ClauseServices {
    ClauseService& clauses;
    SettingService& settings;
};

} // namespace cdesk::ui
