// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SeenLogs.h"

#include "core/audit/AuditService.h"
#include "core/users/AccountService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"
#include "tests/support/core/OfficeOnDisk.h"

#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An office and a profile beside it that remembers what was seen of its log.
struct SeenOffice {
    OfficeOnDisk disk;
    SeenLogs seen{disk.folder.filePath(u"profile/seen-logs.json"_s)};

    std::optional<AuditBreak> compare() { return *AuditService(*disk.office).compareWithSeen(disk.actor(), seen); }
    void keep() { REQUIRE(AuditService(*disk.office).keepAsSeen(disk.actor(), seen)); }
    /// Puts the office file of before @p work back in its place afterwards.
    void rollBackAfter(const std::function<void()>& work)
    {
        const OfficeFolder folder = disk.office->folder();
        const QString earlier = disk.folder.filePath(u"earlier.db"_s);
        disk.office->database().copyTo(earlier);
        work();
        disk.office.reset();
        REQUIRE(QFile::remove(folder.database()));
        REQUIRE(QFile::rename(earlier, folder.database()));
        auto opened = Office::open(folder, disk.clock);
        REQUIRE(opened);
        disk.office = std::move(*opened);
    }
};

} // namespace

TEST_CASE("an office seen for the first time, and one that only went on, are as they should be", "[audit]")
{
    SeenOffice office;
    CHECK_FALSE(office.compare());
    office.disk.addCustomer(u"甲公司"_s);
    office.keep();
    office.disk.addCustomer(u"乙公司"_s);
    CHECK_FALSE(office.compare());
}

TEST_CASE("an older office put in the place of the one seen last is told by its shorter log", "[audit]")
{
    SeenOffice office;
    office.disk.addCustomer(u"甲公司"_s);
    office.rollBackAfter([&] {
        office.disk.addCustomer(u"乙公司"_s);
        office.keep();
    });
    const auto broken = office.compare();
    REQUIRE(broken);
    CHECK(broken->code == u"audit.shortened"_s);
    CHECK(broken->seq == 3);

    SECTION("even when it was worked on until its log was as long again")
    {
        office.disk.addCustomer(u"丙公司"_s);
        CHECK(office.compare()->code == u"audit.anchor_differs"_s);
    }
    SECTION("until somebody accepts it, which stands in the log")
    {
        REQUIRE(AuditService(*office.disk.office).acceptAsSeen(office.disk.actor(), office.seen));
        CHECK_FALSE(office.compare());
        CHECK(office.disk.lastAction() == u"log.shorter_accepted"_s);
    }
}

TEST_CASE("where there are two administrators, going on with a shorter log takes both", "[audit][keys]")
{
    const QString first = u"李雷"_s;
    const QString second = u"韩梅梅"_s;
    OfficeOnDisk disk(cheapProtection(first, RecoveryCode::random()));
    const SeenLogs seen(disk.folder.filePath(u"profile/seen-logs.json"_s));
    AuditService log(*disk.office);
    CHECK(log.secondsFor(disk.actor())->isEmpty()); // alone: nobody could agree
    AccountService accounts(*disk.office);
    REQUIRE(accounts.add(disk.actor(), second, Role::Administrator, SecretBytes::ofPassword(kGoodPassword)));
    REQUIRE(accounts.add(disk.actor(), u"王芳"_s, Role::Assistant, SecretBytes::ofPassword(kGoodPassword)));
    REQUIRE(*log.secondsFor(disk.actor()) == QStringList{second});
    const auto accept = [&](const QString& user, const QString& password) {
        const Credentials credentials = cheapCredentials(user, password);
        return log.acceptAsSeen(disk.actor(), seen, &credentials);
    };

    const qint64 before = AuditRepository(disk.office->database()).head().seq;
    CHECK(log.acceptAsSeen(disk.actor(), seen).error().code == u"audit.second_needed"_s);
    CHECK(accept(first, kGoodPassword).error().code == u"login.same_person"_s);
    CHECK(accept(second, u"something else 5"_s).error().code == u"login.refused"_s);
    CHECK(AuditRepository(disk.office->database()).newest(1, {.action = u"log.shorter_accepted"_s}).empty());
    CHECK(AuditRepository(disk.office->database()).head().seq == before);
    disk.clock.advanceMs(10LL * 60 * 1000); // the wait after the refused one
    CHECK(accept(u"王芳"_s, kGoodPassword).error().kind == ErrorKind::Denied);
    CHECK(AuditRepository(disk.office->database()).newest(1, {.action = u"log.shorter_accepted"_s}).empty());

    REQUIRE(accept(second, kGoodPassword));
    const auto entries = AuditRepository(disk.office->database()).newest(20);
    const auto by = [&](const QString& action) {
        const auto found = std::ranges::find(entries, action, [](const AuditEntry& one) { return one.record.action; });
        return found == entries.end() || found->signature.isEmpty() ? QString() : found->actorName;
    };
    CHECK(by(u"log.shorter_agreed"_s) == second);
    CHECK(by(u"log.shorter_accepted"_s) == first);
    CHECK(verifyLog(AuditRepository(disk.office->database()), disk.office->expectations()).isIntact());
}
