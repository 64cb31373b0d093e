// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// How the program's own look paints the parts of its controls: flat, with hairlines and one accent colour.
namespace cdesk::ui::flat {

/// Colour of a quiet line between two areas, to see on light and on dark windows.
QColor hairline(const QPalette& palette);

/// Frame of a field: plain to see on both palettes, in the accent colour while the field has the focus.
void drawFieldFrame(const QStyleOption& option, QPainter& painter);
/// Ground and frame of a field that paints itself, such as a number field or a box to choose from.
void drawField(const QStyleOption& option, QPainter& painter);
/// Arrow with two strokes in the middle of @p rect, pointing up or down.
void drawArrow(const QRect& rect, Qt::ArrowType direction, const QColor& color, QPainter& painter);

/// Ground of a button; @p isDefault marks the one that Return presses.
void drawButton(const QStyleOption& option, bool isDefault, QPainter& painter);
void drawFocusRing(const QStyleOption& option, QPainter& painter);

void drawHeaderGround(const QStyleOption& option, QPainter& painter);
/// The line at the end of a heading; the last one has none.
void drawHeaderEnd(const QStyleOptionHeader& option, QPainter& painter);
void drawTab(const QStyleOptionTab& option, QPainter& painter);
void drawSplitter(const QStyleOption& option, QPainter& painter);
/// A box around a group, like a card on the window.
void drawCard(const QStyleOption& option, QPainter& painter);

/// The whole length of the bar is the way of its handle; there are no buttons at the ends.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider& option, const QWidget* widget, QPainter& painter);

} // namespace cdesk::ui::flat
