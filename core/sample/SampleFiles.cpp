// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleFiles.h"

#include "core/storage/DurableFile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kLargestFile = 16LL * 1024 * 1024;

Result<QJsonDocument> readJson(const QString& name)
{
    const QString path = u":/sample/"_s + name;
    const auto content = readFile(path, kLargestFile);
    const QJsonDocument json = content ? QJsonDocument::fromJson(*content) : QJsonDocument();
    if (json.isNull())
        return fault(u"sample.unreadable"_s, path);
    return json;
}

/// `{"months": m, "days": d}`: d days from today, then m months.
QDate dayFrom(const QJsonValue& json, QDate today)
{
    if (!json.isObject())
        return {};
    return today.addDays(json.toObject().value(u"days"_s).toInt())
        .addMonths(json.toObject().value(u"months"_s).toInt());
}

Company companyFrom(const QJsonObject& json)
{
    Company company;
    for (const CompanyText& text : companyTexts())
        company.*text.value = json.value(text.key).toString();
    return company;
}

/// The answers of a contract; days become ISO text.
QJsonObject answersFrom(const QJsonObject& json, QDate today)
{
    QJsonObject answers;
    for (auto answer = json.begin(); answer != json.end(); ++answer)
        answers.insert(answer.key(), answer->isObject() ? QJsonValue(dayFrom(*answer, today).toString(Qt::ISODate))
                                                        : QJsonValue(*answer));
    return answers;
}

std::vector<ContractLine> linesFrom(const QJsonArray& json)
{
    std::vector<ContractLine> lines;
    for (const QJsonValue& value : json) {
        const QJsonObject one = value.toObject();
        ContractLine line;
        line.product = one.value(u"product"_s).toString();
        line.specification = one.value(u"specification"_s).toString();
        line.unit = one.value(u"unit"_s).toString();
        line.quantity = Decimal::millionths(one.value(u"quantity_micro"_s).toInteger());
        line.unitPrice = Decimal::millionths(one.value(u"unit_price_micro"_s).toInteger());
        line.taxRatePpm = one.value(u"tax_rate_ppm"_s).toInt();
        line.amount = Money::fen(one.value(u"amount_minor"_s).toInteger());
        lines.push_back(line);
    }
    return lines;
}

ArchiveRecord archiveFrom(const QJsonObject& json, QDate today)
{
    // The checklist stands in the file in the words of the paper; the program keeps its own codes.
    static const QMap<QString, QString> kItems = {
        {u"正本"_s, u"original"_s},    {u"审批表"_s, u"approval_sheet"_s}, {u"授权书"_s, u"authorisation"_s},
        {u"报价单"_s, u"quotation"_s}, {u"送货单"_s, u"delivery_note"_s},  {u"验收单"_s, u"acceptance"_s},
        {u"发票"_s, u"invoice"_s},     {u"交接单"_s, u"handover"_s},       {u"附件"_s, u"annex"_s}};
    ArchiveRecord record;
    record.filedOn = dayFrom(json.value(u"filed"_s), today);
    record.category = json.value(u"category"_s).toString();
    record.place = {json.value(u"room"_s).toString(), json.value(u"cabinet"_s).toString(),
                    json.value(u"box"_s).toString(), json.value(u"slot"_s).toString()};
    record.paperCopies = json.value(u"paper_copies"_s).toInt();
    record.electronicCopies = json.value(u"electronic_copies"_s).toInt();
    const QJsonValue years = json.value(u"retention_years"_s);
    record.retentionYears = years.isNull() ? RetentionYears() : RetentionYears(years.toInt());
    const QJsonObject checklist = json.value(u"checklist"_s).toObject();
    for (auto item = checklist.begin(); item != checklist.end(); ++item)
        record.checks.push_back({kItems.value(item.key(), item.key()), item->toBool(), {}});
    return record;
}

