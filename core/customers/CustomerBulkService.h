// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/customers/Customer.h"
#include "core/session/Permission.h"

#include <span>

namespace cdesk {

class Session;

/// One change to several customers; what is not set stays as it is.
struct CustomerBulkChange {
    std::optional<CustomerClass> customerClass = {};
    std::optional<QString> salesperson = {};
    QString addedTag = {};
};

/// What was done to several customers, or would be, and the way back.
struct CustomerBulkOutcome {
    struct Step {
        Customer before;
        Revision after;
    };
    enum class Way { Changed, Removed };
    Way way = Way::Changed;
    int asked = 0;           ///< customers there are of those asked for
    std::vector<Step> steps; ///< those that were not so already
};

/// One change to many customers: all of them in one transaction, or none.
class CustomerBulkService {
public:
    explicit CustomerBulkService(Session& session) : m_session{session} {}

    enum class Mode { Store, Trial };

    /// Customers in the bin are passed over. Errors: customer.not_found and those of customerProblems() (detail of
    /// the latter begins with the customer's name)
    Result<CustomerBulkOutcome> change(const Actor& actor, std::span<const CustomerId> ids,
                                       const CustomerBulkChange& change, Mode mode);
    /// Into the bin; those that lie there already are passed over. Errors: customer.not_found
    Result<CustomerBulkOutcome> remove(const Actor& actor, std::span<const CustomerId> ids);
    /// Gives every customer of @p outcome back what it was.
    /// Errors: customer.changed_meanwhile when somebody saved one of them since
    Result<void> undo(const Actor& actor, const CustomerBulkOutcome& outcome);

private:
    Session& m_session;
};

} // namespace cdesk
