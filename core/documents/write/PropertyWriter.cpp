// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/PropertyWriter.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

QString colorName(QRgb color)
{
    return u"%1"_s.arg(color & 0xFFFFFF, 6, 16, QChar(u'0')).toUpper();
}

/// Whether a font for Chinese must be named outright: Word draws “ ” … — in the Latin font otherwise.
bool hasEastAsian(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.unicode() >= 0x2010; });
}

void addSwitch(pugi::xml_node parent, const char* name, bool isOn, bool base)
{
    if (isOn != base)
        addValue(parent, name, isOn ? u"1"_s : u"0"_s);
}

QString underlineName(UnderlineKind kind)
{
    switch (kind) {
    case UnderlineKind::None:
        return u"none"_s;
    case UnderlineKind::Single:
        return u"single"_s;
    case UnderlineKind::Double:
        return u"double"_s;
    case UnderlineKind::Thick:
        return u"thick"_s;
    case UnderlineKind::Dotted:
        return u"dotted"_s;
    case UnderlineKind::Dashed:
        return u"dash"_s;
    }
    return u"single"_s;
}

QString borderName(BorderKind kind)
{
    switch (kind) {
    case BorderKind::None:
        return u"nil"_s;
    case BorderKind::Single:
        return u"single"_s;
    case BorderKind::Double:
        return u"double"_s;
    case BorderKind::Dotted:
        return u"dotted"_s;
    case BorderKind::Dashed:
        return u"dashed"_s;
    }
    return u"nil"_s;
}

void addFonts(pugi::xml_node rPr, const RunStyle& style, const RunStyle& base, const QString& text)
{
    const bool differs = style.latinFont != base.latinFont || style.eastAsianFont != base.eastAsianFont;
    const bool wantsHint = hasEastAsian(text);
    if (!differs && !wantsHint)
        return;
    pugi::xml_node fonts = rPr.append_child("w:rFonts");
    if (wantsHint)
        setAttribute(fonts, "w:hint", u"eastAsia"_s);
    if (!differs)
        return;
    setAttribute(fonts, "w:ascii", style.latinFont);
    setAttribute(fonts, "w:eastAsia", style.eastAsianFont);
    setAttribute(fonts, "w:hAnsi", style.latinFont);
    setAttribute(fonts, "w:cs", style.latinFont);
}

void addTabs(pugi::xml_node pPr, const ParagraphStyle& style, const ParagraphStyle& base)
{
    if (style.tabs == base.tabs)
        return;
    pugi::xml_node tabs = pPr.append_child("w:tabs");
    const auto add = [&](const TabStop& stop, const QString& kind) {
        pugi::xml_node tab = addValue(tabs, "w:tab", kind);
        if (stop.leader != TabLeader::None)
            setAttribute(tab, "w:leader",
                         stop.leader == TabLeader::Dots      ? u"dot"_s
                         : stop.leader == TabLeader::Hyphens ? u"hyphen"_s
                                                             : u"underscore"_s);
        setAttribute(tab, "w:pos", stop.position);
    };
    for (const TabStop& stop : base.tabs) {
        const bool stays = std::any_of(style.tabs.begin(), style.tabs.end(),
                                       [&](const TabStop& own) { return own.position == stop.position; });
        if (!stays)
            add({stop.position, TabAlign::Clear, TabLeader::None}, u"clear"_s);
    }
    for (const TabStop& stop : style.tabs)
        add(stop, stop.align == TabAlign::Right     ? u"right"_s
                  : stop.align == TabAlign::Center  ? u"center"_s
                  : stop.align == TabAlign::Decimal ? u"decimal"_s
                                                    : u"left"_s);
}

