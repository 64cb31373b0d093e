// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ContractCommands.h"

#include "app/ctl/ArchiveCommands.h"
#include "app/ctl/OpenOffice.h"
#include "core/companies/CompanyService.h"
#include "core/contracts/ContractService.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/drafting/ContractInput.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/customers/CustomerService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/store/DocumentService.h"
#include "core/documents/write/ExportTarget.h"
#include "core/letters/LetterService.h"
#include "core/storage/DurableFile.h"
#include "core/templates/TemplateService.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

constexpr qint64 kDataLimit = 64LL << 20;

/// The services a command on contracts works with.
struct Desk {
    explicit Desk(Office& opened) : office{opened}, fonts{FontCatalog::create().value_or(nullptr)} {}

    Office& office;
    std::shared_ptr<FontCatalog> fonts;
    ContractService contracts{office.session()};
    DraftingService drafting{office.session(), office.files(), fonts.get(), installedPdfPrograms};
};

/// `--set KEY=VALUE`… over the contents of `--data FILE.json`.
Result<QJsonObject> valuesOf(Call& call)
{
    QJsonObject values;
    if (const QString file = call.value(u"--data"_s); !file.isEmpty()) {
        const auto json = readFile(file, kDataLimit);
        if (!json)
            return passOn(json);
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(*json, &problem);
        if (problem.error != QJsonParseError::NoError)
            return invalid(u"merge.data_not_json"_s, u"data"_s,
                           u"%1:%2"_s.arg(file).arg(json->first(problem.offset).count('\n') + 1));
        if (!document.isObject())
            return invalid(u"merge.data_not_object"_s, u"data"_s, file);
        values = document.object();
    }
    for (const QString& setting : call.values(u"--set"_s)) {
        if (!setting.contains(u'='))
            return invalid(u"contract.setting_unreadable"_s, u"set"_s, setting);
        values.insert(setting.section(u'=', 0, 0).trimmed(), setting.section(u'=', 1));
    }
    return values;
}

QJsonArray missingJson(const Call& call, const std::vector<MissingField>& missing)
{
    QJsonArray json;
    for (const MissingField& field : missing) {
        call.line(u"missing\t"_s + field.name + u'\t' + field.text);
        json.append(QJsonObject{{u"name"_s, field.name}, {u"place"_s, field.place.toText()}, {u"text"_s, field.text}});
    }
    return json;
}

/// What looks wrong with the parties and is kept all the same.
QJsonArray partyFindings(const Call& call, const Customer& customer, const Company& company)
{
    std::vector<Error> findings = customerWarnings(customer);
    const std::vector<Error> own = companyWarnings(company);
    findings.insert(findings.end(), own.begin(), own.end());
    QJsonArray json;
    for (const Error& finding : findings) {
        call.line(u"finding\t"_s + finding.code + u'\t' + finding.detail);
        json.append(QJsonObject{{u"code"_s, finding.code}, {u"field"_s, finding.field}, {u"detail"_s, finding.detail}});
    }
    return json;
}

/// What the clause check says; empty fields stand under `missing` already.
void appendFindings(const Call& call, const std::vector<Finding>& findings, QJsonArray& json)
{
    for (const Finding& finding : findings) {
        if (finding.code == u"check.field_empty"_s)
            continue;
        const QString severity = toCode(finding.severity);
        call.line(u"finding\t"_s + finding.code + u'\t' + severity + u'\t' + finding.detail + u'\t' + finding.text);
        json.append(QJsonObject{{u"code"_s, finding.code},
                                {u"severity"_s, severity},
                                {u"detail"_s, finding.detail},
                                {u"place"_s, finding.place.paragraph > 0 ? finding.place.toText() : QString()},
                                {u"text"_s, finding.text}});
    }
}

/// What `contract draft` starts from.
struct DraftRequest {
    QString templateName;
    QString customerName;
    QJsonObject values;
};

