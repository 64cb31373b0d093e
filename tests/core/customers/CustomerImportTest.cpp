// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerImport.h"

#include "core/customers/CustomerService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CustomerSamples.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using Planned = PlannedRow<CustomerRow>;

Planned row(int fileRow, const QString& name, const QString& code = {}, const QString& phone = {})
{
    Planned row{fileRow, {}};
    row.value.values.name = name;
    row.value.values.creditCode = code;
    row.value.values.phone = phone;
    return row;
}

CustomerContact contact(const QString& name)
{
    return {.name = name, .position = {}, .phone = {}, .email = {}, .note = {}};
}

QStringList toldOf(const ImportOutcome& outcome)
{
    QStringList told;
    for (const RowProblem& warning : outcome.warnings)
        told.append(QString::number(warning.fileRow) + u' ' + warning.code + u' ' + warning.detail);
    return told;
}

/// An office with its services and one call to import.
struct ImportOffice : TestOffice {
    CustomerService customers{session};
    CustomerImport imports{session};
    JobContext job;

    ImportOutcome take(const std::vector<Planned>& rows, CustomerImport::Mode mode = CustomerImport::Mode::Store)
    {
        const auto outcome = imports.importRows(admin, rows, u"客户.xlsx"_s, mode, job);
        REQUIRE(outcome);
        return *outcome;
    }
    int count() { return static_cast<int>(customers.list(admin, {}, 100)->size()); }
};

} // namespace

TEST_CASE("an import makes new customers and is one line in the log", "[customers][import]")
{
    ImportOffice office;
    const ImportOutcome outcome = office.take({row(2, u"甲公司"_s), row(3, u"乙公司"_s, kSoundCode)});

    CHECK(outcome.rows == 2);
    CHECK(outcome.created == 2);
    CHECK(office.count() == 2);
    CHECK(office.auditRows() == 1);
    CHECK(office.lastAction() == u"customers.imported"_s);
}

TEST_CASE("the same file once more changes nothing", "[customers][import]")
{
    ImportOffice office;
    const std::vector<Planned> rows{row(2, u"甲公司"_s, {}, u"1"_s), row(3, u"乙公司"_s, kSoundCode)};
    office.take(rows);

    const ImportOutcome again = office.take(rows);

    CHECK(again.created == 0);
    CHECK(again.updated == 0);
    CHECK(again.skipped == 2);
}

TEST_CASE("a known customer is found by code, else by name, and keeps its name", "[customers][import]")
{
    ImportOffice office;
    office.take({row(2, u"甲公司"_s, kSoundCode), row(3, u"乙（中国）公司"_s)});

    const ImportOutcome outcome =
        office.take({row(2, u"甲公司新名"_s, kSoundCode, u"1"_s), row(3, u"乙(中国)公司"_s, {}, u"2"_s)});

    CHECK(outcome.updated == 2);
    CHECK(office.count() == 2);
    CHECK(office.customers.findByName(office.admin, u"甲公司"_s)->phone == u"1"_s);
    CHECK(toldOf(outcome) == QStringList{u"2 customer.name_differs 甲公司"_s});
}

TEST_CASE("a repeated row adds its contact to the first one and is pointed out", "[customers][import]")
{
    ImportOffice office;
    Planned first = row(2, u"甲公司"_s);
    first.value.values.contacts = {contact(u"王芳"_s)};
    Planned second = row(7, u"甲公司"_s);
    second.value.values.contacts = {contact(u"刘洋"_s)};

    const ImportOutcome outcome = office.take({first, second});

    CHECK(outcome.created == 1);
    CHECK(outcome.updated == 1);
    CHECK(office.customers.findByName(office.admin, u"甲公司"_s)->contacts.size() == 2);
    CHECK(toldOf(outcome) == QStringList{u"7 customer.repeated_in_file 2"_s});
}

TEST_CASE("two companies of one name with different valid codes stay two", "[customers][import]")
{
    ImportOffice office;
    const ImportOutcome outcome = office.take({row(2, u"甲公司"_s, kSoundCode), row(3, u"甲公司"_s, kOtherSoundCode)});
    CHECK(outcome.created == 2);
    REQUIRE(outcome.warnings.size() == 1);
    CHECK(outcome.warnings.front().code == u"customer.same_name_other_code"_s);
}

