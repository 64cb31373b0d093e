// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report/ReportDisplay.h"

namespace cdesk {

Result<DisplayList> layOutReport(const ReportSpec& spec, const ReportFonts& fonts, JobContext& job, int lastPage)
{
    const auto paginator = ReportPaginator::prepare(spec, fonts, job);
    if (!paginator)
        return passOn(paginator);
    DisplayList list;
    list.title = spec.title;
    const auto twips = [](double points) { return static_cast<float>(points * kTwipsPerPoint); };
    const auto add = [&](const ReportPage& page) -> Result<void> {
        DisplayPage shown;
        shown.width = page.width * kTwipsPerPoint;
        shown.height = page.height * kTwipsPerPoint;
        for (const ReportFill& fill : page.fills)
            shown.fills.push_back(
                {QRectF(fill.rect.topLeft() * kTwipsPerPoint, fill.rect.size() * kTwipsPerPoint), fill.color});
        for (const ReportLine& line : page.lines)
            shown.lines.push_back(
                {twips(line.x0), twips(line.y0), twips(line.x1), twips(line.y1), twips(line.width), 0, line.color});
        for (const ReportText& text : page.texts)
            addText(shown, list.faces, text.weight == ReportWeight::Bold ? *fonts.bold : *fonts.regular, text.size,
                    text.x * kTwipsPerPoint, text.baseline * kTwipsPerPoint, text.text, text.color);
        list.pages.push_back(std::move(shown));
        return {};
    };
    if (const auto laid = paginator->pages(add, job, lastPage); !laid)
        return passOn(laid);
    return list;
}

} // namespace cdesk
