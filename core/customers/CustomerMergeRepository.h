// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/CustomerRepository.h"

namespace cdesk {

/// The way back of one merge.
struct CustomerMerge {
    CustomerId merged;
    CustomerId kept;
    QJsonObject keptBefore; ///< the kept record as it was, see toJson(Customer)
    Revision keptRevision;  ///< after the merge; a later one means that people have worked on it since
    CustomerRepository::MovedReferences moved;
};

/// Keeps how a merge can be taken back, as long as the merged record lies in the bin.
class CustomerMergeRepository {
public:
    explicit CustomerMergeRepository(const Database& database) : m_database{database} {}

    void add(const CustomerMerge& merge, qint64 nowUtcMs) const;
    std::optional<CustomerMerge> find(CustomerId merged) const;
    void forget(CustomerId merged) const;

private:
    const Database& m_database;
};

} // namespace cdesk
