// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxDrawing.h"

#include "core/documents/flow/DocxShape.h"
#include "core/documents/flow/DocxValues.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

AnchorOrigin origin(std::string_view relativeFrom)
{
    static constexpr std::pair<std::string_view, AnchorOrigin> kNames[] = {
        {"page", AnchorOrigin::Page},
        {"margin", AnchorOrigin::Margin},
        {"leftMargin", AnchorOrigin::LeftMargin},
        {"insideMargin", AnchorOrigin::LeftMargin},
        {"rightMargin", AnchorOrigin::RightMargin},
        {"outsideMargin", AnchorOrigin::RightMargin},
        {"topMargin", AnchorOrigin::TopMargin},
        {"bottomMargin", AnchorOrigin::BottomMargin},
        {"left-margin-area", AnchorOrigin::LeftMargin},
        {"right-margin-area", AnchorOrigin::RightMargin},
        {"top-margin-area", AnchorOrigin::TopMargin},
        {"bottom-margin-area", AnchorOrigin::BottomMargin},
    };
    for (const auto& [name, origin] : kNames) {
        if (name == relativeFrom)
            return origin;
    }
    return AnchorOrigin::Text;
}

std::optional<TextAlign> alignment(std::string_view name)
{
    if (name == "center")
        return TextAlign::Center;
    if (name == "right" || name == "bottom" || name == "outside")
        return TextAlign::Right;
    if (name == "left" || name == "top" || name == "inside")
        return TextAlign::Left;
    return std::nullopt;
}

AnchorPosition anchorPosition(pugi::xml_node node)
{
    AnchorPosition position;
    position.origin = origin(node.attribute("relativeFrom").value());
    for (const pugi::xml_node child : node.children()) {
        if (localName(child) == "align")
            position.align = alignment(child.text().get());
        else if (localName(child) == "posOffset")
            position.offset = child.text().as_double() / 635;
    }
    if (!(std::abs(position.offset) < 100000))
        position.offset = 0;
    return position;
}

/// "120pt", "2in", "3cm" or a bare number of pixels, in twips.
double vmlLength(const QString& value)
{
    static const std::pair<QLatin1StringView, double> kUnits[] = {
        {"pt"_L1, 20.0}, {"in"_L1, 1440.0}, {"cm"_L1, 1440 / 2.54}, {"mm"_L1, 144 / 2.54}, {"px"_L1, 15.0}};
    for (const auto& [unit, factor] : kUnits) {
        if (value.endsWith(unit))
            return qBound(-100000.0, value.chopped(unit.size()).toDouble() * factor, 100000.0);
    }
    return qBound(-100000.0, value.toDouble() * 15, 100000.0);
}

/// The shapes and pictures of a group, each at its place in it. Groups inside groups are not looked into.
std::vector<Floating> readGroup(pugi::xml_node group, Floating base, BlockReader& blocks)
{
    const pugi::xml_node frame = descendant(descendant(group, "grpSpPr"), "xfrm");
    const double innerWidth = fromEmu(descendant(frame, "chExt").attribute("cx"));
    const double innerHeight = fromEmu(descendant(frame, "chExt").attribute("cy"));
    const double scaleX = innerWidth > 0 ? base.width / innerWidth : 1;
    const double scaleY = innerHeight > 0 ? base.height / innerHeight : 1;
    const pugi::xml_node start = descendant(frame, "chOff");
    base.groupWidth = base.width;
    base.groupHeight = base.height;
    std::vector<Floating> found;
    for (const pugi::xml_node child : group.children()) {
        const bool isShape = localName(child) == "wsp";
        if (!isShape && localName(child) != "pic")
            continue;
        Floating part = base;
        const pugi::xml_node place = descendant(descendant(child, "spPr"), "xfrm");
        part.insideGroupX = (fromEmu(descendant(place, "off").attribute("x")) - fromEmu(start.attribute("x"))) * scaleX;
        part.insideGroupY = (fromEmu(descendant(place, "off").attribute("y")) - fromEmu(start.attribute("y"))) * scaleY;
        part.width = fromEmu(descendant(place, "ext").attribute("cx")) * scaleX;
        part.height = fromEmu(descendant(place, "ext").attribute("cy")) * scaleY;
        if (isShape) {
            readShapeLook(child, part);
            readShapeText(child, part, blocks);
        } else {
            part.image = blocks.sources().images.ofDrawing(blocks.partName(), child);
        }
        if (isShape || part.image)
            found.push_back(std::move(part));
    }
    return found;
}

} // namespace

