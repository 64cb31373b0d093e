// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/UnknownFields.h"

#include "core/documents/merge/TagReader.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QStringList unknownFields(const std::vector<TemplateProblem>& problems)
{
    QStringList names;
    for (const TemplateProblem& problem : problems)
        if (problem.code == u"merge.field_unknown")
            names.append(problem.field);
    return names;
}

Result<DocxPackage> askForFields(const DocxPackage& package, const QStringList& names)
{
    const TagDelimiters signs;
    DocxPackage asking = package;
    for (const QString& part : package.textParts()) {
        const Result<QByteArray> bytes = package.part(part);
        if (!bytes)
            return passOn(bytes);
        const Result<DocxXml> xml = DocxXml::parse(*bytes, part);
        if (!xml)
            return passOn(xml);
        bool isChanged = false;
        for (const pugi::xml_node paragraph : paragraphsIn(xml->root())) {
            ParagraphText text(paragraph);
            const auto tags = readTags(text.text(), signs);
            if (!tags)
                continue; // the checker has named it
            // From the last to the first, so that the places before stay right.
            for (auto tag = tags->rbegin(); tag != tags->rend(); ++tag) {
                if (tag->kind != MergeTag::Kind::Value || !names.contains(tag->name))
                    continue;
                const qsizetype first = tag->start + signs.open.size();
                text.replace(first, first + 1, u'?' + text.text().mid(first, 1));
                isChanged = true;
            }
        }
        if (isChanged)
            asking.setPart(part, xml->toBytes());
    }
    return asking;
}

} // namespace cdesk
