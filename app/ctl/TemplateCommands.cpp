// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/OpenOffice.h"
#include "core/contracts/ContractService.h"
#include "core/documents/store/DocumentService.h"
#include "core/settings/OfficeSettings.h"
#include "core/storage/DurableFile.h"
#include "core/templates/TemplateService.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

constexpr qint64 kLargestBindings = 4LL << 20;

/// What the checker says of one form.
QJsonObject checkJson(const TemplateCheck& check)
{
    QJsonArray fields;
    for (const TemplateField& field : check.fields)
        fields.append(QJsonObject{{u"name"_s, field.name},
                                  {u"key"_s, field.key},
                                  {u"label"_s, field.label},
                                  {u"question"_s, field.isQuestion},
                                  {u"place"_s, field.place.toText()}});
    QJsonArray problems;
    for (const TemplateProblem& problem : check.problems)
        problems.append(QJsonObject{{u"place"_s, problem.place},
                                    {u"code"_s, problem.code},
                                    {u"severity"_s, QString(toCode(problem.severity))},
                                    {u"field"_s, problem.field},
                                    {u"message"_s, problem.detail}});
    return {{u"fields"_s, fields}, {u"problems"_s, problems}};
}

QJsonArray blanksJson(const std::vector<TemplateBlank>& blanks, const TemplateBindings& bindings)
{
    QJsonArray all;
    for (const TemplateBlank& blank : blanks)
        all.append(QJsonObject{{u"place"_s, blankKey(blank.place)},
                               {u"text"_s, blank.text},
                               {u"hint"_s, blank.hint},
                               {u"bound_to"_s, bindings.value(blankKey(blank.place))}});
    return all;
}

void printCheck(const Call& call, const TemplateCheck& check)
{
    for (const TemplateField& field : check.fields)
        call.line(u"field\t%1\t%2\t%3"_s.arg(field.name, field.key, field.place.toText()));
    for (const TemplateProblem& problem : check.problems)
        call.line(u"%1\t%2\t%3\t%4"_s.arg(QString(toCode(problem.severity)), problem.code, problem.place,
                                          problem.field.isEmpty() ? problem.detail
                                                                  : problem.field + u": "_s + problem.detail));
}

/// A form with its blanks, bound as the program suggests and as @p bindFile overrules it.
struct ReadForm {
    TemplateForm form;
    std::vector<TemplateBlank> blanks;
};

Result<ReadForm> readForm(const QString& path, const QString& bindFile)
{
    const auto bytes = readFile(path, FileStore::kMaxBytes);
    if (!bytes)
        return passOn(bytes);
    const auto package = DocxPackage::fromBytes(*bytes);
    if (!package)
        return passOn(package);
    const auto inspection = inspectTemplate(*package, {});
    if (!inspection)
        return passOn(inspection);
    TemplateBindings bindings = suggestedBindings(inspection->blanks);
    if (!bindFile.isEmpty()) {
        const auto json = readFile(bindFile, kLargestBindings);
        if (!json)
            return passOn(json);
        const QJsonDocument document = QJsonDocument::fromJson(*json);
        if (!document.isObject())
            return invalid(u"template.bindings_not_json"_s, u"bind"_s, bindFile);
        const auto chosen = bindingsFromJson(document.object());
        if (!chosen)
            return passOn(chosen);
        for (auto one = chosen->begin(); one != chosen->end(); ++one)
            bindings.insert(one.key(), one.value());
    }
    return ReadForm{{*bytes, QFileInfo(path).fileName(), bindings}, inspection->blanks};
}