TEST_CASE("a trial counts like the real import and keeps nothing", "[customers][import]")
{
    ImportOffice office;
    const ImportOutcome trial = office.take({row(2, u"甲公司"_s), row(3, u"甲公司"_s)}, CustomerImport::Mode::Trial);

    CHECK(trial.created == 1);
    CHECK(trial.skipped == 1);
    CHECK(trial.batchId == 0);
    CHECK(office.count() == 0);
    CHECK(office.auditRows() == 0);
}

TEST_CASE("others work on while an import is worked out, and what they write is taken into account",
          "[customers][import]")
{
    ImportOffice office;
    bool isFirst = true;
    bool wasHalfDone = false;
    JobContext job(JobHandle(), {}, [&] {
        wasHalfDone = wasHalfDone || office.database.inTransaction();
        if (std::exchange(isFirst, false))
            REQUIRE(office.customers.create(office.admin, customerNamed(u"乙公司"_s)));
    });
    const auto outcome = office.imports.importRows(
        office.admin, {row(2, u"甲公司"_s), row(3, u"乙公司"_s, {}, u"0571-1"_s), row(4, u"丙公司"_s)}, u"x.csv"_s,
        CustomerImport::Mode::Store, job);

    REQUIRE(outcome);
    CHECK(outcome->created == 2);
    CHECK(outcome->updated == 1);
    CHECK(office.count() == 3);
    CHECK(office.customers.findByName(office.admin, u"乙公司"_s)->phone == u"0571-1"_s);
    CHECK_FALSE(isFirst);
    CHECK_FALSE(wasHalfDone);
}

TEST_CASE("a row that breaks a rule, or a stop by the person, leaves nothing of the import", "[customers][import]")
{
    ImportOffice office;
    const auto broken = office.imports.importRows(office.admin, {row(2, u"甲公司"_s), row(3, QString())}, u"x.csv"_s,
                                                  CustomerImport::Mode::Store, office.job);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == u"customer.name_missing"_s);
    CHECK(broken.error().detail == u"3"_s);

    JobHandle handle;
    handle.cancel();
    JobContext stopped(handle, {}, {});
    const auto stop = office.imports.importRows(office.admin, {row(2, u"甲公司"_s)}, u"x.csv"_s,
                                                CustomerImport::Mode::Store, stopped);
    REQUIRE_FALSE(stop);
    CHECK(stop.error().kind == ErrorKind::Cancelled);
    CHECK(office.count() == 0);
    CHECK(office.auditRows() == 0);
}

TEST_CASE("an import is taken back as a whole: new ones go, changed ones are as before", "[customers][import]")
{
    ImportOffice office;
    const Customer known = *office.customers.create(office.admin, fullCustomer());
    const ImportOutcome outcome =
        office.take({row(2, known.name, {}, u"999"_s), row(3, u"甲公司"_s), row(4, u"乙公司"_s)});

    REQUIRE(office.imports.undo(office.admin, outcome.batchId));

    CHECK(office.count() == 1);
    CHECK(toJson(*office.customers.find(office.admin, known.id)) == toJson(known));
    CHECK(office.lastAction() == u"import.undone"_s);
    CHECK(office.imports.undo(office.admin, outcome.batchId).error().code == u"import.undone_already"_s);
    CHECK(office.imports.batches(office.admin)->front().undoneUtcMs);
}

TEST_CASE("an import that people have built on is not taken back, and they are named", "[customers][import]")
{
    ImportOffice office;
    const ImportOutcome outcome = office.take({row(2, u"甲公司"_s), row(3, u"乙公司"_s)});
    Customer customer = *office.customers.findByName(office.admin, u"乙公司"_s);

    SECTION("edited since")
    {
        customer.phone = u"1"_s;
        REQUIRE(office.customers.edit(office.admin, customer, customer.revision));
        const auto refusal = office.imports.undo(office.admin, outcome.batchId);
        REQUIRE_FALSE(refusal);
        CHECK(refusal.error().code == u"import.rows_changed_since"_s);
        CHECK(refusal.error().detail == u"1: 乙公司"_s);
    }
    SECTION("named by a contract")
    {
        addContract(office.database, customer.id, u"XS-202603-0001"_s);
        CHECK(office.imports.undo(office.admin, outcome.batchId).error().code == u"import.rows_in_use"_s);
    }
    CHECK(office.count() == 2);
}
