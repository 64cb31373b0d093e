// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cdesk::ui {

/// Version, licence, what the program stands on and whom it thanks.
void showAbout(QWidget* parent);

} // namespace cdesk::ui
