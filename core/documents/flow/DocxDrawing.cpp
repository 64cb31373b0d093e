// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxDrawing.h"

#include "core/documents/flow/DocxValues.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

/// Text does not flow beside things that take most of an A4 page's text width; twips.
constexpr double kTooWideForTextBeside = 5000;

AnchorOrigin origin(std::string_view relativeFrom)
{
    if (relativeFrom == "page")
        return AnchorOrigin::Page;
    const bool margin = relativeFrom.find("argin") != std::string_view::npos;
    return margin ? AnchorOrigin::Margin : AnchorOrigin::Text;
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

} // namespace

std::optional<Floating> readAnchor(pugi::xml_node anchor, BlockReader& blocks)
{
    Floating floating;
    bool leavesNoRoomBeside = false;
    for (const pugi::xml_node child : anchor.children()) {
        const std::string_view name = localName(child);
        if (name == "positionH")
            floating.horizontal = anchorPosition(child);
        else if (name == "positionV")
            floating.vertical = anchorPosition(child);
        else if (name == "wrapTopAndBottom")
            floating.pushesText = true;
        else if (name == "wrapSquare" || name == "wrapTight" || name == "wrapThrough")
            leavesNoRoomBeside = fromEmu(child.parent().child("wp:extent").attribute("cx")) > kTooWideForTextBeside;
        else if (name == "extent") {
            floating.width = fromEmu(child.attribute("cx"));
            floating.height = fromEmu(child.attribute("cy"));
        }
    }
    floating.pushesText = floating.pushesText || leavesNoRoomBeside;
    if (const pugi::xml_node content = descendant(anchor, "txbxContent")) {
        floating.blocks = blocks.read(content);
        const pugi::xml_node body = descendant(anchor, "bodyPr");
        floating.widthFromText = std::string_view(body.attribute("wrap").value()) == "none";
        const auto inset = [&](const char* name, double& target) {
            if (body.attribute(name))
                target = fromEmu(body.attribute(name));
        };
        inset("lIns", floating.insetLeft);
        inset("tIns", floating.insetTop);
        inset("rIns", floating.insetRight);
        inset("bIns", floating.insetBottom);
        const pugi::xml_node shape = descendant(anchor, "spPr");
        if (const pugi::xml_node line = descendant(shape, "ln"); descendant(line, "solidFill"))
            floating.border = {BorderKind::Single, std::max(fromEmu(line.attribute("w")), 5.0), 0, 0xFF000000};
        return floating;
    }
    floating.image =
        blocks.sources().images.find(blocks.partName(), text(descendant(anchor, "blip").attribute("r:embed")));
    if (!floating.image)
        return std::nullopt;
    return floating;
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
    }
    return style;
}

Floating readVmlBox(pugi::xml_node pict, BlockReader& blocks)
{
    const pugi::xml_node content = descendant(pict, "txbxContent");
    const pugi::xml_node textbox = content.parent();
    const VmlStyle style = vmlStyle(textbox.parent());
    Floating floating;
    floating.horizontal = style.horizontal;
    floating.vertical = style.vertical;
    floating.width = style.width;
    floating.height = style.height;
    floating.widthFromText = style.widthFromText;
    const QStringList insets = text(textbox.attribute("inset")).split(u',');
    double* const targets[] = {&floating.insetLeft, &floating.insetTop, &floating.insetRight, &floating.insetBottom};
    for (qsizetype i = 0; i < insets.size() && i < 4; ++i) {
        if (!insets[i].trimmed().isEmpty())
            *targets[i] = vmlLength(insets[i].trimmed());
    }
    floating.blocks = blocks.read(content);
    return floating;
}

} // namespace cdesk::docx
