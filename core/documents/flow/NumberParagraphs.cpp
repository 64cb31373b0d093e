// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/NumberParagraphs.h"

namespace cdesk {

namespace {

void number(std::vector<Block>& blocks, const NumberingLists& lists, NumberingCount& count)
{
    for (Block& block : blocks) {
        if (auto* table = std::get_if<FlowTable>(&block.content)) {
            for (TableRow& row : table->rows) {
                for (TableCell& cell : row.cells)
                    number(cell.blocks, lists, count);
            }
            continue;
        }
        auto& paragraph = std::get<Paragraph>(block.content);
        const ParagraphStyle& style = paragraph.style;
        const auto label = count.next(style.numberingId, style.numberingLevel);
        paragraph.label = label.value_or(QString());
        paragraph.labelStyle = RunStyle{};
        paragraph.labelEnd = LabelEnd::Tab;
        paragraph.labelAlign = TextAlign::Left;
        if (!label)
            continue;
        const NumberingLevel& level = *lists.at(style.numberingId).levels[static_cast<size_t>(style.numberingLevel)];
        paragraph.labelStyle = level.look.on(paragraph.markStyle);
        paragraph.labelEnd = level.end;
        paragraph.labelAlign = level.align;
    }
}

} // namespace

void numberParagraphs(FlowDoc& document)
{
    NumberingCount count(document.numbering);
    for (FlowSection& section : document.sections) {
        number(section.blocks, document.numbering, count);
        for (auto* frames : {&section.headers, &section.footers}) {
            for (auto& [kind, blocks] : *frames)
                number(blocks, document.numbering, count);
        }
    }
}

} // namespace cdesk
