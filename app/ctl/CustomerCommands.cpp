// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/OpenOffice.h"
#include "core/backup/BackupService.h"
#include "core/companies/CompanyPictures.h"
#include "core/companies/CompanyService.h"
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerService.h"
#include "core/exchange/TableReader.h"
#include "core/storage/DurableFile.h"
#include "ui/text/ErrorText.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

constexpr qint64 kLargestMapping = 4LL << 20;

/// The picture that a key of `company set` names; null for other keys.
QByteArray* pictureOf(CompanyPictures& pictures, const QString& key)
{
    return key == u"logo"_s ? &pictures.logo : key == u"seal"_s ? &pictures.seal : nullptr;
}

/// No file name takes the picture away.
Result<QByteArray> fileOrNothing(const QString& path)
{
    return path.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(path, kLargestCompanyPicture);
}

Exit companySet(Call& call)
{
    const QStringList settings = call.rest();
    if (settings.isEmpty())
        return call.usage(u"company set KEY=VALUE…"_s);
    return withOffice(call, [&](Office& office) {
        CompanyService companies(office.session());
        Company company = companies.defaultCompany(office.actor()).value_or(Company{});
        DocumentService documents(office.session(), office.files());
        CompanyPictures pictures = companyPictures(office.actor(), documents, company.id).value_or(CompanyPictures{});
        bool setsPictures = false;
        for (const QString& setting : settings) {
            const QString key = setting.section(u'=', 0, 0);
            if (QByteArray* picture = pictureOf(pictures, key); picture && setting.contains(u'=')) {
                const auto bytes = fileOrNothing(setting.section(u'=', 1));
                if (!bytes)
                    return call.fail(bytes.error());
                *picture = *bytes;
                setsPictures = true;
                continue;
            }
            const auto texts = companyTexts();
            const auto text =
                std::find_if(texts.begin(), texts.end(), [&](const CompanyText& one) { return one.key == key; });
            if (text == texts.end() || !setting.contains(u'='))
                return call.fail(invalid(u"company.key_unknown"_s, key, setting).value());
            company.*text->value = setting.section(u'=', 1);
        }
        const auto saved = companies.save(office.actor(), company);
        if (!saved)
            return call.fail(saved.error());
        if (const auto set =
                setsPictures ? setCompanyPictures(office.actor(), documents, saved->id, pictures) : Result<void>();
            !set)
            return call.fail(set.error());
        call.line(saved->name);
        call.json(toJson(*saved));
        return Exit::Done;
    });
}

QJsonObject customerJson(const Customer& customer)
{
    QJsonObject json = toJson(customer);
    const Completeness completeness = completenessOf(customer);
    json.insert(u"completeness"_s, completeness.percent);
    json.insert(u"missing"_s, QJsonArray::fromStringList(completeness.missing));
    json.insert(u"currency"_s, u"CNY"_s);
    return json;
}

Exit customerList(Call& call)
{
    const QString query = call.value(u"--query"_s);
    bool isNumber = true;
    const QString limitText = call.value(u"--limit"_s);
    const int limit = limitText.isEmpty() ? std::numeric_limits<int>::max() : limitText.toInt(&isNumber);
    if (!isNumber || limit < 0)
        return call.usage(u"customer list [--query Q] [--limit N]"_s);
    return withOffice(call, [&](Office& office) {
        const auto found = CustomerService(office.session()).list(office.actor(), query, limit);
        if (!found)
            return call.fail(found.error());
        QJsonArray json;
        for (const CustomerSummary& customer : *found) {
            call.line(customer.name + u'\t' + customer.creditCode);
            json.append(QJsonObject{{u"name"_s, customer.name}, {u"credit_code"_s, customer.creditCode}});
        }
        call.json(json);
        return Exit::Done;
    });
}

Exit customerShow(Call& call)
{
    const QString name = call.next();
    if (name.isEmpty())
        return call.usage(u"customer show NAME"_s);
    return withOffice(call, [&](Office& office) {
        const CustomerService customers(office.session());
        const auto customer = customers.findByName(office.actor(), name);
        if (!customer)
            return call.fail(customer.error());
        const auto dossier = customers.dossier(office.actor(), customer->id);
        if (!dossier)
            return call.fail(dossier.error());
        QJsonObject json = customerJson(dossier->customer);
        QJsonArray contracts;
        for (const DossierContract& contract : dossier->contracts)
            contracts.append(QJsonObject{
                {u"number"_s, contract.number},
                {u"title"_s, contract.title},
                {u"state"_s, contract.state},
                {u"amount_minor"_s, contract.amountMinor ? QJsonValue(*contract.amountMinor) : QJsonValue()},
                {u"currency"_s, contract.currency}});
        json.insert(u"contracts"_s, contracts);
        for (auto value = json.begin(); value != json.end(); ++value)
            if (const QString text = value.value().toVariant().toString(); !text.isEmpty())
                call.line(value.key() + u'\t' + text);
        call.json(json);
        return Exit::Done;
    });
}

