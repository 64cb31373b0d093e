// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/ForeignPdf.h"
#include "core/paperloop/PageText.h"

namespace cdesk {

PageGround groundOf(const ForeignPage& page)
{
    constexpr int kWhite = 250; ///< what scaling leaves of white
    PageGround ground{.ink = {}, .digest = digestOf(page.text)};
    const QImage gray = page.picture.convertToFormat(QImage::Format_Grayscale8);
    const double across = page.twips.width() / gray.width();
    const double down = page.twips.height() / gray.height();
    for (int row = 0; row < gray.height(); ++row) {
        const uchar* line = gray.constScanLine(row);
        for (int column = 0; column < gray.width(); ++column) {
            const int first = column;
            while (column < gray.width() && line[column] < kWhite)
                ++column;
            if (column > first)
                ground.ink.emplace_back(first * across, row * down, (column - first) * across, down);
        }
    }
    return ground;
}

} // namespace cdesk
