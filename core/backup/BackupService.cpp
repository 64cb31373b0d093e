// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupService.h"

#include "core/backup/BackupCheck.h"
#include "core/backup/BackupEvents.h"
#include "core/backup/BackupRepository.h"
#include "core/backup/BackupRotation.h"
#include "core/backup/BackupWriter.h"
#include "core/documents/report/ReportPdf.h"
#include "core/session/Office.h"
#include "core/settings/OfficeSettings.h"
#include "core/storage/Migration.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kMsAnHour = 3'600'000;

/// Errors: backup.damaged
Result<void> proveSound(const BackupInfo& backup)
{
    if (const auto findings = backup.check->beyond(backup.manifest); !findings.empty())
        return fault(u"backup.damaged"_s, findings.front().code + u' ' + findings.front().place);
    return {};
}

/// A verified backup in the office's own folder that no log tells of.
Result<void> writeVerified(const Database& database, const OfficeFolder& folder, BackupReason reason,
                           const Clock& clock, JobContext& job)
{
    const FileStore files = database.isEncrypted() ? FileStore(folder.files(), database) : FileStore(folder.files());
    auto backup = writeBackup(database, files, folder.backups(), reason, clock, job);
    if (!backup)
        return passOn(backup);
    const auto check = checkBackup(backup->folder, clock, job, database.key());
    if (!check)
        return passOn(check);
    backup->check = *check;
    return proveSound(*backup);
}

} // namespace

Result<MadeBackup> BackupService::create(const Actor& actor, BackupReason reason, const QString& target,
                                         JobContext& job)
{
    return make(actor, "backup.create", reason, target, job);
}

Result<MadeBackup> BackupService::make(const Actor& actor, UseCase gate, BackupReason reason, const QString& target,
                                       JobContext& job)
{
    const auto settings = m_office.session().read(
        actor, gate, [](const Database& database) -> Result<OfficeSettings> { return readSettings(database); });
    if (!settings)
        return passOn(settings);
    const QString place = target.isEmpty() ? m_office.folder().backups() : QDir::cleanPath(QDir(target).absolutePath());
    auto backup =
        writeBackup(m_office.database(), m_office.files(), place, reason, m_office.clock(), job, actor.signer.get());
    if (!backup)
        return passOn(backup);
    const auto check = checkBackup(backup->folder, m_office.clock(), job, m_office.database().key());
    if (!check)
        return passOn(check);
    backup->check = *check;
    if (const auto recorded = record(actor, gate, *backup, place); !recorded)
        return passOn(recorded);

    MadeBackup made{*backup, std::nullopt};
    if (place == m_office.folder().backups()) {
        if (!settings->secondBackupFolder.isEmpty())
            if (const auto copied = copyBackup(*backup, settings->secondBackupFolder, job); !copied)
                made.secondPlace = copied.error();
        job.aside([&, now = m_office.clock().nowUtcMs()](JobContext&) { rotateBackups(place, now); });
    }
    return made;
}

Result<void> BackupService::createBefore(const Actor& actor, BackupReason reason, JobContext& job)
{
    if (const auto reasonNot = m_office.session().refusal()) // what comes would be refused too
        return tl::unexpected<Error>(*reasonNot);
    const auto needed = isNeeded(actor);
    if (!needed)
        return passOn(needed);
    if (!*needed)
        return {};
    const auto made = make(actor, "backup.by_itself", reason, {}, job);
    return made ? proveSound(made->backup) : passOn(made);
}

Result<std::optional<MadeBackup>> BackupService::backupOnClosing(const Actor& actor, JobContext& job)
{
    if (m_office.session().refusal()) // nothing was saved that a backup could lack, or can be
        return std::optional<MadeBackup>();
    const auto needed = isNeeded(actor);
    if (!needed)
        return passOn(needed);
    if (!*needed)
        return std::optional<MadeBackup>();
    auto made = make(actor, "backup.by_itself", BackupReason::Closing, {}, job);
    if (!made)
        return passOn(made);
    return std::optional(std::move(*made));
}

