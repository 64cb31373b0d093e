// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxValues.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace cdesk::docx {

namespace {

/// No sheet of paper is longer; larger numbers are nonsense that must not reach the arithmetic of the layout.
constexpr double kLongest = 100000;
constexpr double kEmuPerTwip = 635;

} // namespace

int twips(pugi::xml_attribute attribute, int fallback)
{
    if (!attribute)
        return fallback;
    char* unit = nullptr;
    double number = std::strtod(attribute.value(), &unit);
    const std::string_view name(unit);
    if (name == "pt")
        number *= 20;
    else if (name == "cm")
        number *= 1440 / 2.54;
    else if (name == "mm")
        number *= 144 / 2.54;
    else if (name == "in")
        number *= 1440;
    if (!std::isfinite(number))
        return fallback;
    return static_cast<int>(std::lround(std::clamp(number, -kLongest, kLongest)));
}

bool isOn(pugi::xml_node node, bool fallback)
{
    if (!node)
        return fallback;
    const std::string_view value = node.attribute("w:val").as_string("1");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

QString text(pugi::xml_attribute attribute)
{
    return QString::fromUtf8(attribute.value());
}

std::string_view value(pugi::xml_node node, const char* child)
{
    return node.child(child).attribute("w:val").value();
}

QRgb color(pugi::xml_attribute attribute, QRgb fallback)
{
    const QString name = text(attribute);
    bool valid = false;
    const uint rgb = name.toUInt(&valid, 16);
    return valid && name.size() == 6 ? 0xFF000000U | rgb : fallback;
}

QRgb shading(pugi::xml_node shd)
{
    constexpr QRgb kWhite = 0xFFFFFFFF;
    const QRgb fill = color(shd.attribute("w:fill"), 0);
    return fill == kWhite ? 0 : fill;
}

BorderStyle border(pugi::xml_node node)
{
    constexpr double kTwipsPerEighthPoint = 2.5;
    constexpr double kThinnest = 5;
    const std::string_view kind = node.attribute("w:val").value();
    BorderStyle border;
    if (!node || kind.empty() || kind == "nil" || kind == "none")
        return border;
    border.kind = BorderKind::Single;
    if (kind == "double" || kind.substr(0, 4) == "thin" || kind.substr(0, 5) == "thick" || kind == "triple")
        border.kind = kind == "thick" ? BorderKind::Single : BorderKind::Double;
    else if (kind == "dotted")
        border.kind = BorderKind::Dotted;
    else if (kind.find("ash") != std::string_view::npos)
        border.kind = BorderKind::Dashed;
    border.width = std::clamp(node.attribute("w:sz").as_double(4), 0.0, 96.0) * kTwipsPerEighthPoint;
    border.width = std::max(border.width, kThinnest);
    border.space = std::clamp(node.attribute("w:space").as_double(), 0.0, 31.0) * kTwipsPerPoint;
    border.color = color(node.attribute("w:color"), 0xFF000000);
    return border;
}

TextAlign textAlign(std::string_view value)
{
    if (value == "center")
        return TextAlign::Center;
    if (value == "right" || value == "end")
        return TextAlign::Right;
    if (value == "distribute")
        return TextAlign::Distribute;
    return value == "both" || value.find("ashida") != std::string_view::npos ? TextAlign::Justify : TextAlign::Left;
}

VerticalAlign verticalAlign(std::string_view value)
{
    if (value == "center")
        return VerticalAlign::Center;
    return value == "bottom" ? VerticalAlign::Bottom : VerticalAlign::Top;
}

double fromEmu(pugi::xml_attribute attribute)
{
    const double value = attribute.as_double() / kEmuPerTwip;
    return std::isfinite(value) ? std::clamp(value, -kLongest, kLongest) : 0;
}

std::string_view localName(pugi::xml_node node)
{
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node descendant(pugi::xml_node node, std::string_view name)
{
    return node.find_node([&](pugi::xml_node candidate) { return localName(candidate) == name; });
}

} // namespace cdesk::docx
