// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReport.h"

#include "core/archive/ArchiveEvents.h"
#include "core/archive/ArchiveReportSpec.h"
#include "core/base/Pinyin.h"
#include "core/companies/CompanyRepository.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/report/ReportPdf.h"
#include "core/session/AuditRepository.h"
#include "core/session/Session.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QDate dateOf(const ArchiveReportLine& line, ReportDate date)
{
    switch (date) {
    case ReportDate::Filed:
        return line.filedOn;
    case ReportDate::Signed:
        return line.signedOn;
    case ReportDate::Ended:
        return line.endsOn;
    }
    return {};
}

bool hasStatus(const ArchiveReportLine& line, const QString& code)
{
    ContractStatus status{};
    return fromCode(code, status) ? line.status == status : code == toCode(line.state);
}

bool isWanted(const ArchiveReportLine& line, const ArchiveReportCriteria& wanted)
{
    if (wanted.scope == ReportScope::Filed && line.archiveNumber.isEmpty())
        return false;
    const QDate date = dateOf(line, wanted.date);
    if ((wanted.from.isValid() && !(date >= wanted.from)) ||
        (wanted.to.isValid() && !(date.isValid() && date <= wanted.to)))
        return false;
    return (wanted.contractType.isEmpty() || line.contractType == wanted.contractType) &&
           (wanted.status.isEmpty() || hasStatus(line, wanted.status)) &&
           (wanted.customerClass.isEmpty() || line.customerClass == wanted.customerClass) &&
           (wanted.place.isEmpty() || line.place.text().contains(wanted.place, Qt::CaseInsensitive));
}

/// What groups are ordered by: status by its place in a contract's life, months by time, the rest by reading.
QString orderOfGroup(const QString& key, ReportGrouping grouping)
{
    if (key.isEmpty())
        return QString(QChar(0xFFFF)); // those without stand last
    if (grouping == ReportGrouping::Month)
        return key;
    ContractStatus status{};
    if (grouping == ReportGrouping::Status && fromCode(key, status))
        return QString(QChar(static_cast<char16_t>(u'A' + static_cast<int>(status))));
    return pinyinSortKey(key);
}

void sortLines(ArchiveReportData& data)
{
    const ArchiveReportCriteria& criteria = data.criteria;
    QHash<QString, QString> orders;
    struct Sorted {
        QString group;
        QDate date;
        quint32 at;
    };
    std::vector<Sorted> sorted;
    sorted.reserve(data.lines.size());
    for (const ArchiveReportLine& line : data.lines) {
        const QString key = reportGroupKey(line, criteria);
        auto order = orders.find(key);
        if (order == orders.end())
            order = orders.insert(key, orderOfGroup(key, criteria.grouping));
        sorted.push_back({*order, dateOf(line, criteria.date), static_cast<quint32>(sorted.size())});
    }
    std::sort(sorted.begin(), sorted.end(), [&](const Sorted& left, const Sorted& right) {
        if (left.group != right.group)
            return left.group < right.group;
        if (left.date != right.date) // those without a date stand last
            return !right.date.isValid() || (left.date.isValid() && left.date < right.date);
        const ArchiveReportLine one = data.lines[left.at];
        const ArchiveReportLine other = data.lines[right.at];
        return std::tie(one.archiveNumber, one.contractNumber) < std::tie(other.archiveNumber, other.contractNumber);
    });
    std::vector<quint32> order;
    order.reserve(sorted.size());
    for (const Sorted& one : sorted)
        order.push_back(one.at);
    data.lines.arrange(order);
}

Result<void> addUp(ArchiveReportData& data)
{
    for (const ArchiveReportLine& line : data.lines) {
        const QString key = reportGroupKey(line, data.criteria);
        if (data.criteria.grouping != ReportGrouping::None && (data.groups.empty() || data.groups.back().key != key))
            data.groups.push_back({key, {}});
        if (!data.groups.empty())
            if (const auto added = data.groups.back().sum.add(line); !added)
                return added;
        if (const auto added = data.total.add(line); !added)
            return added;
    }
    return {};
}

} // namespace

Result<void> ArchiveReportSum::add(const ArchiveReportLine& line)
{
    ++count;
    if (!line.amount)
        return {};
    const auto [sum, isFirst] = amounts.try_emplace(line.amount->currency(), *line.amount);
    if (isFirst)
        return {};
    const auto more = sum->second.plus(*line.amount);
    if (!more)
        return passOn(more);
    sum->second = *more;
    return {};
}

