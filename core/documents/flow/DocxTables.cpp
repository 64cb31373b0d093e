// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxBlocks.h"
#include "core/documents/flow/DocxValues.h"

#include <algorithm>
#include <numeric>

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

void readCellProperties(pugi::xml_node tcPr, TableCell& cell)
{
    cell.columns = std::clamp(tcPr.child("w:gridSpan").attribute("w:val").as_int(1), 1, kMostColumns);
    if (const auto merge = tcPr.child("w:vMerge"))
        cell.merge = std::string_view(merge.attribute("w:val").value()) == "restart" ? VerticalMerge::Start
                                                                                     : VerticalMerge::Continue;
    if (tcPr.child("w:vAlign"))
        cell.align = verticalAlign(value(tcPr, "w:vAlign"));
    if (const auto shd = tcPr.child("w:shd"))
        cell.shading = shading(shd);
    const std::string_view direction = value(tcPr, "w:textDirection");
    cell.isVertical = direction.substr(0, 2) == "tb" || direction == "btLr";
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

/// What one row says of itself where it differs from its table: lines and margins of its cells.
void applyRowExceptions(pugi::xml_node tblPrEx, const FlowTable& table, const TableLook::Place& place, TableRow& row)
{
    if (!tblPrEx)
        return;
    FlowTable own = table;
    readTableProperties(tblPrEx, own);
    const auto setBorder = [](const BorderStyle& usual, const BorderStyle& wanted, std::optional<BorderStyle>& target) {
        if (!target && (usual.kind != wanted.kind || usual.width != wanted.width || usual.color != wanted.color))
            target = wanted;
    };
    const auto setMargin = [](int usual, int wanted, std::optional<int>& target) {
        if (!target && usual != wanted)
            target = wanted;
    };
    for (TableCell& cell : row.cells) {
        const bool first = &cell == &row.cells.front();
        const bool last = &cell == &row.cells.back();
        setBorder(place.row == 0 ? table.top : table.insideHorizontal, place.row == 0 ? own.top : own.insideHorizontal,
                  cell.top);
        if (place.row + 1 == place.rows)
            setBorder(table.bottom, own.bottom, cell.bottom);
        setBorder(first ? table.left : table.insideVertical, first ? own.left : own.insideVertical, cell.left);
        setBorder(last ? table.right : table.insideVertical, last ? own.right : own.insideVertical, cell.right);
        setMargin(table.marginLeft, own.marginLeft, cell.marginLeft);
        setMargin(table.marginRight, own.marginRight, cell.marginRight);
        setMargin(table.marginTop, own.marginTop, cell.marginTop);
        setMargin(table.marginBottom, own.marginBottom, cell.marginBottom);
    }
}

/// A table with more rows is text: it must be able to go on on the next page.
constexpr size_t kMostFloatingRows = 25;
/// Text beside a table wants an inch; Word sets none in less.
constexpr int kLeastBeside = 1440;

AnchorOrigin anchorOrigin(pugi::xml_attribute anchor)
{
    const std::string_view name = anchor.value();
    return name == "margin" ? AnchorOrigin::Margin : name == "text" ? AnchorOrigin::Text : AnchorOrigin::Page;
}

std::optional<TextAlign> alignAt(pugi::xml_attribute place)
{
    const std::string_view name = place.value();
    if (name == "center")
        return TextAlign::Center;
    if (name == "right" || name == "outside" || name == "bottom")
        return TextAlign::Right;
    if (name == "left" || name == "inside" || name == "top")
        return TextAlign::Left;
    return std::nullopt;
}

/// Width of the text that the table stands in: of the section whose set-up follows, else of A4 as it usually is.
int textWidthAround(pugi::xml_node tbl)
{
    constexpr int kUsual = 8306;
    const pugi::xml_node section = tbl.select_node("following::w:sectPr[1]").node();
    if (!section)
        return kUsual;
    const pugi::xml_node margins = section.child("w:pgMar");
    return twips(section.child("w:pgSz").attribute("w:w"), 11906) - twips(margins.attribute("w:left"), 1800) -
           twips(margins.attribute("w:right"), 1800);
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

/// A table that floats but takes the whole width stands in the text, where its place across says.
void BlockReader::standInText(pugi::xml_node place, FlowTable& table)
{
    if (!place)
        return;
    if (const auto align = alignAt(place.attribute("w:tblpXSpec")))
        table.align = *align;
    else if (anchorOrigin(place.attribute("w:horzAnchor")) != AnchorOrigin::Page)
        table.indent = twips(place.attribute("w:tblpX"));
}

std::optional<Floating> BlockReader::floatingTable(pugi::xml_node tbl, const FlowTable& table) const
{
    const pugi::xml_node place = tbl.child("w:tblPr").child("w:tblpPr");
    const int width = std::accumulate(table.grid.begin(), table.grid.end(), 0);
    if (!place || table.rows.size() > kMostFloatingRows || width + kLeastBeside > textWidthAround(tbl))
        return std::nullopt;
    Floating floating;
    floating.horizontal = {anchorOrigin(place.attribute("w:horzAnchor")), alignAt(place.attribute("w:tblpXSpec")),
                           double(twips(place.attribute("w:tblpX")))};
    floating.vertical = {anchorOrigin(place.attribute("w:vertAnchor")), alignAt(place.attribute("w:tblpYSpec")),
                         double(twips(place.attribute("w:tblpY")))};
    floating.width = width;
    floating.heightFromText = true;
    floating.besideText = true;
    floating.gapLeft = twips(place.attribute("w:leftFromText"));
    floating.gapRight = twips(place.attribute("w:rightFromText"));
    floating.gapTop = twips(place.attribute("w:topFromText"));
    floating.gapBottom = twips(place.attribute("w:bottomFromText"));
    floating.insetLeft = floating.insetTop = floating.insetRight = floating.insetBottom = 0;
    FlowTable inside = table;
    inside.indent = 0;
    inside.align = TextAlign::Left;
    inside.widthShare = 0;
    floating.blocks.push_back({std::move(inside)});
    return floating;
}

FlowTable BlockReader::table(pugi::xml_node tbl)
{
    FlowTable table;
    const QString outer = m_tableStyle;
    const TableLook outerLook = m_tableLook;
    const auto outerParts = m_tableParts;
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
    m_tableLook = TableLook(m_sources.styles, m_tableStyle, tbl);
    TableLook::Place place;
    place.rows = 0;
    place.columns = static_cast<int>(table.grid.size());
    const auto forRows = [&](const auto& visit) {
        forRowsOrCells(tbl, "w:tr", [&](pugi::xml_node tr) {
            if (!tr.child("w:trPr").child("w:del"))
                visit(tr);
        });
    };
    forRows([&](pugi::xml_node) { ++place.rows; });
    forRows([&](pugi::xml_node tr) {
        table.rows.push_back(row(tr, place));
        applyRowExceptions(tr.child("w:tblPrEx"), table, place, table.rows.back());
        ++place.row;
    });
    std::erase_if(table.rows, [](const TableRow& row) { return row.cells.empty(); });
    completeGrid(table);
    m_tableStyle = outer;
    m_tableLook = outerLook;
    m_tableParts = outerParts;
    return table;
}

TableRow BlockReader::row(pugi::xml_node tr, TableLook::Place place)
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
    place.firstColumn = row.columnsBefore;
    forRowsOrCells(tr, "w:tc", [&](pugi::xml_node tc) {
        // The old way to merge across: the cells that follow belong to the first.
        const pugi::xml_node merge = tc.child("w:tcPr").child("w:hMerge");
        const bool continues = merge && std::string_view(merge.attribute("w:val").value()) != "restart";
        if (continues && !row.cells.empty())
            ++row.cells.back().columns;
        else if (row.cells.size() < static_cast<size_t>(kMostColumns))
            row.cells.push_back(cell(tc, place));
        place.firstColumn = row.columnsBefore;
        for (const TableCell& known : row.cells)
            place.firstColumn += known.columns;
    });
    return row;
}

TableCell BlockReader::cell(pugi::xml_node tc, const TableLook::Place& start)
{
    TableCell cell;
    const pugi::xml_node tcPr = tc.child("w:tcPr");
    TableLook::Place place = start;
    place.lastColumn = place.firstColumn + std::max(tcPr.child("w:gridSpan").attribute("w:val").as_int(1), 1) - 1;
    m_tableParts = m_tableLook.partsOf(place);
    applyTableStyle(m_sources.styles, m_tableStyle, m_tableParts, place, cell);
    readCellProperties(tcPr, cell);
    cell.blocks = read(tc);
    return cell;
}

} // namespace cdesk::docx
