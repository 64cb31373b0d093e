// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/EditableText.h"

#include "core/documents/docx/DocxXml.h"
#include "core/documents/flow/DocxReader.h"
#include "core/documents/flow/DocxValues.h"
#include "core/documents/flow/FlowCompare.h"
#include "core/documents/write/DocxWriter.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using namespace docx;

/// What the model represents, or what says nothing about the printed page.
const std::set<std::string_view>& knownElements()
{
    static const std::set<std::string_view> known = {
        // structure
        "w:document", "w:body", "w:hdr", "w:ftr", "w:p", "w:r", "w:tbl", "w:tr", "w:tc", "w:hyperlink", "w:smartTag",
        "w:smartTagPr", "w:attr", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd", "w:lastRenderedPageBreak",
        // text
        "w:t", "w:tab", "w:br", "w:cr", "w:noBreakHyphen", "w:softHyphen", "w:sym", "w:fldChar", "w:instrText",
        "w:fldSimple", "w:drawing",
        // runs
        "w:rPr", "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:strike", "w:dstrike", "w:noProof",
        "w:snapToGrid", "w:vanish", "w:webHidden", "w:color", "w:spacing", "w:kern", "w:position", "w:sz", "w:szCs",
        "w:highlight", "w:u", "w:shd", "w:vertAlign", "w:lang", "w:cs", "w:rtl",
        // paragraphs
        "w:pPr", "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl", "w:numPr", "w:ilvl",
        "w:numId", "w:suppressLineNumbers", "w:pBdr", "w:top", "w:left", "w:bottom", "w:right", "w:between", "w:bar",
        "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct", "w:topLinePunct",
        "w:autoSpaceDE", "w:autoSpaceDN", "w:adjustRightInd", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:jc",
        "w:textAlignment", "w:outlineLvl", "w:cnfStyle", "w:divId",
        // tables
        "w:tblPr", "w:tblStyle", "w:tblStyleRowBandSize", "w:tblStyleColBandSize", "w:tblW", "w:tblInd", "w:tblBorders",
        "w:insideH", "w:insideV", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:start", "w:end", "w:tblGrid",
        "w:gridCol", "w:trPr", "w:cantSplit", "w:trHeight", "w:tblHeader", "w:gridBefore", "w:gridAfter", "w:wBefore",
        "w:wAfter", "w:tcPr", "w:tcW", "w:gridSpan", "w:vMerge", "w:hMerge", "w:tcBorders", "w:noWrap", "w:tcMar",
        "w:vAlign", "w:hideMark",
        // page set-up
        "w:sectPr", "w:headerReference", "w:footerReference", "w:type", "w:pgSz", "w:pgMar", "w:paperSrc",
        "w:pgNumType", "w:cols", "w:titlePg", "w:docGrid", "w:footnotePr", "w:endnotePr", "w:numFmt", "w:numStart",
        "w:numRestart", "w:pos"};
    return known;
}

QString reasonFor(std::string_view name)
{
    static const std::pair<std::string_view, QString> kReasons[] = {{"w:ins", u"docx.edit_tracked"_s},
                                                                    {"w:del", u"docx.edit_tracked"_s},
                                                                    {"w:moveFrom", u"docx.edit_tracked"_s},
                                                                    {"w:moveTo", u"docx.edit_tracked"_s},
                                                                    {"w:rPrChange", u"docx.edit_tracked"_s},
                                                                    {"w:pPrChange", u"docx.edit_tracked"_s},
                                                                    {"w:sdt", u"docx.edit_control"_s},
                                                                    {"w:ffData", u"docx.edit_field"_s},
                                                                    {"w:pict", u"docx.edit_text_box"_s},
                                                                    {"w:object", u"docx.edit_text_box"_s},
                                                                    {"w:footnoteReference", u"docx.edit_note"_s},
                                                                    {"w:endnoteReference", u"docx.edit_note"_s},
                                                                    {"w:commentReference", u"docx.edit_note"_s},
                                                                    {"w:commentRangeStart", u"docx.edit_note"_s},
                                                                    {"w:framePr", u"docx.edit_text_box"_s},
                                                                    {"w:tblpPr", u"docx.edit_text_box"_s}};
    for (const auto& [element, code] : kReasons) {
        if (element == name)
            return code;
    }
    return u"docx.edit_other"_s;
}

tl::unexpected<Error> refusal(const QString& code, const QString& detail = {})
{
    return tl::unexpected<Error>(Error{ErrorKind::Invalid, code, {}, detail});
}

/// Word sets marks of its own for jumping about; any other bookmark may be a field.
bool isWordsOwnMark(const QString& name)
{
    return name.startsWith(u'_') || name.startsWith(u"OLE_LINK"_s);
}

/// Goes through one part and remembers the first thing that the editor would lose.
class Inspector : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node& node) override
    {
        if (node.type() != pugi::node_element)
            return true;
        const std::string_view name = node.name();
        if (isInside(node, "w:drawing"))
            return inspectDrawing(node);
        if (localName(node) == "AlternateContent")
            return refuse(u"docx.edit_text_box"_s);
        if (!knownElements().contains(name))
            return refuse(reasonFor(name), QString::fromUtf8(node.name()));
        if (name == "w:instrText" || name == "w:fldSimple")
            return inspectField(name == "w:fldSimple" ? text(node.attribute("w:instr"))
                                                      : QString::fromUtf8(node.text().get()));
        if (name == "w:bookmarkStart" && !isWordsOwnMark(text(node.attribute("w:name"))))
            return refuse(u"docx.edit_control"_s, text(node.attribute("w:name")));
        if (name == "w:vAlign" && std::string_view(node.parent().name()) == "w:sectPr")
            return refuse(u"docx.edit_other"_s, QString::fromUtf8(node.name()));
        if (name == "w:cols" && node.attribute("w:num").as_int(1) > 1)
            return refuse(u"docx.edit_columns"_s);
        if (name == "w:br" && std::string_view(node.attribute("w:type").value()) == "column")
            return refuse(u"docx.edit_columns"_s);
        return true;
    }

    const std::optional<Error>& problem() const { return m_problem; }

