// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractRepository.h"

#include "core/numbers/NumberRepository.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a contract comes back as it was stored, parties and lines included", "[contract]")
{
    TestOffice office;
    const ContractRepository contracts(office.database);
    Contract stored = sampleContract();
    stored.number = u"XS-202603-0001"_s;
    stored.id = contracts.add(stored);

    const auto found = contracts.findByNumber(stored.number);
    REQUIRE(found);
    CHECK(found->id == stored.id);
    CHECK(auditFields(*found) == auditFields(stored));
    CHECK(found->parties == stored.parties);
    CHECK(found->lines == stored.lines);
    CHECK(found->revision == Revision{1});
}

TEST_CASE("saving over somebody else's save is a conflict", "[contract]")
{
    TestOffice office;
    const ContractRepository contracts(office.database);
    Contract contract = sampleContract();
    contract.id = contracts.add(contract);
    contract.title = u"改"_s;
    contracts.save(contract, Revision{1});
    CHECK_THROWS_AS(contracts.save(contract, Revision{1}), StaleRevision);
    CHECK(contracts.find(contract.id)->revision == Revision{2});
}

TEST_CASE("numbers are given once a scope and period", "[numbers]")
{
    TestOffice office;
    const NumberRepository numbers(office.database);
    CHECK(numbers.peekNext(u"contract/买卖"_s, u"202603"_s) == 1);
    CHECK(numbers.takeNext(u"contract/买卖"_s, u"202603"_s) == 1);
    CHECK(numbers.takeNext(u"contract/买卖"_s, u"202603"_s) == 2);
    CHECK(numbers.takeNext(u"contract/买卖"_s, u"202604"_s) == 1);
    CHECK(numbers.takeNext(u"contract/服务"_s, u"202603"_s) == 1);

    numbers.keep(u"XS-1"_s, u"contract/买卖"_s, u"202603"_s, 1, u"contract"_s, 9, 0);
    CHECK(numbers.isIssued(u"XS-1"_s));
    numbers.explainGap(u"XS-1"_s, u"已从回收站清除"_s);
    CHECK(numbers.isIssued(u"XS-1"_s));
    CHECK_THROWS_AS(numbers.keep(u"XS-1"_s, u"contract/买卖"_s, u"202603"_s, 2, u"contract"_s, 10, 0), StorageFault);
}

TEST_CASE("what cannot be right is refused and names its field", "[contract]")
{
    Contract contract = sampleContract();
    CHECK(checkContract(contract));

    SECTION("title")
    {
        contract.title = GENERATE(QString(), QString(10'000, u'长'));
        CHECK(checkContract(contract).error().field == u"title"_s);
    }
    SECTION("it ends before it starts")
    {
        contract.endOn = QDate(2026, 1, 30);
        CHECK(checkContract(contract).error().code == u"contract.ends_before_start"_s);
    }
    SECTION("figures that do not add up")
    {
        contract.amount = Money::fen(1'130'001);
        CHECK(checkContract(contract).error().code == u"contract.sum_wrong"_s);
        contract.lines[0].amount = Money::fen(1'130'001);
        CHECK(checkContract(contract).error().code == u"contract.line_amount_wrong"_s);
    }
    SECTION("an override without a reason")
    {
        contract.expiryOverrideOn = QDate(2027, 6, 1);
        CHECK(checkContract(contract).error().field == u"override_reason"_s);
    }
}
