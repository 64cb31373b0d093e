// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cdesk::ui {

/// Tells assistive technologies about scroll areas in Qt's place. Qt 6.4 reads past the end of a list when a screen
/// reader asks for a scroll bar that has just gone, and the program falls. Call once, before any window is made.
void installScrollAreaAccess();

} // namespace cdesk::ui
