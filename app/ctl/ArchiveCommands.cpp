// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ArchiveCommands.h"

#include "app/ctl/Commands.h"
#include "app/ctl/OpenOffice.h"
#include "core/archive/ArchiveReportSpec.h"
#include "core/archive/ArchiveService.h"
#include "core/contracts/ContractService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/write/ExportTarget.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

const QString kFileUsage = u"archive file NUMBER [--set KEY=VALUE]…"_s;
const QString kReportUsage =
    u"archive report --pdf OUT [--xlsx OUT] [--csv OUT] [--from D] [--to D] [--by filed|signed|ended]"
    " [--scope all|filed] [--type T] [--status S] [--class C] [--place P]"
    " [--group-by none|type|customer|salesperson|month|place|status]"
    " [--zip-password-file FILE: OUT is an encrypted zip]"_s;

Result<int> numberOf(const QString& key, const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return invalid(u"archive.not_a_number"_s, key, text);
    return number;
}

Result<QDate> dayOf(const QString& key, const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return invalid(u"date.invalid"_s, key, text);
    return day;
}

/// The papers named are there, the others of the list are not; a paper not on the list joins it.
void tick(std::vector<ArchiveCheck>& checks, const QString& names)
{
    const QStringList present = names.split(u',', Qt::SkipEmptyParts);
    for (ArchiveCheck& check : checks)
        check.isPresent = present.contains(check.item);
    for (const QString& name : present) {
        const auto same = [&](const ArchiveCheck& check) { return check.item == name; };
        if (std::none_of(checks.begin(), checks.end(), same))
            checks.push_back({name, true, {}});
    }
}

Result<void> set(ArchiveRecord& record, const QString& key, const QString& value)
{
    const std::pair<QString, QString*> texts[] = {
        {u"number"_s, &record.number},   {u"category"_s, &record.category},     {u"notes"_s, &record.notes},
        {u"room"_s, &record.place.room}, {u"cabinet"_s, &record.place.cabinet}, {u"box"_s, &record.place.box},
        {u"slot"_s, &record.place.slot}};
    for (const auto& [name, text] : texts) {
        if (name != key)
            continue;
        *text = value;
        return {};
    }
    const std::pair<QString, int*> numbers[] = {{u"year"_s, &record.year},
                                                {u"paper_copies"_s, &record.paperCopies},
                                                {u"electronic_copies"_s, &record.electronicCopies}};
    for (const auto& [name, target] : numbers) {
        if (name != key)
            continue;
        const auto number = numberOf(key, value);
        if (number)
            *target = *number;
        return number ? Result<void>() : passOn(number);
    }
    if (key == u"filed_on"_s) {
        const auto day = dayOf(key, value);
        if (day)
            record.filedOn = *day;
        return day ? Result<void>() : passOn(day);
    }
    if (key == u"retention_years"_s) {
        if (value == u"permanent"_s) {
            record.retentionYears.reset();
            return {};
        }
        const auto years = numberOf(key, value);
        if (years)
            record.retentionYears = *years;
        return years ? Result<void>() : passOn(years);
    }
    if (key == u"present"_s) {
        tick(record.checks, value);
        return {};
    }
    return invalid(u"archive.key_unknown"_s, key, value);
}

QJsonObject recordJson(const ArchiveRecord& record, const QString& contractNumber)
{
    QJsonObject json = auditFields(record);
    json.insert(u"archive_number"_s, json.take(u"number"_s));
    json.insert(u"number"_s, contractNumber);
    json.insert(u"place"_s, record.place.text());
    return json;
}

Exit fileContract(Call& call)
{
    const QStringList settings = call.values(u"--set"_s);
    const QString number = call.next();
    if (number.isEmpty())
        return call.usage(kFileUsage);
    return withOffice(call, [&](Office& office) { return filePaper(call, office, number, settings); });
}

QJsonArray totalsJson(const ArchiveReportSum& sum)
{
    QJsonArray totals;
    for (const auto& [currency, amount] : sum.amounts)
        totals.append(QJsonObject{{u"currency"_s, currencyCode(currency)}, {u"total_minor"_s, amount.minorUnits()}});
    return totals;
}

QJsonObject sumJson(const ArchiveReportSum& sum, Currency currency)
{
    const auto amount = sum.amounts.find(currency);
    return {{u"rows"_s, sum.count},
            {u"total_minor"_s, amount == sum.amounts.end() ? 0 : amount->second.minorUnits()},
            {u"currency"_s, currencyCode(currency)},
            {u"totals"_s, totalsJson(sum)}};
}

QJsonObject reportJson(const ArchiveReportData& data, int pages, const ArchiveReportWords& words)
{
    const Currency currency = mainCurrency(data);
    QJsonArray groups;
    for (const ArchiveReportGroup& group : data.groups) {
        QJsonObject json = sumJson(group.sum, currency);
        json.insert(u"key"_s, group.key);
        json.insert(u"label"_s, archiveReportGroupLabel(group.key, data.criteria, words));
        groups.append(json);
    }
    QJsonObject json = sumJson(data.total, currency);
    json.insert(u"groups"_s, groups);
    json.insert(u"pages"_s, pages);
    json.insert(u"criteria"_s, toJson(data.criteria));
    return json;
}

