// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxBlocks.h"
#include "core/documents/flow/DocxValues.h"

#include <algorithm>

namespace cdesk::docx {

namespace {

/// More columns than any table has; a span beyond them is nonsense.
constexpr int kMostColumns = 200;

void readTableBorders(pugi::xml_node borders, FlowTable& table)
{
    const auto read = [&](const char* name, BorderStyle& target) {
        if (const auto node = borders.child(name))
            target = border(node);
    };
    read("w:top", table.top);
    read("w:left", table.left);
    read("w:start", table.left);
    read("w:bottom", table.bottom);
    read("w:right", table.right);
    read("w:end", table.right);
    read("w:insideH", table.insideHorizontal);
    read("w:insideV", table.insideVertical);
}

void readTableProperties(pugi::xml_node tblPr, FlowTable& table)
{
    constexpr double kFiftiethsOfPercent = 5000;
    readTableBorders(tblPr.child("w:tblBorders"), table);
    const pugi::xml_node margins = tblPr.child("w:tblCellMar");
    table.marginTop = twips(margins.child("w:top").attribute("w:w"), table.marginTop);
    table.marginBottom = twips(margins.child("w:bottom").attribute("w:w"), table.marginBottom);
    table.marginLeft = twips(margins.child("w:left").attribute("w:w"), table.marginLeft);
    table.marginRight = twips(margins.child("w:right").attribute("w:w"), table.marginRight);
    table.indent = twips(tblPr.child("w:tblInd").attribute("w:w"), table.indent);
    if (const auto jc = tblPr.child("w:jc"))
        table.align = textAlign(jc.attribute("w:val").value());
    const pugi::xml_node width = tblPr.child("w:tblW");
    if (std::string_view(width.attribute("w:type").value()) == "pct")
        table.widthShare = std::clamp(width.attribute("w:w").as_double() / kFiftiethsOfPercent, 0.0, 2.0);
}

VerticalAlign verticalAlign(std::string_view value)
{
    if (value == "center")
        return VerticalAlign::Center;
    return value == "bottom" ? VerticalAlign::Bottom : VerticalAlign::Top;
}

void readCellProperties(pugi::xml_node tcPr, TableCell& cell)
{
    cell.columns = std::clamp(tcPr.child("w:gridSpan").attribute("w:val").as_int(1), 1, kMostColumns);
    if (const auto merge = tcPr.child("w:vMerge"))
        cell.merge = std::string_view(merge.attribute("w:val").value()) == "restart" ? VerticalMerge::Start
                                                                                     : VerticalMerge::Continue;
    cell.align = verticalAlign(value(tcPr, "w:vAlign"));
    cell.shading = shading(tcPr.child("w:shd"));
    const pugi::xml_node width = tcPr.child("w:tcW");
    if (std::string_view(width.attribute("w:type").value()) != "pct")
        cell.width = twips(width.attribute("w:w"));
    const auto readBorder = [&](const char* name, std::optional<BorderStyle>& target) {
        if (const auto node = tcPr.child("w:tcBorders").child(name))
            target = border(node);
    };
    readBorder("w:top", cell.top);
    readBorder("w:left", cell.left);
    readBorder("w:bottom", cell.bottom);
    readBorder("w:right", cell.right);
    const auto readMargin = [&](const char* name, std::optional<int>& target) {
        if (const auto node = tcPr.child("w:tcMar").child(name))
            target = twips(node.attribute("w:w"));
    };
    readMargin("w:top", cell.marginTop);
    readMargin("w:bottom", cell.marginBottom);
    readMargin("w:left", cell.marginLeft);
    readMargin("w:right", cell.marginRight);
}

/// Calls @p visit for each child called @p name, also inside content controls.
template <class Visit>
void forRowsOrCells(pugi::xml_node parent, std::string_view name, Visit visit)
{
    for (const pugi::xml_node node : parent.children()) {
        if (node.name() == name)
            visit(node);
        else if (std::string_view(node.name()) == "w:sdt")
            forRowsOrCells(node.child("w:sdtContent"), name, visit);
        else if (std::string_view(node.name()) == "w:customXml" || std::string_view(node.name()) == "w:ins")
            forRowsOrCells(node, name, visit);
    }
}

/// Cells of the first row state the widths where the grid does not.
void completeGrid(FlowTable& table)
{
    if (!table.grid.empty() && std::all_of(table.grid.begin(), table.grid.end(), [](int column) { return column > 0; }))
        return;
    for (const TableRow& row : table.rows) {
        const bool plain = row.columnsBefore == 0 && std::all_of(row.cells.begin(), row.cells.end(), [](const auto& c) {
                               return c.columns == 1 && c.width > 0;
                           });
        if (!plain || row.cells.size() < table.grid.size())
            continue;
        table.grid.clear();
        for (const TableCell& cell : row.cells)
            table.grid.push_back(cell.width);
        return;
    }
}

} // namespace

FlowTable BlockReader::table(pugi::xml_node tbl)
{
    FlowTable table;
    const QString outer = m_tableStyle;
    const pugi::xml_node tblPr = tbl.child("w:tblPr");
    m_tableStyle = text(tblPr.child("w:tblStyle").attribute("w:val"));
    if (m_tableStyle.isEmpty())
        m_tableStyle = m_sources.styles.defaultTableStyle();
    m_sources.styles.forChain(m_tableStyle,
                              [&](pugi::xml_node style) { readTableProperties(style.child("w:tblPr"), table); });
    readTableProperties(tblPr, table);
    for (const pugi::xml_node column : tbl.child("w:tblGrid").children("w:gridCol")) {
        if (table.grid.size() < static_cast<size_t>(kMostColumns))
            table.grid.push_back(std::max(twips(column.attribute("w:w")), 0));
    }
    forRowsOrCells(tbl, "w:tr", [&](pugi::xml_node tr) {
        if (!tr.child("w:trPr").child("w:del"))
            table.rows.push_back(row(tr));
    });
    std::erase_if(table.rows, [](const TableRow& row) { return row.cells.empty(); });
    completeGrid(table);
    m_tableStyle = outer;
    return table;
}

TableRow BlockReader::row(pugi::xml_node tr)
{
    TableRow row;
    const pugi::xml_node trPr = tr.child("w:trPr");
    if (const auto height = trPr.child("w:trHeight")) {
        row.height = std::max(twips(height.attribute("w:val")), 0);
        row.exactHeight = std::string_view(height.attribute("w:hRule").value()) == "exact";
    }
    row.cantSplit = isOn(trPr.child("w:cantSplit"));
    row.isHeader = isOn(trPr.child("w:tblHeader"));
    row.columnsBefore = std::clamp(trPr.child("w:gridBefore").attribute("w:val").as_int(), 0, kMostColumns);
    forRowsOrCells(tr, "w:tc", [&](pugi::xml_node tc) {
        // The old way to merge across: the cells that follow belong to the first.
        const pugi::xml_node merge = tc.child("w:tcPr").child("w:hMerge");
        const bool continues = merge && std::string_view(merge.attribute("w:val").value()) != "restart";
        if (continues && !row.cells.empty())
            ++row.cells.back().columns;
        else if (row.cells.size() < static_cast<size_t>(kMostColumns))
            row.cells.push_back(cell(tc));
    });
    return row;
}

TableCell BlockReader::cell(pugi::xml_node tc)
{
    TableCell cell;
    readCellProperties(tc.child("w:tcPr"), cell);
    cell.blocks = read(tc);
    return cell;
}

} // namespace cdesk::docx
