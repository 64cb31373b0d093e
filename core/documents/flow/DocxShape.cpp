// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxShape.h"

#include "core/documents/flow/DocxValues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

constexpr QRgb kBlack = 0xFF000000;
constexpr QRgb kWhite = 0xFFFFFFFF;
/// Colour of a new shape in Word, where the file names the first accent of its theme.
constexpr QRgb kAccent = 0xFF4472C4;
/// Thickness of an outline that states none: 0.75 pt.
constexpr double kUsualOutline = 15;

QRgb colorOf(pugi::xml_node parent)
{
    if (const auto node = descendant(parent, "srgbClr"))
        return color(node.attribute("val"), kBlack);
    if (const auto node = descendant(parent, "sysClr"))
        return color(node.attribute("lastClr"), kBlack);
    const std::string_view name = descendant(parent, "schemeClr").attribute("val").value();
    if (name == "bg1" || name == "lt1")
        return kWhite;
    return name.substr(0, 6) == "accent" ? kAccent : kBlack;
}

pugi::xml_node child(pugi::xml_node parent, std::string_view name)
{
    for (const pugi::xml_node node : parent.children()) {
        if (localName(node) == name)
            return node;
    }
    return {};
}

/// Outline or fill: what the shape itself says, else what its style refers to.
bool isPainted(pugi::xml_node own, pugi::xml_node styleReference)
{
    if (child(own, "noFill"))
        return false;
    if (child(own, "solidFill"))
        return true;
    return styleReference.attribute("idx").as_int() > 0;
}

void readOutline(pugi::xml_node shape, pugi::xml_node properties, Floating& floating)
{
    const pugi::xml_node line = child(properties, "ln");
    const pugi::xml_node reference = child(child(shape, "style"), "lnRef");
    if (!isPainted(line, reference))
        return;
    const double width = line.attribute("w") ? fromEmu(line.attribute("w")) : kUsualOutline;
    const QString dash = text(child(line, "prstDash").attribute("val"));
    floating.border.kind = dash.isEmpty() || dash == "solid"_L1 ? BorderKind::Single
                           : dash.contains("ot"_L1)             ? BorderKind::Dotted
                                                                : BorderKind::Dashed;
    floating.border.width = std::clamp(width, 5.0, 400.0);
    floating.border.color = colorOf(child(line, "solidFill") ? child(line, "solidFill") : reference);
}

void readForm(pugi::xml_node properties, Floating& floating)
{
    const std::string_view form = child(properties, "prstGeom").attribute("prst").value();
    const pugi::xml_node frame = child(properties, "xfrm");
    const bool flipped = frame.attribute("flipV").as_bool() != frame.attribute("flipH").as_bool();
    if (form == "line" || form.find("onnector") != std::string_view::npos)
        floating.shape = flipped ? Floating::Shape::RisingLine : Floating::Shape::Line;
    else if (form == "ellipse")
        floating.shape = Floating::Shape::Ellipse;
}

bool isOff(pugi::xml_attribute attribute)
{
    const std::string_view value = attribute.value();
    return value == "f" || value == "false";
}

/// "#FF0000", "red [3]", "window": a name is black or white to us.
QRgb vmlColor(pugi::xml_attribute attribute, QRgb fallback)
{
    const QString name = text(attribute).section(u' ', 0, 0);
    if (name.isEmpty())
        return fallback;
    const QColor known(name);
    return known.isValid() ? known.rgb() : fallback;
}

/// Longer words are no watermark and no heading.
constexpr qsizetype kLongestWord = 200;

/// One entry of the style attribute of an older shape.
QString styleEntry(pugi::xml_node node, const QString& key)
{
    const QStringList entries = text(node.attribute("style")).split(u';', Qt::SkipEmptyParts);
    for (const QString& entry : entries)
        if (entry.section(u':', 0, 0).trimmed().toLower() == key)
            return entry.section(u':', 1).trimmed();
    return {};
}

