// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveService.h"

#include "core/archive/ArchiveList.h"
#include "core/contracts/ContractService.h"
#include "core/ledger/Ledger.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/core/TestOffice.h"

#include <QJsonArray>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An office with a customer, signed contracts and an archive.
struct ArchiveDesk {
    TestOffice office;
    ContractService contracts{office.session};
    ArchiveService archive{office.session};

    ArchiveDesk()
    {
        office.database.execute(u"INSERT INTO company (id, name) VALUES (1, '我方公司')"_s);
        office.database.execute(u"INSERT INTO customer (id, name, kind, status, py_sort, name_key, created_utc_ms,"
                                " updated_utc_ms) VALUES (1, '北岭机械', 'enterprise', 'active', 'x', 'x', 0, 0)"_s);
    }

    ContractId draft()
    {
        Contract form = sampleContract();
        form.companyId = CompanyId{1};
        form.customerId = CustomerId{1};
        return contracts.draft(office.admin, form).value();
    }
    void act(ContractId id, ContractAction action, QDate day, const QString& comment = {})
    {
        const Revision seen = contracts.find(office.admin, id)->contract.revision;
        REQUIRE(
            contracts.act(office.admin, id, seen, action, {.today = {}, .day = day, .comment = comment, .values = {}}));
    }
    ContractId signedContract()
    {
        const ContractId id = draft();
        act(id, ContractAction::TakeIn, QDate(2026, 1, 31));
        return id;
    }
    ArchiveRecord proposal(ContractId id) { return archive.propose(office.admin, id).value(); }
    ContractState stateOf(ContractId id) { return contracts.find(office.admin, id)->contract.state; }
};

} // namespace

TEST_CASE("a paper is filed with the next number, its place and its checklist", "[archive]")
{
    ArchiveDesk desk;
    const ContractId id = desk.signedContract();
    ArchiveRecord record = desk.proposal(id);
    CHECK(record.number == u"DA-2026-0001"_s);
    record.place = {u"档案室"_s, u"A03"_s, u"12"_s, u"05"_s};
    record.electronicCopies = 1;

    const auto filed = desk.archive.file(desk.office.admin, id, record);

    REQUIRE(filed);
    CHECK(filed->number == u"DA-2026-0001"_s);
    CHECK(filed->place.text() == u"档案室/A03/12/05"_s);
    CHECK(filed->year == 2026);
    CHECK(filed->category == u"买卖合同"_s);
    CHECK(missingItems(*filed) ==
          QStringList{u"approval_sheet"_s, u"authorisation"_s, u"delivery_note"_s, u"acceptance"_s, u"invoice"_s});
    CHECK(desk.office.lastAction() == u"archive.filed"_s);
    CHECK(desk.archive.findByContract(desk.office.admin, id)->record.checks == filed->checks);
}

TEST_CASE("the list tells how many papers a record lacks", "[archive][ledger]")
{
    ArchiveDesk desk;
    Ledger ledger(desk.office.clock, officeSources());
    desk.office.session.addObserver(ledger);
    JobContext job;
    REQUIRE(ledger.load(desk.office.database, job));
    ContractId id = desk.signedContract();
    REQUIRE(desk.archive.file(desk.office.admin, id, desk.proposal(id)));
    id = desk.signedContract();
    ArchiveRecord whole = desk.proposal(id);
    for (auto& check : whole.checks)
        check.isPresent = true;
    REQUIRE(desk.archive.file(desk.office.admin, id, whole));
    const auto lacking = [&] {
        const LedgerTable& table = ledger.now()->archive();
        return std::pair(table.value(0, ArchiveColumn::MissingItems), table.value(1, ArchiveColumn::MissingItems));
    };

    CHECK(lacking() == std::pair<qint64, qint64>(5, 0)); // as each was filed
    REQUIRE(ledger.load(desk.office.database, job));
    CHECK(lacking() == std::pair<qint64, qint64>(5, 0)); // and read all at once
}

TEST_CASE("filing keeps a running contract running and closes an ended one", "[archive]")
{
    ArchiveDesk desk;
    const ContractId running = desk.signedContract();
    desk.act(running, ContractAction::Activate, {});
    const auto first = desk.archive.file(desk.office.admin, running, desk.proposal(running));
    REQUIRE(first);
    CHECK(desk.stateOf(running) == ContractState::Performing);

    desk.act(running, ContractAction::Complete, QDate(2026, 3, 1));
    ArchiveRecord again = desk.proposal(running);
    again.checks.front().note = u"两份"_s;
    const auto closed = desk.archive.file(desk.office.admin, running, again);
    REQUIRE(closed);
    CHECK(desk.stateOf(running) == ContractState::Archived);
    CHECK(closed->number == first->number);
    CHECK(closed->id == first->id);
    CHECK(desk.contracts.find(desk.office.admin, running)->steps.back().action == ContractAction::File);
}

