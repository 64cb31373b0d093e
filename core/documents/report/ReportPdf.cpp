// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report/ReportPdf.h"

#include "core/storage/DurableFile.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Result<int> writeReportPdf(QIODevice& device, const ReportSpec& spec, const ReportFonts& fonts,
                           const PdfProperties& properties, JobContext& job)
{
    const auto paginator = ReportPaginator::prepare(spec, fonts, job);
    if (!paginator)
        return passOn(paginator);
    PdfWriter pdf(device, properties);
    const int regular = pdf.addFont(fonts.regular);
    const int bold = pdf.addFont(fonts.bold);
    const auto draw = [&](const ReportPage& page) -> Result<void> {
        pdf.beginPage(page.width, page.height);
        for (const ReportFill& fill : page.fills)
            pdf.fillRect(fill.rect, fill.color);
        for (const ReportLine& line : page.lines)
            pdf.line(line.x0, line.y0, line.x1, line.y1, line.width, line.color);
        for (const ReportText& text : page.texts)
            pdf.text(text.weight == ReportWeight::Bold ? bold : regular, text.size, text.x, text.baseline, text.text,
                     text.color);
        pdf.endPage();
        return {};
    };
    if (const auto drawn = paginator->pages(draw, job); !drawn)
        return passOn(drawn);
    if (const auto finished = pdf.finish(); !finished)
        return passOn(finished);
    return paginator->pageCount();
}

Result<int> writeReportPdf(const QString& path, const ReportSpec& spec, const ReportFonts& fonts,
                           const PdfProperties& properties, JobContext& job)
{
    Result<int> pages = 0;
    const auto written = durableReplace(path, [&](QIODevice& file) -> Result<void> {
        pages = writeReportPdf(file, spec, fonts, properties, job);
        return pages ? Result<void>() : passOn(pages);
    });
    return written ? pages : passOn(written);
}

} // namespace cdesk
