// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/OfficeSettings.h"
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an office starts with sensible settings and keeps what it changes", "[settings]")
{
    TestOffice office;
    SettingService service(office.session);
    CHECK(*service.read(office.admin) == defaultSettings());

    OfficeSettings changed = defaultSettings();
    changed.officeName = u"示范办公室"_s;
    changed.contractTypes = QStringList{u"买卖合同"_s};
    changed.typeNumberRules.clear();
    changed.expiringSoonDays = 45;
    REQUIRE(service.save(office.admin, changed));
    CHECK(*service.read(office.admin) == changed);

    const auto entry = AuditRepository(office.database).newest(1).front();
    CHECK(entry.record.after.value(u"expiring_soon_days"_s).toInt() == 45);
    CHECK(entry.record.before.value(u"expiring_soon_days"_s).toInt() == 30);
    CHECK_FALSE(entry.record.after.contains(u"backup_hours"_s));
}

TEST_CASE("saving the same settings writes nothing", "[settings]")
{
    TestOffice office;
    SettingService service(office.session);
    REQUIRE(service.save(office.admin, defaultSettings()));
    CHECK(office.auditRows() == 0);
}

TEST_CASE("settings out of range are refused by name", "[settings]")
{
    TestOffice office;
    SettingService service(office.session);
    OfficeSettings wrong = defaultSettings();
    wrong.expiringSoonDays = 1000;
    CHECK(service.save(office.admin, wrong).error().field == u"expiring_soon_days"_s);
    wrong = defaultSettings();
    wrong.contractTypes.clear();
    CHECK(service.save(office.admin, wrong).error().code == u"setting.types_missing"_s);
    CHECK(service.save(office.actor(Role::Guest), defaultSettings()).error().kind == ErrorKind::Denied);
}