TEST_CASE("a draft has no paper to file, and refusing it takes no number", "[archive]")
{
    ArchiveDesk desk;
    const ContractId draft = desk.draft();
    const qint64 logged = desk.office.auditRows();
    const auto refusal = desk.archive.file(desk.office.admin, draft, desk.proposal(draft));
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().code == u"contract.state.forbidden"_s);
    CHECK(desk.office.auditRows() == logged);
    CHECK(desk.proposal(desk.signedContract()).number == u"DA-2026-0001"_s);
}

TEST_CASE("archive numbers are given once; old ones may be entered by hand", "[archive]")
{
    ArchiveDesk desk;
    const ContractId old = desk.signedContract();
    ArchiveRecord record = desk.proposal(old);
    record.number = u"2019-旧-17"_s;
    CHECK(desk.archive.file(desk.office.admin, old, record)->number == u"2019-旧-17"_s);

    const ContractId next = desk.signedContract();
    const auto twice = desk.archive.file(desk.office.admin, next, record);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == u"number.taken"_s);
    CHECK(desk.archive.file(desk.office.admin, next, desk.proposal(next))->number == u"DA-2026-0001"_s);
    const ContractId third = desk.signedContract();
    ArchiveRecord unnumbered = desk.proposal(third);
    unnumbered.number.clear();
    CHECK(desk.archive.file(desk.office.admin, third, unnumbered)->number == u"DA-2026-0002"_s);
}

TEST_CASE("a number entered ahead of the rule is not proposed again", "[archive]")
{
    ArchiveDesk desk;
    const ContractId early = desk.signedContract();
    ArchiveRecord record = desk.proposal(early);
    record.number = u"DA-2026-0002"_s;
    REQUIRE(desk.archive.file(desk.office.admin, early, record));

    const ContractId first = desk.signedContract();
    CHECK(desk.archive.file(desk.office.admin, first, desk.proposal(first))->number == u"DA-2026-0001"_s);
    const ContractId second = desk.signedContract();
    CHECK(desk.proposal(second).number == u"DA-2026-0003"_s);
    CHECK(desk.archive.file(desk.office.admin, second, desk.proposal(second))->number == u"DA-2026-0003"_s);
}

TEST_CASE("the next paper is proposed into the next slot, kept as long as the last of its type", "[archive]")
{
    ArchiveDesk desk;
    const ContractId first = desk.signedContract();
    ArchiveRecord record = desk.proposal(first);
    record.place = {u"1"_s, u"A"_s, u"3"_s, u"S-09"_s};
    record.retentionYears = 30;
    REQUIRE(desk.archive.file(desk.office.admin, first, record));

    const ArchiveRecord next = desk.proposal(desk.signedContract());
    CHECK(next.place == ArchivePlace{u"1"_s, u"A"_s, u"3"_s, u"S-10"_s});
    CHECK(next.retentionYears == RetentionYears(30));
    CHECK(nextPlace({{}, {}, {}, u"末"_s}).slot == u"末"_s);
    CHECK(nextPlace({{}, {}, {}, u"99"_s}).slot == u"100"_s);
    CHECK(nextPlace({{}, {}, {}, u"7b"_s}).slot == u"8b"_s);
}

TEST_CASE("retention counts whole years from the year after the contract's end", "[archive]")
{
    Contract contract = sampleContract(); // runs from 2026-01-31 for twelve months, renewed tacitly
    CHECK(retentionBase(contract, QDate(2026, 3, 2), QDate(2026, 3, 2)) == QDate(2027, 1, 30));
    contract.endedOn = QDate(2026, 2, 20);
    CHECK(retentionBase(contract, QDate(2026, 3, 2), QDate(2026, 3, 2)) == QDate(2026, 3, 2)); // filed later
    CHECK(keepUntil(QDate(2024, 5, 10), 10) == QDate(2034, 12, 31));
    CHECK(keepUntil(QDate(2024, 12, 31), 30) == QDate(2054, 12, 31));
    CHECK_FALSE(keepUntil(QDate(2024, 5, 10), std::nullopt).isValid());
}

