// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"

namespace cdesk {

class Database;

/// The finished files of one version; printing again prints these (B4).
struct ContractVersion {
    ContractVersionId id;
    ContractId contractId;
    int number = 0; ///< 1, 2, 3 …
    TemplateVersionId templateVersionId;
    QJsonObject fieldValues;
    DocumentId docxId;  ///< not set: the version is the other side's paper
    DocumentId pdfId;   ///< the pages, or the paper as it came
    QString textSha256; ///< over the normalised text of the pages; of a paper, over its bytes
    int pages = 0;      ///< 0: nobody can count them
    QStringList gaps;   ///< names of the fields that had no value: a line to write on stands there
    QString createdBy;
    qint64 createdUtcMs = 0;

    bool isPaper() const { return !docxId.isSet(); }
};

/// One decision in a contract's life, newest last.
struct ContractStep {
    ContractAction action;
    ContractState from;
    ContractState to;
    QString comment;
    QDate onDay;
    QString actorName;
    qint64 atUtcMs = 0;
};

/// Contracts as they are stored, parties and lines included.
class ContractRepository {
public:
    explicit ContractRepository(const Database& database) : m_database{database} {}

    /// Removed contracts are found too; see `removedUtcMs`.
    std::optional<Contract> find(ContractId id) const;
    std::optional<Contract> findByNumber(const QString& number) const;
    ContractId add(const Contract& contract) const;
    /// Throws StaleRevision when somebody saved since @p seen.
    void save(const Contract& contract, Revision seen) const;
    /// For good; only from the bin.
    void purge(ContractId id) const;

    void addStep(ContractId id, const ContractStep& step) const;
    std::vector<ContractStep> steps(ContractId id) const;
    ContractVersionId addVersion(const ContractVersion& version) const;
    std::vector<ContractVersion> versions(ContractId id) const;
    /// Newest first, without removed ones: the last @p limit contracts with a customer (C2).
    std::vector<ContractId> lastWithCustomer(CustomerId customer, int limit) const;

private:
    std::optional<Contract> complete(std::optional<Contract> contract) const;
    std::vector<ContractParty> partiesOf(ContractId id) const;
    std::vector<ContractLine> linesOf(ContractId id, Currency currency) const;
    void replaceParts(ContractId id, const Contract& contract) const;

    const Database& m_database;
};

} // namespace cdesk