void addIndents(pugi::xml_node pPr, const ParagraphStyle& style, const ParagraphStyle& base)
{
    const auto indents = [](const ParagraphStyle& one) {
        return std::array{one.left, one.right, one.firstLine, one.leftChars, one.rightChars, one.firstLineChars};
    };
    if (indents(style) == indents(base))
        return;
    pugi::xml_node ind = pPr.append_child("w:ind");
    if (style.leftChars != 0 || base.leftChars != 0)
        setAttribute(ind, "w:leftChars", style.leftChars);
    setAttribute(ind, "w:left", style.left);
    if (style.rightChars != 0 || base.rightChars != 0)
        setAttribute(ind, "w:rightChars", style.rightChars);
    setAttribute(ind, "w:right", style.right);
    if (style.firstLineChars < 0)
        setAttribute(ind, "w:hangingChars", -style.firstLineChars);
    else if (style.firstLineChars > 0 || base.firstLineChars != 0)
        setAttribute(ind, "w:firstLineChars", style.firstLineChars);
    if (style.firstLine < 0)
        setAttribute(ind, "w:hanging", -style.firstLine);
    else
        setAttribute(ind, "w:firstLine", style.firstLine);
}

void addSpacing(pugi::xml_node pPr, const ParagraphStyle& style, const ParagraphStyle& base)
{
    const auto spaces = [](const ParagraphStyle& one) {
        return std::tuple(one.before, one.after, one.beforeLines, one.afterLines, one.beforeAuto, one.afterAuto,
                          one.line, one.lineRule);
    };
    if (spaces(style) == spaces(base))
        return;
    pugi::xml_node spacing = pPr.append_child("w:spacing");
    setAttribute(spacing, "w:before", style.before);
    if (style.beforeLines != 0 || base.beforeLines != 0)
        setAttribute(spacing, "w:beforeLines", style.beforeLines);
    if (style.beforeAuto || base.beforeAuto)
        setAttribute(spacing, "w:beforeAutospacing", style.beforeAuto ? 1 : 0);
    setAttribute(spacing, "w:after", style.after);
    if (style.afterLines != 0 || base.afterLines != 0)
        setAttribute(spacing, "w:afterLines", style.afterLines);
    if (style.afterAuto || base.afterAuto)
        setAttribute(spacing, "w:afterAutospacing", style.afterAuto ? 1 : 0);
    setAttribute(spacing, "w:line", style.line);
    setAttribute(spacing, "w:lineRule",
                 style.lineRule == LineRule::Exact     ? u"exact"_s
                 : style.lineRule == LineRule::AtLeast ? u"atLeast"_s
                                                       : u"auto"_s);
}

void addFrame(pugi::xml_node pPr, const ParagraphStyle& style, const ParagraphStyle& base)
{
    if (style.top == base.top && style.bottom == base.bottom && style.leftBorder == base.leftBorder &&
        style.rightBorder == base.rightBorder)
        return;
    pugi::xml_node frame = pPr.append_child("w:pBdr");
    addBorder(frame, "w:top", style.top);
    addBorder(frame, "w:left", style.leftBorder);
    addBorder(frame, "w:bottom", style.bottom);
    addBorder(frame, "w:right", style.rightBorder);
}

void addNumber(pugi::xml_node pPr, const ParagraphStyle& style, const ParagraphStyle& base)
{
    if (style.numberingId == base.numberingId && style.numberingLevel == base.numberingLevel)
        return;
    pugi::xml_node number = pPr.append_child("w:numPr");
    addValue(number, "w:ilvl", style.numberingLevel);
    addValue(number, "w:numId", style.numberingId);
}

} // namespace

void setAttribute(pugi::xml_node node, const char* name, const QString& value)
{
    node.append_attribute(name).set_value(value.toUtf8().constData());
}

void setAttribute(pugi::xml_node node, const char* name, double value)
{
    setAttribute(node, name, QString::number(value, 'g', 12));
}

pugi::xml_node addValue(pugi::xml_node parent, const char* name, const QString& value)
{
    pugi::xml_node child = parent.append_child(name);
    setAttribute(child, "w:val", value);
    return child;
}

pugi::xml_node addValue(pugi::xml_node parent, const char* name, double value)
{
    return addValue(parent, name, QString::number(value, 'g', 12));
}