Exit draftContract(Call& call, DraftRequest request, Desk& desk)
{
    Office& office = desk.office;
    const auto chosen =
        TemplateService(office.session(), office.files()).findMeant(office.actor(), request.templateName);
    if (!chosen)
        return call.fail(chosen.error());
    const auto version = std::find_if(chosen->versions.begin(), chosen->versions.end(),
                                      [](const TemplateVersion& one) { return one.state == TemplateState::Published; });
    if (version == chosen->versions.end())
        return call.fail(invalid(u"template.not_published"_s, u"template"_s, request.templateName).value());
    const auto customer = CustomerService(office.session()).findByName(office.actor(), request.customerName);
    if (!customer)
        return call.fail(customer.error());
    const auto company = CompanyService(office.session()).defaultCompany(office.actor());
    if (!company)
        return call.fail(company.error());
    const auto form = desk.drafting.prepare(office.actor(), version->id);
    if (!form)
        return call.fail(form.error());

    Contract contract;
    contract.templateVersionId = version->id;
    contract.contractType = chosen->contractTemplate.contractType;
    contract.title = customer->name + contract.contractType;
    contract.form = u"written"_s;
    contract.salesperson = customer->salesperson;
    setParties(contract, *company, *customer,
               request.values.take(u"our_party"_s).toString(chosen->contractTemplate.ownLabel));
    if (const auto done = applyInput(contract, request.values, form->get()); !done)
        return call.fail(done.error());
    const auto id = desk.contracts.draft(office.actor(), contract);
    if (!id)
        return call.fail(id.error());
    const auto drafted = desk.contracts.find(office.actor(), *id);
    const auto filled =
        drafted ? desk.drafting.fill(office.actor(), drafted->contract) : Result<FilledDraft>(passOn(drafted));
    if (!filled)
        return call.fail(filled.error());
    const auto checked = desk.drafting.check(office.actor(), drafted->contract);
    if (!checked)
        return call.fail(checked.error());
    const QString number = drafted->contract.number;
    call.line(number);
    const QJsonArray missing = missingJson(call, filled->document.missing);
    QJsonArray findings = partyFindings(call, *customer, *company);
    appendFindings(call, *checked, findings);
    call.json(QJsonObject{{u"number"_s, number}, {u"missing"_s, missing}, {u"findings"_s, findings}});
    return Exit::Done;
}

Exit contractDraft(Call& call)
{
    DraftRequest request{
        .templateName = call.value(u"--template"_s), .customerName = call.value(u"--customer"_s), .values = {}};
    const auto values = valuesOf(call);
    if (!values)
        return call.fail(values.error());
    request.values = *values;
    if (request.templateName.isEmpty() || request.customerName.isEmpty() || !call.next().isEmpty())
        return call.usage(u"contract draft --template NAME --customer NAME [--set KEY=VALUE]… [--data FILE.json]"_s);
    return withOffice(call, [&](Office& office) {
        Desk desk(office);
        return draftContract(call, request, desk);
    });
}

DocumentKind kindOfFile(ContractAction action)
{
    switch (action) {
    case ContractAction::Sign:
    case ContractAction::TakeIn:
        return DocumentKind::SignedCopy;
    case ContractAction::Approve:
    case ContractAction::Return:
    case ContractAction::Refuse:
        return DocumentKind::ApprovalSheet;
    default:
        return DocumentKind::Attachment;
    }
}

/// The day of the step, under any of the names people use for it.
Result<QDate> takeDay(QJsonObject& values)
{
    for (const QString& key : {u"day"_s, u"on"_s, u"signed_on"_s, u"ended_on"_s}) {
        if (!values.contains(key))
            continue;
        const QString text = values.take(key).toString();
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return invalid(u"date.invalid"_s, key, text);
        return day;
    }
    return QDate();
}

/// What `contract act` was asked for.
struct ActRequest {
    QString number;
    ContractAction action = ContractAction::Submit;
    ActionInput input;
    QString file;
};

