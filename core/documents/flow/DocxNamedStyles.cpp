// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxNamedStyles.h"

#include "core/documents/flow/DocxValues.h"

namespace cdesk::docx {

void applyNamedStyle(const Styles& styles, const Numbering& numbering, const QString& id, ParagraphStyle& paragraph,
                     RunStyle& run)
{
    styles.forChain(id, [&](pugi::xml_node node) {
        const pugi::xml_node own = node.child("w:pPr");
        if (const auto list = own.child("w:numPr").child("w:numId")) {
            const int number = list.attribute("w:val").as_int();
            const int level = numbering.levelOfStyle(number, text(node.attribute("w:styleId")));
            if (level >= 0)
                paragraph.numberingLevel = level;
            Styles::apply(numbering.levelParagraph(number, paragraph.numberingLevel), paragraph);
        }
        Styles::apply(own, paragraph);
        styles.apply(node.child("w:rPr"), run);
    });
}

std::vector<NamedStyle> namedStyles(const Styles& styles, const Numbering& numbering)
{
    std::vector<NamedStyle> named;
    for (const QString& id : styles.paragraphStyles()) {
        const pugi::xml_node node = styles.node(id);
        NamedStyle style;
        style.id = id;
        style.name = text(node.child("w:name").attribute("w:val"));
        style.next = text(node.child("w:next").attribute("w:val"));
        style.paragraph = styles.defaultParagraph();
        style.run = styles.defaultRun();
        applyNamedStyle(styles, numbering, id, style.paragraph, style.run);
        style.paragraph.styleName = id;
        styles.forChain(id, [&](pugi::xml_node ancestor) {
            if (const auto level = ancestor.child("w:pPr").child("w:outlineLvl"))
                style.outlineLevel = level.attribute("w:val").as_int(-1);
        });
        named.push_back(std::move(style));
    }
    return named;
}

} // namespace cdesk::docx
