// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveRecord.h"
#include "core/base/Money.h"
#include "core/base/Term.h"
#include "core/contracts/ContractStatus.h"
#include "core/jobs/JobContext.h"

namespace cdesk {

class Database;

/// One contract in an archive report.
struct ArchiveReportLine {
    QString archiveNumber; ///< empty: not filed
    QString contractNumber;
    QString title;
    QString customer;
    QString contractType;
    QString customerClass;
    QString salesperson;
    std::optional<Money> amount;
    QDate signedOn;
    QDate endsOn; ///< ended on, or the last day of the period that runs
    QDate filedOn;
    ArchivePlace place;
    qint64 paperCopies = 0;
    ContractState state = ContractState::Draft;
    ContractStatus status = ContractStatus::Draft;
};

/// Reads what archive reports are made of.
class ArchiveReportRepository {
public:
    explicit ArchiveReportRepository(const Database& database) : m_database{database} {}

    /// Every contract outside the bin, with its record where there is one, in slices, so that others get their turn.
    /// False when the job was stopped.
    bool forEach(QDate today, const std::function<void(const ArchiveReportLine& line)>& take, JobContext& job) const;

private:
    const Database& m_database;
};

} // namespace cdesk
