// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/TableRows.h"

#include "core/documents/merge/ParagraphText.h"

#include <algorithm>
#include <array>
#include <map>

namespace cdesk {

namespace {

constexpr int kMostColumns = 1000; ///< Word itself stops at 63

void collectParagraphs(pugi::xml_node node, std::vector<pugi::xml_node>& paragraphs)
{
    for (const pugi::xml_node child : node.children()) {
        if (isElement(child, "w:p"))
            paragraphs.push_back(child);
        else if (!isElement(child, "w:tbl"))
            collectParagraphs(child, paragraphs);
    }
}

void collectCells(pugi::xml_node node, std::vector<pugi::xml_node>& cells)
{
    for (const pugi::xml_node child : node.children()) {
        if (isElement(child, "w:tc"))
            cells.push_back(child);
        else if (isElement(child, "w:sdt") || isElement(child, "w:sdtContent") || isElement(child, "w:customXml"))
            collectCells(child, cells);
    }
}

/// The cells of a row by the column of the table's grid they begin in.
std::map<int, pugi::xml_node> cellsByColumn(pugi::xml_node row)
{
    std::vector<pugi::xml_node> cells;
    collectCells(row, cells);
    std::map<int, pugi::xml_node> byColumn;
    int column = std::clamp(row.child("w:trPr").child("w:gridBefore").attribute("w:val").as_int(), 0, kMostColumns);
    for (const pugi::xml_node cell : cells) {
        byColumn[column] = cell;
        column += std::clamp(cell.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_int(1), 1, kMostColumns);
    }
    return byColumn;
}

enum class Merge { None, Begin, Continue };

Merge mergeOf(pugi::xml_node cell)
{
    const pugi::xml_node merge = cell.child("w:tcPr").child("w:vMerge");
    if (!merge)
        return Merge::None;
    return merge.attribute("w:val").value() == std::string_view("restart") ? Merge::Begin : Merge::Continue;
}

void setMerge(pugi::xml_node cell, Merge merge)
{
    pugi::xml_node node = cell.child("w:tcPr").child("w:vMerge");
    node.remove_attribute("w:val");
    if (merge == Merge::Begin)
        node.append_attribute("w:val") = "restart";
}

} // namespace

bool isEmptyRow(pugi::xml_node row)
{
    const std::vector<pugi::xml_node> paragraphs = rowParagraphs(row);
    return std::all_of(paragraphs.begin(), paragraphs.end(),
                       [](pugi::xml_node paragraph) { return paragraphText(paragraph).trimmed().isEmpty(); }) &&
           !row.find_node([](pugi::xml_node node) {
               return isElement(node, "w:drawing") || isElement(node, "w:pict") || isElement(node, "w:tbl");
           });
}

std::vector<pugi::xml_node> rowParagraphs(pugi::xml_node row)
{
    std::vector<pugi::xml_node> paragraphs;
    collectParagraphs(row, paragraphs);
    return paragraphs;
}

void continueMerges(pugi::xml_node row, pugi::xml_node below)
{
    const std::map<int, pugi::xml_node> under = cellsByColumn(below);
    for (const auto& [column, cell] : cellsByColumn(row)) {
        const auto next = under.find(column);
        if (mergeOf(cell) == Merge::Begin && next != under.end() && mergeOf(next->second) == Merge::Continue)
            setMerge(cell, Merge::Continue);
    }
}

void repairMerges(pugi::xml_node rows)
{
    std::map<int, pugi::xml_node> above;
    for (const pugi::xml_node row : rows.children("w:tr")) {
        const std::map<int, pugi::xml_node> cells = cellsByColumn(row);
        for (const auto& [column, cell] : cells) {
            const auto over = above.find(column);
            if (mergeOf(cell) == Merge::Continue && (over == above.end() || mergeOf(over->second) == Merge::None))
                setMerge(cell, Merge::Begin);
        }
        above = cells;
    }
}

void makeCopyDistinct(pugi::xml_node holder)
{
    for (const auto& hit : holder.select_nodes(".//w:bookmarkStart | .//w:bookmarkEnd | .//w:sdtPr/w:id | "
                                               ".//w:commentRangeStart | .//w:commentRangeEnd"))
        hit.node().parent().remove_child(hit.node());
    for (const auto& hit : holder.select_nodes(".//w:commentReference")) {
        pugi::xml_node run = hit.node().parent();
        run.remove_child(hit.node());
        const pugi::xml_node rest = run.last_child();
        if (!rest || rest.name() == std::string_view("w:rPr"))
            run.parent().remove_child(run);
    }
    for (const auto& hit : holder.select_nodes(".//w:p | .//w:tr")) {
        hit.node().remove_attribute("w14:paraId");
        hit.node().remove_attribute("w14:textId");
    }
}

} // namespace cdesk
