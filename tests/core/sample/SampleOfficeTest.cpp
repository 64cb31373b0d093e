// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleOffice.h"

#include "core/archive/ArchiveService.h"
#include "core/audit/RecordCheck.h"
#include "core/contracts/ContractService.h"
#include "core/customers/CustomerService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/sample/Generator.h"
#include "core/session/Office.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/settings/OfficeSettings.h"
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

#include <QDir>
#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 countOf(TestOffice& office, const QString& noun)
{
    for (const auto& [name, count] : OfficeCheckRepository(office.database).counts())
        if (name == noun)
            return count;
    return -1;
}

} // namespace

TEST_CASE("the sample office has 40 customers and 120 contracts in every state, and says what it is", "[sample]")
{
    TestOffice office;
    JobContext job;
    const auto fonts = FontCatalog::create().value_or(nullptr);
    const auto filled = fillWithSample(*office.office, office.clock.today(), fonts.get(), job);
    INFO((filled ? QString() : filled.error().code + u' ' + filled.error().detail).toStdString());
    REQUIRE(filled);

    CHECK(countOf(office, u"customers"_s) == 40);
    CHECK(countOf(office, u"contracts"_s) == 120);
    CHECK(countOf(office, u"archive_records"_s) == 67);
    CHECK(countOf(office, u"templates"_s) == 12);
    CHECK(readSettings(office.database).isSample);
    CHECK(OfficeCheckRepository(office.database).findings(office.office->files()).empty());
    for (const ContractState state : kAllContractStates) {
        INFO(QString(toCode(state)).toStdString());
        CHECK(office.database.query(u"SELECT COUNT(*) FROM contract WHERE state = :state"_s)
                  .bind(":state", state)
                  .number() > 0);
    }
    if (!fonts)
        return;
    // The last year was written with the program: its texts are filed, most of the signed ones as signed copies too.
    const auto count = [&](const QString& where) {
        return office.database.query(u"SELECT COUNT(*) FROM "_s + where).number();
    };
    CHECK(count(u"contract WHERE template_version_id IS NOT NULL"_s) > 40);
    CHECK(count(u"contract_version WHERE gaps = ''"_s) == count(u"contract_version"_s));
    CHECK(count(u"contract_version"_s) > 40);
    CHECK(count(u"document WHERE kind = 'signed_copy'"_s) > 15);
    CHECK(count(u"template WHERE next_review_on > '2026-03-02'"_s) == count(u"template"_s));
}

TEST_CASE("the sample's papers have the numbers of their years, and the next one goes on from there", "[sample]")
{
    TestOffice office;
    JobContext job;
    REQUIRE(fillWithSample(*office.office, office.clock.today(), nullptr, job));
    const QString year = QString::number(office.clock.today().year());
    const auto thisYear = office.database.query(u"SELECT COUNT(*) FROM archive_record WHERE number LIKE :year"_s)
                              .bind(":year", QString(u"DA-"_s + year + u"-%"_s))
                              .number();
    REQUIRE(thisYear > 0);
    CHECK(office.database
              .query(u"SELECT COUNT(*) FROM archive_record WHERE substr(number, 4, 4) <> substr(filed_on, 1, 4)"_s)
              .number() == 0);

    ArchiveService archive(office.session);
    const auto waiting = archive.waiting(office.admin);
    REQUIRE(waiting);
    REQUIRE_FALSE(waiting->empty());
    CHECK(archive.propose(office.admin, waiting->front().id)->number ==
          u"DA-%1-%2"_s.arg(year).arg(thisYear + 1, 4, 10, QChar(u'0')));
}

