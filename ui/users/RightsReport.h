// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/report/ReportSpec.h"
#include "core/users/RightsReview.h"

#include <optional>

namespace cdesk::ui {

/// Who may do what on paper (权限复核表): the people with their roles, the rights of each role, and what the last
/// review found. Ends with a line to sign when nothing was found yet.
ReportSpec rightsReport(const RightsList& rights, const std::optional<RightsReview>& review);

} // namespace cdesk::ui
