// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerMergeService.h"

#include "core/customers/CustomerEvents.h"
#include "core/customers/CustomerMergeRepository.h"
#include "core/customers/CustomerRules.h"
#include "core/customers/CustomerTexts.h"
#include "core/session/Session.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Adds the parts that are not there yet; a second primary one gives way.
template <class Part>
void uniteParts(std::vector<Part>& parts, const std::vector<Part>& others)
{
    const bool hasPrimary = std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.isPrimary; });
    for (Part other : others) {
        other.isPrimary = other.isPrimary && !hasPrimary;
        const bool isKnown = std::any_of(parts.begin(), parts.end(), [other](Part part) {
            part.isPrimary = other.isPrimary;
            return part == other;
        });
        if (!isKnown)
            parts.push_back(other);
    }
}

void touchMoved(UnitOfWork& work, const CustomerRepository::MovedReferences& moved)
{
    for (const qint64 id : moved.documents)
        work.touch(EntityKind::Document, id);
    for (const qint64 id : moved.contracts)
        work.touch(EntityKind::Contract, id);
}

} // namespace

Customer mergeProposal(const Customer& kept, const Customer& other)
{
    Customer proposal = kept;
    for (const CustomerText& text : customerTexts())
        if ((proposal.*text.value).isEmpty())
            proposal.*text.value = other.*text.value;
    if (!kept.notes.isEmpty() && !other.notes.isEmpty() && kept.notes != other.notes)
        proposal.notes = kept.notes + u"\n\n"_s + other.notes;
    if (proposal.customerClass == CustomerClass::Unclassified)
        proposal.customerClass = other.customerClass;
    if (!proposal.creditLimitMinor)
        proposal.creditLimitMinor = other.creditLimitMinor;
    for (auto field = other.ownFields.begin(); field != other.ownFields.end(); ++field)
        if (proposal.ownFields.value(field.key()).toString().isEmpty())
            proposal.ownFields.insert(field.key(), field.value());
    uniteParts(proposal.contacts, other.contacts);
    uniteParts(proposal.addresses, other.addresses);
    proposal.tags += other.tags;
    proposal.tags.removeDuplicates();
    return proposal;
}

Result<Customer> CustomerMergeService::merge(const Actor& actor, const Customer& values, CustomerId merged,
                                             Revision mergedSeen)
{
    return m_session.write(actor, "customer.merge", [&](UnitOfWork& work) -> Result<Customer> {
        if (values.id == merged)
            return invalid(u"customer.merge_with_itself"_s);
        const CustomerRepository customers(work.database());
        const auto before = customers.find(values.id);
        const auto other = customers.find(merged);
        if (!before || !other)
            return notFound(u"customer"_s);
        if (before->isRemoved() || other->isRemoved())
            return invalid(u"customer.removed"_s, {}, before->isRemoved() ? before->name : other->name);
        const Customer after = tidied(values);
        if (const auto problems = customerProblems(after); !problems.empty())
            return tl::unexpected<Error>(problems.front());

        customers.save(after, values.revision, work.nowUtcMs());
        customers.setRemoved(merged, work.nowUtcMs(), mergedSeen);
        customers.setMergedInto(merged, after.id);
        const Customer kept = *customers.find(after.id);
        const CustomerMerge wayBack{merged, kept.id, toJson(*before), kept.revision,
                                    customers.moveReferences(merged, kept.id)};
        CustomerMergeRepository(work.database()).add(wayBack, work.nowUtcMs());
        touchMoved(work, wayBack.moved);
        work.touch(EntityKind::Customer, merged.value());
        work.record(CustomersMerged{kept, *other, static_cast<int>(wayBack.moved.contracts.size()),
                                    CustomersMerged::Way::Merged});
        return kept;
    });
}

Result<void> CustomerMergeService::undo(const Actor& actor, CustomerId merged)
{
    return m_session.write(actor, "customer.undo_merge", [&](UnitOfWork& work) -> Result<void> {
        const CustomerRepository customers(work.database());
        const CustomerMergeRepository merges(work.database());
        const auto wayBack = merges.find(merged);
        const auto other = customers.find(merged);
        if (!wayBack || !other)
            return invalid(u"customer.merge_unknown"_s);
        const auto kept = customers.find(wayBack->kept);
        if (!kept || kept->revision != wayBack->keptRevision)
            return refused(ErrorKind::Conflict, u"customer.changed_since_merge"_s, {}, kept ? kept->name : other->name);

        customers.save(customerFromJson(wayBack->keptBefore, *kept), kept->revision, work.nowUtcMs());
        customers.moveBack(wayBack->moved, merged);
        customers.setMergedInto(merged, {});
        customers.setRemoved(merged, std::nullopt, other->revision);
        merges.forget(merged);
        touchMoved(work, wayBack->moved);
        work.touch(EntityKind::Customer, merged.value());
        work.record(CustomersMerged{*kept, *other, static_cast<int>(wayBack->moved.contracts.size()),
                                    CustomersMerged::Way::TakenBack});
        return {};
    });
}

} // namespace cdesk
