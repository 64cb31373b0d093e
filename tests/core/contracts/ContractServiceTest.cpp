// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractService.h"

#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An office with one customer, one company and the contract service.
struct Desk {
    TestOffice office;
    ContractService contracts{office.session};
    Contract form = sampleContract();

    Desk()
    {
        office.database.execute(u"INSERT INTO company (id, name) VALUES (1, '我方公司')"_s);
        office.database.execute(u"INSERT INTO customer (id, name, kind, status, py_sort, name_key, created_utc_ms,"
                                " updated_utc_ms) VALUES (1, '北岭机械', 'enterprise', 'active', 'x', 'x', 0, 0)"_s);
        form.companyId = CompanyId{1};
        form.customerId = CustomerId{1};
    }

    ContractDetails drafted()
    {
        const auto id = contracts.draft(office.admin, form);
        REQUIRE(id);
        return *contracts.find(office.admin, *id);
    }
    Result<ContractState> act(ContractId id, ContractAction action, QDate day = {}, const QString& comment = {},
                              const QJsonObject& values = {})
    {
        const Revision seen = contracts.find(office.admin, id)->contract.revision;
        return contracts.act(office.admin, id, seen, action,
                             {.today = {}, .day = day, .comment = comment, .values = values});
    }
};

} // namespace

TEST_CASE("drafts are numbered by the rule of their type, once each", "[contract]")
{
    Desk desk;
    CHECK(*desk.contracts.previewNumber(desk.office.admin, u"买卖合同"_s) == u"XS-202603-0001"_s);
    CHECK(desk.drafted().contract.number == u"XS-202603-0001"_s);
    CHECK(desk.drafted().contract.number == u"XS-202603-0002"_s);
    desk.form.contractType = u"租赁合同"_s;
    CHECK(desk.drafted().contract.number == u"HT-202603-0001"_s);
}

TEST_CASE("a number entered by hand is kept, refused twice, and skipped by the rule", "[contract]")
{
    Desk desk;
    desk.form.number = u"XS-202603-0001"_s;
    CHECK(desk.drafted().contract.number == u"XS-202603-0001"_s);
    const auto again = desk.contracts.draft(desk.office.admin, desk.form);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == u"number.taken"_s);
    CHECK(again.error().detail == u"XS-202603-0001 · "_s + desk.form.title); // and names what has it
    desk.form.number.clear();
    CHECK(desk.drafted().contract.number == u"XS-202603-0002"_s);
}

TEST_CASE("a refused draft takes no number", "[contract]")
{
    Desk desk;
    desk.form.title.clear();
    CHECK_FALSE(desk.contracts.draft(desk.office.admin, desk.form));
    desk.form.title = u"x"_s;
    CHECK(desk.drafted().contract.number == u"XS-202603-0001"_s);
}

TEST_CASE("from draft to archive, each step in the history and in the log", "[contract]")
{
    Desk desk;
    const ContractId id = desk.drafted().contract.id;
    CHECK(*desk.act(id, ContractAction::Submit) == ContractState::InReview);
    CHECK(*desk.act(id, ContractAction::Return, {}, u"违约金过低"_s) == ContractState::Returned);
    CHECK(*desk.act(id, ContractAction::Submit) == ContractState::InReview);
    CHECK(*desk.act(id, ContractAction::Approve) == ContractState::Approved);
    CHECK(*desk.act(id, ContractAction::Sign, QDate(2026, 3, 1), {},
                    {{u"start_on"_s, u"2026-03-01"_s}, {u"first_term"_s, u"24m"_s}}) == ContractState::Signed);
    CHECK(desk.office.lastAction() == u"contract.sign"_s);
    CHECK(*desk.act(id, ContractAction::Activate) == ContractState::Performing);
    CHECK(*desk.act(id, ContractAction::File) == ContractState::Performing);
    CHECK(*desk.act(id, ContractAction::Complete) == ContractState::Completed);
    CHECK(*desk.act(id, ContractAction::File) == ContractState::Archived);

    const auto details = desk.contracts.find(desk.office.admin, id);
    CHECK(details->steps.size() == 9);
    CHECK(details->steps[1].comment == u"违约金过低"_s);
    CHECK(details->contract.signedOn == QDate(2026, 3, 1));
    CHECK(periodOn(termOf(details->contract), QDate(2026, 3, 2)).end == QDate(2028, 2, 29));
}