ReportFonts officeReportFonts(FontCatalog& catalog)
{
    return {catalog.textFont(u"Times New Roman"_s, u"宋体"_s, false, false),
            catalog.textFont(u"Times New Roman"_s, u"宋体"_s, true, false)};
}

QString reportGroupKey(const ArchiveReportLine& line, const ArchiveReportCriteria& criteria)
{
    switch (criteria.grouping) {
    case ReportGrouping::None:
        return {};
    case ReportGrouping::Type:
        return line.contractType;
    case ReportGrouping::Customer:
        return line.customer;
    case ReportGrouping::Salesperson:
        return line.salesperson;
    case ReportGrouping::Month: {
        const QDate date = dateOf(line, criteria.date);
        return date.isValid() ? date.toString(u"yyyy-MM") : QString();
    }
    case ReportGrouping::Place: {
        ArchivePlace shelf = line.place;
        shelf.slot.clear();
        return shelf.text();
    }
    case ReportGrouping::Status:
        return toCode(line.status);
    }
    return {};
}

Result<SharedReportData> ArchiveReport::prepare(const Actor& actor, const ArchiveReportCriteria& criteria,
                                                JobContext& job) const
{
    const QDate today = m_session.clock().today();
    return m_session.read(actor, "archive.report", [&](const Database& database) -> Result<SharedReportData> {
        if (const auto sound = checkCriteria(criteria); !sound)
            return passOn(sound);
        auto data = std::make_shared<ArchiveReportData>();
        data->criteria = criteria;
        data->generatedOn = today;
        data->logPlace = AuditRepository(database).head().shortText();
        if (const auto company = CompanyRepository(database).findDefault())
            data->company = company->name;
        const bool seesAmounts = actor.may(Permission::SeeAmounts);
        const auto take = [&](ArchiveReportLine line) {
            if (!seesAmounts)
                line.amount.reset(); // no amount, no column of amounts, no sum
            if (isWanted(line, criteria))
                data->lines.add(line);
        };
        if (!ArchiveReportRepository(database).forEach(today, take, job))
            return cancelled();
        sortLines(*data);
        if (const auto added = addUp(*data); !added)
            return passOn(added);
        return data;
    });
}

Result<int> ArchiveReport::write(const Actor& actor, const SharedReportData& data, const ArchiveReportFiles& files,
                                 const ArchiveReportWords& words, const ReportFonts& fonts, JobContext& job)
{
    if (const auto may = m_session.demand(actor, "archive.write_report"); !may)
        return passOn(may);
    if (files.pdf.isEmpty() && files.xlsx.isEmpty() && files.csv.isEmpty())
        return invalid(u"archive.report_no_file"_s);
    const ReportSpec spec = archiveReportSpec(data, words);
    const QStringList groupHeadings = archiveReportGroupHeadings(data->criteria, words);
    QStringList written;
    Result<int> pages = 0;
    if (!files.pdf.isEmpty()) {
        pages = writeReportPdf(files.pdf, spec, fonts, {.title = spec.title, .author = data->company}, job);
        if (pages)
            written.append(QFileInfo(files.pdf).fileName());
    }
    for (const QString& path : {files.xlsx, files.csv}) {
        if (!pages || path.isEmpty())
            continue;
        const ExportSheet sheet = exportSheetOf(spec, groupHeadings);
        const auto rows = path == files.xlsx ? writeXlsx(path, sheet, job) : writeCsv(path, sheet, job);
        if (rows)
            written.append(QFileInfo(path).fileName());
        else
            pages = passOn(rows);
    }
    if (written.isEmpty())
        return pages;
    // What left the program is written down even when a later file failed.
    const auto recorded = m_session.write(actor, "archive.write_report", [&](UnitOfWork& work) -> Result<void> {
        work.record(ReportExported{u"archive"_s,
                                   toJson(data->criteria),
                                   {{u"rows"_s, data->total.count},
                                    {u"groups"_s, static_cast<qint64>(data->groups.size())},
                                    {u"pages"_s, pages.value_or(0)}},
                                   written});
        return {};
    });
    if (!recorded)
        return passOn(recorded);
    return pages;
}

} // namespace cdesk
