// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DocumentCommands.h"

#include "core/documents/merge/TemplateFill.h"
#include "core/storage/DurableFile.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

constexpr qint64 kDataLimit = 64LL << 20;

Result<FilledDocument> filledFromFiles(const QString& templatePath, const QString& dataPath,
                                       const MergeOptions& options)
{
    const Result<QByteArray> json = readFile(dataPath, kDataLimit);
    if (!json)
        return passOn(json);
    const Result<MergeValue> data = mergeDataFromJson(*json);
    if (!data)
        return passOn(data);
    const Result<DocxPackage> package = DocxPackage::open(templatePath);
    if (!package)
        return passOn(package);
    return fillTemplate(*package, *data, options);
}

/// Answers with what was filled and what the data lacked; a gap is said, it does not fail the command.
void answer(const Call& call, const FilledDocument& document, const QString& out)
{
    QJsonArray missing;
    for (const MissingField& field : document.missing) {
        call.line(u"missing\t"_s + field.name + u'\t' + field.place.toText() + u'\t' + field.text);
        missing.append(
            QJsonObject{{u"name"_s, field.name}, {u"place"_s, field.place.toText()}, {u"text"_s, field.text}});
    }
    call.line(u"filled\t"_s + QString::number(document.filled) + u'\t' + out);
    call.json(QJsonObject{{u"out"_s, out}, {u"filled"_s, document.filled}, {u"missing"_s, missing}});
}

Exit fill(Call& call)
{
    MergeOptions options;
    options.delimiters.open = call.value(u"--open"_s, options.delimiters.open);
    options.delimiters.close = call.value(u"--close"_s, options.delimiters.close);
    const QString dataPath = call.value(u"--data"_s);
    const QString out = call.value(u"--out"_s);
    const QString templatePath = call.next();
    const bool isDocx = out.endsWith(u".docx"_s, Qt::CaseInsensitive);
    if (templatePath.isEmpty() || dataPath.isEmpty() || !isDocx || options.delimiters.open.isEmpty() ||
        options.delimiters.close.isEmpty() || !call.next().isEmpty())
        return call.usage(u"document fill TEMPLATE.docx --data FILE.json --out OUT.docx [--open {{ --close }}]"_s);

    const Result<FilledDocument> document = filledFromFiles(templatePath, dataPath, options);
    if (!document)
        return call.fail(document.error());
    if (const Result<void> saved = document->package.save(out); !saved)
        return call.fail(saved.error());
    answer(call, *document, out);
    return Exit::Done;
}

} // namespace

std::vector<Command> documentCommands()
{
    return {
        {u"document fill"_s, u"fill a Word template from JSON data"_s, fill},
    };
}

} // namespace cdesk::ctl
