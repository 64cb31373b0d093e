// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/customers/CustomerImport.h"

namespace cdesk {

class Database;

/// What an import changed in one customer.
struct ImportItem {
    CustomerId customer;
    QJsonObject before; ///< see toJson(Customer); empty when the import made the customer
};

/// Keeps which import made or changed which customers, so that it can be taken back as a whole.
class CustomerImportRepository {
public:
    explicit CustomerImportRepository(const Database& database) : m_database{database} {}

    qint64 begin(const QString& fileName, qint64 nowUtcMs) const;
    void finish(qint64 batchId, const ImportOutcome& outcome) const;
    /// A customer that the batch touches again keeps what it was before the first time.
    void note(qint64 batchId, CustomerId customer, Revision after, const QJsonObject& before) const;

    std::optional<ImportBatch> find(qint64 batchId) const;
    std::vector<ImportBatch> newest() const;
    std::vector<ImportItem> items(qint64 batchId) const;
    /// Names of customers that somebody saved, merged or removed after the import.
    QStringList changedSince(qint64 batchId) const;
    /// Names of customers made by the import that contracts or documents need.
    QStringList inUse(qint64 batchId) const;
    void deleteCreated(qint64 batchId) const;
    void markUndone(qint64 batchId, qint64 nowUtcMs) const;

private:
    const Database& m_database;
};

} // namespace cdesk
