// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QJsonObject>

#include <array>

namespace cdesk {

/// Which contracts an archive report looks at.
enum class ReportScope {
    Filed, ///< those with an archive record
    All,   ///< every contract that is not in the recycle bin
};
QLatin1StringView toCode(ReportScope scope);
bool fromCode(QStringView code, ReportScope& scope);

/// The date that decides whether a contract lies in the report's period, and in which month it counts.
enum class ReportDate { Filed, Signed, Ended };
QLatin1StringView toCode(ReportDate date);
bool fromCode(QStringView code, ReportDate& date);

enum class ReportGrouping { None, Type, Customer, Salesperson, Month, Place, Status };
inline constexpr std::array kAllReportGroupings = {
    ReportGrouping::None,  ReportGrouping::Type,  ReportGrouping::Customer, ReportGrouping::Salesperson,
    ReportGrouping::Month, ReportGrouping::Place, ReportGrouping::Status};
QLatin1StringView toCode(ReportGrouping grouping);
bool fromCode(QStringView code, ReportGrouping& grouping);

/// What an archive report is asked for. Empty texts and invalid dates mean "all".
struct ArchiveReportCriteria {
    ReportScope scope = ReportScope::Filed;
    ReportDate date = ReportDate::Filed;
    QDate from; ///< included
    QDate to;   ///< included
    QString contractType;
    QString status; ///< code of a ContractStatus, or of a ContractState
    QString customerClass;
    QString place; ///< part of the place, e.g. "A03"
    ReportGrouping grouping = ReportGrouping::Type;

    friend bool operator==(const ArchiveReportCriteria&, const ArchiveReportCriteria&) = default;
};

/// @errors archive.period_reversed (field: to), archive.status_unknown (field: status, detail: the code)
Result<void> checkCriteria(const ArchiveReportCriteria& criteria);
/// For the log.
QJsonObject toJson(const ArchiveReportCriteria& criteria);

} // namespace cdesk