/// The mapping file's word, else the program's guess by headings.
Result<ColumnMapping> mappingFor(const Table& table, const QString& mapFile, const ImportTarget& target)
{
    if (!mapFile.isEmpty()) {
        const auto json = readFile(mapFile, kLargestMapping);
        if (!json)
            return passOn(json);
        const auto record = mappingFromJson(QJsonDocument::fromJson(*json).object(), target);
        if (!record)
            return passOn(record);
        return applyMapping(table, *record, target);
    }
    const auto heading = findHeading(table, target);
    if (!heading)
        return invalid(u"table.no_heading"_s);
    return guessMapping(table, *heading, target);
}

QString sentenceOf(const RowProblem& problem)
{
    return ui::errorText({ErrorKind::Invalid, problem.code, problem.heading, problem.detail});
}

QJsonArray problemsJson(std::vector<RowProblem> problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const RowProblem& left, const RowProblem& right) { return left.fileRow < right.fileRow; });
    QJsonArray all;
    for (const RowProblem& problem : problems)
        all.append(QJsonObject{{u"row"_s, problem.fileRow},
                               {u"column"_s, problem.heading},
                               {u"code"_s, problem.code},
                               {u"message"_s, sentenceOf(problem)},
                               {u"detail"_s, problem.detail}});
    return all;
}

/// How a file is imported, as asked for on the command line.
struct ImportRequest {
    QString file;
    QString mapFile;
    QString errorsFile;
    CustomerImport::Mode mode;
    bool isStrict; ///< any bad row refuses the whole file
};

Exit importFile(Call& call, const ImportRequest& request, Office& office)
{
    const ImportTarget target = customerImport();
    const auto table = readTable(request.file);
    if (!table)
        return call.fail(table.error());
    const auto mapping = mappingFor(*table, request.mapFile, target);
    if (!mapping)
        return call.fail(mapping.error());
    JobContext job;
    const auto plan = planCustomers(*table, *mapping, target, job);
    if (!plan)
        return call.fail(plan.error());

    const bool isRefused = request.isStrict && !plan->problems.empty();
    ImportOutcome outcome;
    if (!isRefused && !plan->rows.empty()) {
        const auto backUp = [&](const Actor& actor, JobContext& copying) {
            return BackupService(office).createBefore(actor, BackupReason::Import, copying);
        };
        const auto done =
            CustomerImport(office.session(), backUp)
                .importRows(office.actor(), plan->rows, QFileInfo(request.file).fileName(), request.mode, job);
        if (!done)
            return call.fail(done.error());
        outcome = *done;
    }
    if (!request.errorsFile.isEmpty() && !plan->problems.empty()) {
        const auto written =
            writeBadRows(request.errorsFile, *table, *mapping, plan->problems, u"错误原因"_s, sentenceOf, job);
        if (!written)
            return call.fail(written.error());
    }

    std::vector<RowProblem> warnings = plan->warnings;
    warnings.insert(warnings.end(), outcome.warnings.begin(), outcome.warnings.end());
    for (const RowProblem& problem : plan->problems)
        call.line(u"error\t%1\t%2\t%3\t%4"_s.arg(problem.fileRow).arg(problem.heading, problem.code, problem.detail));
    call.line(u"rows\t%1\ncreated\t%2\nupdated\t%3\nskipped\t%4\nwarnings\t%5\nerrors\t%6"_s.arg(plan->rowsRead)
                  .arg(outcome.created)
                  .arg(outcome.updated)
                  .arg(outcome.skipped)
                  .arg(warnings.size())
                  .arg(plan->problems.size()));
    call.json(QJsonObject{{u"rows"_s, plan->rowsRead},
                          {u"created"_s, outcome.created},
                          {u"updated"_s, outcome.updated},
                          {u"skipped"_s, outcome.skipped},
                          {u"warnings"_s, problemsJson(std::move(warnings))},
                          {u"errors"_s, problemsJson(plan->problems)}});
    return plan->problems.empty() ? Exit::Done : Exit::Refused;
}

Exit customerImportCommand(Call& call)
{
    ImportRequest request{.file = {},
                          .mapFile = call.value(u"--map"_s),
                          .errorsFile = call.value(u"--errors"_s),
                          .mode = call.flag(u"--dry-run"_s) ? CustomerImport::Mode::Trial : CustomerImport::Mode::Store,
                          .isStrict = call.flag(u"--strict"_s)};
    request.file = call.next();
    if (request.file.isEmpty())
        return call.usage(u"customer import FILE [--map FILE] [--dry-run] [--strict] [--errors OUT.csv]"_s);
    return withOffice(call, [&](Office& office) { return importFile(call, request, office); });
}

} // namespace

std::vector<Command> customerCommands()
{
    return {{u"company set"_s, u"our signing entity: name=… credit_code=… bank_account=… logo=FILE seal=FILE"_s,
             companySet},
            {u"customer import"_s, u"xlsx or csv; good rows in one go, bad ones listed; --strict takes all or none"_s,
             customerImportCommand},
            {u"customer list"_s, u"[--query Q] [--limit N]; Q in Chinese, pinyin, initials, code"_s, customerList},
            {u"customer show"_s, u"one customer with its contracts"_s, customerShow}};
}

} // namespace cdesk::ctl
