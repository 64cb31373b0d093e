// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxStyles.h"

#include "core/documents/flow/DocxRunLooks.h"
#include "core/documents/flow/DocxValues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

/// Longer chains of ancestors do not exist; a circle would.
constexpr size_t kLongestChain = 16;

void applyIndents(pugi::xml_node ind, ParagraphStyle& paragraph)
{
    const auto read = [&](const char* name, const char* logicalName, int& target) {
        target = twips(ind.attribute(name), twips(ind.attribute(logicalName), target));
    };
    read("w:left", "w:start", paragraph.left);
    read("w:right", "w:end", paragraph.right);
    if (const auto first = ind.attribute("w:firstLine")) {
        paragraph.firstLine = twips(first);
        paragraph.firstLineChars = 0;
    }
    if (const auto hanging = ind.attribute("w:hanging")) {
        paragraph.firstLine = -twips(hanging);
        paragraph.firstLineChars = 0;
    }
    if (const auto chars = ind.attribute("w:firstLineChars"))
        paragraph.firstLineChars = std::clamp(chars.as_int(), -10000, 10000);
    if (const int chars = ind.attribute("w:hangingChars").as_int(); chars != 0)
        paragraph.firstLineChars = -std::clamp(chars, -10000, 10000);
    if (const auto chars = ind.attribute("w:leftChars"))
        paragraph.leftChars = std::clamp(chars.as_int(), -10000, 10000);
    else if (ind.attribute("w:left"))
        paragraph.leftChars = 0;
    if (const auto chars = ind.attribute("w:rightChars"))
        paragraph.rightChars = std::clamp(chars.as_int(), -10000, 10000);
}

void applySpacing(pugi::xml_node spacing, ParagraphStyle& paragraph)
{
    paragraph.before = twips(spacing.attribute("w:before"), paragraph.before);
    paragraph.after = twips(spacing.attribute("w:after"), paragraph.after);
    paragraph.beforeLines = twips(spacing.attribute("w:beforeLines"), paragraph.beforeLines);
    paragraph.afterLines = twips(spacing.attribute("w:afterLines"), paragraph.afterLines);
    paragraph.beforeAuto = spacing.attribute("w:beforeAutospacing").as_bool(paragraph.beforeAuto);
    paragraph.afterAuto = spacing.attribute("w:afterAutospacing").as_bool(paragraph.afterAuto);
    if (const auto line = spacing.attribute("w:line")) {
        const std::string_view rule = spacing.attribute("w:lineRule").value();
        const int height = std::abs(twips(line));
        paragraph.line = height > 0 ? height : 240;
        paragraph.lineRule = rule == "exact"     ? LineRule::Exact
                             : rule == "atLeast" ? LineRule::AtLeast
                                                 : LineRule::Multiple;
    }
}

void applyTabs(pugi::xml_node tabs, ParagraphStyle& paragraph)
{
    for (const pugi::xml_node tab : tabs.children("w:tab")) {
        TabStop stop;
        stop.position = twips(tab.attribute("w:pos"));
        const std::string_view align = tab.attribute("w:val").value();
        const std::string_view leader = tab.attribute("w:leader").value();
        std::erase_if(paragraph.tabs, [&](const TabStop& known) { return known.position == stop.position; });
        if (align == "clear" || align == "bar" || align == "num")
            continue;
        stop.align = align == "right" || align == "end" ? TabAlign::Right
                     : align == "center"                ? TabAlign::Center
                     : align == "decimal"               ? TabAlign::Decimal
                                                        : TabAlign::Left;
        stop.leader = leader == "dot" || leader == "middleDot"      ? TabLeader::Dots
                      : leader == "hyphen"                          ? TabLeader::Hyphens
                      : leader == "underscore" || leader == "heavy" ? TabLeader::Line
                                                                    : TabLeader::None;
        paragraph.tabs.push_back(stop);
    }
    std::sort(paragraph.tabs.begin(), paragraph.tabs.end(),
              [](const TabStop& a, const TabStop& b) { return a.position < b.position; });
}

