// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/BlockWriter.h"

#include "core/documents/write/PropertyWriter.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

namespace {

constexpr double kEmuPerTwip = 635;

/// Control characters can't stand in XML at all; nobody sees them on paper either.
QString withoutControls(const QString& text)
{
    QString clean = text;
    clean.removeIf([](QChar character) { return character.unicode() < 0x20 || character.unicode() >= 0xFFFE; });
    return clean;
}

void addText(pugi::xml_node run, const QString& text)
{
    pugi::xml_node node = run.append_child("w:t");
    node.append_attribute("xml:space") = "preserve";
    node.text().set(withoutControls(text).toUtf8().constData());
}

void addWidth(pugi::xml_node parent, const char* name, int twips)
{
    pugi::xml_node node = parent.append_child(name);
    setAttribute(node, "w:w", twips);
    setAttribute(node, "w:type", u"dxa"_s);
}

void addTableProperties(pugi::xml_node tbl, const FlowTable& table)
{
    constexpr double kFiftiethsOfPercent = 5000;
    pugi::xml_node tblPr = tbl.append_child("w:tblPr");
    pugi::xml_node width = tblPr.append_child("w:tblW");
    int sum = 0;
    for (const int column : table.grid)
        sum += column;
    setAttribute(width, "w:w", table.widthShare > 0 ? std::round(table.widthShare * kFiftiethsOfPercent) : sum);
    setAttribute(width, "w:type", table.widthShare > 0 ? u"pct"_s : u"dxa"_s);
    addValue(tblPr, "w:jc", alignmentName(table.align));
    addWidth(tblPr, "w:tblInd", table.indent);
    pugi::xml_node borders = tblPr.append_child("w:tblBorders");
    addBorder(borders, "w:top", table.top);
    addBorder(borders, "w:left", table.left);
    addBorder(borders, "w:bottom", table.bottom);
    addBorder(borders, "w:right", table.right);
    addBorder(borders, "w:insideH", table.insideHorizontal);
    addBorder(borders, "w:insideV", table.insideVertical);
    setAttribute(tblPr.append_child("w:tblLayout"), "w:type", u"fixed"_s);
    pugi::xml_node margins = tblPr.append_child("w:tblCellMar");
    addWidth(margins, "w:top", table.marginTop);
    addWidth(margins, "w:left", table.marginLeft);
    addWidth(margins, "w:bottom", table.marginBottom);
    addWidth(margins, "w:right", table.marginRight);
    pugi::xml_node grid = tbl.append_child("w:tblGrid");
    for (const int column : table.grid)
        setAttribute(grid.append_child("w:gridCol"), "w:w", column);
}

void addRowProperties(pugi::xml_node tr, const TableRow& row)
{
    pugi::xml_node trPr = tr.append_child("w:trPr");
    if (row.columnsBefore > 0)
        addValue(trPr, "w:gridBefore", row.columnsBefore);
    if (row.cantSplit)
        trPr.append_child("w:cantSplit");
    if (row.height > 0) {
        pugi::xml_node height = addValue(trPr, "w:trHeight", row.height);
        setAttribute(height, "w:hRule", row.exactHeight ? u"exact"_s : u"atLeast"_s);
    }
    if (row.isHeader)
        trPr.append_child("w:tblHeader");
}

void addCellProperties(pugi::xml_node tc, const TableCell& cell, int gridWidth)
{
    pugi::xml_node tcPr = tc.append_child("w:tcPr");
    if (cell.width > 0) {
        addWidth(tcPr, "w:tcW", cell.width);
    } else {
        pugi::xml_node width = tcPr.append_child("w:tcW"); // Word takes the grid's then
        setAttribute(width, "w:w", 0);
        setAttribute(width, "w:type", gridWidth > 0 ? u"auto"_s : u"nil"_s);
    }
    if (cell.columns > 1)
        addValue(tcPr, "w:gridSpan", cell.columns);
    if (cell.merge != VerticalMerge::None)
        addValue(tcPr, "w:vMerge", cell.merge == VerticalMerge::Start ? u"restart"_s : u"continue"_s);
    if (cell.top || cell.left || cell.bottom || cell.right) {
        pugi::xml_node borders = tcPr.append_child("w:tcBorders");
        const auto add = [&](const char* name, const std::optional<BorderStyle>& border) {
            if (border)
                addBorder(borders, name, *border);
        };
        add("w:top", cell.top);
        add("w:left", cell.left);
        add("w:bottom", cell.bottom);
        add("w:right", cell.right);
    }
    if (cell.shading != 0)
        addShading(tcPr, cell.shading);
    if (cell.marginTop || cell.marginLeft || cell.marginBottom || cell.marginRight) {
        pugi::xml_node margins = tcPr.append_child("w:tcMar");
        const auto add = [&](const char* name, const std::optional<int>& margin) {
            if (margin)
                addWidth(margins, name, *margin);
        };
        add("w:top", cell.marginTop);
        add("w:left", cell.marginLeft);
        add("w:bottom", cell.marginBottom);
        add("w:right", cell.marginRight);
    }
    if (cell.align != VerticalAlign::Top)
        addValue(tcPr, "w:vAlign", cell.align == VerticalAlign::Center ? u"center"_s : u"bottom"_s);
}

} // namespace