private:
    static bool isInside(pugi::xml_node node, std::string_view ancestor)
    {
        for (node = node.parent(); node; node = node.parent()) {
            if (node.name() == ancestor)
                return true;
        }
        return false;
    }

    bool inspectDrawing(pugi::xml_node node)
    {
        static constexpr std::string_view kRefused[] = {"anchor", "txbxContent", "chart", "wgp", "wsp", "svgBlip"};
        const std::string_view name = localName(node);
        if (std::find(std::begin(kRefused), std::end(kRefused), name) != std::end(kRefused))
            return refuse(u"docx.edit_text_box"_s);
        return name == "blip" && !node.attribute("r:embed") ? refuse(u"docx.edit_text_box"_s) : true;
    }

    bool inspectField(const QString& instruction)
    {
        static const QStringList kKnown = {u"PAGE"_s, u"NUMPAGES"_s, u"SECTIONPAGES"_s};
        const QString word = instruction.trimmed().section(u' ', 0, 0).toUpper();
        return word.isEmpty() || kKnown.contains(word) ? true : refuse(u"docx.edit_field"_s, word);
    }

    bool refuse(const QString& code, const QString& detail = {})
    {
        m_problem = Error{ErrorKind::Invalid, code, {}, detail};
        return false;
    }

    std::optional<Error> m_problem;
};

bool hasRegularRows(const FlowTable& table)
{
    const auto width = [](const TableRow& row) {
        int columns = row.columnsBefore;
        for (const TableCell& cell : row.cells)
            columns += cell.columns;
        return columns;
    };
    const auto columns = static_cast<int>(table.grid.size());
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [&](const TableRow& row) { return row.columnsBefore == 0 && width(row) == columns; });
}

bool hasText(const std::vector<Block>& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const Block& block) { return block.table() || !block.paragraph()->inlines.empty(); });
}

Result<void> checkBlocks(const std::vector<Block>& blocks);

/// A merged cell must lie under one of the same columns; nothing may be hidden in it.
Result<void> checkTable(const FlowTable& table)
{
    if (table.rows.empty() || !hasRegularRows(table))
        return refusal(u"docx.edit_table"_s);
    std::vector<int> open(table.grid.size(), 0); ///< columns of the merge that begins at each column above
    for (const TableRow& row : table.rows) {
        size_t column = 0;
        for (const TableCell& cell : row.cells) {
            const bool continues = cell.merge == VerticalMerge::Continue;
            if (continues && (open[column] != cell.columns || hasText(cell.blocks)))
                return refusal(u"docx.edit_table"_s);
            for (int i = 0; i < cell.columns; ++i)
                open[column + static_cast<size_t>(i)] = 0;
            open[column] = cell.merge == VerticalMerge::None ? 0 : cell.columns;
            if (const auto inner = checkBlocks(cell.blocks); !inner)
                return inner;
            column += static_cast<size_t>(cell.columns);
        }
    }
    return {};
}

Result<void> checkBlocks(const std::vector<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (const auto* table = block.table()) {
            if (const auto checked = checkTable(*table); !checked)
                return checked;
        } else if (!block.paragraph()->floats.empty()) {
            return refusal(u"docx.edit_text_box"_s);
        } else {
            for (const Inline& piece : block.paragraph()->inlines)
                if (piece.image && piece.image->pixels.isNull())
                    return invalid(u"docx.edit_picture"_s, {}, piece.image->name);
        }
    }
    return {};
}

} // namespace

Result<FlowDoc> readForEditing(const DocxPackage& package)
{
    for (const QString& part : package.textParts()) {
        if (part.contains(u"footnotes"_s) || part.contains(u"endnotes"_s))
            continue; // every Word file has some; the reference in the text tells whether there is a real one
        const auto bytes = package.part(part);
        if (!bytes)
            return passOn(bytes);
        const auto xml = DocxXml::parse(*bytes, part);
        if (!xml)
            return passOn(xml);
        Inspector inspector;
        xml->root().traverse(inspector);
        if (inspector.problem())
            return tl::unexpected<Error>(*inspector.problem());
    }
    auto document = readFlowDoc(package);
    if (!document)
        return document;
    if (document->sections.size() != 1)
        return refusal(u"docx.edit_sections"_s);
    const FlowSection& section = document->sections.front();
    for (const auto* frames : {&section.headers, &section.footers}) {
        for (const auto& [kind, blocks] : *frames) {
            if (const auto checked = checkBlocks(blocks); !checked)
                return passOn(checked);
        }
    }
    if (const auto checked = checkBlocks(section.blocks); !checked)
        return passOn(checked);
    // The last word: what is written must be read as the same document.
    const auto written = writeDocx(*document);
    const auto again = written ? DocxPackage::fromBytes(*written) : Result<DocxPackage>(passOn(written));
    const auto reread = again ? readFlowDoc(*again) : Result<FlowDoc>(passOn(again));
    if (!reread)
        return reread;
    auto& blocks = document->sections.front().blocks;
    const auto& readBlocks = reread->sections.front().blocks;
    if (readBlocks.size() == blocks.size() + 1 && (blocks.empty() || blocks.back().table()))
        blocks.push_back(readBlocks.back()); // Word, too, ends a document in a paragraph
    if (const QString lost = firstDifference(*document, *reread); !lost.isEmpty())
        return refusal(u"docx.edit_other"_s, lost);
    return document;
}

} // namespace cdesk
