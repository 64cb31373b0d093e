// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/TextParagraphs.h"

#include "core/documents/merge/TagReader.h"

namespace cdesk {

Result<std::vector<TextParagraph>> textParagraphs(const DocxPackage& package)
{
    std::vector<TextParagraph> all;
    for (const QString& part : package.textParts()) {
        const Result<QByteArray> bytes = package.part(part);
        if (!bytes)
            return passOn(bytes);
        const Result<DocxXml> xml = DocxXml::parse(*bytes, part);
        if (!xml)
            return passOn(xml);
        int number = 0; // counted as the merge engine counts
        for (const pugi::xml_node paragraph : paragraphsIn(xml->root()))
            all.push_back({part, ++number, paragraphText(paragraph)});
    }
    return all;
}

Result<QString> textOf(const DocxPackage& package)
{
    const auto paragraphs = textParagraphs(package);
    if (!paragraphs)
        return passOn(paragraphs);
    QString text;
    for (const TextParagraph& paragraph : *paragraphs) {
        text += paragraph.text;
        text += u'\n';
    }
    return text;
}

} // namespace cdesk