/// Everything that happened, in the order of a contract's life (the file keeps it as an object without order).
std::vector<SampleStep> stepsFrom(const QJsonObject& json, QDate today)
{
    static const QStringList kOrder = {u"drafted"_s,          u"submitted"_s, u"returned"_s,  u"approved"_s,
                                       u"sent_for_signing"_s, u"signed"_s,    u"activated"_s, u"completed"_s,
                                       u"terminated"_s,       u"filed"_s,     u"disposed"_s,  u"voided"_s};
    std::vector<SampleStep> steps;
    for (const QString& what : kOrder)
        if (json.contains(what))
            steps.push_back({what, dayFrom(json.value(what), today)});
    std::stable_sort(steps.begin(), steps.end(),
                     [](const SampleStep& a, const SampleStep& b) { return a.day < b.day; });
    return steps;
}

Result<void> readTerm(const QJsonObject& json, QDate today, Contract& contract)
{
    const auto first = parseSpan(json.value(u"first"_s).toString());
    const auto next = parseSpan(json.value(u"next"_s).toString());
    const auto notice = parseSpan(json.value(u"notice"_s).toString());
    const auto renewal = renewalFromCode(json.value(u"renewal"_s).toString());
    if (!first || !next || !notice || !renewal || !fromCode(json.value(u"kind"_s).toString(), contract.termKind))
        return fault(u"sample.unreadable"_s, u":/sample/contracts.json"_s);
    contract.startOn = dayFrom(json.value(u"start"_s), today);
    contract.firstTerm = *first;
    contract.nextTerm = *next;
    contract.notice = *notice;
    contract.renewal = *renewal;
    return {};
}

Result<SampleContract> contractFrom(const QJsonObject& json, QDate today)
{
    SampleContract sample;
    sample.ref = json.value(u"ref"_s).toString();
    sample.customerRef = json.value(u"customer"_s).toString();
    sample.predecessorRef = json.value(u"predecessor"_s).toString();
    sample.templateFile = json.value(u"template"_s).toString();
    sample.comment = json.value(u"comment"_s).toString();
    sample.steps = stepsFrom(json.value(u"steps"_s).toObject(), today);
    sample.decidedOn = dayFrom(json.value(u"renewal_decided"_s), today);
    if (!fromCode(json.value(u"renewal_decision"_s).toString(), sample.decision))
        return fault(u"sample.unreadable"_s, sample.ref);
    if (json.value(u"archive"_s).isObject())
        sample.archive = archiveFrom(json.value(u"archive"_s).toObject(), today);

    Contract& contract = sample.contract;
    contract.title = json.value(u"title"_s).toString();
    contract.contractType = json.value(u"contract_type"_s).toString();
    contract.subject = json.value(u"subject"_s).toString();
    contract.form = json.value(u"form"_s).toString();
    contract.salesperson = json.value(u"salesperson"_s).toString();
    contract.amount = Money::fen(json.value(u"amount_minor"_s).toInteger());
    contract.lines = linesFrom(json.value(u"lines"_s).toArray());
    contract.fieldValues = answersFrom(json.value(u"answers"_s).toObject(), today);
    if (const auto term = readTerm(json.value(u"term"_s).toObject(), today, contract); !term)
        return passOn(term);
    return sample;
}

} // namespace

Result<SampleFiles> readSampleFiles(QDate today)
{
    const auto company = readJson(u"company.json"_s);
    const auto customers = readJson(u"customers.json"_s);
    const auto contracts = readJson(u"contracts.json"_s);
    for (const auto* json : {&company, &customers, &contracts})
        if (!*json)
            return passOn(*json);
    SampleFiles files;
    files.company = companyFrom(company->object());
    files.numberRule = company->object().value(u"contract_number_rule"_s).toString();
    files.archiveRule = company->object().value(u"archive_number_rule"_s).toString();
    for (const QJsonValue& one : customers->array())
        files.customers.push_back({one.toObject().value(u"ref"_s).toString(), customerFromJson(one.toObject())});
    for (const QJsonValue& one : contracts->array()) {
        auto contract = contractFrom(one.toObject(), today);
        if (!contract)
            return passOn(contract);
        files.contracts.push_back(std::move(*contract));
    }
    return files;
}

} // namespace cdesk
