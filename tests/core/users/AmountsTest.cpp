// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReport.h"
#include "core/contracts/ContractDossier.h"
#include "core/contracts/ContractList.h"
#include "core/contracts/drafting/ContractComparison.h"
#include "core/customers/CustomerList.h"
#include "core/documents/store/DocumentService.h"
#include "core/drafts/FormDraftService.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/LedgerFilter.h"
#include "core/letters/LetterService.h"
#include "core/users/UserService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DraftDesk.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A drafted and finished contract over some amount, and an administrator whose role was taken the right to see it:
/// everything else stays allowed, so that only this right makes the difference.
struct HiddenAmounts {
    DraftDesk desk;
    Contract contract = desk.drafted(u"买卖合同"_s);
    Actor reader;

    HiddenAmounts()
    {
        REQUIRE(contract.amount);
        REQUIRE(desk.drafting.finish(desk.office.admin, contract.id, Gaps::Tolerated));
        reader = desk.office.admin;
        reader.allowed = reader.allowed.without(Permission::SeeAmounts);
    }
};

template <class T>
bool isHidden(const Result<T>& result)
{
    return !result && result.error().code == u"permission.amounts_hidden"_s;
}

} // namespace

TEST_CASE("lists hold no amount for who may not see them: no column, sum, order or filter tells one",
          "[users][amounts]")
{
    HiddenAmounts hidden;
    Ledger ledger(hidden.desk.office.clock, officeSources());
    ledger.readFor(hidden.reader);
    JobContext job;
    REQUIRE(ledger.glance(hidden.desk.office.database));
    REQUIRE(ledger.now()->contracts().size() == 1);
    CHECK(ledger.now()->contracts().value(0, ContractColumn::Amount) == kNoValue);
    REQUIRE(ledger.load(hidden.desk.office.database, job));

    const auto now = ledger.now();
    const LedgerTable& contracts = now->contracts();
    CHECK(contracts.value(0, ContractColumn::Amount) == kNoValue);
    CHECK(now->customers().value(0, CustomerColumn::LiveAmount) == kNoValue);
    CHECK(contracts.withholdsAmounts());
    CHECK(sumsByCurrency(contracts, {0}, ContractColumn::Amount).empty());
    const LedgerFilter filter{.text = {}, .conditions = {{.column = ContractColumn::Amount, .from = 0}}};
    CHECK(sortedRows(contracts, matchingRows(contracts, filter), {ContractColumn::Amount}).empty());

    // A row that is written anew comes without it, too.
    hidden.desk.office.session.addObserver(ledger);
    hidden.desk.step(hidden.contract.id, ContractAction::Submit);
    CHECK(ledger.now()->contracts().value(0, ContractColumn::Amount) == kNoValue);
}

TEST_CASE("lists follow when the right is taken and given back", "[users][amounts]")
{
    HiddenAmounts hidden;
    TestOffice& office = hidden.desk.office;
    Ledger ledger(office.clock, officeSources());
    ledger.readFor(office.office->actor());
    office.session.addObserver(ledger);
    JobContext job;
    REQUIRE(ledger.load(office.database, job));
    CHECK(ledger.now()->contracts().value(0, ContractColumn::Amount) != kNoValue);

    UserService users(office.session);
    RoleMatrix matrix;
    matrix.set(Role::Administrator, Permission::SeeAmounts, false);
    REQUIRE(users.saveMatrix(office.admin, matrix));
    CHECK(ledger.now()->contracts().value(0, ContractColumn::Amount) == kNoValue);
    matrix.set(Role::Administrator, Permission::SeeAmounts, true);
    REQUIRE(users.saveMatrix(office.admin, matrix));
    CHECK(ledger.now()->contracts().value(0, ContractColumn::Amount) != kNoValue);
}

TEST_CASE("a contract is given without its figures, and without the history that would tell them", "[users][amounts]")
{
    HiddenAmounts hidden;
    const auto dossier = hidden.desk.contracts.dossier(hidden.reader, hidden.contract.id);
    REQUIRE(dossier);
    const Contract& shown = dossier->details.contract;
    CHECK(shown.number == hidden.contract.number);
    CHECK_FALSE(shown.amount);
    CHECK(shown.fieldValues.isEmpty());
    REQUIRE_FALSE(shown.lines.empty());
    CHECK(shown.lines.front().unitPrice == Decimal());
    CHECK(shown.lines.front().amount == Money());
    CHECK(shown.lines.front().quantity == hidden.contract.lines.front().quantity);
    CHECK(dossier->details.versions.front().fieldValues.isEmpty());
    CHECK(dossier->history.empty());
    CHECK_FALSE(hidden.desk.contracts.findByNumber(hidden.reader, shown.number)->contract.amount);
}

