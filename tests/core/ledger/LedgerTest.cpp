// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveList.h"
#include "core/contracts/ContractList.h"
#include "core/customers/CustomerList.h"
#include "core/ledger/LedgerFilter.h"
#include "core/settings/OfficeSettings.h"
#include "core/templates/TemplateList.h"
#include "tests/support/Catch.h"
#include "tests/support/core/LedgerOffice.h"

#include <QRandomGenerator>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using C = ContractColumn;

/// Everything a table shows, one text a row.
QStringList shown(const LedgerTable& table)
{
    QStringList rows;
    for (int row = 0; row < table.places(); ++row) {
        if (!table.isAlive(row))
            continue;
        QString text = QString::number(table.id(row));
        for (int column = 0; column < static_cast<int>(table.columns().size()); ++column) {
            const ColumnKind kind = table.column(column).kind;
            const bool isText = kind == ColumnKind::Text || kind == ColumnKind::Word;
            text += u'|' + (isText ? table.text(row, column) : QString::number(table.value(row, column)));
        }
        rows.append(text);
    }
    return rows;
}

std::vector<qint64> idsInOrder(const LedgerTable& table, int column)
{
    std::vector<qint64> ids;
    for (const qint32 row : *table.order(column))
        ids.push_back(table.id(row));
    return ids;
}

} // namespace

TEST_CASE("after any changes the ledger shows what a fresh one would read", "[ledger]")
{
    LedgerOffice office;
    office.fill(60, 300);
    office.load();
    for (const EntityKind kind : {EntityKind::Contract, EntityKind::Customer})
        for (int column = 0; column < static_cast<int>(office.ledger.now()->table(kind).columns().size()); ++column)
            static_cast<void>(office.ledger.now()->table(kind).order(column)); // so that orders are carried over

    QRandomGenerator random(7);
    for (int change = 0; change < 60; ++change) {
        office.changeSomething(random);
        const auto current = office.ledger.now();
        LedgerOffice::Fresh fresh(office);
        for (const EntityKind kind :
             {EntityKind::Contract, EntityKind::Customer, EntityKind::Template, EntityKind::ArchiveRecord}) {
            REQUIRE(shown(current->table(kind)) == shown(fresh.ledger.now()->table(kind)));
            if (change % 10 != 0)
                continue;
            for (int column = 0; column < static_cast<int>(current->table(kind).columns().size()); ++column)
                REQUIRE(idsInOrder(current->table(kind), column) ==
                        idsInOrder(fresh.ledger.now()->table(kind), column));
        }
    }
}

TEST_CASE("orders made ahead are the orders of the newest version, and making them can be stopped", "[ledger]")
{
    LedgerOffice office;
    const qint64 first = office.addContract({.title = u"乙合同"_s});
    const qint64 second = office.addContract({.title = u"丙合同"_s});
    office.load();
    bool isFirst = true;
    JobContext job(JobHandle(), {}, [&] {
        if (std::exchange(isFirst, false))
            office.renameContract(second, u"安合同"_s); // while the orders are being made
    });
    REQUIRE(office.ledger.prepareOrders(job));
    const auto now = office.ledger.now();
    const auto order = now->contracts().order(ContractColumn::Title);
    CHECK(now->contracts().id(order->front()) == second);
    CHECK(now->contracts().id(order->back()) == first);

    JobHandle handle;
    handle.cancel();
    JobContext stopped(handle, {}, {});
    CHECK_FALSE(office.ledger.prepareOrders(stopped));
}

TEST_CASE("before everything is read the lists show the rows they begin with", "[ledger]")
{
    LedgerOffice office;
    office.fill(150, 150);
    const qint64 newest = office.addContract({.title = u"最新合同"_s});
    JobContext job;

    REQUIRE(office.ledger.glance(office.office.database));
    const auto first = office.ledger.now();
    CHECK(first->version() == 0); // no figure and no search may take it for the office
    CHECK(first->contracts().size() == 100);
    CHECK(first->customers().size() == 100);
    CHECK(first->contracts().find(newest));
    const auto row = first->contracts().find(newest);

    REQUIRE(office.ledger.load(office.office.database, job));
    const auto whole = office.ledger.now();
    CHECK(whole->version() > 0);
    CHECK(whole->contracts().size() == 151);
    CHECK(first->contracts().text(*row, C::Title) ==
          whole->contracts().text(*whole->contracts().find(newest), C::Title));
}

TEST_CASE("an older version stays as it was while the office goes on", "[ledger]")
{
    LedgerOffice office;
    office.fill(5, 20);
    office.load();
    const auto before = office.ledger.now();
    const QStringList rows = shown(before->contracts());

    office.renameContract(3, u"改过的标题"_s);

    CHECK(shown(before->contracts()) == rows);
    CHECK(office.ledger.now()->version() > before->version());
    CHECK(office.ledger.now()->contracts().text(2, C::Title) == u"改过的标题"_s);
}

TEST_CASE("a new version is announced after it can be read", "[ledger]")
{
    LedgerOffice office;
    office.fill(2, 2);
    office.load();
    quint64 seen = 0;
    QObject::connect(&office.ledger, &Ledger::published, &office.ledger, [&](quint64 version) {
        seen = version;
        CHECK(office.ledger.now()->version() == version);
    });

    office.renameContract(1, u"新"_s);

    CHECK(seen == office.ledger.now()->version());
}