/// One line a group, the total last: label, contracts, amount and currency.
void printSums(Call& call, const ArchiveReportData& data, const ArchiveReportWords& words)
{
    const auto print = [&](const QString& label, const ArchiveReportSum& sum) {
        QString line = label + u'\t' + QString::number(sum.count);
        for (const auto& [currency, amount] : sum.amounts)
            line += u'\t' + formatMoney(amount) + u' ' + currencyCode(currency);
        call.line(line);
    };
    for (const ArchiveReportGroup& group : data.groups)
        print(archiveReportGroupLabel(group.key, data.criteria, words), group.sum);
    print(words(u"total"_s).arg(data.total.count), data.total);
}

template <class Enum>
Result<Enum> codeOf(const QString& option, const QString& text, Enum fallback)
{
    if (text.isEmpty())
        return fallback;
    Enum value{};
    if (!fromCode(text, value))
        return invalid(u"archive.option_unknown"_s, option, text);
    return value;
}

Result<ArchiveReportCriteria> criteriaOf(Call& call)
{
    ArchiveReportCriteria criteria;
    const std::pair<QString, QDate*> days[] = {{u"from"_s, &criteria.from}, {u"to"_s, &criteria.to}};
    for (const auto& [option, target] : days) {
        const QString text = call.value(u"--"_s + option);
        if (text.isEmpty())
            continue;
        const auto day = dayOf(option, text);
        if (!day)
            return passOn(day);
        *target = *day;
    }
    const auto scope = codeOf(u"scope"_s, call.value(u"--scope"_s), ReportScope::All);
    if (!scope)
        return passOn(scope);
    const auto date =
        codeOf(u"by"_s, call.value(u"--by"_s), *scope == ReportScope::Filed ? ReportDate::Filed : ReportDate::Signed);
    if (!date)
        return passOn(date);
    const auto grouping = codeOf(u"group-by"_s, call.value(u"--group-by"_s), ReportGrouping::Type);
    if (!grouping)
        return passOn(grouping);
    criteria.scope = *scope;
    criteria.date = *date;
    criteria.grouping = *grouping;
    criteria.contractType = call.value(u"--type"_s);
    criteria.status = call.value(u"--status"_s);
    criteria.customerClass = call.value(u"--class"_s);
    criteria.place = call.value(u"--place"_s);
    return criteria;
}

/// As they are, or each in an archive of its own.
Result<int> writeFiles(const ArchiveReportFiles& files, const std::shared_ptr<const SecretBytes>& password,
                       const std::function<Result<int>(const ArchiveReportFiles&)>& write)
{
    return exportThrough({files.pdf, password, u"report.pdf"_s}, [&](const QString& pdf) {
        return exportThrough({files.xlsx, password, u"report.xlsx"_s}, [&](const QString& xlsx) {
            return exportThrough({files.csv, password, u"report.csv"_s}, [&](const QString& csv) {
                return write({pdf, xlsx, csv});
            });
        });
    });
}

Exit report(Call& call)
{
    const ArchiveReportFiles files{call.value(u"--pdf"_s), call.value(u"--xlsx"_s), call.value(u"--csv"_s)};
    const auto criteria = criteriaOf(call);
    if (!criteria)
        return call.fail(criteria.error());
    const auto password = zipPasswordOf(call);
    if (files.pdf.isEmpty() && files.xlsx.isEmpty() && files.csv.isEmpty())
        return call.usage(kReportUsage);
    if (!password)
        return call.fail(password.error());
    return withOffice(call, [&](Office& office) {
        const auto fonts = FontCatalog::create();
        if (!fonts)
            return call.fail(fonts.error());
        ArchiveReport reports(office.session());
        JobContext job;
        const auto data = reports.prepare(office.actor(), *criteria, job);
        if (!data)
            return call.fail(data.error());
        // The paper is in the office's language unless another one is asked for.
        const QString language = call.options().language;
        const ArchiveReportWords words(language.isEmpty() ? u"zh_CN"_s : language);
        const auto pages = writeFiles(files, *password, [&](const ArchiveReportFiles& places) {
            return reports.write(office.actor(), *data, places, words, officeReportFonts(**fonts), job);
        });
        if (!pages)
            return call.fail(pages.error());
        printSums(call, **data, words);
        call.line(u"pages\t"_s + QString::number(*pages));
        call.json(reportJson(**data, *pages, words));
        return Exit::Done;
    });
}

} // namespace

Exit filePaper(Call& call, Office& office, const QString& number, const QStringList& settings)
{
    const auto contract = ContractService(office.session()).findByNumber(office.actor(), number);
    if (!contract)
        return call.fail(contract.error());
    ArchiveService archive(office.session());
    auto record = archive.propose(office.actor(), contract->contract.id);
    if (!record)
        return call.fail(record.error());
    for (const QString& setting : settings) {
        const auto done = set(*record, setting.section(u'=', 0, 0), setting.section(u'=', 1));
        if (!done)
            return call.fail(done.error());
    }
    const auto filed = archive.file(office.actor(), contract->contract.id, *record);
    if (!filed)
        return call.fail(filed.error());
    call.line(filed->number + u'\t' + filed->place.text());
    call.json(recordJson(*filed, number));
    return Exit::Done;
}

std::vector<Command> archiveCommands()
{
    return {
        {u"archive file"_s, u"file the paper of a contract with a number and a place"_s, fileContract},
        {u"archive report"_s,
         u"report of a period as PDF, Excel, CSV: all contracts by signing, or --scope filed by filing"_s, report},
    };
}

} // namespace cdesk::ctl
