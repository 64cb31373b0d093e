// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"

#include "core/base/PinyinMatch.h"
#include "core/base/TextNormal.h"
#include "core/customers/CustomerDossierList.h"
#include "core/customers/CustomerEvents.h"
#include "core/customers/CustomerMergeRepository.h"
#include "core/session/Session.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Names at least this alike (of 1000) are pointed out, see nameSimilarity().
constexpr int kNearlyTheSame = 800;
/// How many characters two nearly equal names may differ in length: 公司 and 股份有限公司 say the same.
constexpr int kLengthSlack = 6;
constexpr int kHistoryLength = 50;

/// Where a match stands in the list: the surest reason first, then the likest name.
int rank(const CustomerMatch& match)
{
    return static_cast<int>(match.reason) * 2000 - match.likeness;
}

/// Cheap test that rules out nearly all names before they are compared in earnest: most characters must be the same.
bool mayBeAlike(const QString& key, const QString& other)
{
    const auto shared = std::count_if(key.begin(), key.end(), [&](QChar one) { return other.contains(one); });
    return shared * 10 >= std::min(key.size(), other.size()) * 7;
}

std::optional<CustomerMatch> matchOf(const CustomerSummary& candidate, const QString& key, const QString& creditCode)
{
    const int likeness = mayBeAlike(key, candidate.nameKey) ? nameSimilarity(key, candidate.nameKey) : 0;
    if (!creditCode.isEmpty() && candidate.creditCode == creditCode)
        return CustomerMatch{candidate, CustomerMatch::Reason::SameCode, likeness};
    if (!key.isEmpty() && candidate.nameKey == key)
        return CustomerMatch{candidate, CustomerMatch::Reason::SameName, 1000};
    if (likeness >= kNearlyTheSame)
        return CustomerMatch{candidate, CustomerMatch::Reason::SimilarName, likeness};
    return std::nullopt;
}

/// What of it @p actor may see.
Customer shownTo(const Actor& actor, Customer customer)
{
    return actor.may(Permission::SeeAmounts) ? customer : withoutAmounts(std::move(customer));
}

} // namespace

Result<Customer> addCustomer(UnitOfWork& work, const Customer& customer)
{
    Customer fresh = tidied(customer);
    if (const auto problems = customerProblems(fresh); !problems.empty())
        return tl::unexpected<Error>(problems.front());
    CustomerRepository(work.database()).add(fresh, work.nowUtcMs());
    work.record(CustomerCreated{fresh});
    return fresh;
}

Result<Customer> CustomerService::create(const Actor& actor, const Customer& customer)
{
    return m_session.write(actor, "customer.create", [&](UnitOfWork& work) { return addCustomer(work, customer); });
}

Result<Customer> CustomerService::edit(const Actor& actor, const Customer& customer, Revision seen)
{
    return m_session.write(actor, "customer.edit", [&](UnitOfWork& work) -> Result<Customer> {
        const CustomerRepository customers(work.database());
        const auto before = customers.find(customer.id);
        if (!before)
            return notFound(u"customer"_s);
        if (before->isRemoved())
            return invalid(u"customer.removed"_s, {}, before->name);
        Customer after = tidied(customer);
        if (!actor.may(Permission::SeeAmounts)) // what was not shown was not changed
            after.creditLimitMinor = before->creditLimitMinor;
        if (const auto problems = customerProblems(after); !problems.empty())
            return tl::unexpected<Error>(problems.front());
        customers.save(after, seen, work.nowUtcMs());
        work.record(CustomerEdited{*before, after});
        return shownTo(actor, *customers.find(customer.id));
    });
}

Result<Customer> CustomerService::find(const Actor& actor, CustomerId id) const
{
    return m_session.read(actor, "customer.find", [&](const Database& database) -> Result<Customer> {
        const auto customer = CustomerRepository(database).find(id);
        if (!customer)
            return notFound(u"customer"_s);
        return shownTo(actor, *customer);
    });
}

Result<Customer> CustomerService::findByName(const Actor& actor, const QString& name) const
{
    return m_session.read(actor, "customer.find_by_name", [&](const Database& database) -> Result<Customer> {
        const auto customer = CustomerRepository(database).findByName(name);
        if (!customer)
            return notFound(u"customer"_s, name);
        return shownTo(actor, *customer);
    });
}

