// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Spacing.h"

namespace cdesk::ui {

Spacing Spacing::of(const QWidget& widget)
{
    const int em = widget.fontMetrics().height();
    return {.tight = em / 4, .normal = em / 2, .section = em, .page = em * 5 / 4};
}

int charactersWide(const QWidget& widget, int count)
{
    return widget.fontMetrics().horizontalAdvance(QChar(0x4E2D)) * count;
}

} // namespace cdesk::ui