/// The step with its paper if there is one: both are done or neither.
Result<ContractState> act(Desk& desk, const Contract& contract, const ActRequest& request)
{
    Office& office = desk.office;
    if (request.file.isEmpty())
        return desk.contracts.act(office.actor(), contract.id, contract.revision, request.action, request.input);
    const auto bytes = readFile(request.file, FileStore::kMaxBytes);
    if (!bytes)
        return passOn(bytes);
    return desk.contracts.act(office.actor(), contract.id, contract.revision, request.action, request.input,
                              office.files(),
                              {.owner = {EntityKind::Contract, contract.id.value()},
                               .kind = kindOfFile(request.action),
                               .fileName = QFileInfo(request.file).fileName(),
                               .bytes = *bytes,
                               .note = {}});
}

Exit actOnContract(Call& call, const ActRequest& request, Desk& desk)
{
    const Actor& owner = desk.office.actor();
    const auto details = desk.contracts.findByNumber(owner, request.number);
    if (!details)
        return call.fail(details.error());
    const Contract& contract = details->contract;
    // What goes into review is the finished text: with gaps it goes nowhere.
    const bool isDrafted = details->textSource != TextSource::None && isEditable(contract.state);
    if (request.action == ContractAction::Submit && isDrafted)
        if (const auto finished = desk.drafting.finish(owner, contract.id, Gaps::Refused); !finished)
            return call.fail(finished.error());
    const auto state = act(desk, contract, request);
    if (!state)
        return call.fail(state.error());
    call.line(toCode(*state));
    call.json(QJsonObject{{u"number"_s, contract.number}, {u"state"_s, QString(toCode(*state))}});
    return Exit::Done;
}

Exit contractAct(Call& call)
{
    ActRequest request;
    request.file = call.value(u"--file"_s);
    request.input.comment = call.value(u"--comment"_s);
    auto values = valuesOf(call);
    if (!values)
        return call.fail(values.error());
    request.number = call.next();
    const QString action = call.next();
    if (action == toCode(ContractAction::File) && !request.number.isEmpty()) {
        QStringList settings; // filing is more than a step: it makes the archive record
        for (auto value = values->begin(); value != values->end(); ++value)
            settings.append(value.key() + u'=' + value.value().toString());
        return withOffice(call, [&](Office& office) { return filePaper(call, office, request.number, settings); });
    }
    const auto day = takeDay(*values);
    if (!day)
        return call.fail(day.error());
    request.input.day = *day;
    request.input.values = *values;
    if (request.number.isEmpty() || action.isEmpty())
        return call.usage(u"contract act NUMBER ACTION [--set KEY=VALUE]… [--comment TEXT] [--file FILE]"_s);
    if (!fromCode(action, request.action))
        return call.fail(invalid(u"contract.action_unknown"_s, u"action"_s, action).value());
    return withOffice(call, [&](Office& office) {
        Desk desk(office);
        return actOnContract(call, request, desk);
    });
}

QJsonArray pageNumbers(const std::vector<int>& pages)
{
    QJsonArray json;
    for (const int page : pages)
        json.append(page);
    return json;
}

const QString kPrintUsage = u"contract print NUMBER [--pdf OUT] [--docx OUT] [--copies N]"
                            " [--zip-password-file FILE: OUT is an encrypted zip]"_s;

