// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace cdesk::ui {

/// Colours of the program on light and on dark windows; one accent, text readable at 4.5:1 or better.
QPalette lightPalette();
QPalette darkPalette();

/// True when windows of @p palette are dark, so that light ink is needed on them.
bool isDark(const QPalette& palette);

/// What a coloured thing says; the colour never says it alone, an icon and a word stand beside it.
enum class Tone {
    Neutral, ///< nothing to do
    Info,    ///< under way
    Success, ///< done
    Warning, ///< soon
    Danger,  ///< overdue, refused, failed
};

/// Ink and ground of a chip or a message; the ink is readable on the ground and on the window's base.
struct ToneColors {
    QColor ink;
    QColor ground;
    QColor border;
};
ToneColors toneColors(Tone tone, const QPalette& palette);

/// Contrast ratio by WCAG 2.1 (relative luminance), 1 … 21.
double contrast(const QColor& first, const QColor& second);

} // namespace cdesk::ui
