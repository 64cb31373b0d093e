// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReportCharts.h"

#include "core/archive/ArchiveReportSpec.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr size_t kMostBars = 8; // of groups; the smaller ones become one bar
constexpr size_t kMostPeriods = 12;

using Figures = std::map<QString, qint64>;

/// What a bar shows of one contract: its amount in the report's main currency, in units of two digits.
qint64 barAmount(const ArchiveReportLine& line, Currency currency)
{
    if (!line.amount || line.amount->currency() != currency)
        return 0;
    return minorDigits(currency) == 0 ? line.amount->minorUnits() * 100 : line.amount->minorUnits();
}

template <class KeyOf, class ValueOf>
Figures figures(const ArchiveReportData& data, KeyOf keyOf, ValueOf valueOf)
{
    Figures sums;
    for (const ArchiveReportLine& line : data.lines)
        sums[keyOf(line)] += valueOf(line);
    return sums;
}

/// The largest groups, the rest as one bar.
std::vector<ReportBar> largest(const Figures& sums, const ArchiveReportCriteria& criteria,
                               const ArchiveReportWords& words)
{
    std::vector<std::pair<QString, qint64>> sorted(sums.begin(), sums.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& left, const auto& right) { return left.second > right.second; });
    std::vector<ReportBar> bars;
    qint64 rest = 0;
    for (size_t at = 0; at < sorted.size(); ++at) {
        if (at < kMostBars || sorted.size() == kMostBars + 1)
            bars.push_back({archiveReportGroupLabel(sorted[at].first, criteria, words), sorted[at].second});
        else
            rest += sorted[at].second;
    }
    if (sorted.size() > kMostBars + 1)
        bars.push_back({words(u"chart.other"_s), rest});
    return bars;
}

ReportChart byTime(const ArchiveReportData& data, const ArchiveReportWords& words)
{
    ArchiveReportCriteria months = data.criteria;
    months.grouping = ReportGrouping::Month;
    const auto one = [](const ArchiveReportLine&) { return qint64{1}; };
    Figures sums = figures(
        data, [&](const ArchiveReportLine& line) { return reportGroupKey(line, months); }, one);
    sums.erase(QString());
    const bool areYears = sums.size() > kMostPeriods;
    if (areYears) {
        sums = figures(
            data, [&](const ArchiveReportLine& line) { return reportGroupKey(line, months).left(4); }, one);
        sums.erase(QString());
    }
    while (sums.size() > kMostPeriods)
        sums.erase(sums.begin()); // the newest ones say most
    ReportChart chart{
        .title = words(areYears ? u"chart.year"_s : u"chart.month"_s), .kind = ExportColumnKind::Integer, .bars = {}};
    for (const auto& [period, count] : sums)
        chart.bars.push_back({period, count});
    return chart;
}

ReportChart byGroup(const ArchiveReportData& data, ReportGrouping grouping, const ArchiveReportWords& words)
{
    ArchiveReportCriteria criteria = data.criteria;
    criteria.grouping = grouping;
    const bool isCounted = grouping == ReportGrouping::Place || grouping == ReportGrouping::Status;
    const Currency currency = mainCurrency(data);
    const Figures sums = figures(
        data, [&](const ArchiveReportLine& line) { return reportGroupKey(line, criteria); },
        [&](const ArchiveReportLine& line) { return isCounted ? 1 : barAmount(line, currency); });
    const QString title = words(u"chart."_s + toCode(grouping));
    return {.title = isCounted ? title : title.arg(currencyCode(currency)),
            .kind = isCounted ? ExportColumnKind::Integer : ExportColumnKind::Money,
            .bars = largest(sums, criteria, words)};
}

} // namespace

std::vector<ReportChart> archiveReportCharts(const ArchiveReportData& data, const ArchiveReportWords& words)
{
    if (data.lines.empty())
        return {};
    std::vector<ReportChart> charts{byGroup(data, ReportGrouping::Type, words), byTime(data, words)};
    const ReportGrouping own = data.criteria.grouping;
    if (own != ReportGrouping::None && own != ReportGrouping::Type && own != ReportGrouping::Month)
        charts.push_back(byGroup(data, own, words));
    return charts;
}

} // namespace cdesk
