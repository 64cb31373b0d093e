// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveRecord.h"
#include "core/contracts/ContractState.h"

namespace cdesk {

class Database;

/// A contract whose paper should go into the archive: signed or ended, and not filed yet.
struct WaitingContract {
    ContractId id;
    QString number;
    QString title;
    QString customer;
    QString contractType;
    ContractState state = ContractState::Signed;
    QDate signedOn;
    QDate endedOn;
};

/// Filed contracts as they are stored, checklist included.
class ArchiveRepository {
public:
    explicit ArchiveRepository(const Database& database) : m_database{database} {}

    std::optional<ArchiveRecord> find(ArchiveRecordId id) const;
    std::optional<ArchiveRecord> findByContract(ContractId contract) const;
    std::optional<ArchiveRecord> findByNumber(const QString& number) const;
    ArchiveRecordId add(const ArchiveRecord& record) const;
    /// Throws StaleRevision when somebody saved since @p seen.
    void save(const ArchiveRecord& record, Revision seen) const;

    /// What was filed last: the next paper stands beside it.
    std::optional<ArchiveRecord> newest() const;
    /// The same of one category, for its retention.
    std::optional<ArchiveRecord> newestOfCategory(const QString& category) const;
    /// Ended ones first, then by the day they were signed.
    std::vector<WaitingContract> waiting() const;

private:
    std::optional<ArchiveRecord> complete(std::optional<ArchiveRecord> record) const;
    void replaceChecks(ArchiveRecordId id, const std::vector<ArchiveCheck>& checks) const;

    const Database& m_database;
};

} // namespace cdesk
