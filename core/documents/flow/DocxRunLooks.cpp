// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxRunLooks.h"

#include "core/documents/flow/DocxValues.h"

#include <algorithm>

namespace cdesk::docx {

namespace {

UnderlineKind underlineKind(std::string_view value)
{
    if (value == "none" || value.empty())
        return UnderlineKind::None;
    if (value == "double" || value == "wavyDouble")
        return UnderlineKind::Double;
    if (value == "thick")
        return UnderlineKind::Thick;
    if (value.find("dot") == 0)
        return UnderlineKind::Dotted;
    return value.find("ash") != std::string_view::npos ? UnderlineKind::Dashed : UnderlineKind::Single;
}

QRgb highlightColor(std::string_view name)
{
    static const std::pair<std::string_view, QRgb> kColors[] = {
        {"yellow", 0xFFFFFF00},     {"green", 0xFF00FF00},    {"cyan", 0xFF00FFFF},       {"magenta", 0xFFFF00FF},
        {"red", 0xFFFF0000},        {"blue", 0xFF0000FF},     {"lightGray", 0xFFC0C0C0},  {"darkGray", 0xFF808080},
        {"darkYellow", 0xFF808000}, {"darkBlue", 0xFF000080}, {"darkCyan", 0xFF008080},   {"darkGreen", 0xFF008000},
        {"darkRed", 0xFF800000},    {"black", 0xFF000000},    {"darkMagenta", 0xFF800080}};
    for (const auto& [known, rgb] : kColors) {
        if (known == name)
            return rgb;
    }
    return 0;
}

EmphasisMark emphasisMark(std::string_view name)
{
    if (name == "circle")
        return EmphasisMark::Circle;
    if (name == "comma")
        return EmphasisMark::Comma;
    return name.empty() || name == "none" ? EmphasisMark::None : EmphasisMark::Dot;
}

void applyBackground(pugi::xml_node rPr, RunStyle& run)
{
    if (const auto node = rPr.child("w:shd"))
        run.shading = shading(node);
    if (const auto node = rPr.child("w:highlight"))
        run.shading = highlightColor(node.attribute("w:val").value());
}

void applyShape(pugi::xml_node rPr, RunStyle& run)
{
    constexpr int kNarrowest = 10; // percent; 600 is Word's own limit
    if (const auto node = rPr.child("w:spacing"))
        run.letterSpacing = twips(node.attribute("w:val"));
    if (const auto node = rPr.child("w:w"))
        run.widthPercent = std::clamp(node.attribute("w:val").as_int(100), kNarrowest, 600);
    if (const auto node = rPr.child("w:fitText")) {
        run.fitWidth = std::max(twips(node.attribute("w:val")), 0);
        run.fitGroup = node.attribute("w:id").as_int();
    }
    if (const auto node = rPr.child("w:position"))
        run.raise = twips(node.attribute("w:val")) * 10; // half points
    if (const auto node = rPr.child("w:vertAlign")) {
        const std::string_view kind = node.attribute("w:val").value();
        run.position = kind == "superscript" ? VerticalPosition::Superscript
                       : kind == "subscript" ? VerticalPosition::Subscript
                                             : VerticalPosition::Normal;
    }
}

} // namespace

void applyLooks(pugi::xml_node rPr, RunStyle& run)
{
    run.strike = isOn(rPr.child("w:strike"), isOn(rPr.child("w:dstrike"), run.strike));
    if (const auto underline = rPr.child("w:u"))
        run.underline = underlineKind(underline.attribute("w:val").as_string("single"));
    if (const auto node = rPr.child("w:em"))
        run.emphasis = emphasisMark(node.attribute("w:val").value());
    if (const auto node = rPr.child("w:color"))
        run.color = color(node.attribute("w:val"), 0xFF000000);
    applyBackground(rPr, run);
    applyShape(rPr, run);
}

} // namespace cdesk::docx