TEST_CASE("what can't be true about a file is refused with its place", "[archive]")
{
    ArchiveDesk desk;
    const ContractId id = desk.signedContract();
    const ArchiveRecord sound = desk.proposal(id);
    const auto refusal = [&](auto change) -> QString {
        ArchiveRecord record = sound;
        change(record);
        const auto filed = desk.archive.file(desk.office.admin, id, record);
        REQUIRE_FALSE(filed);
        return filed.error().code + u" "_s + filed.error().field;
    };
    CHECK(refusal([](ArchiveRecord& one) { one.filedOn = {}; }) == u"archive.filed_on_missing filed_on"_s);
    CHECK(refusal([](ArchiveRecord& one) { one.filedOn = QDate(2026, 3, 3); }) ==
          u"archive.filed_in_future filed_on"_s);
    CHECK(refusal([](ArchiveRecord& one) { one.year = 26; }) == u"archive.year_out_of_range year"_s);
    CHECK(refusal([](ArchiveRecord& one) { one.paperCopies = -1; }) == u"archive.copies_out_of_range paper_copies"_s);
    CHECK(refusal([](ArchiveRecord& one) { one.paperCopies = 0; }) == u"archive.copies_missing paper_copies"_s);
    CHECK(refusal([](ArchiveRecord& one) { one.retentionYears = 0; }) ==
          u"archive.retention_out_of_range retention_years"_s);
    CHECK(refusal([](ArchiveRecord& one) { one.place.box = QString(201, u'x'); }) == u"archive.text_too_long box"_s);
    CHECK(refusal([](ArchiveRecord& one) { one.checks.push_back(one.checks.front()); }) ==
          u"archive.check_twice checks"_s);
    CHECK(refusal([](ArchiveRecord& one) {
              one.checks.push_back({u" "_s, true, {}});
          }) == u"archive.check_blank checks"_s);
}

TEST_CASE("several papers move to another place at once, one slot after the other", "[archive]")
{
    ArchiveDesk desk;
    std::vector<ArchiveRecordId> ids;
    for (int i = 0; i < 3; ++i) {
        const ContractId id = desk.signedContract();
        ids.push_back(desk.archive.file(desk.office.admin, id, desk.proposal(id))->id);
    }
    REQUIRE(desk.archive.move(desk.office.admin, ids, {u"2"_s, u"B"_s, u"1"_s, u"01"_s}));
    CHECK(desk.archive.find(desk.office.admin, ids[2])->record.place.text() == u"2/B/1/03"_s);
    CHECK(desk.office.lastAction() == u"archive.moved"_s);
    CHECK(desk.archive.move(desk.office.admin, ids, {}).error().code == u"archive.place_missing"_s);

    ids.push_back(ArchiveRecordId{999});
    CHECK(desk.archive.move(desk.office.admin, ids, {u"9"_s, {}, {}, {}}).error().code == u"archive.not_found"_s);
    CHECK(desk.archive.find(desk.office.admin, ids[0])->record.place.room == u"2"_s); // none was moved
}

TEST_CASE("a record is corrected once per look; its number stays", "[archive]")
{
    ArchiveDesk desk;
    const ContractId id = desk.signedContract();
    ArchiveRecord record = desk.archive.file(desk.office.admin, id, desk.proposal(id)).value();
    record.checks[1].isPresent = true;
    record.number = u"X"_s;
    record.retentionYears.reset();
    const auto edited = desk.archive.edit(desk.office.admin, record);
    REQUIRE(edited);
    CHECK(edited->number == u"DA-2026-0001"_s);
    CHECK(edited->checks[1].isPresent);
    CHECK_FALSE(edited->keepUntil.isValid());
    CHECK(desk.archive.edit(desk.office.admin, record).error().code == u"archive.changed_meanwhile"_s);
    CHECK(desk.archive.find(desk.office.admin, ArchiveRecordId{99}).error().code == u"archive.not_found"_s);
}

TEST_CASE("papers wait until they are filed, ended ones first", "[archive]")
{
    ArchiveDesk desk;
    desk.draft();
    const ContractId running = desk.signedContract();
    const ContractId ended = desk.signedContract();
    desk.act(ended, ContractAction::Terminate, QDate(2026, 3, 1), u"协商解除"_s);
    const auto waiting = desk.archive.waiting(desk.office.admin);
    REQUIRE(waiting);
    REQUIRE(waiting->size() == 2);
    CHECK(waiting->at(0).id == ended);
    CHECK(waiting->at(1).customer == u"北岭机械"_s);
    REQUIRE(desk.archive.file(desk.office.admin, running, desk.proposal(running)));
    REQUIRE(desk.archive.file(desk.office.admin, ended, desk.proposal(ended)));
    CHECK(desk.archive.waiting(desk.office.admin)->empty());
}

TEST_CASE("guests and reviewers look at the archive but do not file", "[archive]")
{
    ArchiveDesk desk;
    const ContractId id = desk.signedContract();
    const ArchiveRecord record = desk.proposal(id);
    CHECK(desk.archive.file(desk.office.actor(Role::LegalReviewer), id, record).error().kind == ErrorKind::Denied);
    CHECK(desk.archive.file(desk.office.actor(Role::Archivist), id, record));
    CHECK(desk.archive.findByContract(desk.office.actor(Role::Guest), id));
}