TEST_CASE("a step that is not in the table is refused and names contract and step", "[contract]")
{
    Desk desk;
    const ContractDetails details = desk.drafted();
    const auto refusal = desk.act(details.contract.id, ContractAction::Complete);
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().code == u"contract.state.forbidden"_s);
    CHECK(refusal.error().detail.contains(details.contract.number));
}

TEST_CASE("a step with impossible values changes nothing", "[contract]")
{
    Desk desk;
    const ContractId id = desk.drafted().contract.id;
    CHECK(
        desk.act(id, ContractAction::TakeIn, QDate(2026, 3, 1), {}, {{u"start_on"_s, u"2026-02-30"_s}}).error().code ==
        u"date.invalid"_s);
    CHECK(desk.act(id, ContractAction::TakeIn, QDate(2026, 3, 1), {}, {{u"colour"_s, u"red"_s}}).error().code ==
          u"contract.values_unknown"_s);
    CHECK(desk.contracts.find(desk.office.admin, id)->contract.state == ContractState::Draft);
}

TEST_CASE("the role decides each step, whoever asks", "[contract]")
{
    Desk desk;
    const ContractId id = desk.drafted().contract.id;
    REQUIRE(desk.act(id, ContractAction::Submit));
    const auto refusal =
        desk.contracts.act(desk.office.actor(Role::Assistant), id, Revision{2}, ContractAction::Approve, {});
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().kind == ErrorKind::Denied);
    CHECK(desk.contracts.act(desk.office.actor(Role::Manager), id, Revision{2}, ContractAction::Approve, {}));
}

TEST_CASE("the text is frozen from review on; notes stay open", "[contract]")
{
    Desk desk;
    const ContractId id = desk.drafted().contract.id;
    REQUIRE(desk.act(id, ContractAction::Submit));
    Contract contract = desk.contracts.find(desk.office.admin, id)->contract;
    contract.title = u"改了"_s;
    const auto refusal = desk.contracts.edit(desk.office.admin, contract);
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().code == u"contract.text_frozen"_s);
    CHECK(refusal.error().field == u"title"_s);

    contract = desk.contracts.find(desk.office.admin, id)->contract;
    contract.notes = u"催了一次"_s;
    CHECK(desk.contracts.edit(desk.office.admin, contract));
    CHECK(desk.contracts.edit(desk.office.admin, contract).error().kind == ErrorKind::Conflict);
}

TEST_CASE("the bin gives drafts back; purged numbers stay taken", "[contract]")
{
    Desk desk;
    const ContractDetails details = desk.drafted();
    const ContractId id = details.contract.id;
    REQUIRE(desk.contracts.remove(desk.office.admin, id, details.contract.revision));
    CHECK_FALSE(desk.act(id, ContractAction::Submit));
    REQUIRE(desk.contracts.restore(desk.office.admin, id));
    CHECK(desk.contracts.restore(desk.office.admin, id).error().code == u"contract.not_in_bin"_s);

    const Revision now = desk.contracts.find(desk.office.admin, id)->contract.revision;
    REQUIRE(desk.contracts.remove(desk.office.admin, id, now));
    REQUIRE(desk.contracts.purge(desk.office.admin, id));
    desk.form.number = details.contract.number;
    CHECK(desk.contracts.draft(desk.office.admin, desk.form).error().code == u"number.taken"_s);
}

TEST_CASE("a signed contract cannot be thrown away", "[contract]")
{
    Desk desk;
    const ContractId id = desk.drafted().contract.id;
    REQUIRE(desk.act(id, ContractAction::TakeIn, QDate(2026, 3, 1)));
    const Revision now = desk.contracts.find(desk.office.admin, id)->contract.revision;
    CHECK(desk.contracts.remove(desk.office.admin, id, now).error().code == u"contract.live"_s);
}
