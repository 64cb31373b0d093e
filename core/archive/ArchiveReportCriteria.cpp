// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReportCriteria.h"

#include "core/base/CodeTable.h"
#include "core/contracts/ContractStatus.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kScopes = {"filed"_L1, "all"_L1};
constexpr std::array kDates = {"filed"_L1, "signed"_L1, "ended"_L1};
constexpr std::array kGroupings = {"none"_L1,  "type"_L1,  "customer"_L1, "salesperson"_L1,
                                   "month"_L1, "place"_L1, "status"_L1};
static_assert(kGroupings.size() == kAllReportGroupings.size());

} // namespace

QLatin1StringView toCode(ReportScope scope)
{
    return codeOf(kScopes, scope);
}

bool fromCode(QStringView code, ReportScope& scope)
{
    return findCode(kScopes, code, scope);
}

QLatin1StringView toCode(ReportDate date)
{
    return codeOf(kDates, date);
}

bool fromCode(QStringView code, ReportDate& date)
{
    return findCode(kDates, code, date);
}

QLatin1StringView toCode(ReportGrouping grouping)
{
    return codeOf(kGroupings, grouping);
}

bool fromCode(QStringView code, ReportGrouping& grouping)
{
    return findCode(kGroupings, code, grouping);
}

Result<void> checkCriteria(const ArchiveReportCriteria& criteria)
{
    if (criteria.from.isValid() && criteria.to.isValid() && criteria.to < criteria.from)
        return invalid(u"archive.period_reversed"_s, u"to"_s, criteria.to.toString(Qt::ISODate));
    ContractStatus status{};
    ContractState state{};
    if (!criteria.status.isEmpty() && !fromCode(criteria.status, status) && !fromCode(criteria.status, state))
        return invalid(u"archive.status_unknown"_s, u"status"_s, criteria.status);
    return {};
}

QJsonObject toJson(const ArchiveReportCriteria& criteria)
{
    return {{u"scope"_s, QString(toCode(criteria.scope))},
            {u"date"_s, QString(toCode(criteria.date))},
            {u"from"_s, criteria.from.toString(Qt::ISODate)},
            {u"to"_s, criteria.to.toString(Qt::ISODate)},
            {u"type"_s, criteria.contractType},
            {u"status"_s, criteria.status},
            {u"customer_class"_s, criteria.customerClass},
            {u"place"_s, criteria.place},
            {u"group_by"_s, QString(toCode(criteria.grouping))}};
}

} // namespace cdesk