Result<std::optional<MadeBackup>> BackupService::backupWhenDue(const Actor& actor, JobContext& job)
{
    if (m_office.session().refusal())
        return std::optional<MadeBackup>();
    const auto needed = isNeeded(actor);
    if (!needed)
        return passOn(needed);
    const auto backups = listBackups(m_office.folder().backups());
    const qint64 lastUtcMs = backups.empty() ? 0 : backups.front().manifest.createdUtcMs;
    const int hours = readSettings(m_office.database()).backupHours;
    if (!*needed || m_office.clock().nowUtcMs() - lastUtcMs < hours * kMsAnHour)
        return std::optional<MadeBackup>();
    auto made = make(actor, "backup.by_itself", BackupReason::Interval, {}, job);
    if (!made)
        return passOn(made);
    return std::optional(std::move(*made));
}

Result<std::vector<BackupInfo>> BackupService::list(const Actor& actor) const
{
    return m_office.session().read(actor, "backup.list", [&](const Database&) -> Result<std::vector<BackupInfo>> {
        return listBackups(m_office.folder().backups());
    });
}

Result<BackupCheck> BackupService::verify(const Actor& actor, const QString& folder, JobContext& job)
{
    if (const auto may = m_office.session().demand(actor, "backup.verify"); !may)
        return passOn(may);
    const auto keys = keysOf(folder);
    if (!keys)
        return passOn(keys);
    const auto check = checkBackup(folder, m_office.clock(), job, *keys ? &(*keys)->dataKey : nullptr);
    if (!check)
        return passOn(check);
    const auto recorded = m_office.session().write(actor, "backup.verify", [&](UnitOfWork& work) -> Result<void> {
        work.record(BackupVerified{QFileInfo(folder).fileName(), *check});
        return {};
    });
    if (!recorded)
        return passOn(recorded);
    return *check;
}

Result<RestoredOffice> BackupService::restore(const Actor& actor, const QString& folder, const QString& target,
                                              JobContext& job)
{
    if (const auto may = m_office.session().demand(actor, "backup.restore"); !may)
        return passOn(may);
    const auto keys = keysOf(folder);
    if (!keys)
        return passOn(keys);
    if (!m_office.session().refusal()) // an office that is damaged is the reason to restore
        if (const auto kept = createBefore(actor, BackupReason::Restore, job); !kept)
            return passOn(kept);
    return restoreBackup(folder, target, m_office.clock(), job, *keys ? &**keys : nullptr);
}

Result<BackupInfo> BackupService::drill(const Actor& actor, JobContext& job)
{
    if (const auto may = m_office.session().demand(actor, "backup.drill"); !may)
        return passOn(may);
    return tryRestore(actor, "backup.drill", job);
}

Result<BackupInfo> BackupService::tryRestore(const Actor& actor, UseCase gate, JobContext& job)
{
    const auto backups = listBackups(m_office.folder().backups());
    if (backups.empty())
        return notFound(u"backup"_s, m_office.folder().backups());
    const BackupInfo& newest = backups.front();
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return fault(u"backup.no_room_to_verify"_s, scratch.path());
    const auto keys = keysOf(newest.folder);
    if (!keys)
        return passOn(keys);
    const auto restored =
        restoreBackup(newest.folder, scratch.filePath(u"office"_s), m_office.clock(), job, *keys ? &**keys : nullptr);
    const auto recorded = m_office.session().write(actor, gate, [&](UnitOfWork& work) -> Result<void> {
        work.record(BackupDrilled{QFileInfo(newest.folder).fileName(), restored ? QString() : restored.error().code});
        return {};
    });
    if (!restored)
        return passOn(restored);
    if (!recorded)
        return passOn(recorded);
    return newest;
}

Result<std::optional<Unlocked>> BackupService::keysOf(const QString& folder) const
{
    if (!isProtectedBackup(folder))
        return std::optional<Unlocked>();
    if (!m_office.unlocked())
        return denied(u"backup.keys_needed"_s, folder);
    auto unlocked = unlockBackup(folder, *m_office.unlocked());
    if (!unlocked)
        return passOn(unlocked);
    return std::optional(std::move(*unlocked));
}

Result<bool> BackupService::isNeeded(const Actor& actor) const
{
    return m_office.session().read(actor, "backup.is_needed", [&](const Database& database) -> Result<bool> {
        const auto backups = listBackups(m_office.folder().backups());
        if (backups.empty())
            return true;
        const BackupManifest& last = backups.front().manifest;
        if (!backups.front().check || !backups.front().check->beyond(last).empty())
            return true;
        return BackupRepository(database).changedSince(last.auditHead.seq, last.createdUtcMs);
    });
}

