// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerList.h"

#include "core/customers/CustomerService.h"
#include "core/ledger/Ledger.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CustomerSamples.h"
#include "tests/support/core/LedgerOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the list knows each customer as completely as its dossier says", "[customers]")
{
    TestOffice office;
    Ledger ledger(office.clock, officeSources());
    office.session.addObserver(ledger);
    JobContext whole;
    REQUIRE(ledger.load(office.database, whole));
    CustomerService customers(office.session);
    Customer person = customerNamed(u"张三"_s);
    person.kind = CustomerKind::Person;
    Customer halfKnown = fullCustomer();
    halfKnown.name = u"半知公司"_s;
    halfKnown.phone.clear(); // the contacts still have one
    halfKnown.addresses.clear();
    Customer unreachable = halfKnown;
    unreachable.name = u"无电话公司"_s;
    for (CustomerContact& contact : unreachable.contacts)
        contact.phone.clear();

    for (const Customer& customer : {customerNamed(u"甲公司"_s), fullCustomer(), person, halfKnown, unreachable}) {
        const auto stored = customers.create(office.admin, customer);
        REQUIRE(stored);
        const LedgerTable& table = ledger.now()->customers();
        const auto row = table.find(stored->id.value());
        REQUIRE(row);
        CHECK(table.value(*row, CustomerColumn::Completeness) == completenessOf(*stored).percent);
    }
}

TEST_CASE("the list counts a customer's contracts and sums what is in force, in yuan", "[customers][ledger]")
{
    LedgerOffice office;
    const qint64 buyer = office.addCustomer(u"甲公司"_s);
    const qint64 nobody = office.addCustomer(u"乙公司"_s);
    office.addContract({.customerId = buyer, .state = u"signed"_s, .amountMinor = 100});
    office.addContract({.customerId = buyer, .state = u"performing"_s, .amountMinor = 20});
    office.addContract({.customerId = buyer, .state = u"signed"_s, .amountMinor = 7, .currency = u"USD"_s});
    office.addContract({.customerId = buyer, .state = u"draft"_s, .amountMinor = 7});
    office.addContract({.customerId = buyer, .state = u"signed"_s});
    office.addContract({.state = u"signed"_s, .amountMinor = 7}); // with a customer that is not in the list
    const auto expect = [&](int contracts, qint64 inForce) {
        const LedgerTable& table = office.ledger.now()->customers();
        CHECK(table.value(*table.find(buyer), CustomerColumn::Contracts) == contracts);
        CHECK(table.value(*table.find(buyer), CustomerColumn::LiveAmount) == inForce);
        CHECK(table.value(*table.find(nobody), CustomerColumn::Contracts) == 0);
        CHECK(table.value(*table.find(nobody), CustomerColumn::LiveAmount) == kNoValue);
    };

    office.load();
    expect(5, 120);

    office.addContract({.customerId = buyer, .state = u"signed"_s, .amountMinor = 3}); // now row by row
    expect(6, 123);
}

TEST_CASE("the dossier tells how each contract stands today and when it ends", "[customers]")
{
    TestOffice office;
    CustomerService customers(office.session);
    const CustomerId id = customers.create(office.admin, fullCustomer())->id;
    addContract(office.database, id, u"HT-1"_s);
    office.database.query(u"UPDATE contract SET state = 'signed', start_on = '2025-03-10', first_term = '12m'"_s)
        .execute();

    const auto dossier = customers.dossier(office.admin, id);

    REQUIRE(dossier);
    REQUIRE(dossier->contracts.size() == 1);
    CHECK(dossier->contracts.front().status == ContractStatus::ExpiringSoon);
    CHECK(dossier->contracts.front().expiresOn == QDate(2026, 3, 9));
}
