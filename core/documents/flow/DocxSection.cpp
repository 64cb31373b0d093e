// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxSection.h"

#include "core/documents/flow/DocxValues.h"

#include <algorithm>

namespace cdesk::docx {

namespace {

PageNumberFormat pageNumberFormat(std::string_view name)
{
    if (name == "upperRoman")
        return PageNumberFormat::UpperRoman;
    if (name == "lowerRoman")
        return PageNumberFormat::LowerRoman;
    return name.substr(0, 7) == "chinese" ? PageNumberFormat::Chinese : PageNumberFormat::Decimal;
}

/// Page size and margins; nonsense is brought back to what paper can be.
void readPage(pugi::xml_node sectPr, FlowSection& section)
{
    constexpr double kSmallestPage = 1440;
    constexpr double kLargestPage = 31680; // Word's own limit, 22 inch
    const pugi::xml_node size = sectPr.child("w:pgSz");
    section.pageWidth = std::clamp<double>(twips(size.attribute("w:w"), 11906), kSmallestPage, kLargestPage);
    section.pageHeight = std::clamp<double>(twips(size.attribute("w:h"), 16838), kSmallestPage, kLargestPage);
    const pugi::xml_node margins = sectPr.child("w:pgMar");
    const auto margin = [&](const char* name, double fallback, double most) {
        return std::clamp<double>(std::abs(twips(margins.attribute(name), static_cast<int>(fallback))), 0, most);
    };
    section.left = margin("w:left", 1800, section.pageWidth * 0.45) + margin("w:gutter", 0, section.pageWidth * 0.2);
    section.right = margin("w:right", 1800, section.pageWidth * 0.45);
    section.left = std::min(section.left, section.pageWidth * 0.5);
    section.top = margin("w:top", 1440, section.pageHeight * 0.45);
    section.bottom = margin("w:bottom", 1440, section.pageHeight * 0.45);
    section.headerDistance = margin("w:header", 851, section.pageHeight * 0.45);
    section.footerDistance = margin("w:footer", 992, section.pageHeight * 0.45);
}

void readGrid(pugi::xml_node grid, FlowSection& section)
{
    constexpr double kPartsOfPoint = 4096; // what w:charSpace counts in
    const std::string_view kind = grid.attribute("w:type").value();
    if (kind == "lines" || kind == "linesAndChars" || kind == "snapToChars")
        section.gridPitch = std::clamp(twips(grid.attribute("w:linePitch")), 0, 2000);
    if (kind == "linesAndChars" || kind == "snapToChars")
        section.characterSpacing =
            std::clamp(grid.attribute("w:charSpace").as_double() / kPartsOfPoint, -10.0, 50.0) * kTwipsPerPoint;
}

void readColumns(pugi::xml_node cols, FlowSection& section)
{
    constexpr int kMostColumns = 45; // Word's own limit
    const int count = std::clamp(cols.attribute("w:num").as_int(1), 1, kMostColumns);
    section.linesBetweenColumns = cols.attribute("w:sep").as_bool();
    const bool equal = cols.attribute("w:equalWidth").as_bool(true) || !cols.child("w:col");
    if (equal) {
        const double gap = std::max(twips(cols.attribute("w:space"), 720), 0);
        const double width = (section.textWidth() - gap * (count - 1)) / count;
        if (count > 1 && width > kTwipsPerPoint * 10)
            section.columns.assign(static_cast<size_t>(count), {width, gap});
        return;
    }
    for (const pugi::xml_node column : cols.children("w:col")) {
        const double width = twips(column.attribute("w:w"));
        if (section.columns.size() < static_cast<size_t>(kMostColumns) && width > kTwipsPerPoint * 10)
            section.columns.push_back({width, std::max<double>(twips(column.attribute("w:space")), 0)});
    }
}

void readBorders(pugi::xml_node pgBorders, FlowSection& section)
{
    section.borders.top = border(pgBorders.child("w:top"));
    section.borders.left = border(pgBorders.child("w:left"));
    section.borders.bottom = border(pgBorders.child("w:bottom"));
    section.borders.right = border(pgBorders.child("w:right"));
    section.borders.fromText = std::string_view(pgBorders.attribute("w:offsetFrom").value()) != "page";
}

void readStart(std::string_view type, FlowSection& section)
{
    section.startsPage = type != "continuous";
    if (type == "evenPage" || type == "oddPage")
        section.firstParity = type == "evenPage" ? PageParity::Even : PageParity::Odd;
}

} // namespace

FlowSection readSectionProperties(pugi::xml_node sectPr)
{
    FlowSection section;
    readPage(sectPr, section);
    readGrid(sectPr.child("w:docGrid"), section);
    readColumns(sectPr.child("w:cols"), section);
    readBorders(sectPr.child("w:pgBorders"), section);
    readStart(value(sectPr, "w:type"), section);
    section.hasFirstPage = isOn(sectPr.child("w:titlePg"));
    const std::string_view align = value(sectPr, "w:vAlign");
    section.align = align == "center"   ? VerticalAlign::Center
                    : align == "bottom" ? VerticalAlign::Bottom
                                        : VerticalAlign::Top;
    const pugi::xml_node numbers = sectPr.child("w:pgNumType");
    section.firstPageNumber = std::clamp(numbers.attribute("w:start").as_int(-1), -1, 100000);
    section.numberFormat = pageNumberFormat(numbers.attribute("w:fmt").value());
    return section;
}

} // namespace cdesk::docx