TEST_CASE("a contract says where it stands on the ledger's day, and again when the day turns", "[ledger]")
{
    LedgerOffice office;
    office.addContract({.state = u"performing"_s, .startOn = QDate(2025, 3, 10), .firstTerm = u"1y"_s});
    office.load();
    const auto statusNow = [&] {
        return static_cast<ContractStatus>(office.ledger.now()->contracts().value(0, C::Status));
    };
    CHECK(office.ledger.now()->contracts().date(0, C::ExpiresOn) == QDate(2026, 3, 9));
    CHECK(statusNow() == ContractStatus::ExpiringSoon); // 2026-03-02

    office.office.clock.setToday(QDate(2026, 3, 10));
    office.ledger.turnDay();

    CHECK(statusNow() == ContractStatus::ExpiredUnhandled);
    CHECK(office.ledger.now()->today() == QDate(2026, 3, 10));
}

TEST_CASE("a contract without an end never drops out of the running ones", "[ledger]")
{
    LedgerOffice office;
    office.addContract({.state = u"performing"_s, .startOn = QDate(1999, 1, 1), .termKind = u"open_ended"_s});
    office.load();
    CHECK(static_cast<ContractStatus>(office.ledger.now()->contracts().value(0, C::Status)) ==
          ContractStatus::Performing);
    CHECK_FALSE(office.ledger.now()->contracts().date(0, C::ExpiresOn).isValid());
}

TEST_CASE("renaming a customer renames it in its contracts", "[ledger]")
{
    LedgerOffice office;
    office.fill(3, 9);
    office.load();
    office.renameCustomer(2, u"改名有限公司"_s);
    const auto now = office.ledger.now();
    for (int row = 0; row < now->contracts().places(); ++row) {
        if (now->contracts().value(row, C::CustomerId) == 2)
            CHECK(now->contracts().text(row, C::Customer) == u"改名有限公司"_s);
    }
}

TEST_CASE("what is committed between two slices of a load is in the loaded ledger", "[ledger]")
{
    LedgerOffice office;
    office.fill(3, 3000);
    bool isWritten = false;
    JobContext job({}, {}, [&] {
        if (!std::exchange(isWritten, true))
            office.renameContract(1, u"其间改的"_s);
    });
    REQUIRE(office.ledger.load(office.office.database, job));
    CHECK(isWritten);
    CHECK(office.ledger.now()->contracts().text(0, C::Title) == u"其间改的"_s);
}

TEST_CASE("a change of thousands of rows is read as a job, where somebody takes care of it", "[ledger]")
{
    LedgerOffice office;
    office.fill(5, 5);
    office.load();
    const auto changeMany = [&](const QString& name) {
        const auto done =
            office.office.session.write(office.office.admin, "sample.generate", [&](UnitOfWork& work) -> Result<void> {
                for (qint64 id = 1; id <= 6000; ++id)
                    work.touch(EntityKind::Customer, id);
                work.database().query(u"UPDATE customer SET name = :name"_s).bind(":name", name).execute();
                work.record(AuditRecord{u"customer.edited"_s, EntityKind::Customer, 1, name, {}, {}});
                return {};
            });
        REQUIRE(done);
    };
    const auto shownName = [&] {
        const auto now = office.ledger.now();
        return now->customers().text(0, CustomerColumn::Name);
    };
    changeMany(u"甲公司"_s);
    CHECK(shownName() == u"甲公司"_s); // nobody else would read it

    int asked = 0;
    QObject::connect(&office.ledger, &Ledger::fellBehind, [&] { ++asked; });
    office.ledger.mayFallBehind();
    changeMany(u"乙公司"_s);
    office.renameCustomer(2, u"丙公司"_s); // saved before the job begins
    CHECK(asked == 1);
    CHECK(shownName() == u"甲公司"_s);
    office.load();
    CHECK(shownName() == u"乙公司"_s);
    CHECK(shown(office.ledger.now()->customers()) == shown(LedgerOffice::Fresh(office).ledger.now()->customers()));

    office.renameCustomer(1, u"丁公司"_s);
    CHECK(shownName() == u"丁公司"_s); // followed at once again
    CHECK(asked == 1);
}

TEST_CASE("the office's days decide from when a contract counts as expiring", "[ledger]")
{
    LedgerOffice office;
    office.addContract({.customerId = office.addCustomer(u"北岭机械"_s),
                        .state = u"signed"_s,
                        .startOn = QDate(2025, 4, 21),
                        .firstTerm = u"12m"_s}); // ends 2026-04-20, 49 days ahead
    office.load();
    const auto status = [&] { return static_cast<ContractStatus>(office.contracts().value(0, C::Status)); };
    CHECK(status() == ContractStatus::Performing);

    OfficeSettings settings = defaultSettings();
    settings.expiringSoonDays = 60;
    REQUIRE(SettingService(office.office.session).save(office.office.admin, settings));
    CHECK(status() == ContractStatus::ExpiringSoon);
}
