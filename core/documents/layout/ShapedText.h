// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/LayoutContext.h"

namespace cdesk {

/// Draws a word of letters that fill a box of this size (WordArt, most often a watermark): as tall as the box,
/// stretched to its width, turned around its middle.
void addShapedText(DisplayPage& drawing, const ShapedText& text, const QSizeF& box, LayoutContext& context);

} // namespace cdesk
