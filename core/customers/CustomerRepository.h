// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"

#include <functional>

namespace cdesk {

class Database;

/// Enough of a customer to choose it from a list.
struct CustomerSummary {
    CustomerId id;
    QString name;
    QString creditCode;
    QString nameKey;
    QString sortKey;
    CustomerClass customerClass = CustomerClass::Unclassified;
    CustomerStatus status = CustomerStatus::Active;
    QString region;
    QString salesperson;
    bool isRemoved = false;
    Revision revision;
    CustomerId mergedInto;
};

/// Where customers are kept. A customer in the bin is still found by its id.
class CustomerRepository {
public:
    explicit CustomerRepository(const Database& database) : m_database{database} {}

    std::optional<Customer> find(CustomerId id) const;
    /// The one that is not in the bin and has exactly this name.
    std::optional<Customer> findByName(const QString& name) const;
    /// Stores a new customer; its id, times and revision are filled in.
    void add(Customer& customer, qint64 nowUtcMs) const;
    /// @throws StaleRevision when somebody saved after @p seen
    void save(const Customer& customer, Revision seen, qint64 nowUtcMs) const;
    void setRemoved(CustomerId id, std::optional<qint64> removedUtcMs, Revision seen) const;
    void setMergedInto(CustomerId id, CustomerId kept) const;
    void purge(CustomerId id) const;

    /// All customers in the order of their readings; those in the bin too when asked.
    enum class Bin { Without, With, Only };
    std::vector<CustomerSummary> summaries(Bin bin) const;
    /// Those outside the bin, in the same order, some at a time: reading ends when @p each answers false.
    void eachInOrder(const std::function<bool(CustomerSummary&)>& each) const;
    /// Those whose name key is between @p shortest and @p longest characters long, or whose code is @p creditCode.
    std::vector<CustomerSummary> candidates(int shortest, int longest, const QString& creditCode) const;

    /// Contracts that name the customer as their counterparty or one of their parties, the bin's too.
    int contractCount(CustomerId id) const;
    /// Documents filed with the customer itself, the bin's too.
    int documentCount(CustomerId id) const;
    struct MovedReferences {
        std::vector<qint64> contracts;
        std::vector<qint64> parties; ///< rows of contract_party
        std::vector<qint64> documents;
    };
    /// Moves every contract and document of @p from to @p to; returns the ids of what was moved.
    MovedReferences moveReferences(CustomerId from, CustomerId to) const;
    void moveBack(const MovedReferences& moved, CustomerId to) const;

private:
    void writeParts(const Customer& customer) const;
    void deleteParts(CustomerId id) const;
    void readParts(Customer& customer) const;

    const Database& m_database;
};

} // namespace cdesk
