// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuickSearch.h"

#include "core/contracts/ContractService.h"
#include "core/customers/CustomerService.h"
#include "core/ledger/Ledger.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    TestOffice office;
    Ledger ledger{office.clock, officeSources()};

    Desk()
    {
        JobContext whole;
        REQUIRE(ledger.load(office.database, whole));
        office.session.addObserver(ledger);
        CustomerService customers(office.session);
        Customer customer;
        customer.name = u"北京科技发展有限公司"_s;
        const auto made = customers.create(office.admin, customer);
        REQUIRE(made);
        customer.name = u"上海远景贸易有限公司"_s;
        REQUIRE(customers.create(office.admin, customer));
        ContractService contracts(office.session);
        Contract contract = sampleContract();
        contract.customerId = made->id;
        REQUIRE(contracts.draft(office.admin, contract));
    }
    std::vector<ui::QuickHit> find(const QString& typed) { return ui::quickSearch(*ledger.now(), typed, 8); }
};

} // namespace

TEST_CASE("one box finds customers and their contracts by Chinese, initials and number", "[search]")
{
    Desk desk;
    for (const QString& typed : {u"bjkj"_s, u"北京科技"_s, u"beijing"_s}) {
        const auto hits = desk.find(typed);
        REQUIRE(hits.size() == 2);
        CHECK(hits[0].kind == EntityKind::Customer);
        CHECK(hits[1].kind == EntityKind::Contract);
        CHECK(hits[1].detail == u"北京科技发展有限公司"_s);
    }
    const auto byNumber = desk.find(u"202603-0001"_s);
    REQUIRE(byNumber.size() == 1);
    CHECK(byNumber[0].text.startsWith(u"XS-202603-0001"_s));
}

TEST_CASE("what begins with the words typed stands before what has them further on", "[search]")
{
    Desk desk;
    CustomerService customers(desk.office.session);
    Customer further;
    further.name = u"安徽北京科技园管理有限公司"_s; // sorts first by reading
    REQUIRE(customers.create(desk.office.admin, further));
    const auto hits = desk.find(u"bjkj"_s);
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].text == u"北京科技发展有限公司"_s);
    CHECK(hits[1].text == further.name);
}

TEST_CASE("what is typed stands marked in what is found; nothing typed finds nothing", "[search]")
{
    Desk desk;
    const auto hits = desk.find(u"远景"_s);
    REQUIRE(hits.size() == 1);
    REQUIRE(hits[0].marks.size() == 1);
    CHECK(hits[0].marks[0] == HitRange{2, 2});
    CHECK(desk.find({}).empty());
    CHECK(desk.find(u"不存在的公司"_s).empty());
}

TEST_CASE("a contract in the recycle bin is not found", "[search]")
{
    Desk desk;
    ContractService contracts(desk.office.session);
    const auto hits = desk.find(u"XS-202603-0001"_s);
    REQUIRE(hits.size() == 1);
    const ContractId id{hits[0].id};
    REQUIRE(contracts.remove(desk.office.admin, id, contracts.find(desk.office.admin, id)->contract.revision));
    CHECK(desk.find(u"XS-202603-0001"_s).empty());
}
