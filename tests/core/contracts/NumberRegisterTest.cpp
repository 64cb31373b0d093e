// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/NumberRegister.h"

#include "core/contracts/ContractService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the register says of every gap in a sequence why it is one", "[contract][numbers]")
{
    TestOffice office;
    ContractService contracts(office.session);
    office.clock.setToday(QDate(2026, 3, 2));
    const auto draft = [&](const QString& number = {}) {
        Contract contract = sampleContract();
        contract.number = number;
        return *contracts.draft(office.admin, contract);
    };
    draft(u"XS-202603-0002"_s); // by hand, before the sequence came there
    const ContractId kept = draft();
    const ContractId binned = draft();
    const ContractId purged = draft();
    const auto numberOf = [&](ContractId id) { return contracts.find(office.admin, id)->contract.number; };
    REQUIRE(numberOf(kept) == u"XS-202603-0001"_s);
    REQUIRE(numberOf(binned) == u"XS-202603-0003"_s);
    for (const ContractId id : {binned, purged})
        REQUIRE(contracts.remove(office.admin, id, contracts.find(office.admin, id)->contract.revision));
    REQUIRE(contracts.purge(office.admin, purged));

    const NumberRegister numbers(office.session);
    const auto sequences = *numbers.sequences(office.admin);
    REQUIRE(sequences.size() == 1);
    CHECK(sequences[0].holder == u"contract"_s);
    CHECK(sequences[0].type == u"买卖合同"_s);
    CHECK(sequences[0].period == u"2026-03"_s);
    const auto all = *numbers.numbers(office.admin, sequences[0]);
    REQUIRE(all.size() == 4);
    CHECK(all[0].fate == NumberFate::InUse);
    CHECK(all[0].title == sampleContract().title);
    CHECK(all[1].fate == NumberFate::Skipped);
    CHECK(all[1].sequence == 2);
    CHECK(all[2].fate == NumberFate::InBin);
    CHECK(all[3].fate == NumberFate::Purged);
    CHECK(all[3].number == u"XS-202603-0004"_s);
    CHECK(all[3].title.isEmpty());
}
