// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerBulkService.h"
#include "core/customers/CustomerService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CustomerSamples.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct BulkOffice : TestOffice {
    CustomerService customers{session};
    CustomerBulkService bulk{session};
    CustomerId first = customers.create(admin, customerNamed(u"甲公司"_s))->id;
    CustomerId second = customers.create(admin, customerNamed(u"乙公司"_s))->id;
    std::vector<CustomerId> both{first, second};

    Customer now(CustomerId id) { return *customers.find(admin, id); }
};

} // namespace

TEST_CASE("one change gives several customers class, salesperson and tag; undo gives back what they were",
          "[customers]")
{
    BulkOffice office;
    const CustomerBulkChange change{.customerClass = CustomerClass::A, .salesperson = u"赵强"_s, .addedTag = u"重点"_s};

    const auto outcome = office.bulk.change(office.admin, office.both, change, CustomerBulkService::Mode::Store);

    REQUIRE(outcome);
    CHECK(outcome->steps.size() == 2);
    for (const CustomerId id : office.both) {
        CHECK(office.now(id).customerClass == CustomerClass::A);
        CHECK(office.now(id).salesperson == u"赵强"_s);
        CHECK(office.now(id).tags == QStringList{u"重点"_s});
    }
    REQUIRE(office.bulk.undo(office.admin, *outcome));
    CHECK(toJson(office.now(office.first)) == toJson(customerNamed(u"甲公司"_s)));
}

TEST_CASE("a trial says how many would change and changes nothing", "[customers]")
{
    BulkOffice office;
    Customer known = office.now(office.first);
    known.customerClass = CustomerClass::A;
    REQUIRE(office.customers.edit(office.admin, known, known.revision));
    const qint64 log = office.auditRows();

    const auto outcome = office.bulk.change(office.admin, office.both, {.customerClass = CustomerClass::A},
                                            CustomerBulkService::Mode::Trial);

    REQUIRE(outcome);
    CHECK(outcome->asked == 2);
    CHECK(outcome->steps.size() == 1);
    CHECK(office.now(office.second).customerClass == CustomerClass::Unclassified);
    CHECK(office.auditRows() == log);
}

TEST_CASE("when one of several customers can't be changed, none is", "[customers]")
{
    BulkOffice office;
    const std::vector<CustomerId> withStranger{office.first, CustomerId{999}};
    const auto strange =
        office.bulk.change(office.admin, withStranger, {.addedTag = u"重点"_s}, CustomerBulkService::Mode::Store);
    REQUIRE_FALSE(strange);
    CHECK(strange.error().code == u"customer.not_found"_s);
    const auto endless = office.bulk.change(office.admin, office.both, {.salesperson = QString(1000, u'长')},
                                            CustomerBulkService::Mode::Store);
    REQUIRE_FALSE(endless);
    CHECK(endless.error().code == u"customer.text_too_long"_s);
    CHECK(office.now(office.first).tags.isEmpty());
}

TEST_CASE("several customers go to the bin together and come back together", "[customers]")
{
    BulkOffice office;
    const auto outcome = office.bulk.remove(office.admin, office.both);
    REQUIRE(outcome);
    CHECK(office.now(office.first).isRemoved());
    CHECK(office.now(office.second).isRemoved());
    REQUIRE(office.bulk.undo(office.admin, *outcome));
    CHECK_FALSE(office.now(office.first).isRemoved());
    CHECK_FALSE(office.now(office.second).isRemoved());
}

TEST_CASE("undo of a change to several refuses when one was saved since, and changes none", "[customers]")
{
    BulkOffice office;
    const auto outcome =
        office.bulk.change(office.admin, office.both, {.salesperson = u"赵强"_s}, CustomerBulkService::Mode::Store);
    REQUIRE(outcome);
    Customer later = office.now(office.second);
    later.phone = u"022-1"_s;
    REQUIRE(office.customers.edit(office.admin, later, later.revision));

    const auto undone = office.bulk.undo(office.admin, *outcome);

    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == u"customer.changed_meanwhile"_s);
    CHECK(office.now(office.first).salesperson == u"赵强"_s);
}
