// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/customers/Customer.h"
#include "core/session/Permission.h"

namespace cdesk {

class Session;

/// What one record of two would hold: @p kept's values, its gaps filled from @p other; contacts, addresses, tags and
/// own fields of both, each once; both notes. Id and revision are @p kept's.
Customer mergeProposal(const Customer& kept, const Customer& other);

/// Two records of one customer become one, and back.
class CustomerMergeService {
public:
    explicit CustomerMergeService(Session& session) : m_session{session} {}

    /// @p values (with the kept record's id and revision) is saved; every contract of @p merged moves to it, and
    /// @p merged goes into the bin with all it held. Parties written in contracts keep their text.
    /// Errors: customer.not_found, customer.merge_with_itself, customer.removed, customer.changed_meanwhile,
    /// those of customerProblems()
    Result<Customer> merge(const Actor& actor, const Customer& values, CustomerId merged, Revision mergedSeen);

    /// Gives the merged record and its contracts back; the kept record becomes what it was.
    /// Errors: customer.merge_unknown, customer.changed_since_merge (detail: the kept record's name)
    Result<void> undo(const Actor& actor, CustomerId merged);

private:
    Session& m_session;
};

} // namespace cdesk