/// ".5", "50%" or "32768f" (of 65536); 1 where nothing is said.
double opacityOf(const QString& value)
{
    double opacity = value.isEmpty() ? 1 : value.toDouble();
    if (value.endsWith(u'f'))
        opacity = value.chopped(1).toDouble() / 65536;
    else if (value.endsWith(u'%'))
        opacity = value.chopped(1).toDouble() / 100;
    return std::clamp(opacity, 0.0, 1.0);
}

/// What a colour that lets the paper through looks like on white.
QRgb mixedWithPaper(QRgb color, double opacity)
{
    const auto mixed = [&](int part) { return static_cast<int>(255 + (part - 255) * opacity); };
    return qRgb(mixed(qRed(color)), mixed(qGreen(color)), mixed(qBlue(color)));
}

} // namespace

void readShapeLook(pugi::xml_node shape, Floating& floating)
{
    const pugi::xml_node properties = child(shape, "spPr");
    readOutline(shape, properties, floating);
    readForm(properties, floating);
    const pugi::xml_node reference = child(child(shape, "style"), "fillRef");
    if (isPainted(properties, reference))
        floating.fill = colorOf(child(properties, "solidFill") ? child(properties, "solidFill") : reference);
}

void readVmlLook(pugi::xml_node shape, Floating& floating)
{
    const std::string_view form = localName(shape);
    if (form == "oval")
        floating.shape = Floating::Shape::Ellipse;
    else if (form == "line")
        floating.shape =
            text(shape.attribute("style")).contains(u"flip:y"_s) ? Floating::Shape::RisingLine : Floating::Shape::Line;
    if (!isOff(shape.attribute("stroked"))) {
        const QString weight = text(shape.attribute("strokeweight"));
        const double points = weight.endsWith(u"pt"_s) ? weight.chopped(2).toDouble() : 0;
        floating.border = {BorderKind::Single, points > 0 ? std::min(points, 20.0) * kTwipsPerPoint : kUsualOutline, 0,
                           vmlColor(shape.attribute("strokecolor"), kBlack)};
    }
    if (!isOff(shape.attribute("filled")) && floating.shape == Floating::Shape::Box)
        floating.fill = vmlColor(shape.attribute("fillcolor"), kWhite);
}

void readVmlTextPath(pugi::xml_node shape, Floating& floating)
{
    const pugi::xml_node path = descendant(shape, "textpath");
    const QString word = text(path.attribute("string"));
    if (word.isEmpty() || word.size() > kLongestWord)
        return;
    ShapedText shaped;
    shaped.text = word;
    shaped.font = styleEntry(path, u"font-family"_s).remove(u'"').remove(u'\'');
    shaped.bold = styleEntry(path, u"font-weight"_s) == u"bold"_s;
    shaped.italic = styleEntry(path, u"font-style"_s) == u"italic"_s;
    shaped.clockwise = styleEntry(shape, u"rotation"_s).toDouble();
    shaped.color = mixedWithPaper(vmlColor(shape.attribute("fillcolor"), kWhite),
                                  opacityOf(text(child(shape, "fill").attribute("opacity"))));
    floating.shapedText = shaped;
    floating.border = {};
    floating.fill = 0;
}

void readShapeText(pugi::xml_node shape, Floating& floating, BlockReader& blocks)
{
    const pugi::xml_node content = descendant(shape, "txbxContent");
    if (!content)
        return;
    floating.blocks = blocks.read(content);
    const pugi::xml_node body = child(shape, "bodyPr");
    if (!body)
        return;
    floating.widthFromText = std::string_view(body.attribute("wrap").value()) == "none";
    floating.heightFromText = static_cast<bool>(child(body, "spAutoFit"));
    const std::string_view anchor = body.attribute("anchor").value();
    floating.textAlign = anchor == "ctr" ? VerticalAlign::Center
                         : anchor == "b" ? VerticalAlign::Bottom
                                         : VerticalAlign::Top;
    const auto inset = [&](const char* name, double& target) {
        if (body.attribute(name))
            target = fromEmu(body.attribute(name));
    };
    inset("lIns", floating.insetLeft);
    inset("tIns", floating.insetTop);
    inset("rIns", floating.insetRight);
    inset("bIns", floating.insetBottom);
}

} // namespace cdesk::docx
