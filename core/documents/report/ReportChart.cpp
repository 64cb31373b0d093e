// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report/ReportPage.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr QRgb kBarColor = 0xFF4C78A8;
constexpr QRgb kGridColor = 0xFFD9D9D9;
constexpr QRgb kAxisColor = 0xFF606060;
constexpr double kHeadingSize = 10;
constexpr double kLabelSize = 7;
constexpr double kScaleWidth = 48;
constexpr int kSteps = 4;

/// The smallest of 1, 2, 5 × 10^n (but at least 1) that covers @p span in kSteps steps.
qint64 roundStep(qint64 span)
{
    const qint64 needed = std::max<qint64>(1, span / kSteps + (span % kSteps != 0));
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (power * factor >= needed || power > std::numeric_limits<qint64>::max() / 100)
                return power * factor;
        }
    }
}

/// A figure short enough for a bar: amounts without decimals, large ones in ten thousands with one decimal.
QString shortFigure(qint64 value, ExportColumnKind kind, const QString& tenThousand)
{
    constexpr qint64 kTenThousand = 10'000;
    const qint64 whole = kind == ExportColumnKind::Money ? qRound64(static_cast<double>(value) / 100.0) : value;
    if (tenThousand.isEmpty() || std::abs(whole) < kTenThousand)
        return groupedFigure(whole, 0);
    const QString tenths = groupedFigure(qRound64(static_cast<double>(whole) / 1000.0), 1);
    return (tenths.endsWith(u".0"_s) ? tenths.chopped(2) : tenths) + tenThousand;
}

} // namespace

void drawBarChart(ReportPen& pen, const QRectF& area, const ReportChart& chart, const QString& tenThousand)
{
    pen.line(ReportWeight::Bold, kHeadingSize, area.left(), area.right(), area.top() + kHeadingSize,
             ReportAlign::Center, chart.title);
    if (chart.bars.empty())
        return;
    qint64 most = 1;
    qint64 least = 0;
    for (const ReportBar& bar : chart.bars) {
        most = std::max(most, bar.value);
        least = std::min(least, bar.value);
    }
    const qint64 step = roundStep(std::max(most, -least));
    const qint64 top = (most + step - 1) / step * step;
    const qint64 bottom = -((-least + step - 1) / step * step);
    const QRectF plot(area.left() + kScaleWidth, area.top() + 2.4 * kHeadingSize, area.width() - kScaleWidth,
                      area.height() - 2.4 * kHeadingSize - 1.8 * kLabelSize);
    const auto yOf = [&](qint64 value) {
        return plot.bottom() - static_cast<double>(value - bottom) / static_cast<double>(top - bottom) * plot.height();
    };
    for (qint64 mark = bottom; mark <= top; mark += step) {
        const double y = yOf(mark);
        // A fill and not a line: pages paint lines above fills, and the scale belongs behind the bars.
        pen.page().fills.push_back(
            {QRectF(plot.left(), y - 0.2, plot.width(), 0.4), mark == 0 ? kAxisColor : kGridColor});
        pen.line(ReportWeight::Regular, kLabelSize, area.left(), plot.left() - 4, y + kLabelSize / 3,
                 ReportAlign::Right, shortFigure(mark, chart.kind, tenThousand), kAxisColor);
    }
    const double slot = plot.width() / static_cast<double>(chart.bars.size());
    const double gap = slot * 0.2;
    // Where slots are narrower than two characters only each n-th label is written.
    const auto every = static_cast<size_t>(std::max(1.0, std::ceil(2.2 * kLabelSize / slot)));
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const ReportBar& bar = chart.bars[i];
        const double left = plot.left() + static_cast<double>(i) * slot;
        const QRectF shape =
            QRectF(QPointF(left + gap, yOf(bar.value)), QPointF(left + slot - gap, yOf(0))).normalized();
        if (bar.value != 0)
            pen.page().fills.push_back({shape, kBarColor});
        if (i % every != 0)
            continue;
        const double right = left + slot * static_cast<double>(every);
        pen.line(ReportWeight::Regular, kLabelSize, left, right, area.bottom() - 0.5 * kLabelSize, ReportAlign::Center,
                 bar.label);
        pen.figure(ReportWeight::Regular, kLabelSize, left, right, shape.top() - 2, ReportAlign::Center,
                   shortFigure(bar.value, chart.kind, tenThousand));
    }
}

} // namespace cdesk
