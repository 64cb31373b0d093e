// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"

#include "core/customers/CustomerMergeService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CustomerSamples.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a new customer is kept with its contacts, addresses and tags, and stands in the log", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);

    const auto created = customers.create(office.admin, fullCustomer());

    REQUIRE(created);
    const auto found = customers.find(office.admin, created->id);
    REQUIRE(found);
    CHECK(toJson(*found) == toJson(fullCustomer()));
    CHECK(found->primaryContact()->name == u"王芳"_s);
    CHECK(office.lastAction() == u"customer.created"_s);
}

TEST_CASE("a customer without a name, or with one of 10,000 characters, is refused", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);

    const auto nameless = customers.create(office.admin, customerNamed(u" \t\u200b"_s));
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().code == u"customer.name_missing"_s);
    CHECK(nameless.error().field == u"name"_s);

    const auto endless = customers.create(office.admin, customerNamed(QString(10'000, u'长')));
    REQUIRE_FALSE(endless);
    CHECK(endless.error().code == u"customer.name_too_long"_s);

    CHECK(customers.list(office.admin, {}, 10)->empty());
    CHECK(office.auditRows() == 0);
}

TEST_CASE("an edit keeps only what changed in the log; a stale one is a conflict", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);
    Customer customer = *customers.create(office.admin, customerNamed(u"海河商贸有限公司"_s));

    customer.phone = u"022-2345 6789"_s;
    const auto saved = customers.edit(office.admin, customer, customer.revision);

    REQUIRE(saved);
    CHECK(saved->revision == Revision{2});
    const AuditEntry entry = AuditRepository(office.database).newest(1).front();
    CHECK(entry.record.action == u"customer.edited"_s);
    CHECK(entry.record.after == QJsonObject{{u"phone"_s, u"022-2345 6789"_s}});

    const auto stale = customers.edit(office.admin, customer, customer.revision);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == u"customer.changed_meanwhile"_s);
}

TEST_CASE("a guest reads customers and changes none", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);
    const Customer customer = *customers.create(office.admin, customerNamed(u"海河商贸有限公司"_s));

    CHECK(customers.find(office.actor(Role::Guest), customer.id));
    const auto refusal = customers.edit(office.actor(Role::Guest), customer, customer.revision);
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().kind == ErrorKind::Denied);
}

TEST_CASE("a removed customer lies in the bin and comes back as it was", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);
    const Customer customer = *customers.create(office.admin, fullCustomer());

    REQUIRE(customers.remove(office.admin, customer.id, customer.revision));
    CHECK(customers.list(office.admin, {}, 10)->empty());
    REQUIRE(customers.bin(office.admin)->size() == 1);
    CHECK(customers.edit(office.admin, customer, Revision{2}).error().code == u"customer.removed"_s);

    REQUIRE(customers.restore(office.admin, customer.id, Revision{2}));
    CHECK(toJson(*customers.find(office.admin, customer.id)) == toJson(customer));
    CHECK(customers.bin(office.admin)->empty());
    CHECK(office.lastAction() == u"customer.restored"_s);
}

TEST_CASE("only a customer that lies in the bin and no contract names is purged", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);
    const Customer free = *customers.create(office.admin, customerNamed(u"海河商贸有限公司"_s));
    const Customer bound = *customers.create(office.admin, customerNamed(u"长江物流有限公司"_s));
    addContract(office.database, bound.id, u"XS-202603-0001"_s);
    REQUIRE(customers.remove(office.admin, bound.id, bound.revision));

    CHECK(customers.purge(office.admin, free.id).error().code == u"customer.not_in_bin"_s);
    const auto refusal = customers.purge(office.admin, bound.id);
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().code == u"customer.has_contracts"_s);
    CHECK(refusal.error().detail == u"1"_s);

    REQUIRE(customers.remove(office.admin, free.id, free.revision));
    REQUIRE(customers.purge(office.admin, free.id));
    CHECK_FALSE(customers.find(office.admin, free.id));
    CHECK(office.lastAction() == u"customer.purged"_s);
}

TEST_CASE("the same code and nearly the same name are pointed out, other names are not", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);
    const Customer known = *customers.create(office.admin, fullCustomer());
    REQUIRE(customers.create(office.admin, customerNamed(u"天津长江物流有限公司"_s)));

    const auto reasonFor = [&](const QString& name, const QString& code) -> std::optional<CustomerMatch::Reason> {
        const auto matches = customers.duplicates(office.admin, name, code, {});
        REQUIRE(matches);
        REQUIRE(matches->size() <= 1);
        return matches->empty() ? std::nullopt : std::optional(matches->front().reason);
    };
    CHECK(reasonFor(u"完全不同的名字"_s, kSoundCode) == CustomerMatch::Reason::SameCode);
    CHECK(reasonFor(u"北京海河机电设备有限公司 "_s, {}) == CustomerMatch::Reason::SameName);
    CHECK(reasonFor(u"北京海河机电设配有限公司"_s, {}) == CustomerMatch::Reason::SimilarName);
    CHECK_FALSE(reasonFor(u"上海东海纺织有限公司"_s, {}));
    CHECK(customers.duplicates(office.admin, known.name, known.creditCode, known.id)->empty());
}

