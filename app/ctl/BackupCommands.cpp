// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/OpenOffice.h"
#include "core/backup/BackupCheck.h"
#include "core/backup/BackupService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

QJsonArray toJson(const std::vector<OfficeFinding>& findings)
{
    QJsonArray json;
    for (const OfficeFinding& finding : findings)
        json.append(QJsonObject{{u"code"_s, finding.code}, {u"place"_s, finding.place}});
    return json;
}

Exit create(Call& call)
{
    const QString target = call.value(u"--to"_s);
    return withOffice(call, [&](Office& office) {
        JobContext job;
        const auto made = BackupService(office).create(office.actor(), BackupReason::ByHand, target, job);
        if (!made)
            return call.fail(made.error());
        QJsonObject json = cdesk::toJson(made->backup.manifest);
        json.insert(u"path"_s, made->backup.folder);
        json.insert(u"verified"_s, made->backup.isVerified());
        json.insert(u"findings"_s, toJson(made->backup.check->findings));
        json.insert(u"second_place_error"_s, made->secondPlace ? made->secondPlace->code : QString());
        call.json(json);
        call.line(made->backup.folder);
        for (const OfficeFinding& finding : made->backup.check->findings)
            call.line(finding.code + u'\t' + finding.place);
        if (made->secondPlace)
            return call.fail(*made->secondPlace);
        return made->backup.isVerified() ? Exit::Done : Exit::Refused;
    });
}

/// What opens the backup of a protected office; nothing when it lies in clear.
Result<std::optional<Unlocked>> keysOf(const Call& call, const QString& folder)
{
    if (!isProtectedBackup(folder))
        return std::optional<Unlocked>();
    const auto credentials = credentialsOf(call);
    if (!credentials)
        return passOn(credentials);
    if (!*credentials)
        return refused(ErrorKind::Denied, u"backup.keys_needed"_s, {}, folder);
    auto unlocked = unlockBackup(folder, **credentials);
    if (!unlocked)
        return passOn(unlocked);
    return std::optional(std::move(*unlocked));
}

/// No office is needed: a backup can be looked at where nothing else is left.
Exit verify(Call& call)
{
    const QString given = call.next();
    if (given.isEmpty())
        return call.usage(u"backup verify FILE"_s);
    if (const auto refusal = call.refuseRest())
        return *refusal;
    const auto folder = backupFolderOf(given);
    if (!folder)
        return call.fail(folder.error());
    const auto keys = keysOf(call, *folder);
    if (!keys)
        return call.fail(keys.error());
    SystemClock clock;
    JobContext job;
    const auto check = checkBackup(*folder, clock, job, *keys ? &(*keys)->dataKey : nullptr);
    if (!check)
        return call.fail(check.error());
    call.json(
        QJsonObject{{u"path"_s, *folder}, {u"verified"_s, check->isSound()}, {u"findings"_s, toJson(check->findings)}});
    for (const OfficeFinding& finding : check->findings)
        call.line(finding.code + u'\t' + finding.place);
    if (check->isSound())
        call.line(u"verified\t"_s + *folder);
    return check->isSound() ? Exit::Done : Exit::Refused;
}

/// A verified backup of the office this call is for. One that cannot be opened, or saved into any more, is no obstacle:
/// it may be why somebody restores.
Result<void> backUpBefore(const Call& call, const Clock& clock, JobContext& job)
{
    const OfficeFolder folder = officeFolder(call);
    const auto credentials = credentialsOf(call);
    if (!folder.holdsOffice() || !credentials)
        return {};
    const auto office = Office::open(folder, clock, *credentials, backupBeforeUpgrade(folder, clock));
    if (!office || (*office)->session().refusal())
        return {};
    return BackupService(**office).createBefore((*office)->actor(), BackupReason::Restore, job);
}

Exit restore(Call& call)
{
    const QString target = call.value(u"--to"_s);
    const QString given = call.next();
    if (given.isEmpty() || target.isEmpty())
        return call.usage(u"backup restore FILE --to DIR"_s);
    if (const auto refusal = call.refuseRest())
        return *refusal;
    const auto folder = backupFolderOf(given);
    if (!folder)
        return call.fail(folder.error());
    const auto keys = keysOf(call, *folder);
    if (!keys)
        return call.fail(keys.error());
    SystemClock clock;
    JobContext job;
    if (const auto kept = backUpBefore(call, clock, job); !kept)
        return call.fail(kept.error());
    const auto restored = restoreBackup(*folder, target, clock, job, *keys ? &**keys : nullptr);
    if (!restored)
        return call.fail(restored.error());
    call.json(QJsonObject{{u"path"_s, restored->folder},
                          {u"missing_documents"_s, QJsonArray::fromStringList(restored->missingDocuments)}});
    call.line(restored->folder);
    for (const QString& hash : restored->missingDocuments)
        call.line(u"document.missing\t"_s + hash);
    return Exit::Done;
}

Exit drill(Call& call)
{
    return withOffice(call, [&](Office& office) {
        JobContext job;
        const auto proven = BackupService(office).drill(office.actor(), job);
        if (!proven)
            return call.fail(proven.error());
        call.json(QJsonObject{{u"path"_s, proven->folder}, {u"restored"_s, true}});
        call.line(u"restored\t"_s + proven->folder);
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> backupCommands()
{
    return {{u"backup create"_s, u"verified backup of the office [--to DIR]"_s, create},
            {u"backup verify"_s, u"proves a backup: FILE is its folder or manifest; exit 1 on findings"_s, verify},
            {u"backup restore"_s, u"a backup as a new office: FILE --to DIR (new or empty)"_s, restore},
            {u"backup drill"_s, u"restores the newest backup into a temporary place and verifies it"_s, drill}};
}

} // namespace cdesk::ctl
