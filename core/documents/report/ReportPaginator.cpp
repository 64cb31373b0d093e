// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report/ReportPaginator.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

// All lengths in points.
constexpr double kLongSide = 841.89; // A4
constexpr double kShortSide = 595.28;
constexpr double kMargin = 36;
constexpr double kFooterRoom = 44;
constexpr double kTextSize = 8.5;
constexpr double kLineHeight = 10.5;
constexpr double kRowPadding = 4.5;
constexpr double kCellPadding = 3;
constexpr double kGroupHeight = 17;
constexpr double kSumHeight = 16;
constexpr double kBaseline = 10.6; // of the first line, below a row's top
constexpr double kTitleSize = 17;
constexpr double kCoverTitleSize = 26;
constexpr double kSubtitleSize = 9.5;
constexpr double kSubtitleHeight = 14;
constexpr double kFooterSize = 7.5;
constexpr double kChartHeight = 150;
constexpr double kChartGap = 14;
constexpr double kLeastTableRoom = 90; // below the front matter; with less the table begins on the next page

constexpr QRgb kHeadFill = 0xFFE7ECF2;
constexpr QRgb kGroupFill = 0xFFF4F6F8;
constexpr QRgb kRuleColor = 0xFFCFD4DA;
constexpr QRgb kStrongRule = 0xFF50565C;
constexpr QRgb kQuietText = 0xFF50565C;

double weightOf(const ReportColumn& column)
{
    if (column.weight > 0)
        return column.weight;
    switch (column.kind) {
    case ExportColumnKind::Text:
        return 3;
    case ExportColumnKind::Money:
        return 2;
    case ExportColumnKind::Date:
        return 1.5;
    case ExportColumnKind::Integer:
    case ExportColumnKind::Percent:
        break;
    }
    return 1;
}

ReportAlign alignOf(const ReportColumn& column)
{
    if (column.align != ReportAlign::ByKind)
        return column.align;
    if (column.kind == ExportColumnKind::Text)
        return ReportAlign::Left;
    return column.kind == ExportColumnKind::Date ? ReportAlign::Center : ReportAlign::Right;
}

/// Charts beside each other, as many as leave each a readable width.
int chartsInRow(const ReportSpec& spec)
{
    const int most = spec.paper == ReportPaper::A4Landscape ? 3 : 2;
    return std::clamp(static_cast<int>(spec.charts.size()), 1, most);
}

double chartsHeight(const ReportSpec& spec)
{
    const int inRow = chartsInRow(spec);
    const int rows = (static_cast<int>(spec.charts.size()) + inRow - 1) / inRow;
    return rows * (kChartHeight + kChartGap);
}

} // namespace

ReportPaginator::ReportPaginator(const ReportSpec& spec, const ReportFonts& fonts) : m_spec{&spec}, m_fonts{&fonts}
{
    double weights = 0;
    for (const ReportColumn& column : spec.columns)
        weights += weightOf(column);
    double left = kMargin;
    for (const ReportColumn& column : spec.columns) {
        const double width = (pageWidth() - 2 * kMargin) * weightOf(column) / weights;
        m_columns.push_back({left + kCellPadding, left + width - kCellPadding});
        m_headings.push_back(fitText(*fonts.bold, (width - 2 * kCellPadding) / kTextSize, column.heading, 2));
        left += width;
    }
}

double ReportPaginator::pageWidth() const
{
    return m_spec->paper == ReportPaper::A4Landscape ? kLongSide : kShortSide;
}

double ReportPaginator::pageHeight() const
{
    return m_spec->paper == ReportPaper::A4Landscape ? kShortSide : kLongSide;
}

double ReportPaginator::bottom() const
{
    return pageHeight() - kFooterRoom;
}

int ReportPaginator::pageCount() const
{
    return static_cast<int>(m_starts.size()) + (hasCover() ? 1 : 0);
}

double ReportPaginator::headHeight() const
{
    qsizetype lines = 1;
    for (const QStringList& heading : m_headings)
        lines = std::max(lines, heading.size());
    return static_cast<double>(lines) * kLineHeight + kRowPadding + 1;
}

double ReportPaginator::frontHeight() const
{
    return kTitleSize + 10 + static_cast<double>(m_spec->subtitle.size()) * kSubtitleHeight + chartsHeight(*m_spec) + 4;
}

double ReportPaginator::heightOf(const Band& band) const
{
    if (band.kind == BandKind::Group)
        return kGroupHeight;
    return band.kind == BandKind::Row ? band.lines * kLineHeight + kRowPadding : kSumHeight;
}

quint8 ReportPaginator::linesOf(const ReportRow& row) const
{
    qsizetype most = 1;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto* text = std::get_if<QString>(&row.cells[i]);
        if (!text || m_spec->columns[i].mostLines < 2)
            continue;
        const double width = (m_columns[i].right - m_columns[i].left) / kTextSize;
        most = std::max(most, fitText(*m_fonts->regular, width, *text, m_spec->columns[i].mostLines).size());
    }
    return static_cast<quint8>(most);
}