std::vector<Floating> readAnchor(pugi::xml_node anchor, BlockReader& blocks)
{
    Floating base;
    base.gapLeft = fromEmu(anchor.attribute("distL"));
    base.gapRight = fromEmu(anchor.attribute("distR"));
    base.gapTop = fromEmu(anchor.attribute("distT"));
    base.gapBottom = fromEmu(anchor.attribute("distB"));
    for (const pugi::xml_node child : anchor.children()) {
        const std::string_view name = localName(child);
        if (name == "positionH")
            base.horizontal = anchorPosition(child);
        else if (name == "positionV")
            base.vertical = anchorPosition(child);
        else if (name == "wrapTopAndBottom")
            base.pushesText = true;
        else if (name == "wrapSquare" || name == "wrapTight" || name == "wrapThrough")
            base.besideText = true;
        else if (name == "extent") {
            base.width = fromEmu(child.attribute("cx"));
            base.height = fromEmu(child.attribute("cy"));
        }
    }
    if (const pugi::xml_node group = descendant(anchor, "wgp"))
        return readGroup(group, base, blocks);
    if (const pugi::xml_node shape = descendant(anchor, "wsp")) {
        readShapeLook(shape, base);
        readShapeText(shape, base, blocks);
        return {base};
    }
    base.image = blocks.sources().images.ofDrawing(blocks.partName(), anchor);
    if (!base.image)
        return {};
    return {base};
}

VmlStyle vmlStyle(pugi::xml_node shape)
{
    VmlStyle style;
    const QStringList entries = text(shape.attribute("style")).split(u';', Qt::SkipEmptyParts);
    for (const QString& entry : entries) {
        const QString key = entry.section(u':', 0, 0).trimmed().toLower();
        const QString value = entry.section(u':', 1).trimmed();
        const QByteArray plain = value.toLatin1();
        if (key == "width"_L1)
            style.width = vmlLength(value);
        else if (key == "height"_L1)
            style.height = vmlLength(value);
        else if (key == "margin-left"_L1)
            style.horizontal.offset = vmlLength(value);
        else if (key == "margin-top"_L1)
            style.vertical.offset = vmlLength(value);
        else if (key == "mso-position-horizontal"_L1)
            style.horizontal.align = alignment(plain.constData());
        else if (key == "mso-position-vertical"_L1)
            style.vertical.align = alignment(plain.constData());
        else if (key == "mso-position-horizontal-relative"_L1)
            style.horizontal.origin = origin(plain.constData());
        else if (key == "mso-position-vertical-relative"_L1)
            style.vertical.origin = origin(plain.constData());
        else if (key == "mso-wrap-style"_L1)
            style.widthFromText = value == "none"_L1;
        else if (key == "position"_L1)
            style.floats = value == "absolute"_L1;
        else if (key == "v-text-anchor"_L1)
            style.textAlign = value.startsWith("middle"_L1)   ? VerticalAlign::Center
                              : value.startsWith("bottom"_L1) ? VerticalAlign::Bottom
                                                              : VerticalAlign::Top;
    }
    return style;
}

Floating readVmlShape(pugi::xml_node shape, BlockReader& blocks)
{
    const VmlStyle style = vmlStyle(shape);
    Floating floating;
    floating.horizontal = style.horizontal;
    floating.vertical = style.vertical;
    floating.width = style.width;
    floating.height = style.height;
    floating.widthFromText = style.widthFromText;
    floating.textAlign = style.textAlign;
    readVmlLook(shape, floating);
    readVmlTextPath(shape, floating);
    if (std::string_view(localName(shape)) == "line") {
        const auto point = [](const QString& pair) {
            return QPointF(vmlLength(pair.section(u',', 0, 0)), vmlLength(pair.section(u',', 1, 1)));
        };
        const QPointF from = point(text(shape.attribute("from")));
        const QPointF to = point(text(shape.attribute("to")));
        floating.horizontal.offset += std::min(from.x(), to.x());
        floating.vertical.offset += std::min(from.y(), to.y());
        floating.width = std::abs(to.x() - from.x());
        floating.height = std::abs(to.y() - from.y());
    }
    const std::string_view wrap = descendant(shape, "wrap").attribute("type").value();
    floating.pushesText = wrap == "topAndBottom";
    floating.besideText = wrap == "square" || wrap == "tight" || wrap == "through";
    const pugi::xml_node textbox = descendant(shape, "textbox");
    const QStringList insets = text(textbox.attribute("inset")).split(u',');
    double* const targets[] = {&floating.insetLeft, &floating.insetTop, &floating.insetRight, &floating.insetBottom};
    for (qsizetype i = 0; i < insets.size() && i < 4; ++i) {
        if (!insets[i].trimmed().isEmpty())
            *targets[i] = vmlLength(insets[i].trimmed());
    }
    if (const pugi::xml_node content = descendant(textbox, "txbxContent"))
        floating.blocks = blocks.read(content);
    return floating;
}

} // namespace cdesk::docx
