// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerBulkService.h"

#include "core/customers/CustomerEvents.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerRules.h"
#include "core/session/Session.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

Customer changed(const Customer& before, const CustomerBulkChange& change)
{
    Customer after = before;
    after.customerClass = change.customerClass.value_or(before.customerClass);
    after.salesperson = change.salesperson.value_or(before.salesperson);
    if (!change.addedTag.isEmpty())
        after.tags.append(change.addedTag);
    return tidied(after);
}

/// The customers of @p ids that are not in the bin.
Result<std::vector<Customer>> standing(const CustomerRepository& customers, std::span<const CustomerId> ids)
{
    std::vector<Customer> found;
    for (const CustomerId id : ids) {
        const auto customer = customers.find(id);
        if (!customer)
            return notFound(u"customer"_s);
        if (!customer->isRemoved())
            found.push_back(*customer);
    }
    return found;
}

Result<CustomerBulkOutcome> planned(const CustomerRepository& customers, std::span<const CustomerId> ids,
                                    const CustomerBulkChange& change)
{
    const auto all = standing(customers, ids);
    if (!all)
        return passOn(all);
    CustomerBulkOutcome outcome{
        .way = CustomerBulkOutcome::Way::Changed, .asked = static_cast<int>(all->size()), .steps = {}};
    for (const Customer& before : *all) {
        const Customer after = changed(before, change);
        if (toJson(after) == toJson(before))
            continue;
        if (const auto problems = customerProblems(after); !problems.empty())
            return invalid(problems.front().code, problems.front().field,
                           QString(before.name + u' ' + problems.front().detail).trimmed());
        outcome.steps.push_back({before, Revision{before.revision.value() + 1}});
    }
    return outcome;
}

} // namespace

Result<CustomerBulkOutcome> CustomerBulkService::change(const Actor& actor, std::span<const CustomerId> ids,
                                                        const CustomerBulkChange& change, Mode mode)
{
    if (mode == Mode::Trial)
        return m_session.read(actor, "customer.change_many",
                              [&](const Database& database) -> Result<CustomerBulkOutcome> {
                                  return planned(CustomerRepository(database), ids, change);
                              });
    return m_session.write(actor, "customer.change_many", [&](UnitOfWork& work) -> Result<CustomerBulkOutcome> {
        const CustomerRepository customers(work.database());
        auto outcome = planned(customers, ids, change);
        if (!outcome)
            return outcome;
        for (const auto& [before, revision] : outcome->steps) {
            const Customer after = changed(before, change);
            customers.save(after, before.revision, work.nowUtcMs());
            work.record(CustomerEdited{before, after});
        }
        return outcome;
    });
}

Result<CustomerBulkOutcome> CustomerBulkService::remove(const Actor& actor, std::span<const CustomerId> ids)
{
    return m_session.write(actor, "customer.remove_many", [&](UnitOfWork& work) -> Result<CustomerBulkOutcome> {
        const CustomerRepository customers(work.database());
        const auto all = standing(customers, ids);
        if (!all)
            return passOn(all);
        CustomerBulkOutcome outcome{
            .way = CustomerBulkOutcome::Way::Removed, .asked = static_cast<int>(all->size()), .steps = {}};
        for (const Customer& customer : *all) {
            customers.setRemoved(customer.id, work.nowUtcMs(), customer.revision);
            work.record(CustomerBinned{customer, CustomerBinned::Way::Removed});
            outcome.steps.push_back({customer, Revision{customer.revision.value() + 1}});
        }
        return outcome;
    });
}

Result<void> CustomerBulkService::undo(const Actor& actor, const CustomerBulkOutcome& outcome)
{
    return m_session.write(actor, "customer.undo_many", [&](UnitOfWork& work) -> Result<void> {
        const CustomerRepository customers(work.database());
        for (const auto& [before, after] : outcome.steps) {
            if (outcome.way == CustomerBulkOutcome::Way::Removed) {
                customers.setRemoved(before.id, std::nullopt, after);
                work.record(CustomerBinned{before, CustomerBinned::Way::Restored});
                continue;
            }
            const auto now = customers.find(before.id);
            if (!now)
                return notFound(u"customer"_s);
            customers.save(before, after, work.nowUtcMs());
            work.record(CustomerEdited{*now, before});
        }
        return {};
    });
}

} // namespace cdesk
