// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/LayoutContext.h"

namespace cdesk {

/// Puts a picture of the document at @p rect. One that can't be shown is an empty frame with its name in it, so that
/// nobody takes the page for whole.
void addPicture(DisplayPage& drawing, const QRectF& rect, const std::shared_ptr<const FlowImage>& image,
                LayoutContext& context);

} // namespace cdesk
