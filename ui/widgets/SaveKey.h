// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;
class QWidget;

namespace cdesk::ui {

/// Ctrl+S presses @p save wherever the cursor stands in @p form; what is being written in a cell is taken over first.
void addSaveKey(QWidget* form, QPushButton* save);

} // namespace cdesk::ui