TEST_CASE("the sample's history looks as if people had worked through the years", "[sample]")
{
    TestOffice office;
    JobContext job;
    REQUIRE(fillWithSample(*office.office, office.clock.today(), nullptr, job));
    qint64 last = 0;
    bool isForward = true;
    for (auto entries = AuditRepository(office.database).newest(10'000); const AuditEntry& entry : entries) {
        isForward = isForward && (last == 0 || entry.atUtcMs <= last);
        last = entry.atUtcMs;
    }
    CHECK(isForward);
    // Nothing lies in the future of the day the office was made for.
    CHECK(AuditRepository(office.database).newest(1).front().atUtcMs < FixedClock(QDate(2026, 3, 3)).nowUtcMs());
    CHECK(office.database.query(u"SELECT COUNT(*) FROM contract_step WHERE on_day > '2026-03-02'"_s).number() == 0);
}

TEST_CASE("a sample office is made whole or not at all, and only where nothing stands", "[sample]")
{
    QTemporaryDir place;
    FixedClock clock{QDate(2026, 3, 2)};
    const OfficeFolder folder(place.filePath(u"sample"_s));
    JobHandle stopped;
    stopped.cancel();
    JobContext stoppedJob(stopped, {}, {});
    CHECK(createSampleOffice(folder, clock, nullptr, stoppedJob).error().code == u"job.cancelled"_s);
    CHECK(QDir(place.path()).isEmpty());

    REQUIRE(QDir().mkpath(folder.path()));
    QFile note(folder.path() + u"/note.txt"_s);
    REQUIRE(note.open(QIODevice::WriteOnly));
    JobContext job;
    CHECK(createSampleOffice(folder, clock, nullptr, job).error().code == u"office.folder_not_empty"_s);
    REQUIRE(note.remove());
    CHECK(createSampleOffice(folder, clock, nullptr, job));
    const auto office = Office::open(folder, clock);
    CHECK((*office)->actor().name == u"阮青禾"_s); // who works there wrote its contracts
    CHECK(AuditRepository((*office)->database()).newest(1, {.action = u"clock.moved_back"_s}).empty());
    CHECK(recordsBesideLog((*office)->database()).empty());
    CHECK(createSampleOffice(folder, clock, nullptr, job).error().code == u"office.exists"_s);
}

TEST_CASE("the same seed generates the same office, another one another", "[sample]")
{
    const auto generated = [](quint32 seed) {
        TestOffice office;
        JobContext job;
        REQUIRE(generateOffice(*office.office, {.contracts = 700, .customers = 60, .seed = seed}, job));
        CHECK(countOf(office, u"customers"_s) == 60);
        CHECK(countOf(office, u"contracts"_s) == 700);
        CHECK(OfficeCheckRepository(office.database).findings(office.office->files()).empty());
        QString text;
        office.database
            .query(u"SELECT c.number, c.title, c.state, c.amount_minor, u.name, u.credit_code FROM contract c"
                   " JOIN customer u ON u.id = c.customer_id ORDER BY c.id"_s)
            .forEach([&](const Row& row) {
                for (int column = 0; column < 6; ++column)
                    text += row.textAt(column) + u'|';
            });
        return text;
    };
    const QString first = generated(7);
    CHECK(generated(7) == first);
    CHECK(generated(8) != first);
}

TEST_CASE("a generated contract can be worked on as any other", "[sample]")
{
    TestOffice office;
    JobContext job;
    REQUIRE(generateOffice(*office.office, {.contracts = 300, .customers = 20, .seed = 1}, job));
    ContractService contracts(office.session);
    const qint64 id = office.database.query(u"SELECT MIN(id) FROM contract WHERE state = 'performing'"_s).number();
    const auto details = contracts.find(office.admin, ContractId{id});
    REQUIRE(details);
    CHECK(details->steps.back().to == ContractState::Performing);
    CHECK(checkContract(details->contract));
    ActionInput input;
    input.day = office.clock.today();
    CHECK(contracts.act(office.admin, ContractId{id}, details->contract.revision, ContractAction::Complete, input));
}

TEST_CASE("generating refuses an office that is in use, and what nobody can mean", "[sample]")
{
    TestOffice office;
    JobContext job;
    CHECK(generateOffice(*office.office, {.contracts = -1, .customers = 1}, job).error().field == u"contracts"_s);
    CHECK(generateOffice(*office.office, {.contracts = 1, .customers = 0}, job).error().field == u"customers"_s);
    REQUIRE(generateOffice(*office.office, {.contracts = 3, .customers = 2}, job));
    CHECK(generateOffice(*office.office, {.contracts = 3, .customers = 2}, job).error().code ==
          u"generate.office_not_empty"_s);
}
