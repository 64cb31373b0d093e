// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReportSpec.h"

#include "core/archive/ArchiveReportCharts.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QString periodText(const ArchiveReportCriteria& criteria, const ArchiveReportWords& words)
{
    const QString from = criteria.from.toString(Qt::ISODate);
    const QString to = criteria.to.toString(Qt::ISODate);
    const QString span = criteria.from.isValid() && criteria.to.isValid() ? words(u"period.between"_s).arg(from, to)
                         : criteria.from.isValid()                        ? words(u"period.from"_s).arg(from)
                         : criteria.to.isValid()                          ? words(u"period.to"_s).arg(to)
                                                                          : words(u"period.all"_s);
    return words(u"period."_s + toCode(criteria.date)).arg(span);
}

QString criteriaText(const ArchiveReportCriteria& criteria, const ArchiveReportWords& words)
{
    QStringList parts{words(u"scope."_s + toCode(criteria.scope)), periodText(criteria, words)};
    const auto add = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            parts.append(words(key).arg(value));
    };
    add(u"criteria.type"_s, criteria.contractType);
    add(u"criteria.status"_s, criteria.status.isEmpty() ? QString() : words.status(criteria.status));
    add(u"criteria.class"_s, criteria.customerClass);
    add(u"criteria.place"_s, criteria.place);
    add(u"criteria.group"_s, archiveReportGroupHeadings(criteria, words).value(0));
    return parts.join(words(u"separator"_s));
}

std::vector<ReportColumn> columnsOf(const ArchiveReportData& data, const ArchiveReportWords& words)
{
    std::vector<ReportColumn> columns{{.heading = words(u"column.archive_number"_s), .weight = 2.3, .mostLines = 2},
                                      {.heading = words(u"column.contract_number"_s), .weight = 2.7, .mostLines = 2},
                                      {.heading = words(u"column.title"_s), .weight = 4.0, .mostLines = 2},
                                      {.heading = words(u"column.customer"_s), .weight = 4.4, .mostLines = 2}};
    for (const auto& [currency, sum] : data.total.amounts)
        columns.push_back({.heading = words(u"column.amount"_s).arg(currencyCode(currency)),
                           .kind = ExportColumnKind::Money,
                           .weight = 2.5,
                           .isSummed = true,
                           .minorDigits = minorDigits(currency)});
    for (const QString& date : {u"column.signed"_s, u"column.ends"_s, u"column.filed"_s})
        columns.push_back({.heading = words(date), .kind = ExportColumnKind::Date, .weight = 1.9});
    columns.push_back({.heading = words(u"column.place"_s), .weight = 2.7, .mostLines = 2});
    columns.push_back(
        {.heading = words(u"column.copies"_s), .kind = ExportColumnKind::Integer, .weight = 1.1, .isSummed = true});
    columns.push_back({.heading = words(u"column.status"_s), .weight = 1.9, .mostLines = 2});
    return columns;
}

ExportCell dateCell(QDate date)
{
    return date.isValid() ? ExportCell(date) : ExportCell();
}

void fillRow(const ArchiveReportLine& line, const ArchiveReportData& data, const ArchiveReportWords& words,
             ReportRow& row)
{
    row.cells = {line.archiveNumber, line.contractNumber, line.title, line.customer};
    for (const auto& [currency, sum] : data.total.amounts) {
        const bool isOfIt = line.amount && line.amount->currency() == currency;
        if (isOfIt)
            row.cells.emplace_back(line.amount->minorUnits());
        else
            row.cells.emplace_back();
    }
    row.cells.push_back(dateCell(line.signedOn));
    row.cells.push_back(dateCell(line.endsOn));
    row.cells.push_back(dateCell(line.filedOn));
    row.cells.push_back(line.place.text());
    if (line.archiveNumber.isEmpty())
        row.cells.emplace_back();
    else
        row.cells.emplace_back(line.paperCopies);
    row.cells.push_back(words.status(toCode(line.status)));
    row.groups.clear();
    if (data.criteria.grouping != ReportGrouping::None)
        row.groups.append(archiveReportGroupLabel(reportGroupKey(line, data.criteria), data.criteria, words));
}

} // namespace

QStringList archiveReportGroupHeadings(const ArchiveReportCriteria& criteria, const ArchiveReportWords& words)
{
    if (criteria.grouping == ReportGrouping::None)
        return {};
    return {words(u"group."_s + toCode(criteria.grouping))};
}

QString archiveReportGroupLabel(const QString& key, const ArchiveReportCriteria& criteria,
                                const ArchiveReportWords& words)
{
    if (key.isEmpty())
        return words(u"none."_s + toCode(criteria.grouping));
    if (criteria.grouping == ReportGrouping::Status)
        return words.status(key);
    if (criteria.grouping == ReportGrouping::Month)
        return words(u"month"_s).arg(key.left(4), key.mid(5));
    return key;
}

Currency mainCurrency(const ArchiveReportData& data)
{
    if (data.total.amounts.empty() || data.total.amounts.contains(Currency::CNY))
        return Currency::CNY;
    std::map<Currency, qint64> counts;
    for (const ArchiveReportLine& line : data.lines)
        if (line.amount)
            ++counts[line.amount->currency()];
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& left, const auto& right) { return left.second < right.second; })
        ->first;
}

ReportSpec archiveReportSpec(const SharedReportData& data, const ArchiveReportWords& words)
{
    ReportSpec spec;
    spec.title = words(u"title"_s);
    if (!data->company.isEmpty())
        spec.subtitle.append(data->company);
    spec.subtitle.append(criteriaText(data->criteria, words));
    spec.columns = columnsOf(*data, words);
    spec.groupLevels = data->criteria.grouping == ReportGrouping::None ? 0 : 1;
    spec.words = {.subtotal = words(u"subtotal"_s),
                  .total = words(u"total"_s),
                  .continued = words(u"continued"_s),
                  .page = words(u"page"_s),
                  .tenThousand = words(u"ten_thousand"_s)};
    spec.footer = words(u"generated"_s).arg(data->generatedOn.toString(Qt::ISODate)) + words(u"separator"_s) +
                  words(u"log"_s).arg(data->logPlace);
    spec.charts = archiveReportCharts(*data, words);
    spec.openRows = [data, words] {
        return [data, words, at = size_t{0}](ReportRow& row) mutable {
            if (at == data->lines.size())
                return false;
            fillRow(data->lines[at++], *data, words, row);
            return true;
        };
    };
    spec.expectedRows = data->total.count;
    return spec;
}

} // namespace cdesk
