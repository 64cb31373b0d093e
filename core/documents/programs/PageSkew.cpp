// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/PageSkew.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace cdesk {

namespace {

constexpr double kMostDegrees = 5;
constexpr double kLeastDegrees = 0.3; ///< readers do not mind less

/// The dark dots of a page, made small enough to be looked at many times.
std::vector<QPoint> darkDots(const QImage& page)
{
    constexpr int kWide = 800;
    constexpr int kDark = 140;
    const QImage small = page.scaledToWidth(std::min(kWide, page.width()), Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    std::vector<QPoint> dots;
    for (int row = 0; row < small.height(); ++row)
        for (int column = 0; column < small.width(); ++column)
            if (small.constScanLine(row)[column] < kDark)
                dots.emplace_back(column, row);
    return dots;
}

/// How sharply the dots gather in lines when each is lowered by what @p degrees make of its column: lines of text are
/// dark, the room between them is empty.
double sharpness(const std::vector<QPoint>& dots, double degrees)
{
    const double slope = std::tan(degrees * M_PI / 180);
    std::vector<double> rows(1);
    for (const QPoint& dot : dots) {
        constexpr int kAbove = 200; // a line that falls goes above the first row
        const int row = std::max(0, kAbove + static_cast<int>(std::lround(dot.y() - dot.x() * slope)));
        if (static_cast<size_t>(row) >= rows.size())
            rows.resize(static_cast<size_t>(row) + 1);
        rows[static_cast<size_t>(row)] += 1;
    }
    double sum = 0;
    for (size_t row = 1; row < rows.size(); ++row)
        sum += (rows[row] - rows[row - 1]) * (rows[row] - rows[row - 1]);
    return sum;
}

} // namespace

double skewOf(const QImage& page)
{
    constexpr size_t kFewDots = 300;
    constexpr double kClearly = 1.1;
    const std::vector<QPoint> dots = page.isNull() ? std::vector<QPoint>() : darkDots(page);
    if (dots.size() < kFewDots)
        return 0;
    const double level = sharpness(dots, 0);
    double best = 0;
    double sharpest = level;
    const auto look = [&](double from, double to, double step) {
        for (double degrees = from; degrees <= to; degrees += step)
            if (const double sharp = sharpness(dots, degrees); sharp > sharpest) {
                sharpest = sharp;
                best = degrees;
            }
    };
    look(-kMostDegrees, kMostDegrees, 0.5);
    look(best - 0.5, best + 0.5, 0.1);
    return std::abs(best) < kLeastDegrees || sharpest < level * kClearly ? 0 : best;
}

QImage straightened(const QImage& page)
{
    const double degrees = skewOf(page);
    if (degrees == 0)
        return page;
    QImage straight(page.size(), page.format());
    straight.fill(Qt::white);
    QPainter painter(&straight);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(-degrees);
    painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
    return straight;
}

} // namespace cdesk
