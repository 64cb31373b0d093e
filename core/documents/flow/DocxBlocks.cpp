// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxBlocks.h"

#include "core/documents/flow/DocxNamedStyles.h"
#include "core/documents/flow/DocxRuns.h"
#include "core/documents/flow/DocxValues.h"

#include <algorithm>
#include <iterator>

namespace cdesk::docx {

namespace {

bool isSameBorder(const BorderStyle& a, const BorderStyle& b)
{
    return a.kind == b.kind && a.width == b.width && a.space == b.space && a.color == b.color;
}

bool hasSameFrame(const ParagraphStyle& above, const ParagraphStyle& below)
{
    return isSameBorder(above.top, below.top) && isSameBorder(above.bottom, below.bottom) &&
           isSameBorder(above.leftBorder, below.leftBorder) && isSameBorder(above.rightBorder, below.rightBorder) &&
           above.left == below.left && above.right == below.right;
}

} // namespace

void BlockReader::readInto(std::vector<Block>& blocks, pugi::xml_node parent,
                           const std::function<void(pugi::xml_node)>& sectionEnd)
{
    std::vector<Floating> waiting; // tables beside the text stand in the paragraph that follows them
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "w:p") {
            Paragraph read = paragraph(node);
            std::move(waiting.begin(), waiting.end(), std::back_inserter(read.floats));
            waiting.clear();
            blocks.push_back({std::move(read)});
            if (const auto section = node.child("w:pPr").child("w:sectPr"); section && sectionEnd)
                sectionEnd(section);
        } else if (name == "w:tbl") {
            FlowTable read = table(node);
            if (auto floating = floatingTable(node, read)) {
                waiting.push_back(std::move(*floating));
                continue;
            }
            standInText(node.child("w:tblPr").child("w:tblpPr"), read);
            blocks.push_back({std::move(read)});
        } else if (name == "w:sdt") {
            readInto(blocks, node.child("w:sdtContent"), sectionEnd);
        } else if (name == "w:customXml" || name == "w:ins" || name == "w:moveTo") {
            readInto(blocks, node, sectionEnd);
        } else if (localName(node) == "AlternateContent") {
            readInto(blocks, node.first_child(), sectionEnd);
        }
    }
    for (Floating& floating : waiting)
        blocks.push_back(std::move(floating.blocks.front()));
    joinFrames(blocks);
}

/// Neighbours with the same frame share one: only the first has its upper line and only the last its lower one.
void BlockReader::joinFrames(std::vector<Block>& blocks)
{
    const auto paragraphAt = [&](size_t i) { return std::get_if<Paragraph>(&blocks[i].content); };
    std::vector<bool> joinsNext(blocks.size(), false); // told before any line is gone
    for (size_t i = 0; i + 1 < blocks.size(); ++i) {
        const Paragraph* above = paragraphAt(i);
        const Paragraph* below = paragraphAt(i + 1);
        joinsNext[i] = above && below && above->style.bottom.isVisible() && hasSameFrame(above->style, below->style);
    }
    for (size_t i = 0; i + 1 < blocks.size(); ++i) {
        if (!joinsNext[i])
            continue;
        paragraphAt(i)->style.bottom = {};
        paragraphAt(i + 1)->style.top = {};
    }
}

std::vector<Block> BlockReader::read(pugi::xml_node parent, const std::function<void(pugi::xml_node)>& sectionEnd)
{
    std::vector<Block> blocks;
    readInto(blocks, parent, sectionEnd);
    return blocks;
}

/// Defaults, table style, paragraph style with its ancestors, list level, and last what the paragraph itself says.
void BlockReader::resolveStyle(pugi::xml_node pPr, Paragraph& paragraph, RunStyle& base) const
{
    const Styles& styles = m_sources.styles;
    const Numbering& numbering = m_sources.numbering;
    ParagraphStyle& style = paragraph.style;
    style = styles.defaultParagraph();
    base = styles.defaultRun();
    if (!m_tableStyle.isEmpty())
        styles.applyTableText(m_tableStyle, m_tableParts, style, base);
    const QString named = styles.knownParagraphStyle(text(pPr.child("w:pStyle").attribute("w:val")));
    applyNamedStyle(styles, numbering, named, style, base);
    style.styleName = named;
    if (pPr.child("w:numPr")) {
        ParagraphStyle numbered = style;
        Styles::apply(pPr, numbered);
        Styles::apply(numbering.levelParagraph(numbered.numberingId, numbered.numberingLevel), style);
    }
    Styles::apply(pPr, style);
}

Paragraph BlockReader::paragraph(pugi::xml_node p)
{
    Paragraph paragraph;
    RunStyle base;
    const pugi::xml_node pPr = p.child("w:pPr");
    resolveStyle(pPr, paragraph, base);
    paragraph.markStyle = base;
    m_sources.styles.apply(pPr.child("w:rPr"), paragraph.markStyle);
    if (paragraph.style.numberingId > 0)
        m_sources.numbering.label(paragraph, m_sources.styles);
    RunReader(*this, paragraph, base).read(p);
    return paragraph;
}

} // namespace cdesk::docx