Exit importTemplate(Call& call)
{
    const QString bindFile = call.value(u"--bind"_s);
    const bool isAsked = call.flag(u"--ask-unknown"_s);
    Template contractTemplate;
    contractTemplate.name = call.value(u"--name"_s);
    contractTemplate.contractType = call.value(u"--type"_s);
    contractTemplate.ownLabel = call.value(u"--our-party"_s, contractTemplate.ownLabel);
    const QString path = call.next();
    if (path.isEmpty() || contractTemplate.name.isEmpty())
        return call.usage(u"template import FILE.docx --name NAME [--type T] [--bind FILE.json] [--ask-unknown]"
                          " [--our-party 甲方|乙方]"_s);
    return withOffice(call, [&](Office& office) {
        auto read = readForm(path, bindFile);
        if (!read)
            return call.fail(read.error());
        read->form.unknownFields = isAsked ? UnknownFields::Ask : UnknownFields::Keep;
        const auto settings = SettingService(office.session()).read(office.actor());
        if (!settings)
            return call.fail(settings.error());
        if (contractTemplate.contractType.isEmpty())
            contractTemplate.contractType = contractTypeFor(contractTemplate.name, settings->contractTypes);
        const auto imported =
            TemplateService(office.session(), office.files()).import(office.actor(), contractTemplate, read->form);
        if (!imported)
            return call.fail(imported.error());

        for (const TemplateBlank& blank : read->blanks)
            call.line(u"blank\t%1\t%2\t%3\t%4"_s.arg(blankKey(blank.place), blank.hint, blank.text,
                                                     read->form.bindings.value(blankKey(blank.place))));
        printCheck(call, imported->check);
        QJsonObject json = checkJson(imported->check);
        json.insert(u"name"_s, imported->contractTemplate.name);
        json.insert(u"type"_s, imported->contractTemplate.contractType);
        json.insert(u"version"_s, imported->version.number);
        json.insert(u"state"_s, QString(toCode(imported->version.state)));
        json.insert(u"blanks"_s, blanksJson(read->blanks, read->form.bindings));
        call.json(json);
        return Exit::Done;
    });
}

Exit answerCheck(const Call& call, const TemplateCheck& check)
{
    for (const TemplateBlank& blank : check.blanks)
        call.line(u"blank\t%1\t%2\t%3\t"_s.arg(blankKey(blank.place), blank.hint, blank.text));
    printCheck(call, check);
    QJsonObject json = checkJson(check);
    json.insert(u"blanks"_s, blanksJson(check.blanks, {}));
    call.json(json);
    return check.hasErrors() ? Exit::Refused : Exit::Done;
}

Exit checkFile(const Call& call, const QString& path)
{
    const auto package = DocxPackage::open(path);
    if (!package)
        return call.fail(package.error());
    const QString type = contractTypeFor(QFileInfo(path).fileName(), defaultSettings().contractTypes);
    const auto check = checkTemplateText(*package, type);
    return check ? answerCheck(call, *check) : call.fail(check.error());
}

Exit checkCommand(Call& call)
{
    const QString what = call.next();
    if (what.isEmpty())
        return call.usage(u"template check NAME|FILE"_s);
    if (const auto refusal = QFileInfo(what).isFile() ? call.refuseRest() : std::nullopt)
        return *refusal;
    if (QFileInfo(what).isFile())
        return checkFile(call, what);
    return withOffice(call, [&](Office& office) {
        const TemplateService templates(office.session(), office.files());
        const auto found = templates.findMeant(office.actor(), what);
        if (!found)
            return call.fail(found.error());
        const auto check = templates.check(office.actor(), found->versions.front().id);
        return check ? answerCheck(call, *check) : call.fail(check.error());
    });
}