QString MediaWriter::nameOf(const FlowImage& image)
{
    QByteArray bytes = image.encoded;
    QString ending = u"png"_s;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        ending = u"jpeg"_s;
    else if (bytes.startsWith("GIF8"))
        ending = u"gif"_s;
    else if (bytes.startsWith("BM"))
        ending = u"bmp"_s;
    else if (!bytes.startsWith("\x89PNG")) { // anything else becomes what every office program reads
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.pixels.save(&buffer, "PNG");
    }
    for (const auto& [name, known] : m_files) {
        if (known == bytes)
            return name;
    }
    m_files.emplace_back(u"media/image%1.%2"_s.arg(m_files.size() + 1).arg(ending), bytes);
    return m_files.back().first;
}

Result<void> BlockWriter::write(pugi::xml_node parent, const std::vector<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (const auto* paragraph = block.paragraph()) {
            if (const auto written = writeParagraph(parent, *paragraph); !written)
                return passOn(written);
        } else if (const auto written = writeTable(parent, *block.table()); !written) {
            return written;
        }
    }
    return {};
}

Result<pugi::xml_node> BlockWriter::writeParagraph(pugi::xml_node parent, const Paragraph& paragraph)
{
    if (!paragraph.floats.empty())
        return invalid(u"docx.floating_not_written"_s, {}, paragraph.plainText().left(60));
    const NamedStyle* named = m_document.style(paragraph.style.styleName);
    if (!named && !m_document.styles.empty())
        named = &m_document.styles.front(); // what Word takes when none is named
    const RunStyle base = named ? named->run : RunStyle{};
    pugi::xml_node p = parent.append_child("w:p");
    pugi::xml_node pPr = p.append_child("w:pPr");
    if (named && named != &m_document.styles.front())
        addValue(pPr, "w:pStyle", named->id);
    addParagraphProperties(pPr, paragraph.style, named ? named->paragraph : ParagraphStyle{});
    if (paragraph.markStyle != base)
        addRunProperties(pPr.append_child("w:rPr"), paragraph.markStyle, base);
    for (const Inline& piece : paragraph.inlines)
        writeInline(p, piece, base);
    return p;
}

pugi::xml_node BlockWriter::addRun(pugi::xml_node paragraph, const Inline& piece, const RunStyle& base)
{
    pugi::xml_node run = paragraph.append_child("w:r");
    pugi::xml_node rPr = run.append_child("w:rPr");
    addRunProperties(rPr, piece.style, base, piece.text);
    if (!rPr.first_child())
        run.remove_child(rPr);
    return run;
}

void BlockWriter::writeInline(pugi::xml_node paragraph, const Inline& piece, const RunStyle& base)
{
    switch (piece.kind) {
    case Inline::Kind::Text:
        addText(addRun(paragraph, piece, base), piece.text);
        break;
    case Inline::Kind::Tab:
        addRun(paragraph, piece, base).append_child("w:tab");
        break;
    case Inline::Kind::LineBreak:
        addRun(paragraph, piece, base).append_child("w:br");
        break;
    case Inline::Kind::PageBreak:
        addRun(paragraph, piece, base).append_child("w:br").append_attribute("w:type") = "page";
        break;
    case Inline::Kind::PageNumber:
    case Inline::Kind::PageCount:
        writeField(paragraph, piece, base);
        break;
    case Inline::Kind::Image:
        if (piece.image)
            writeImage(addRun(paragraph, piece, base), piece);
        break;
    }
}

