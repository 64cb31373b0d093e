// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/OpenOffice.h"

#include "core/backup/BackupService.h"
#include "core/documents/write/ExportTarget.h"
#include "core/storage/DurableFile.h"
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

Result<QString> secretIn(const QString& path)
{
    constexpr qint64 kMostBytes = 4096;
    auto content = readFile(path, kMostBytes);
    if (!content)
        return passOn(content);
    QString text = QString::fromUtf8(*content);
    wipe(*content);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1); // as editors end a file
    return text;
}

Result<std::shared_ptr<const SecretBytes>> zipPasswordOf(Call& call)
{
    using Password = std::shared_ptr<const SecretBytes>;
    const QString path = call.value(u"--zip-password-file"_s);
    if (path.isEmpty())
        return Password();
    const auto text = secretIn(path);
    if (!text)
        return passOn(text);
    Password password = std::make_shared<const SecretBytes>(SecretBytes::ofPassword(*text));
    const auto good = checkExportPassword(*password);
    return good ? Result<Password>(std::move(password)) : passOn(good);
}

Result<std::optional<Credentials>> credentialsOf(const Call& call)
{
    const GlobalOptions& options = call.options();
    if (options.passwordFile.isEmpty())
        return std::optional<Credentials>();
    const auto text = secretIn(options.passwordFile);
    if (!text)
        return passOn(text);
    if (!options.user.isEmpty())
        return std::optional(Credentials::of(options.user, *text));
    auto code = RecoveryCode::parse(*text);
    if (!code)
        return passOn(code);
    return std::optional(Credentials::of(std::move(*code)));
}

Exit withOffice(Call& call, const std::function<Exit(Office&)>& command)
{
    const auto clock = clockOf(call);
    if (!clock)
        return call.fail(clock.error());
    if (const auto refusal = call.refuseRest())
        return *refusal;
    const auto credentials = credentialsOf(call);
    if (!credentials)
        return call.fail(credentials.error());
    const auto office =
        Office::open(officeFolder(call), **clock, *credentials, backupBeforeUpgrade(officeFolder(call), **clock));
    if (!office)
        return call.fail(office.error());
    const QString user = call.options().user;
    // A protected office has proven it, by a login name that may not be how they are called now.
    if (!(*office)->isProtected() && !user.isEmpty() && user != (*office)->actor().name)
        return call.fail(refused(ErrorKind::Denied, u"user.unknown"_s, u"user"_s, user).value());
    if ((*office)->refusedLogins() > 0) // worth a line in the log, and over now
        if (const auto recorded = (*office)->recordLogin(); !recorded)
            return call.fail(recorded.error());
    try {
        return command(**office);
    } catch (const StorageFault& problem) { // from what a command reads without a use case
        return call.fail(problem.toError());
    }
}

} // namespace cdesk::ctl
