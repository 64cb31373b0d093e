// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/UpgradeSeals.h"

#include "core/audit/RecordCheck.h"
#include "core/session/AuditRepository.h"
#include "core/storage/Migration.h"
#include "tests/support/Catch.h"
#include "tests/support/core/OfficeOnDisk.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a later version of the program might do: one more thing is stored of every customer.
std::vector<Migration> withNextStep()
{
    static constexpr Statement kStatements[] = {
        both("ALTER TABLE customer ADD COLUMN grade TEXT NOT NULL DEFAULT 'b'")};
    std::vector<Migration> steps(allMigrations().begin(), allMigrations().end());
    const int next = steps.back().version + 1;
    steps.push_back({.version = next, .minReader = next, .name = "grades", .statements = kStatements});
    return steps;
}

/// Three customers, of which the second got another telephone behind the program's back.
struct TamperedOffice : OfficeOnDisk {
    TamperedOffice()
    {
        for (const QString& name : {u"甲公司"_s, u"乙公司"_s, u"丙公司"_s})
            addCustomer(name);
        office->database().execute(u"UPDATE customer SET phone = '13800000000' WHERE name = '乙公司'"_s);
    }
    QStringList found() const
    {
        QStringList places;
        for (const OfficeFinding& finding : recordsBesideLog(office->database()))
            places.append(finding.name);
        return places;
    }
    void upgrade(const Upgrade& upgrade)
    {
        const auto steps = withNextStep();
        REQUIRE(migrate(office->database(), upgrade, steps));
        REQUIRE(office->database().schemaVersion() == steps.back().version);
    }
};

} // namespace

TEST_CASE("an upgrade seals anew what was sound, and nothing else", "[session][record][migration]")
{
    TamperedOffice office;
    REQUIRE(office.found() == QStringList{u"乙公司"_s});
    UpgradeSeals seals(office.office->database());
    const auto look = [&]() -> Result<void> {
        seals.look();
        return {};
    };
    office.upgrade({look, [&] { seals.keep(office.actor(), office.clock.nowUtcMs()); }});

    CHECK(office.found() == QStringList{u"乙公司"_s});
    CHECK(office.lastAction() == u"office.upgraded"_s);
    CHECK_FALSE(AuditRepository(office.office->database()).verify());
    office.addCustomer(u"丁公司"_s); // writing goes on, sealed as ever
    CHECK(office.found() == QStringList{u"乙公司"_s});
    office.office->database().execute(u"UPDATE customer SET grade = 'a' WHERE name = '丙公司'"_s);
    CHECK(office.found() == QStringList{u"乙公司"_s, u"丙公司"_s});
}

TEST_CASE("without that every record would look changed", "[session][record][migration]")
{
    TamperedOffice office;
    office.upgrade({});
    CHECK(office.found().size() == 3);
}

TEST_CASE("an upgrade that fails on its way leaves the office as it was", "[session][migration]")
{
    TamperedOffice office;
    const int before = office.office->database().schemaVersion();
    const auto steps = withNextStep();
    const Upgrade fails{{}, [] { throw StorageFault(u"storage.failed"_s, u"no room"_s); }};
    CHECK(migrate(office.office->database(), fails, steps).error().code == u"storage.failed"_s);
    CHECK(office.office->database().schemaVersion() == before);
    CHECK(office.found() == QStringList{u"乙公司"_s});
}