TEST_CASE("two records become one: contracts move, gaps are filled, the other one lies in the bin", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);
    CustomerMergeService merges(office.session);
    const Customer kept = *customers.create(office.admin, customerNamed(u"海河机电有限公司"_s));
    const Customer other = *customers.create(office.admin, fullCustomer());
    addContract(office.database, other.id, u"XS-202603-0001"_s);

    const auto merged = merges.merge(office.admin, mergeProposal(kept, other), other.id, other.revision);

    REQUIRE(merged);
    CHECK(merged->name == kept.name);
    CHECK(merged->creditCode == other.creditCode);
    CHECK(merged->contacts == other.contacts);
    CHECK(customers.dossier(office.admin, kept.id)->contracts.size() == 1);
    CHECK(customers.find(office.admin, other.id)->mergedInto == kept.id);
    CHECK(office.lastAction() == u"customer.merged"_s);

    SECTION("and can be taken back")
    {
        REQUIRE(merges.undo(office.admin, other.id));
        CHECK(toJson(*customers.find(office.admin, kept.id)) == toJson(kept));
        CHECK(toJson(*customers.find(office.admin, other.id)) == toJson(other));
        CHECK_FALSE(customers.find(office.admin, other.id)->isRemoved());
        CHECK(customers.dossier(office.admin, other.id)->contracts.size() == 1);
        CHECK(customers.dossier(office.admin, kept.id)->contracts.empty());
    }
    SECTION("but not over work done since")
    {
        Customer edited = *merged;
        edited.phone = u"010-1234"_s;
        REQUIRE(customers.edit(office.admin, edited, merged->revision));
        CHECK(merges.undo(office.admin, other.id).error().code == u"customer.changed_since_merge"_s);
    }
}

TEST_CASE("a record can't be merged with itself or with one in the bin", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);
    CustomerMergeService merges(office.session);
    const Customer kept = *customers.create(office.admin, customerNamed(u"海河机电有限公司"_s));
    const Customer gone = *customers.create(office.admin, customerNamed(u"长江物流有限公司"_s));
    REQUIRE(customers.remove(office.admin, gone.id, gone.revision));

    CHECK(merges.merge(office.admin, kept, kept.id, kept.revision).error().code == u"customer.merge_with_itself"_s);
    CHECK(merges.merge(office.admin, kept, gone.id, Revision{2}).error().code == u"customer.removed"_s);
}

TEST_CASE("a wrong credit code warns and never blocks", "[customers]")
{
    Customer customer = customerNamed(u"海河商贸有限公司"_s);
    customer.creditCode = u"911201161234567886"_s;
    CHECK(customerProblems(customer).empty());
    REQUIRE(customerWarnings(customer).size() == 1);
    CHECK(customerWarnings(customer).front().field == u"credit_code"_s);

    customer.creditCode = kSoundCode;
    CHECK(customerWarnings(customer).empty());
    customer.kind = CustomerKind::Foreign;
    customer.creditCode = u"HRB 12345"_s;
    CHECK(customerWarnings(customer).empty());
}

TEST_CASE("every reason against a customer is told at once, with its field", "[customers]")
{
    Customer customer;
    customer.contacts = {{.name = u"甲"_s, .position = {}, .phone = {}, .email = {}, .note = {}, .isPrimary = true},
                         {.name = {}, .position = {}, .phone = u"1"_s, .email = {}, .note = {}, .isPrimary = true}};
    customer.creditLimitMinor = -1;
    QStringList codes;
    for (const Error& problem : customerProblems(tidied(customer)))
        codes.append(problem.code);
    CHECK(codes == QStringList{u"customer.name_missing"_s, u"customer.contact_name_missing"_s,
                               u"customer.several_primary_contacts"_s, u"customer.credit_limit_negative"_s});
}

TEST_CASE("completeness names what is missing and does not ask a person for a code", "[customers]")
{
    const Completeness full = completenessOf(fullCustomer());
    CHECK(full.percent == 100);
    CHECK(full.missing.isEmpty());

    const Completeness bare = completenessOf(customerNamed(u"海河商贸有限公司"_s));
    CHECK(bare.percent < 30);
    CHECK(bare.missing.first() == u"credit_code"_s);

    Customer person = customerNamed(u"李雷"_s);
    person.kind = CustomerKind::Person;
    CHECK_FALSE(completenessOf(person).missing.contains(u"credit_code"_s));
}
