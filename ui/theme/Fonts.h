// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace cdesk::ui {

/// The font of the window: the desktop's size (never under 10 pt), a family that draws simplified Chinese.
/// @param platformFont what the desktop asks for; @param installed families to choose from
QFont windowFont(const QFont& platformFont, const QStringList& installed);

} // namespace cdesk::ui