void applyParagraphBorders(pugi::xml_node borders, ParagraphStyle& paragraph)
{
    const auto read = [&](const char* name, BorderStyle& target) {
        if (const auto node = borders.child(name))
            target = border(node);
    };
    read("w:top", paragraph.top);
    read("w:bottom", paragraph.bottom);
    read("w:left", paragraph.leftBorder);
    read("w:right", paragraph.rightBorder);
}

} // namespace

Styles::Styles(pugi::xml_node styles, pugi::xml_node theme) : m_root{styles}
{
    readTheme(theme);
    for (const pugi::xml_node style : styles.children("w:style")) {
        const QString id = text(style.attribute("w:styleId"));
        m_styles.insert(id, style);
        const std::string_view type = style.attribute("w:type").value();
        if (style.attribute("w:default").as_bool() && type == "paragraph")
            m_defaultParagraph = id;
        else if (style.attribute("w:default").as_bool() && type == "table")
            m_defaultTable = id;
    }
}

void Styles::readTheme(pugi::xml_node theme)
{
    const auto read = [&](std::string_view name, ThemeFonts& fonts) {
        const pugi::xml_node node = descendant(theme, name);
        if (!node)
            return;
        for (const pugi::xml_node font : node.children()) {
            const QString face = text(font.attribute("typeface"));
            if (face.isEmpty())
                continue;
            if (localName(font) == "latin")
                fonts.latin = face;
            else if (localName(font) == "ea" || std::string_view(font.attribute("script").value()) == "Hans")
                fonts.eastAsian = face;
        }
    };
    read("minorFont", m_minor);
    read("majorFont", m_major);
}

std::vector<pugi::xml_node> Styles::chain(const QString& id) const
{
    std::vector<pugi::xml_node> found;
    QString next = id;
    while (found.size() < kLongestChain && m_styles.contains(next)) {
        found.push_back(m_styles[next]);
        next = text(found.back().child("w:basedOn").attribute("w:val"));
    }
    std::reverse(found.begin(), found.end());
    return found;
}

RunStyle Styles::defaultRun() const
{
    RunStyle run;
    run.points = 10; // Word's own default where the document names none
    apply(m_root.child("w:docDefaults").child("w:rPrDefault").child("w:rPr"), run);
    return run;
}

ParagraphStyle Styles::defaultParagraph() const
{
    ParagraphStyle paragraph;
    apply(m_root.child("w:docDefaults").child("w:pPrDefault").child("w:pPr"), paragraph);
    return paragraph;
}

QString Styles::knownParagraphStyle(const QString& id) const
{
    return m_styles.contains(id) ? id : m_defaultParagraph;
}

std::vector<QString> Styles::paragraphStyles() const
{
    std::vector<QString> ids;
    for (const pugi::xml_node style : m_root.children("w:style")) {
        const QString id = text(style.attribute("w:styleId"));
        if (std::string_view(style.attribute("w:type").value()) != "paragraph" || m_styles.value(id) != style)
            continue;
        ids.insert(id == m_defaultParagraph ? ids.begin() : ids.end(), id);
    }
    return ids;
}

QString Styles::nameOf(const QString& id) const
{
    return text(m_styles.value(id).child("w:name").attribute("w:val")).toLower();
}

void Styles::applyCharacterStyle(const QString& id, RunStyle& run) const
{
    forChain(id, [&](pugi::xml_node style) { apply(style.child("w:rPr"), run); });
}

void Styles::applyTableText(const QString& id, const std::vector<std::string_view>& parts, ParagraphStyle& paragraph,
                            RunStyle& run) const
{
    const auto applyBoth = [&](pugi::xml_node node) {
        apply(node.child("w:pPr"), paragraph);
        apply(node.child("w:rPr"), run);
    };
    forChain(id, applyBoth);
    forTableParts(id, parts, applyBoth);
}