void addBorder(pugi::xml_node parent, const char* name, const BorderStyle& border)
{
    constexpr double kTwipsPerEighthPoint = 2.5;
    pugi::xml_node node = addValue(parent, name, borderName(border.kind));
    if (border.kind == BorderKind::None)
        return;
    setAttribute(node, "w:sz", border.width / kTwipsPerEighthPoint);
    setAttribute(node, "w:space", border.space / kTwipsPerPoint);
    setAttribute(node, "w:color", colorName(border.color));
}

void addShading(pugi::xml_node parent, QRgb color)
{
    pugi::xml_node shd = addValue(parent, "w:shd", u"clear"_s);
    setAttribute(shd, "w:color", u"auto"_s);
    setAttribute(shd, "w:fill", color == 0 ? u"auto"_s : colorName(color));
}

QString alignmentName(TextAlign align)
{
    switch (align) {
    case TextAlign::Left:
        return u"left"_s;
    case TextAlign::Center:
        return u"center"_s;
    case TextAlign::Right:
        return u"right"_s;
    case TextAlign::Justify:
        return u"both"_s;
    case TextAlign::Distribute:
        return u"distribute"_s;
    }
    return u"left"_s;
}

void addRunProperties(pugi::xml_node rPr, const RunStyle& style, const RunStyle& base, const QString& text)
{
    addFonts(rPr, style, base, text);
    addSwitch(rPr, "w:b", style.bold, base.bold);
    addSwitch(rPr, "w:i", style.italic, base.italic);
    addSwitch(rPr, "w:caps", style.allCaps, base.allCaps);
    addSwitch(rPr, "w:strike", style.strike, base.strike);
    addSwitch(rPr, "w:vanish", style.hidden, base.hidden);
    if (style.color != base.color)
        addValue(rPr, "w:color", style.color == 0xFF000000 ? u"auto"_s : colorName(style.color));
    if (style.letterSpacing != base.letterSpacing)
        addValue(rPr, "w:spacing", style.letterSpacing);
    if (style.raise != base.raise)
        addValue(rPr, "w:position", style.raise / 10); // half points
    if (style.points != base.points) {
        addValue(rPr, "w:sz", style.points * 2);
        addValue(rPr, "w:szCs", style.points * 2);
    }
    if (style.underline != base.underline)
        addValue(rPr, "w:u", underlineName(style.underline));
    if (style.shading != base.shading)
        addShading(rPr, style.shading);
    if (style.position != base.position)
        addValue(rPr, "w:vertAlign",
                 style.position == VerticalPosition::Superscript ? u"superscript"_s
                 : style.position == VerticalPosition::Subscript ? u"subscript"_s
                                                                 : u"baseline"_s);
}

void addParagraphProperties(pugi::xml_node pPr, const ParagraphStyle& style, const ParagraphStyle& base)
{
    // In the order of the schema: Word is strict about it.
    addSwitch(pPr, "w:keepNext", style.keepNext, base.keepNext);
    addSwitch(pPr, "w:keepLines", style.keepLines, base.keepLines);
    addSwitch(pPr, "w:pageBreakBefore", style.pageBreakBefore, base.pageBreakBefore);
    addSwitch(pPr, "w:widowControl", style.widowControl, base.widowControl);
    addNumber(pPr, style, base);
    addFrame(pPr, style, base);
    if (style.shading != base.shading)
        addShading(pPr, style.shading);
    addTabs(pPr, style, base);
    addSwitch(pPr, "w:overflowPunct", style.hangingPunctuation, base.hangingPunctuation);
    addSwitch(pPr, "w:autoSpaceDE", style.autoSpace, base.autoSpace);
    addSwitch(pPr, "w:snapToGrid", style.snapToGrid, base.snapToGrid);
    addSpacing(pPr, style, base);
    addIndents(pPr, style, base);
    addSwitch(pPr, "w:contextualSpacing", style.contextualSpacing, base.contextualSpacing);
    if (style.align != base.align)
        addValue(pPr, "w:jc", alignmentName(style.align));
}

} // namespace cdesk::docx
