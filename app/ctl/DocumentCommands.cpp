// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DocumentCommands.h"

#include "app/ctl/RenderCommands.h"
#include "core/documents/merge/TemplateFill.h"
#include "core/storage/DurableFile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

constexpr qint64 kFillLimit = 16LL << 20;
constexpr qint64 kPictureLimit = 16LL << 20;

/// The data of the file, with the pictures of `--picture NAME=FILE` in it.
Result<MergeValue> readData(const QString& path, const QStringList& pictures)
{
    const Result<QByteArray> json = readFile(path, kFillLimit);
    if (!json)
        return passOn(json);
    Result<MergeValue> data = mergeDataFromJson(*json);
    if (!data || pictures.isEmpty())
        return data;
    MergeValue::Object values = *data->object();
    for (const QString& picture : pictures) {
        const Result<QByteArray> bytes = readFile(picture.section(u'=', 1), kPictureLimit);
        if (!bytes)
            return passOn(bytes);
        values.insert_or_assign(picture.section(u'=', 0, 0), MergePicture{*bytes});
    }
    return MergeValue(values);
}

struct FillCall {
    QString templatePath;
    QString dataPath;
    QString out;
    QStringList pictures;
    MergeOptions options;

    bool isPdf() const { return out.endsWith(u".pdf"_s, Qt::CaseInsensitive); }
    bool isComplete() const
    {
        return !templatePath.isEmpty() && !dataPath.isEmpty() && !options.delimiters.open.isEmpty() &&
               !options.delimiters.close.isEmpty() && (isPdf() || out.endsWith(u".docx"_s, Qt::CaseInsensitive));
    }
};

Result<FilledDocument> filledFromFiles(const FillCall& fill)
{
    const Result<MergeValue> data = readData(fill.dataPath, fill.pictures);
    if (!data)
        return passOn(data);
    const Result<DocxPackage> package = DocxPackage::open(fill.templatePath);
    if (!package)
        return passOn(package);
    return fillTemplate(*package, *data, fill.options);
}

/// Answers with what was filled and what the data lacked; a gap is said, it does not fail the command.
QJsonObject tell(const Call& call, const FilledDocument& document, const QString& out)
{
    QJsonArray missing;
    for (const MissingField& field : document.missing) {
        call.line(u"missing\t"_s + field.name + u'\t' + field.place.toText() + u'\t' + field.text);
        missing.append(
            QJsonObject{{u"name"_s, field.name}, {u"place"_s, field.place.toText()}, {u"text"_s, field.text}});
    }
    QJsonArray warnings;
    for (const Error& warning : document.warnings) {
        call.line(u"warning\t"_s + warning.code + u'\t' + warning.detail);
        warnings.append(QJsonObject{{u"code"_s, warning.code}, {u"detail"_s, warning.detail}});
    }
    call.line(u"filled\t"_s + QString::number(document.filled) + u'\t' + out);
    return {{u"out"_s, out}, {u"filled"_s, document.filled}, {u"missing"_s, missing}, {u"warnings"_s, warnings}};
}

Exit fill(Call& call)
{
    FillCall fill;
    fill.options.delimiters.open = call.value(u"--open"_s, fill.options.delimiters.open);
    fill.options.delimiters.close = call.value(u"--close"_s, fill.options.delimiters.close);
    const QString tracked = call.value(u"--tracked"_s, u"keep"_s);
    fill.options.trackedChanges = tracked == u"refuse" ? TrackedChanges::Refuse : TrackedChanges::Keep;
    fill.pictures = call.values(u"--picture"_s);
    fill.dataPath = call.value(u"--data"_s);
    fill.out = call.value(u"--out"_s);
    fill.templatePath = call.next();
    const bool isKnown = tracked == u"keep" || tracked == u"refuse";
    if (!fill.isComplete() || !isKnown || !call.next().isEmpty())
        return call.usage(u"document fill TEMPLATE.docx --data FILE.json --out OUT.docx|OUT.pdf [--picture NAME=FILE]…"
                          " [--open {{ --close }}] [--tracked keep|refuse]"_s);

    const Result<FilledDocument> document = filledFromFiles(fill);
    if (!document)
        return call.fail(document.error());
    QJsonObject json = tell(call, *document, fill.out);
    const QString title = QFileInfo(fill.templatePath).completeBaseName();
    const Result<void> saved =
        fill.isPdf() ? renderToPdf(call, document->package, title, fill.out, json) : document->package.save(fill.out);
    if (!saved)
        return call.fail(saved.error());
    call.json(json);
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