void Styles::applyFonts(pugi::xml_node fonts, RunStyle& run) const
{
    const auto themeFonts = [&](pugi::xml_attribute attribute) -> const ThemeFonts& {
        return std::string_view(attribute.value()).substr(0, 5) == "major" ? m_major : m_minor;
    };
    if (const auto theme = fonts.attribute("w:asciiTheme"))
        run.latinFont = std::string_view(theme.value()).find("EastAsia") == std::string_view::npos
                            ? themeFonts(theme).latin
                            : themeFonts(theme).eastAsian;
    else if (const auto name = fonts.attribute("w:ascii"))
        run.latinFont = text(name);
    if (const auto theme = fonts.attribute("w:eastAsiaTheme"))
        run.eastAsianFont = themeFonts(theme).eastAsian;
    else if (const auto name = fonts.attribute("w:eastAsia"))
        run.eastAsianFont = text(name);
}

void Styles::apply(pugi::xml_node rPr, RunStyle& run) const
{
    if (const auto fonts = rPr.child("w:rFonts"))
        applyFonts(fonts, run);
    if (const auto size = rPr.child("w:sz"))
        run.points = std::clamp(size.attribute("w:val").as_double(run.points * 2), 2.0, 3276.0) / 2;
    run.bold = isOn(rPr.child("w:b"), run.bold);
    run.italic = isOn(rPr.child("w:i"), run.italic);
    run.allCaps = isOn(rPr.child("w:caps"), run.allCaps);
    run.hidden = isOn(rPr.child("w:vanish"), run.hidden);
    applyLooks(rPr, run);
}

void Styles::apply(pugi::xml_node pPr, ParagraphStyle& paragraph)
{
    if (!pPr)
        return;
    if (const auto jc = pPr.child("w:jc"))
        paragraph.align = textAlign(jc.attribute("w:val").value());
    applyIndents(pPr.child("w:ind"), paragraph);
    applySpacing(pPr.child("w:spacing"), paragraph);
    applyTabs(pPr.child("w:tabs"), paragraph);
    applyParagraphBorders(pPr.child("w:pBdr"), paragraph);
    if (const auto shd = pPr.child("w:shd"))
        paragraph.shading = shading(shd);
    paragraph.keepNext = isOn(pPr.child("w:keepNext"), paragraph.keepNext);
    paragraph.keepLines = isOn(pPr.child("w:keepLines"), paragraph.keepLines);
    paragraph.pageBreakBefore = isOn(pPr.child("w:pageBreakBefore"), paragraph.pageBreakBefore);
    paragraph.widowControl = isOn(pPr.child("w:widowControl"), paragraph.widowControl);
    paragraph.snapToGrid = isOn(pPr.child("w:snapToGrid"), paragraph.snapToGrid);
    paragraph.contextualSpacing = isOn(pPr.child("w:contextualSpacing"), paragraph.contextualSpacing);
    paragraph.hangingPunctuation = isOn(pPr.child("w:overflowPunct"), paragraph.hangingPunctuation);
    paragraph.autoSpace = isOn(pPr.child("w:autoSpaceDE"), paragraph.autoSpace);
    if (const auto frame = pPr.child("w:framePr")) { // a page number in a frame stands where the frame does
        const std::string_view align = frame.attribute("w:xAlign").value();
        if (align == "center")
            paragraph.align = TextAlign::Center;
        else if (align == "right" || align == "outside")
            paragraph.align = TextAlign::Right;
    }
    const pugi::xml_node numbering = pPr.child("w:numPr");
    if (const auto id = numbering.child("w:numId"))
        paragraph.numberingId = id.attribute("w:val").as_int();
    if (const auto level = numbering.child("w:ilvl"))
        paragraph.numberingLevel = std::clamp(level.attribute("w:val").as_int(), 0, 8);
}

} // namespace cdesk::docx