TEST_CASE("no text of a contract leaves core for who may not see amounts", "[users][amounts]")
{
    HiddenAmounts hidden;
    DraftDesk& desk = hidden.desk;
    const ContractId id = hidden.contract.id;
    LetterService letters(desk.drafting);
    DocumentService documents(desk.office.session, desk.office.office->files());
    const auto details = *desk.contracts.find(desk.office.admin, id);

    CHECK(isHidden(desk.drafting.pages(hidden.reader, id)));
    CHECK(isHidden(desk.drafting.preview(hidden.reader, hidden.contract)));
    CHECK(isHidden(desk.drafting.print(hidden.reader, id, {})));
    CHECK(isHidden(desk.drafting.exportFile(hidden.reader, id, PrintWay::Pdf)));
    CHECK(isHidden(desk.drafting.exportFile(hidden.reader, id, PrintWay::Docx)));
    CHECK(isHidden(desk.drafting.check(hidden.reader, hidden.contract)));
    CHECK(isHidden(desk.drafting.lastWith(hidden.reader, hidden.contract.customerId, 3)));
    CHECK(isHidden(desk.drafting.comparison().choices(hidden.reader, id)));
    CHECK(isHidden(documents.open(hidden.reader, details.versions.front().docxId)));
    for (const LetterType& type : letterTypes())
        CHECK(isHidden(letters.preview(hidden.reader, id, type, {})));
    CHECK(isHidden(desk.contracts.edit(hidden.reader, details.contract)));
    CHECK(isHidden(desk.contracts.draft(hidden.reader, hidden.contract)));
}

TEST_CASE("reports are made without any figure for who may not see amounts", "[users][amounts]")
{
    HiddenAmounts hidden;
    ArchiveReport reports(hidden.desk.office.session);
    JobContext job;
    ArchiveReportCriteria everything;
    everything.scope = ReportScope::All;
    REQUIRE_FALSE((*reports.prepare(hidden.desk.office.admin, everything, job))->total.amounts.empty());
    const auto data = reports.prepare(hidden.reader, everything, job);
    REQUIRE(data);
    CHECK((*data)->total.count == 1);
    CHECK((*data)->total.amounts.empty());
    CHECK_FALSE((*data)->lines[0].amount);
}

TEST_CASE("a credit limit that was not shown survives an edit", "[users][amounts]")
{
    HiddenAmounts hidden;
    CustomerService customers(hidden.desk.office.session);
    Customer customer = *customers.find(hidden.desk.office.admin, hidden.desk.customer.id);
    customer.creditLimitMinor = 5'000'000;
    REQUIRE(customers.edit(hidden.desk.office.admin, customer, customer.revision));

    Customer shown = *customers.find(hidden.reader, customer.id);
    CHECK_FALSE(shown.creditLimitMinor);
    shown.phone = u"010-5555"_s;
    const auto edited = customers.edit(hidden.reader, shown, shown.revision);
    REQUIRE(edited);
    CHECK_FALSE(edited->creditLimitMinor);
    CHECK(customers.find(hidden.desk.office.admin, customer.id)->creditLimitMinor == 5'000'000);
    const auto dossier = customers.dossier(hidden.reader, customer.id);
    REQUIRE(dossier);
    CHECK_FALSE(dossier->customer.creditLimitMinor);
    CHECK(dossier->history.empty());
    for (const DossierContract& contract : dossier->contracts)
        CHECK_FALSE(contract.amountMinor);
}

TEST_CASE("what somebody else typed into a form is not shown to who may not see amounts", "[users][amounts]")
{
    HiddenAmounts hidden;
    FormDraftService drafts(hidden.desk.office.session);
    REQUIRE(drafts.keep(hidden.desk.office.admin, u"contract"_s, 0, {{u"amount"_s, 100}}));
    CHECK(drafts.find(hidden.desk.office.admin, u"contract"_s, 0)->has_value());
    CHECK_FALSE(drafts.find(hidden.reader, u"contract"_s, 0)->has_value());
}
