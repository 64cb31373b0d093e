// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Spacing.h"

#include "tests/support/Catch.h"

TEST_CASE("distances grow with the font", "[theme]")
{
    QWidget widget;
    const auto small = cdesk::ui::Spacing::of(widget);
    auto font = widget.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    widget.setFont(font);
    CHECK(cdesk::ui::Spacing::of(widget).page > small.page);
    CHECK(small.tight < small.normal);
    CHECK(small.normal < small.section);
}