Exit listTemplates(Call& call)
{
    return withOffice(call, [&](Office& office) {
        const auto all = TemplateService(office.session(), office.files()).list(office.actor());
        if (!all)
            return call.fail(all.error());
        QJsonArray json;
        for (const TemplateSummary& one : *all) {
            const QString state = one.newest ? QString(toCode(one.newest->state)) : QString();
            call.line(one.contractTemplate.name + u'\t' + one.contractTemplate.contractType + u'\t' + state + u'\t' +
                      QString::number(one.versions));
            json.append(QJsonObject{{u"name"_s, one.contractTemplate.name},
                                    {u"type"_s, one.contractTemplate.contractType},
                                    {u"state"_s, state},
                                    {u"versions"_s, one.versions},
                                    {u"published_version"_s, one.published ? one.published->number : QJsonValue()},
                                    {u"is_default"_s, one.contractTemplate.isDefault},
                                    {u"next_review_on"_s, one.contractTemplate.nextReviewOn.toString(Qt::ISODate)}});
        }
        call.json(json);
        return Exit::Done;
    });
}

Exit publishTemplate(Call& call)
{
    const QString name = call.next();
    if (name.isEmpty())
        return call.usage(u"template publish NAME"_s);
    return withOffice(call, [&](Office& office) {
        TemplateService templates(office.session(), office.files());
        const auto found = templates.findMeant(office.actor(), name);
        if (!found)
            return call.fail(found.error());
        const TemplateVersion& newest = found->versions.front();
        const auto state = templates.act(office.actor(), newest.id, newest.revision, TemplateAction::Publish);
        if (!state)
            return call.fail(state.error());
        call.line(found->contractTemplate.name + u'\t' + toCode(*state) + u'\t' + QString::number(newest.number));
        call.json(QJsonObject{{u"name"_s, found->contractTemplate.name},
                              {u"state"_s, QString(toCode(*state))},
                              {u"version"_s, newest.number}});
        return Exit::Done;
    });
}

Exit attach(Call& call)
{
    const QString kindCode = call.value(u"--kind"_s, toCode(DocumentKind::Attachment));
    const QString number = call.next();
    const QString path = call.next();
    if (number.isEmpty() || path.isEmpty())
        return call.usage(u"attach NUMBER FILE [--kind K]"_s);
    DocumentKind kind{};
    if (!fromCode(kindCode, kind))
        return call.fail(Error{ErrorKind::Invalid, u"document.kind_unknown"_s, u"kind"_s, kindCode});
    return withOffice(call, [&](Office& office) {
        const auto contract = ContractService(office.session()).findByNumber(office.actor(), number);
        if (!contract)
            return call.fail(contract.error());
        const auto bytes = readFile(path, FileStore::kMaxBytes);
        if (!bytes)
            return call.fail(bytes.error());
        const auto filed = DocumentService(office.session(), office.files())
                               .attach(office.actor(), {.owner = {EntityKind::Contract, contract->contract.id.value()},
                                                        .kind = kind,
                                                        .fileName = QFileInfo(path).fileName(),
                                                        .bytes = *bytes,
                                                        .note = {}});
        if (!filed)
            return call.fail(filed.error());
        call.line(filed->fileName + u'\t' + toCode(filed->mediaType) + u'\t' + filed->sha256);
        call.json(QJsonObject{{u"number"_s, contract->contract.number},
                              {u"file_name"_s, filed->fileName},
                              {u"kind"_s, QString(toCode(filed->kind))},
                              {u"media_type"_s, QString(toCode(filed->mediaType))},
                              {u"size_bytes"_s, filed->sizeBytes},
                              {u"version"_s, filed->version},
                              {u"sha256"_s, filed->sha256}});
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> templateCommands()
{
    return {{u"template import"_s, u"a Word form as a draft, its blanks bound as suggested or as --bind says"_s,
             importTemplate},
            {u"template check"_s, u"fields, blanks and problems of a template or a Word file; exit 1 on errors"_s,
             checkCommand},
            {u"template list"_s, u"name, type, state of the newest version, versions"_s, listTemplates},
            {u"template publish"_s, u"contracts may then be drafted from its newest version"_s, publishTemplate},
            {u"attach"_s, u"file a document with a contract: NUMBER FILE [--kind signed_copy…]"_s, attach}};
}

} // namespace cdesk::ctl
