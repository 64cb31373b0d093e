// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/TemplateFill.h"

#include "core/documents/merge/BlockFiller.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Result<FilledDocument> fillTemplate(const DocxPackage& templ, const MergeValue& data, const MergeOptions& options)
{
    FilledDocument result{templ, {}, 0};
    const MergeScope scope(data, *options.names, options.amountInWords);
    for (const QString& name : templ.textParts()) {
        const Result<QByteArray> bytes = templ.part(name);
        if (!bytes)
            return passOn(bytes);
        const Result<DocxXml> xml = DocxXml::parse(*bytes, name);
        if (!xml)
            return passOn(xml);
        const Result<TagReader> reader = TagReader::prepare(xml->root(), name, options);
        if (!reader)
            return passOn(reader);
        BlockFiller filler(*reader, options.gap);
        if (const Result<void> done = filler.fill(xml->root(), scope); !done)
            return passOn(done);
        const bool hasChanged = filler.hasChanged();
        for (MissingField& missing : filler.takeMissing())
            result.missing.push_back(std::move(missing));
        if (!hasChanged)
            continue; // untouched parts keep their bytes
        result.filled += filler.filled();
        TagReader::finish(xml->root());
        result.package.setPart(name, xml->toBytes());
    }

    // What is handed out has been read again from its bytes, as Word will read it.
    const Result<QByteArray> whole = result.package.toBytes();
    if (!whole)
        return passOn(whole);
    const Result<DocxPackage> again = DocxPackage::fromBytes(*whole);
    if (!again)
        return passOn(again);
    for (const QString& name : again->textParts()) {
        const Result<QByteArray> bytes = again->part(name);
        const Result<DocxXml> xml = bytes ? DocxXml::parse(*bytes, name) : Result<DocxXml>(passOn(bytes));
        if (!xml)
            return passOn(xml);
    }
    result.package = *again;
    return result;
}

} // namespace cdesk
