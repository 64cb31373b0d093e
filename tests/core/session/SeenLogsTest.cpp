// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SeenLogs.h"

#include "core/audit/AuditService.h"
#include "tests/support/Catch.h"
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