Result<void> ReportPaginator::countBands(JobContext& job)
{
    ReportBands bands(*m_spec);
    for (qint64 rows = 0;;) {
        const auto more = bands.next();
        if (!more)
            return passOn(more);
        if (!*more)
            break;
        const bool isRow = bands.kind() == BandKind::Row;
        m_bands.push_back({bands.kind(), static_cast<quint8>(bands.level()), isRow ? linesOf(bands.row()) : quint8{1}});
        if (isRow && !job.step(++rows, 2 * m_spec->expectedRows))
            return cancelled();
    }
    const double room = bottom() - kMargin - headHeight();
    const double first = hasCover() ? room : room - frontHeight();
    m_starts = pageStarts(
        m_bands, first < kLeastTableRoom ? 0 : first, room, [this](const Band& band) { return heightOf(band); },
        kGroupHeight);
    return {};
}

Result<ReportPaginator> ReportPaginator::prepare(const ReportSpec& spec, const ReportFonts& fonts, JobContext& job)
{
    ReportPaginator paginator(spec, fonts);
    if (const auto counted = paginator.countBands(job); !counted)
        return passOn(counted);
    return paginator;
}

ReportPage ReportPaginator::emptyPage(int number) const
{
    ReportPage page{pageWidth(), pageHeight(), {}, {}, {}};
    ReportPen pen(page, *m_fonts);
    const double baseline = pageHeight() - 24;
    const QString numbers = m_spec->words.page.arg(number).arg(pageCount());
    const double numbersLeft = pageWidth() - kMargin - pen.width(ReportWeight::Regular, kFooterSize, numbers);
    pen.line(ReportWeight::Regular, kFooterSize, kMargin, numbersLeft - 8, baseline, ReportAlign::Left, m_spec->footer,
             kQuietText);
    pen.line(ReportWeight::Regular, kFooterSize, kMargin, pageWidth() - kMargin, baseline, ReportAlign::Right, numbers,
             kQuietText);
    page.lines.push_back({kMargin, baseline - 11, pageWidth() - kMargin, baseline - 11, 0.4, kRuleColor});
    return page;
}

void ReportPaginator::drawFront(ReportPage& page) const
{
    ReportPen pen(page, *m_fonts);
    const double left = kMargin;
    const double right = pageWidth() - kMargin;
    const double titleSize = hasCover() ? kCoverTitleSize : kTitleSize;
    double y = hasCover() ? pageHeight() * 0.2 : kMargin + kTitleSize * 0.85;
    pen.line(ReportWeight::Bold, titleSize, left, right, y, ReportAlign::Center, m_spec->title);
    y += hasCover() ? 18 : 6;
    for (const QString& line : m_spec->subtitle) {
        y += kSubtitleHeight;
        pen.line(ReportWeight::Regular, kSubtitleSize, left, right, y, ReportAlign::Center, line, kQuietText);
    }
    y += hasCover() ? 30 : kChartGap;
    const int inRow = chartsInRow(*m_spec);
    const double width = (right - left - (inRow - 1) * kChartGap) / inRow;
    for (size_t i = 0; i < m_spec->charts.size(); ++i) {
        const auto column = static_cast<int>(i) % inRow;
        const auto row = static_cast<int>(i) / inRow;
        const QRectF area(left + column * (width + kChartGap), y + row * (kChartHeight + kChartGap), width,
                          kChartHeight);
        if (area.bottom() <= bottom()) // more charts than a page holds are left out: the table has all figures
            drawBarChart(pen, area, m_spec->charts[i], m_spec->words.tenThousand);
    }
}

/// Draws the column headings; returns the top of what comes below.
double ReportPaginator::drawHead(ReportPage& page, double top) const
{
    ReportPen pen(page, *m_fonts);
    const double height = headHeight();
    page.fills.push_back({QRectF(kMargin, top, pageWidth() - 2 * kMargin, height), kHeadFill});
    page.lines.push_back({kMargin, top, pageWidth() - kMargin, top, 0.8, kStrongRule});
    page.lines.push_back({kMargin, top + height, pageWidth() - kMargin, top + height, 0.8, kStrongRule});
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto lines = static_cast<double>(m_headings[i].size());
        double baseline = top + (height - lines * kLineHeight) / 2 + kLineHeight * 0.8;
        for (const QString& line : m_headings[i]) {
            pen.line(ReportWeight::Bold, kTextSize, m_columns[i].left, m_columns[i].right, baseline,
                     alignOf(m_spec->columns[i]), line);
            baseline += kLineHeight;
        }
    }
    return top + height;
}

/// Names the groups that go on from the page before; returns the top of what comes below.
double ReportPaginator::drawRepeatedGroups(ReportPage& page, const ReportBands& bands, double top) const
{
    ReportPen pen(page, *m_fonts);
    const bool isSum = bands.kind() == BandKind::Subtotal || bands.kind() == BandKind::Total;
    const auto open = isSum                             ? 0
                      : bands.kind() == BandKind::Group ? bands.level()
                                                        : static_cast<int>(bands.openGroups().size());
    for (int level = 0; level < open; ++level) {
        page.fills.push_back({QRectF(kMargin, top, pageWidth() - 2 * kMargin, kGroupHeight), kGroupFill});
        pen.line(ReportWeight::Regular, kTextSize, kMargin + kCellPadding + level * 10, pageWidth() - kMargin,
                 top + kBaseline + 1, ReportAlign::Left, m_spec->words.continued.arg(bands.openGroups()[level]),
                 kQuietText);
        top += kGroupHeight;
    }
    return top;
}

