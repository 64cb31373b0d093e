// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/LoginBrake.h"

#include "core/session/AuditRepository.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"
#include "tests/support/core/OfficeOnDisk.h"

#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAdmin = u"李雷"_s;

/// A protected office that nobody has open.
struct ClosedOffice {
    OfficeOnDisk disk{cheapProtection(kAdmin, RecoveryCode::random())};
    OfficeFolder folder = disk.office->folder();

    ClosedOffice() { disk.office.reset(); }
    QString openWith(const QString& password)
    {
        auto office = Office::open(folder, disk.clock, cheapCredentials(kAdmin, password));
        if (!office)
            return office.error().code;
        disk.office = std::move(*office);
        return {};
    }
};

} // namespace

TEST_CASE("mistyping is free, guessing costs more and more time", "[keys][login]")
{
    CHECK(loginDelaySeconds(1) == 0);
    CHECK(loginDelaySeconds(2) == 0);
    CHECK(loginDelaySeconds(3) == 2);
    CHECK(loginDelaySeconds(5) == 8);
    CHECK(loginDelaySeconds(8) == 60);
    CHECK(loginDelaySeconds(1000) == 60);
}

TEST_CASE("the wait after failed logins does not end by starting the program again", "[keys][login]")
{
    ClosedOffice closed;
    for (int i = 0; i < 3; ++i)
        CHECK(closed.openWith(u"wrong but long enough"_s) == u"login.refused"_s);
    CHECK(closed.openWith(kGoodPassword) == u"login.wait"_s); // nothing is held in memory between two attempts
    closed.disk.clock.advanceMs(1000);
    CHECK(closed.openWith(kGoodPassword) == u"login.wait"_s);
    closed.disk.clock.advanceMs(1000);
    CHECK(closed.openWith(kGoodPassword).isEmpty());
}

TEST_CASE("the log tells how often a login was refused before one succeeded", "[keys][login]")
{
    ClosedOffice closed;
    CHECK(closed.openWith(u"wrong but long enough"_s) == u"login.refused"_s);
    CHECK(closed.openWith(u"wrong but long enough"_s) == u"login.refused"_s);
    REQUIRE(closed.openWith(kGoodPassword).isEmpty());
    CHECK(closed.disk.office->refusedLogins() == 2);
    REQUIRE(closed.disk.office->recordLogin());
    const auto entry = AuditRepository(closed.disk.office->database()).newest(1, {}).front();
    CHECK(entry.record.action == u"login.succeeded"_s);
    CHECK(entry.record.after.value(u"refused_before"_s).toInt() == 2);
    CHECK(closed.disk.office->refusedLogins() == 0);
}

TEST_CASE("a damaged count or a clock put back locks nobody out for long", "[keys][login]")
{
    ClosedOffice closed;
    const auto keep = [&](const QByteArray& refusals) {
        QFile file(closed.folder.refusedLogins());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(refusals);
    };
    const qint64 tomorrow = closed.disk.clock.nowUtcMs() + 86'400'000;
    const LoginBrake brake(closed.folder.refusedLogins(), closed.disk.clock);
    SECTION("torn")
    {
        keep("{\"refused\":");
        CHECK(brake.waitSeconds() == 0);
    }
    SECTION("absurd")
    {
        keep(R"({"refused":900000000,"last_utc_ms":9e18})");
        CHECK(brake.waitSeconds() == 60);
    }
    SECTION("from tomorrow")
    {
        keep(QByteArray(R"({"refused":3,"last_utc_ms":%1})").replace("%1", QByteArray::number(tomorrow)));
        CHECK(brake.waitSeconds() == 2);
        closed.disk.clock.advanceMs(1000);
        CHECK(brake.waitSeconds() == 1);
    }
    closed.disk.clock.advanceMs(60'000);
    CHECK(closed.openWith(kGoodPassword).isEmpty());
}

TEST_CASE("who works here proves it again; another person does not get in that way", "[keys][login]")
{
    OfficeOnDisk disk(cheapProtection(kAdmin, RecoveryCode::random()));
    REQUIRE(disk.office->keyRing()->addUser(*disk.office->unlocked(), u"韩梅梅"_s,
                                            SecretBytes::ofPassword(u"seven quiet lanterns"_s)));
    CHECK(disk.office->proveAgain(cheapCredentials(kAdmin, u"wrong but long enough"_s)).error().code ==
          u"login.refused"_s);
    CHECK(disk.office->proveAgain(cheapCredentials(u"韩梅梅"_s, u"seven quiet lanterns"_s)).error().code ==
          u"login.other_user"_s);
    CHECK(disk.office->proveAgain(cheapCredentials(kAdmin)));
    CHECK(disk.lastAction() == u"login.succeeded"_s);
}
