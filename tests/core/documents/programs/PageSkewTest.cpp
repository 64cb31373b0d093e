// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/PageSkew.h"

#include "tests/support/Catch.h"

#include <QPainter>

#include <cmath>

using namespace cdesk;

namespace {

/// A page of lines of short strokes, as text looks from afar, turned clockwise.
QImage scannedAt(double degrees)
{
    QImage page(1240, 1754, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(degrees);
    painter.translate(-page.width() / 2.0, -page.height() / 2.0);
    for (int line = 0; line < 40; ++line)
        for (int word = 0; word < 30 - line % 7; ++word)
            painter.fillRect(150 + word * 30, 200 + line * 34, 14 + word * 7 % 12, 16, Qt::black);
    return page;
}

} // namespace

TEST_CASE("a page that went askew through the scanner is put level", "[received]")
{
    for (const double degrees : {-3.0, -1.2, 0.8, 2.0, 3.0}) {
        const QImage page = scannedAt(degrees);
        CHECK(std::abs(skewOf(page) - degrees) <= 0.2);
        CHECK(std::abs(skewOf(straightened(page))) <= 0.3);
    }
}

TEST_CASE("a level page, an empty one and a photo stay as they are", "[received]")
{
    const QImage level = scannedAt(0);
    CHECK(straightened(level) == level);
    QImage empty(1240, 1754, QImage::Format_Grayscale8);
    empty.fill(Qt::white);
    CHECK(skewOf(empty) == 0);
    CHECK(skewOf(QImage()) == 0);
    QImage dark(200, 200, QImage::Format_Grayscale8);
    dark.fill(Qt::black);
    CHECK(skewOf(dark) == 0);
}