void ReportPaginator::drawRow(ReportPage& page, const ReportRow& row, double top) const
{
    ReportPen pen(page, *m_fonts);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const ReportColumn& column = m_spec->columns[i];
        const auto [left, right] = m_columns[i];
        const double baseline = top + kBaseline;
        const auto* text = std::get_if<QString>(&row.cells[i]);
        if (!text) {
            pen.figure(ReportWeight::Regular, kTextSize, left, right, baseline, alignOf(column),
                       shownCell(row.cells[i], column));
            continue;
        }
        const QStringList lines = fitText(*m_fonts->regular, (right - left) / kTextSize, *text, column.mostLines);
        for (qsizetype line = 0; line < lines.size(); ++line)
            pen.line(ReportWeight::Regular, kTextSize, left, right, baseline + static_cast<double>(line) * kLineHeight,
                     alignOf(column), lines[line]);
    }
}

void ReportPaginator::drawSums(ReportPage& page, const ReportBands& bands, double baseline) const
{
    ReportPen pen(page, *m_fonts);
    const auto firstSum = std::find_if(m_spec->columns.begin(), m_spec->columns.end(),
                                       [](const ReportColumn& column) { return column.isSummed; });
    const double labelRight =
        firstSum == m_spec->columns.end()
            ? pageWidth() - kMargin
            : m_columns[static_cast<size_t>(firstSum - m_spec->columns.begin())].left - kCellPadding;
    const QString label = bands.kind() == BandKind::Total
                              ? m_spec->words.total.arg(bands.count())
                              : m_spec->words.subtotal.arg(bands.label(), QString::number(bands.count()));
    pen.line(ReportWeight::Bold, kTextSize, kMargin + kCellPadding + bands.level() * 10, labelRight, baseline,
             ReportAlign::Left, label);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const ReportColumn& column = m_spec->columns[i];
        if (column.isSummed)
            pen.figure(ReportWeight::Bold, kTextSize, m_columns[i].left, m_columns[i].right, baseline, alignOf(column),
                       shownCell(bands.sum(i), column));
    }
}

void ReportPaginator::drawBand(ReportPage& page, const ReportBands& bands, const Band& band, double top) const
{
    const double right = pageWidth() - kMargin;
    const double height = heightOf(band);
    switch (band.kind) {
    case BandKind::Group: {
        page.fills.push_back({QRectF(kMargin, top, right - kMargin, height), kGroupFill});
        ReportPen pen(page, *m_fonts);
        pen.line(ReportWeight::Bold, kTextSize, kMargin + kCellPadding + band.level * 10, right, top + kBaseline + 1,
                 ReportAlign::Left, bands.label());
        break;
    }
    case BandKind::Row:
        drawRow(page, bands.row(), top);
        break;
    case BandKind::Subtotal:
    case BandKind::Total:
        page.lines.push_back({kMargin, top, right, top, 0.8, kStrongRule});
        drawSums(page, bands, top + kBaseline + 0.5);
        break;
    }
    page.lines.push_back({kMargin, top + height, right, top + height, 0.4, kRuleColor});
}

Result<void> ReportPaginator::pages(const TakePage& take, JobContext& job, int lastPage) const
{
    ReportBands bands(*m_spec);
    int number = 1;
    if (hasCover()) {
        ReportPage cover = emptyPage(number++);
        drawFront(cover);
        if (const auto taken = take(cover); !taken)
            return taken;
    }
    qint64 rows = m_spec->expectedRows;
    for (size_t at = 0; at < m_starts.size() && number <= lastPage; ++at, ++number) {
        ReportPage page = emptyPage(number);
        double y = kMargin;
        const size_t end = at + 1 < m_starts.size() ? m_starts[at + 1] : m_bands.size();
        if (at == 0 && !hasCover()) {
            drawFront(page);
            y += frontHeight();
        }
        y = drawHead(page, y);
        for (size_t index = m_starts[at]; index < end; ++index) {
            const auto more = bands.next();
            if (!more)
                return passOn(more);
            if (!*more || bands.kind() != m_bands[index].kind)
                return fault(u"report.rows_changed"_s); // the two walks must agree, or page numbers would lie
            if (index == m_starts[at] && at > 0)
                y = drawRepeatedGroups(page, bands, y);
            drawBand(page, bands, m_bands[index], y);
            y += heightOf(m_bands[index]);
            if (bands.kind() == BandKind::Row && !job.step(++rows, 2 * m_spec->expectedRows))
                return cancelled();
        }
        if (const auto taken = take(page); !taken)
            return taken;
    }
    return {};
}

} // namespace cdesk
