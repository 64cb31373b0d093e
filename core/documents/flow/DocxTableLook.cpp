// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxTableLook.h"

#include "core/documents/flow/DocxValues.h"

#include <algorithm>

namespace cdesk::docx {

namespace {

// Bits of w:tblLook/@w:val, which older files have instead of single attributes. Source: ECMA-376 part 1, 17.4.56.
constexpr int kFirstRow = 0x0020;
constexpr int kLastRow = 0x0040;
constexpr int kFirstColumn = 0x0080;
constexpr int kLastColumn = 0x0100;
constexpr int kNoRowBands = 0x0200;
constexpr int kNoColumnBands = 0x0400;

void applyBorders(pugi::xml_node borders, const TableLook::Place& place, std::string_view part, TableCell& cell)
{
    const bool isRow = part == "firstRow" || part == "lastRow" || part.find("Horz") != std::string_view::npos;
    const bool isColumn = part == "firstCol" || part == "lastCol" || part.find("Vert") != std::string_view::npos;
    const auto set = [&](const char* name, std::optional<BorderStyle>& target) {
        if (const auto node = borders.child(name))
            target = border(node);
    };
    const bool atTop = !isColumn || place.row == 0;
    const bool atBottom = !isColumn || place.row + 1 == place.rows;
    const bool atLeft = !isRow || place.firstColumn == 0;
    const bool atRight = !isRow || place.lastColumn + 1 >= place.columns;
    set(atTop ? "w:top" : "w:insideH", cell.top);
    set(atBottom ? "w:bottom" : "w:insideH", cell.bottom);
    set(atLeft ? "w:left" : "w:insideV", cell.left);
    set(atRight ? "w:right" : "w:insideV", cell.right);
}

} // namespace

TableLook::TableLook(const Styles& styles, const QString& style, pugi::xml_node tbl)
{
    const pugi::xml_node look = tbl.child("w:tblPr").child("w:tblLook");
    const int bits = look ? text(look.attribute("w:val")).toInt(nullptr, 16) : kNoRowBands | kNoColumnBands;
    const auto isSet = [&](const char* name, int bit) { return look.attribute(name).as_bool((bits & bit) != 0); };
    m_firstRow = isSet("w:firstRow", kFirstRow);
    m_lastRow = isSet("w:lastRow", kLastRow);
    m_firstColumn = isSet("w:firstColumn", kFirstColumn);
    m_lastColumn = isSet("w:lastColumn", kLastColumn);
    m_rowBands = !isSet("w:noHBand", kNoRowBands);
    m_columnBands = !isSet("w:noVBand", kNoColumnBands);
    styles.forChain(style, [&](pugi::xml_node node) {
        const pugi::xml_node tblPr = node.child("w:tblPr");
        const auto read = [&](const char* name, int& target) {
            target = std::max(tblPr.child(name).attribute("w:val").as_int(target), 1);
        };
        read("w:tblStyleRowBandSize", m_rowBandSize);
        read("w:tblStyleColBandSize", m_columnBandSize);
    });
}

std::vector<std::string_view> TableLook::partsOf(const Place& place) const
{
    const bool first = m_firstRow && place.row == 0;
    const bool last = m_lastRow && place.row + 1 == place.rows && !first;
    const bool left = m_firstColumn && place.firstColumn == 0;
    const bool right = m_lastColumn && place.lastColumn + 1 >= place.columns && !left;
    const int bandRow = (place.row - (m_firstRow ? 1 : 0)) / m_rowBandSize;
    const int bandColumn = (place.firstColumn - (m_firstColumn ? 1 : 0)) / m_columnBandSize;
    std::vector<std::string_view> parts;
    if (m_columnBands && !left && !right)
        parts.push_back(bandColumn % 2 == 0 ? "band1Vert" : "band2Vert");
    if (m_rowBands && !first && !last)
        parts.push_back(bandRow % 2 == 0 ? "band1Horz" : "band2Horz");
    if (left)
        parts.push_back("firstCol");
    if (right)
        parts.push_back("lastCol");
    if (first)
        parts.push_back("firstRow");
    if (last)
        parts.push_back("lastRow");
    if (first && left)
        parts.push_back("nwCell");
    if (first && right)
        parts.push_back("neCell");
    if (last && left)
        parts.push_back("swCell");
    if (last && right)
        parts.push_back("seCell");
    return parts;
}

void applyTableStyle(const Styles& styles, const QString& style, const std::vector<std::string_view>& parts,
                     const TableLook::Place& place, TableCell& cell)
{
    const auto apply = [&](pugi::xml_node tcPr) {
        if (const auto shd = tcPr.child("w:shd"))
            cell.shading = shading(shd);
        if (tcPr.child("w:vAlign"))
            cell.align = verticalAlign(value(tcPr, "w:vAlign"));
    };
    styles.forChain(style, [&](pugi::xml_node node) { apply(node.child("w:tcPr")); });
    styles.forTableParts(style, parts, [&](pugi::xml_node part) {
        apply(part.child("w:tcPr"));
        applyBorders(part.child("w:tcPr").child("w:tcBorders"), place, part.attribute("w:type").value(), cell);
    });
}

} // namespace cdesk::docx
