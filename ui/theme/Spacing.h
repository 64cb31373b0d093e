// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QWidget>

namespace cdesk::ui {

/// Distances of the program, derived from the font, so that 100 % and 200 % look the same. Logical pixels.
struct Spacing {
    int tight = 0;   ///< between a field and its hint
    int normal = 0;  ///< between fields
    int section = 0; ///< between groups
    int page = 0;    ///< around a page

    static Spacing of(const QWidget& widget);
};

/// Width that shows @p count Chinese characters in the widget's font; used for minimum widths.
int charactersWide(const QWidget& widget, int count);

} // namespace cdesk::ui
