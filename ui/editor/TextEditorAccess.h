// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cdesk::ui {

/// Tells assistive technologies what the editor for contracts and templates holds, fields by their names: Qt's own
/// answer has an unspeakable character in the place of each. Call once, before any window is made.
void installTextEditorAccess();

} // namespace cdesk::ui