void BlockWriter::writeField(pugi::xml_node paragraph, const Inline& piece, const RunStyle& base)
{
    const auto mark = [&](const char* type) {
        addRun(paragraph, piece, base).append_child("w:fldChar").append_attribute("w:fldCharType") = type;
    };
    mark("begin");
    pugi::xml_node instruction = addRun(paragraph, piece, base).append_child("w:instrText");
    instruction.append_attribute("xml:space") = "preserve";
    instruction.text().set(piece.kind == Inline::Kind::PageNumber ? " PAGE "
                           : piece.ofSection                      ? " SECTIONPAGES "
                                                                  : " NUMPAGES ");
    mark("separate");
    addText(addRun(paragraph, piece, base), u"1"_s);
    mark("end");
}

void BlockWriter::writeImage(pugi::xml_node run, const Inline& piece)
{
    const QString target = m_media.nameOf(*piece.image);
    auto known = std::find_if(m_relationships.begin(), m_relationships.end(),
                              [&](const auto& relationship) { return relationship.second == target; });
    if (known == m_relationships.end())
        known = m_relationships.insert(known, {u"rIdImage%1"_s.arg(m_relationships.size() + 1), target});
    const QString id = known->first;
    const QString name = u"Picture %1"_s.arg(++m_pictures);
    const auto addName = [&](pugi::xml_node parent, const char* element) {
        pugi::xml_node node = parent.append_child(element);
        setAttribute(node, "id", m_pictures);
        setAttribute(node, "name", name);
    };
    const auto addSize = [&](pugi::xml_node parent, const char* element) {
        pugi::xml_node node = parent.append_child(element);
        setAttribute(node, "cx", std::round(piece.width * kEmuPerTwip));
        setAttribute(node, "cy", std::round(piece.height * kEmuPerTwip));
    };
    pugi::xml_node frame = run.append_child("w:drawing").append_child("wp:inline");
    addSize(frame, "wp:extent");
    addName(frame, "wp:docPr");
    pugi::xml_node data = frame.append_child("a:graphic").append_child("a:graphicData");
    data.append_attribute("uri") = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    pugi::xml_node picture = data.append_child("pic:pic");
    pugi::xml_node about = picture.append_child("pic:nvPicPr");
    addName(about, "pic:cNvPr");
    about.append_child("pic:cNvPicPr");
    pugi::xml_node fill = picture.append_child("pic:blipFill");
    setAttribute(fill.append_child("a:blip"), "r:embed", id);
    fill.append_child("a:stretch").append_child("a:fillRect");
    pugi::xml_node shape = picture.append_child("pic:spPr");
    pugi::xml_node place = shape.append_child("a:xfrm");
    pugi::xml_node offset = place.append_child("a:off");
    setAttribute(offset, "x", 0);
    setAttribute(offset, "y", 0);
    addSize(place, "a:ext");
    pugi::xml_node form = shape.append_child("a:prstGeom");
    form.append_attribute("prst") = "rect";
    form.append_child("a:avLst");
}

Result<void> BlockWriter::writeTable(pugi::xml_node parent, const FlowTable& table)
{
    pugi::xml_node tbl = parent.append_child("w:tbl");
    addTableProperties(tbl, table);
    for (const TableRow& row : table.rows) {
        pugi::xml_node tr = tbl.append_child("w:tr");
        addRowProperties(tr, row);
        size_t column = static_cast<size_t>(row.columnsBefore);
        for (const TableCell& cell : row.cells) {
            int gridWidth = 0;
            for (int i = 0; i < cell.columns; ++i, ++column)
                gridWidth += column < table.grid.size() ? table.grid[column] : 0;
            if (const auto written = writeCell(tr, cell, gridWidth); !written)
                return written;
        }
    }
    return {};
}

Result<void> BlockWriter::writeCell(pugi::xml_node row, const TableCell& cell, int gridWidth)
{
    pugi::xml_node tc = row.append_child("w:tc");
    addCellProperties(tc, cell, gridWidth);
    if (const auto written = write(tc, cell.blocks); !written)
        return written;
    if (cell.blocks.empty() || cell.blocks.back().table())
        tc.append_child("w:p"); // Word refuses a cell that does not end in a paragraph
    return {};
}

} // namespace cdesk::docx
