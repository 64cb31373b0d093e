// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/report/ReportSpec.h"

#include <QColor>
#include <QRectF>

namespace cdesk {

enum class ReportWeight { Regular, Bold };

/// One line of text at its place. All lengths of a page are points from its top left corner.
struct ReportText {
    ReportWeight weight = ReportWeight::Regular;
    double size = 0;
    double x = 0;
    double baseline = 0;
    QString text;
    QRgb color = 0xFF000000;
};

struct ReportLine {
    double x0 = 0, y0 = 0, x1 = 0, y1 = 0, width = 0;
    QRgb color = 0xFF000000;
};

struct ReportFill {
    QRectF rect;
    QRgb color = 0;
};

/// One finished page, painted in the order fills, lines, texts.
struct ReportPage {
    double width = 0;
    double height = 0;
    std::vector<ReportFill> fills;
    std::vector<ReportLine> lines;
    std::vector<ReportText> texts;
};

/// Puts text on a page. Knows the fonts' widths, so that nothing leaves its cell.
class ReportPen {
public:
    ReportPen(ReportPage& page, const ReportFonts& fonts) : m_page{&page}, m_fonts{&fonts} {}

    ReportPage& page() { return *m_page; }
    double width(ReportWeight weight, double size, QStringView text) const;
    /// One line inside [@p left, @p right]; text too long is cut with ….
    void line(ReportWeight weight, double size, double left, double right, double baseline, ReportAlign align,
              const QString& text, QRgb color = 0xFF000000);
    /// The same for figures: a cut figure would be a wrong one, so it becomes smaller instead.
    void figure(ReportWeight weight, double size, double left, double right, double baseline, ReportAlign align,
                const QString& text);

private:
    void place(ReportWeight weight, double size, double left, double right, double baseline, ReportAlign align,
               const QString& text, QRgb color);

    ReportPage* m_page;
    const ReportFonts* m_fonts;
};

/// Breaks @p text into at most @p mostLines lines of @p width em; what does not fit is cut with …. Line breaks in the
/// text count as blanks; closing punctuation does not begin a line; Latin words break only when longer than a line.
QStringList fitText(const TextFont& font, double width, const QString& text, int mostLines);

/// What a cell shows: "1,234.50", "2024-03-05", "13%".
QString shownCell(const ExportCell& cell, const ReportColumn& column);
/// "-1,234.50" of -123450 and two places.
QString groupedFigure(qint64 units, int places);

/// Draws vertical bars with their values, labels and a scale of round steps into @p area.
void drawBarChart(ReportPen& pen, const QRectF& area, const ReportChart& chart, const QString& tenThousand);

} // namespace cdesk