Exit contractPrint(Call& call)
{
    const QString pdf = call.value(u"--pdf"_s);
    const QString docx = call.value(u"--docx"_s);
    bool isNumber = false;
    const int copies = call.value(u"--copies"_s, u"1"_s).toInt(&isNumber);
    const auto password = zipPasswordOf(call);
    const QString number = call.next();
    if (number.isEmpty() || (pdf.isEmpty() && docx.isEmpty()) || !isNumber || copies < 1)
        return call.usage(kPrintUsage);
    if (!password)
        return call.fail(password.error());
    return withOffice(call, [&](Office& office) {
        Desk desk(office);
        const auto details = desk.contracts.findByNumber(office.actor(), number);
        if (!details)
            return call.fail(details.error());
        QJsonObject json{{u"number"_s, number}};
        for (const auto& [way, path] : {std::pair{PrintWay::Pdf, pdf}, std::pair{PrintWay::Docx, docx}}) {
            if (path.isEmpty())
                continue;
            const auto file = desk.drafting.exportFile(office.actor(), details->contract.id, way, copies);
            if (!file)
                return call.fail(file.error());
            const ExportTarget target{path, *password, number + (way == PrintWay::Pdf ? u".pdf" : u".docx")};
            if (const auto written = writeExport(target, file->bytes); !written)
                return call.fail(written.error());
            call.line(path + u'\t' + QString::number(file->pages));
            json.insert(u"print"_s, file->print);
            if (way == PrintWay::Pdf || pdf.isEmpty()) // of a Word file it is a guess
                json.insert(u"pages"_s, file->pages);
            if (way == PrintWay::Pdf)
                json.insert(u"made_by"_s, QString(toCode(file->maker)));
            if (file->instead) {
                call.line(u"own pages\t"_s + file->instead->code + u'\t' + file->instead->detail);
                json.insert(u"instead"_s,
                            QJsonObject{{u"code"_s, file->instead->code}, {u"detail"_s, file->instead->detail}});
            }
            if (!file->withoutCode.empty())
                json.insert(u"pages_without_code"_s, pageNumbers(file->withoutCode));
            json.insert(way == PrintWay::Pdf ? u"pdf"_s : u"docx"_s, path);
        }
        const auto printed = desk.contracts.find(office.actor(), details->contract.id);
        if (!printed)
            return call.fail(printed.error());
        json.insert(u"version"_s, printed->versions.back().number);
        call.json(json);
        return Exit::Done;
    });
}

Exit contractLetter(Call& call)
{
    const QString pdf = call.value(u"--pdf"_s);
    const QString docx = call.value(u"--docx"_s);
    const auto answers = valuesOf(call);
    if (!answers)
        return call.fail(answers.error());
    const QString number = call.next();
    const QString kind = call.next();
    if (number.isEmpty() || kind.isEmpty())
        return call.usage(
            u"contract letter NUMBER KIND [--set KEY=VALUE]… [--data FILE.json] [--pdf OUT] [--docx OUT]"_s);
    const LetterType* type = findLetterType(kind);
    if (!type)
        return call.fail(invalid(u"letter.kind_unknown"_s, u"kind"_s, kind).value());
    return withOffice(call, [&](Office& office) {
        Desk desk(office);
        const auto details = desk.contracts.findByNumber(office.actor(), number);
        if (!details)
            return call.fail(details.error());
        const LetterService letters(desk.drafting);
        const auto letter = letters.finish(office.actor(), details->contract.id, *type, *answers);
        if (!letter)
            return call.fail(letter.error());
        for (const auto& [bytes, path] : {std::pair{letter->pdf, pdf}, std::pair{letter->docx, docx}})
            if (!path.isEmpty())
                if (const auto written = durableReplace(path, bytes); !written)
                    return call.fail(written.error());
        call.line(letter->fileName);
        call.json(QJsonObject{{u"number"_s, number},
                              {u"kind"_s, type->code},
                              {u"file"_s, letter->fileName},
                              {u"pages"_s, static_cast<int>(letter->pages.pages.size())}});
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> contractCommands()
{
    return {{u"contract draft"_s, u"--template NAME --customer NAME [--set KEY=VALUE]… [--data FILE.json]"_s,
             contractDraft},
            {u"contract act"_s, u"NUMBER ACTION [--set KEY=VALUE]… [--comment TEXT] [--file FILE]"_s, contractAct},
            {u"contract print"_s, kPrintUsage.sliced(QStringLiteral("contract print ").size()), contractPrint},
            {u"contract letter"_s, u"NUMBER KIND [--set KEY=VALUE]… [--data FILE.json] [--pdf OUT] [--docx OUT]"_s,
             contractLetter}};
}

} // namespace cdesk::ctl
