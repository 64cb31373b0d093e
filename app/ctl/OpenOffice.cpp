// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/OpenOffice.h"

#include "core/backup/BackupService.h"
#include "core/storage/StorageFault.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

OfficeFolder defaultOfficeFolder()
{
    return OfficeFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                        u"/contractdesk/office"_s);
}

OfficeFolder officeFolder(const Call& call)
{
    return call.options().office.isEmpty() ? defaultOfficeFolder() : OfficeFolder(call.options().office);
}

Result<std::unique_ptr<Clock>> clockOf(Call& call)
{
    const QString on = call.value(u"--on"_s);
    if (on.isEmpty())
        return std::make_unique<SystemClock>();
    const QDate day = QDate::fromString(on, Qt::ISODate);
    if (!day.isValid())
        return invalid(u"date.invalid"_s, u"on"_s, on);
    return std::make_unique<FixedClock>(day);
}

Exit withOffice(Call& call, const std::function<Exit(Office&)>& command)
{
    const auto clock = clockOf(call);
    if (!clock)
        return call.fail(clock.error());
    if (const auto refusal = call.refuseRest())
        return *refusal;
    const auto office = Office::open(officeFolder(call), **clock, backupBeforeUpgrade(officeFolder(call), **clock));
    if (!office)
        return call.fail(office.error());
    const QString user = call.options().user;
    if (!user.isEmpty() && user != (*office)->actor().name)
        return call.fail(refused(ErrorKind::Denied, u"user.unknown"_s, u"user"_s, user).value());
    try {
        return command(**office);
    } catch (const StorageFault& problem) { // from what a command reads without a use case
        return call.fail(problem.toError());
    }
}

} // namespace cdesk::ctl
