// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListColumn.h"

#include <optional>

namespace cdesk::ui {

/// The contracts behind a figure of the dashboard: `expiring_30|60|90`, `notice_due`, `expired_unhandled`, `drafts`,
/// `in_review`, `being_signed`, `signed_month`, `signed_year`, `status:<code>`. Nothing for an unknown name.
std::optional<ListPreset> contractView(const QString& name);

} // namespace cdesk::ui
