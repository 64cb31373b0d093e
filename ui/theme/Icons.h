// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace cdesk::ui {

/// The program's pictures: a subset of Breeze, carried inside the program, light or dark ink as the window needs it.
class Icons {
public:
    /// Picture @p name of resources/icons/icons.txt. The ink follows the palette each time the icon is drawn,
    /// so nothing has to be set again when the palette changes.
    static QIcon get(const QString& name);
    /// The program's own icon (window, task bar, tray).
    static QIcon program();
    /// Whether @p name stands in resources/icons/icons.txt.
    static bool exists(const QString& name);
};

} // namespace cdesk::ui
