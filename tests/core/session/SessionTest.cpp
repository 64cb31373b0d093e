// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

AuditRecord settingChanged(const QString& value)
{
    return {.action = u"setting.changed"_s,
            .entity = EntityKind::Setting,
            .entityId = 1,
            .label = u"office_name"_s,
            .before = {},
            .after = QJsonObject{{u"value"_s, value}}};
}

Result<void> storeSetting(UnitOfWork& work, const QString& value)
{
    work.database()
        .query(u"INSERT INTO setting (key, value) VALUES ('office_name', :value)"
               " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(":value", value)
        .execute();
    work.record(settingChanged(value));
    return {};
}

QString storedSetting(const TestOffice& office)
{
    return office.database.query(u"SELECT value FROM setting WHERE key = 'office_name'"_s).text();
}

} // namespace

TEST_CASE("a write is kept, logged and announced once", "[session]")
{
    TestOffice office;
    int signalsSeen = 0;
    ChangeSet seen;
    QObject::connect(&office.office->feed(), &ChangeFeed::changed, &office.office->feed(),
                     [&](const ChangeSet& changes) {
                         ++signalsSeen;
                         seen = changes;
                     });

    const auto done = office.session.write(office.admin, "setting.save",
                                           [](UnitOfWork& work) { return storeSetting(work, u"east"_s); });

    REQUIRE(done);
    CHECK(storedSetting(office) == u"east"_s);
    CHECK(office.auditRows() == 1);
    CHECK(signalsSeen == 1);
    CHECK(seen.touches(EntityKind::Setting));
    CHECK_FALSE(seen.touches(EntityKind::Contract));
}

TEST_CASE("a refused write leaves nothing behind", "[session]")
{
    TestOffice office;
    int signalsSeen = 0;
    QObject::connect(&office.office->feed(), &ChangeFeed::changed, &office.office->feed(), [&] { ++signalsSeen; });

    const auto refusal = office.session.write(office.admin, "setting.save", [](UnitOfWork& work) {
        static_cast<void>(storeSetting(work, u"west"_s));
        return Result<void>(invalid(u"setting.bad"_s));
    });

    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().code == u"setting.bad"_s);
    CHECK(storedSetting(office).isEmpty());
    CHECK(office.auditRows() == 0);
    CHECK(signalsSeen == 0);
}

TEST_CASE("a customer is not written without an entry in the log", "[session]")
{
    TestOffice office;
    const auto addTo = [](UnitOfWork& work) {
        return work.database()
            .query(u"INSERT INTO customer (name, kind, status, py_sort, name_key, created_utc_ms, updated_utc_ms)"
                   " VALUES ('江南五金', 'enterprise', 'active', '', '', 0, 0)"_s)
            .insert();
    };

    const auto silent = office.session.write(office.admin, "customer.create", [&](UnitOfWork& work) -> Result<void> {
        work.touch(EntityKind::Customer, addTo(work));
        return {};
    });
    const auto told = office.session.write(office.admin, "customer.create", [&](UnitOfWork& work) -> Result<void> {
        work.record(AuditRecord{u"customer.created"_s, EntityKind::Customer, addTo(work), u"江南五金"_s, {}, {}});
        return {};
    });

    REQUIRE_FALSE(silent);
    CHECK(silent.error().code == u"storage.failed"_s);
    REQUIRE(told);
    CHECK(office.database.query(u"SELECT COUNT(*) FROM customer"_s).number() == 1);
    CHECK(office.auditRows() == 1);
}

TEST_CASE("a role without the permission is refused, and the attempt is in the log", "[session]")
{
    TestOffice office;
    bool ran = false;

    const auto refusal =
        office.session.write(office.actor(Role::Guest), "setting.save", [&](UnitOfWork&) -> Result<void> {
            ran = true;
            return {};
        });

    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().code == u"permission.denied"_s);
    CHECK_FALSE(ran);
    CHECK(office.lastAction() == u"permission.refused"_s);
}

TEST_CASE("a stale save is a conflict, a broken statement a fault; both are undone", "[session]")
{
    TestOffice office;

    const auto stale = office.session.write(office.admin, "setting.save", [](UnitOfWork& work) -> Result<void> {
        static_cast<void>(storeSetting(work, u"x"_s));
        throw StaleRevision(u"setting"_s);
    });
    REQUIRE_FALSE(stale);
    CHECK(stale.error().kind == ErrorKind::Conflict);
    CHECK(stale.error().code == u"setting.changed_meanwhile"_s);

    const auto broken = office.session.write(office.admin, "setting.save", [](UnitOfWork& work) -> Result<void> {
        static_cast<void>(storeSetting(work, u"y"_s));
        work.database().execute(u"INSERT INTO setting (key, value) VALUES ('office_name', 'again')"_s);
        return {};
    });
    REQUIRE_FALSE(broken);
    CHECK(broken.error().kind == ErrorKind::Fault);
    CHECK(storedSetting(office).isEmpty());
}

TEST_CASE("the log is a chain: an edit, a cut or a foreign entry breaks it where it happened", "[audit]")
{
    TestOffice office;
    for (const QString& value : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        REQUIRE(office.session.write(office.admin, "setting.save",
                                     [&](UnitOfWork& work) { return storeSetting(work, value); }));
    const AuditRepository log(office.database);
    CHECK_FALSE(log.verify());

    CHECK_THROWS_AS(office.database.execute(u"UPDATE audit_entry SET label = 'x' WHERE seq = 2"_s), StorageFault);
    CHECK_THROWS_AS(office.database.execute(u"DELETE FROM audit_entry WHERE seq = 2"_s), StorageFault);

    office.database.execute(u"DROP TRIGGER audit_entry_no_update"_s);
    office.database.execute(u"DROP TRIGGER audit_entry_no_delete"_s);
    SECTION("edited behind the program's back")
    {
        office.database.execute(u"UPDATE audit_entry SET after_json = '{\"value\":\"z\"}' WHERE seq = 3"_s);
        const auto broken = log.verify();
        REQUIRE(broken);
        CHECK(broken->seq == 3);
        CHECK(broken->code == u"audit.hash_mismatch"_s);
    }
    SECTION("one entry taken out")
    {
        office.database.execute(u"DELETE FROM audit_entry WHERE seq = 2"_s);
        const auto broken = log.verify();
        REQUIRE(broken);
        CHECK(broken->seq == 2);
        CHECK(broken->code == u"audit.gap"_s);
    }
}

TEST_CASE("the log keeps only what an edit changed", "[audit]")
{
    const auto changes = changedFields({{u"name"_s, u"a"_s}, {u"city"_s, u"b"_s}, {u"gone"_s, 1}},
                                       {{u"name"_s, u"a"_s}, {u"city"_s, u"c"_s}});
    CHECK(changes.before == QJsonObject{{u"city"_s, u"b"_s}, {u"gone"_s, 1}});
    CHECK(changes.after == QJsonObject{{u"city"_s, u"c"_s}});
}
