// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paint/PagePainter.h"

#include "core/documents/flow/DocBuilder.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "tests/support/Catch.h"

#include <QPainter>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("ink stands on the screen where the layout put it", "[paint]")
{
    const auto fonts = FontCatalog::create().value();
    DocBuilder builder(u"预览"_s);
    builder.addParagraph(u"合同"_s);
    const DisplayList list = layDocument(builder.take(), *fonts);
    constexpr double kPixelsPerTwip = 100.0 / 1440;
    QImage image(827, 1169, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter().paint(painter, list, 0, kPixelsPerTwip);
    painter.end();

    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    const GlyphRun& run = list.pages[0].runs.front();
    CHECK(std::abs(ink.left() - double(run.x) * kPixelsPerTwip) < 4);
    CHECK(std::abs(ink.bottom() - double(run.baseline) * kPixelsPerTwip) < 4);
    CHECK(std::abs(ink.width() - 2 * 10.5 * 100 / 72) < 6); // characters have a little air at their sides
}