Result<CustomerDossier> CustomerService::dossier(const Actor& actor, CustomerId id) const
{
    return m_session.read(actor, "customer.dossier", [&](const Database& database) -> Result<CustomerDossier> {
        const auto customer = CustomerRepository(database).find(id);
        if (!customer)
            return notFound(u"customer"_s);
        CustomerDossier dossier{
            *customer,
            completenessOf(*customer),
            customerWarnings(*customer),
            contractsOfCustomer(database, id, m_session.clock().today()),
            documentsOfCustomer(database, id),
            AuditRepository(database).newest(kHistoryLength, {.thing = Change{EntityKind::Customer, id.value()}}),
            false};
        if (actor.may(Permission::SeeAmounts))
            return dossier;
        dossier.withholdsAmounts = true;
        dossier.customer = withoutAmounts(std::move(dossier.customer));
        dossier.history.clear(); // the log keeps figures before and after
        for (DossierContract& contract : dossier.contracts)
            contract.amountMinor.reset();
        return dossier;
    });
}

Result<std::vector<CustomerSummary>> CustomerService::list(const Actor& actor, const QString& query, int limit) const
{
    using Answer = Result<std::vector<CustomerSummary>>;
    return m_session.read(actor, "customer.list", [&](const Database& database) -> Answer {
        const PinyinQuery wanted(query);
        std::vector<CustomerSummary> found;
        if (limit <= 0)
            return found;
        CustomerRepository(database).eachInOrder([&](CustomerSummary& one) {
            if (query.isEmpty() || wanted.positionsIn(one.name) ||
                one.creditCode.startsWith(query, Qt::CaseInsensitive))
                found.push_back(std::move(one));
            return static_cast<int>(found.size()) < limit;
        });
        return found;
    });
}

Result<std::vector<CustomerSummary>> CustomerService::bin(const Actor& actor) const
{
    using Answer = Result<std::vector<CustomerSummary>>;
    return m_session.read(actor, "customer.bin", [](const Database& database) -> Answer {
        return CustomerRepository(database).summaries(CustomerRepository::Bin::Only);
    });
}

Result<std::vector<CustomerMatch>> CustomerService::duplicates(const Actor& actor, const QString& name,
                                                               const QString& creditCode, CustomerId self) const
{
    using Answer = Result<std::vector<CustomerMatch>>;
    return m_session.read(actor, "customer.duplicates", [&](const Database& database) -> Answer {
        const QString key = nameKey(name);
        const int length = static_cast<int>(key.size());
        std::vector<CustomerMatch> matches;
        for (const CustomerSummary& candidate : CustomerRepository(database).candidates(
                 std::max(1, length - kLengthSlack), length + kLengthSlack, creditCode)) {
            if (candidate.id == self)
                continue;
            if (const auto match = matchOf(candidate, key, creditCode))
                matches.push_back(*match);
        }
        std::stable_sort(matches.begin(), matches.end(),
                         [](const auto& left, const auto& right) { return rank(left) < rank(right); });
        return matches;
    });
}

Result<void> CustomerService::remove(const Actor& actor, CustomerId id, Revision seen)
{
    return m_session.write(actor, "customer.remove", [&](UnitOfWork& work) -> Result<void> {
        const CustomerRepository customers(work.database());
        const auto customer = customers.find(id);
        if (!customer)
            return notFound(u"customer"_s);
        customers.setRemoved(id, work.nowUtcMs(), seen);
        work.record(CustomerBinned{*customer, CustomerBinned::Way::Removed});
        return {};
    });
}

Result<void> CustomerService::restore(const Actor& actor, CustomerId id, Revision seen)
{
    return m_session.write(actor, "customer.restore", [&](UnitOfWork& work) -> Result<void> {
        const CustomerRepository customers(work.database());
        const auto customer = customers.find(id);
        if (!customer)
            return notFound(u"customer"_s);
        customers.setRemoved(id, std::nullopt, seen);
        if (customer->mergedInto.isSet()) {
            customers.setMergedInto(id, {});
            CustomerMergeRepository(work.database()).forget(id);
        }
        work.record(CustomerBinned{*customer, CustomerBinned::Way::Restored});
        return {};
    });
}

Result<void> CustomerService::purge(const Actor& actor, CustomerId id)
{
    return m_session.write(actor, "customer.purge", [&](UnitOfWork& work) -> Result<void> {
        const CustomerRepository customers(work.database());
        const auto customer = customers.find(id);
        if (!customer)
            return notFound(u"customer"_s);
        if (!customer->isRemoved())
            return invalid(u"customer.not_in_bin"_s, {}, customer->name);
        if (const int contracts = customers.contractCount(id); contracts > 0)
            return invalid(u"customer.has_contracts"_s, {}, QString::number(contracts));
        if (const int documents = customers.documentCount(id); documents > 0)
            return invalid(u"customer.has_documents"_s, {}, QString::number(documents));
        customers.purge(id);
        work.record(CustomerBinned{*customer, CustomerBinned::Way::Purged});
        return {};
    });
}

} // namespace cdesk
