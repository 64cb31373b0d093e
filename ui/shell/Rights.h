// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Permission.h"

class QAction;
class QWidget;

namespace cdesk::ui {

/// Offers a command as far as it makes sense now and @p actor may do it; where the right is missing, the tool tip says
/// so. Comfort only: core refuses anyway.
void offer(QAction* command, bool isPossible, const Actor& actor, Permission permission);
void offer(QWidget* button, bool isPossible, const Actor& actor, Permission permission);
/// The same where a command needs several rights.
void offer(QAction* command, bool isPossible, bool isAllowed);

} // namespace cdesk::ui