Result<void> BackupService::record(const Actor& actor, UseCase gate, const BackupInfo& backup, const QString& target)
{
    return m_office.session().write(actor, gate, [&](UnitOfWork& work) -> Result<void> {
        const QString name = QFileInfo(backup.folder).fileName();
        work.record(BackupMade{name, target, backup.manifest.reason, backup.manifest.auditHead});
        work.record(BackupVerified{name, *backup.check});
        return {};
    });
}

Result<std::optional<BackupInfo>> BackupService::drillWhenDue(const Actor& actor, JobContext& job)
{
    if (m_office.session().refusal()) // its result could not be kept
        return std::optional<BackupInfo>();
    const auto isDue =
        m_office.session().read(actor, "backup.by_itself", [&](const Database& database) -> Result<bool> {
            const auto last = AuditRepository(database).newest(1, {.action = u"backup.drilled"_s});
            return !listBackups(m_office.folder().backups()).empty() &&
                   (last.empty() || m_office.clock().nowUtcMs() - last.front().atUtcMs >= 7 * 24 * kMsAnHour);
        });
    if (!isDue)
        return passOn(isDue);
    if (!*isDue)
        return std::optional<BackupInfo>();
    auto tried = tryRestore(actor, "backup.by_itself", job);
    if (!tried)
        return passOn(tried);
    return std::optional(std::move(*tried));
}

Result<void> BackupService::saveDrillReport(const Actor& actor, const QString& path, const ReportSpec& report,
                                            const ReportFonts& fonts, JobContext& job)
{
    if (const auto may = m_office.session().demand(actor, "backup.save_drill_report"); !may)
        return passOn(may);
    if (!fonts.regular)
        return fault(u"font.none"_s);
    if (const auto pages = writeReportPdf(path, report, fonts, {.title = report.title, .author = {}}, job); !pages)
        return passOn(pages);
    return m_office.session().write(actor, "backup.save_drill_report", [&](UnitOfWork& work) -> Result<void> {
        work.record(DrillReportSaved{QFileInfo(path).fileName()});
        return {};
    });
}

Result<BackupService::PlainLeft> BackupService::plainLeft(const Actor& actor) const
{
    return m_office.session().read(actor, "backup.plain", [this](const Database& database) -> Result<PlainLeft> {
        PlainLeft left;
        if (!m_office.isProtected())
            return left;
        left.own = plainBackupsIn(m_office.folder().backups());
        left.secondPlace = readSettings(database).secondBackupFolder;
        if (!left.secondPlace.isEmpty())
            left.inSecondPlace = static_cast<int>(plainBackupsIn(left.secondPlace).folders.size());
        return left;
    });
}

Result<PlainBackups> BackupService::removePlain(const Actor& actor, JobContext& job)
{
    if (const auto may = m_office.session().demand(actor, "backup.remove_plain"); !may)
        return passOn(may);
    if (!m_office.isProtected())
        return invalid(u"office.not_protected"_s);
    const auto made = make(actor, "backup.remove_plain", BackupReason::ByHand, {}, job);
    if (!made)
        return passOn(made);
    if (const auto sound = proveSound(made->backup); !sound)
        return passOn(sound);
    const PlainBackups plain = plainBackupsIn(m_office.folder().backups());
    const auto recorded = m_office.session().write(actor, "backup.remove_plain", [&](UnitOfWork& work) -> Result<void> {
        work.record(PlainBackupsRemoved{static_cast<int>(plain.folders.size()), plain.bytes});
        return {};
    });
    if (!recorded)
        return passOn(recorded);
    removePlainBackups(m_office.folder().backups());
    return plain;
}

std::function<Result<void>(Database&)> backupBeforeUpgrade(const OfficeFolder& folder, const Clock& clock)
{
    return [folder, &clock](Database& database) -> Result<void> {
        JobContext job;
        const bool isOld = database.schemaVersion() < allMigrations().back().version;
        return writeVerified(database, folder, isOld ? BackupReason::Upgrade : BackupReason::KeyChange, clock, job);
    };
}

} // namespace cdesk
