// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OfficeWatch.h"

#include "core/session/AuditRepository.h"
#include "core/storage/DurableFile.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/widgets/MessageBar.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kOldBackupMs = 7LL * 24 * 60 * 60 * 1000;

Error littleRoom(const QString& folder)
{
    return {ErrorKind::Fault, u"storage.little_room"_s, {}, QDir::toNativeSeparators(folder)};
}

} // namespace

OfficeWatch::OfficeWatch(std::shared_ptr<Workplace> workplace, Dispatcher& dispatcher, const Clock& clock,
                         ui::MainWindow& window, ui::Messenger& messenger)
    : m_workplace{std::move(workplace)}, m_dispatcher{dispatcher}, m_clock{clock}, m_window{window},
      m_messenger{messenger}, m_tick{clock}
{
    connect(&m_tick, &ui::MinuteTick::ticked, this, &OfficeWatch::lookAtDisk);
    m_tick.start();
    lookAtBackups();
    lookBack();
    lookAtDisk();
}

void OfficeWatch::lookBack()
{
    m_dispatcher.runJob(
        this,
        [workplace = m_workplace](JobContext&) {
            return checkAfterCutOff(workplace->office->session(), workplace->office->actor());
        },
        {},
        [this](const Result<std::optional<CutOffReport>>& report) {
            if (!report)
                m_messenger.error(report.error());
            else if (*report)
                tell(**report);
        });
}

void OfficeWatch::tell(const CutOffReport& report)
{
    if (!report.findings.empty())
        return m_messenger.error({ErrorKind::Fault, report.findings.front().code, {}, report.findings.front().place});
    const auto kept = static_cast<int>(report.keptInputs);
    m_window.messages().say(
        ui::Tone::Info,
        kept == 0 ? tr("The program was cut off last time. The office was checked: everything that was saved is there.")
                  : tr("The program was cut off last time. The office was checked: everything that was saved is there, "
                       "and %n form(s) with unsaved text offer it again when they are opened.",
                       nullptr, kept));
}

void OfficeWatch::lookAtBackups()
{
    struct Newest {
        qint64 ageMs = 0;
        bool isBehind = false; ///< the office has changed since
    };
    const auto read = [workplace = m_workplace, now = m_clock.nowUtcMs()]() -> Result<Newest> {
        const auto all = workplace->backups.list(workplace->office->actor());
        if (!all)
            return passOn(all);
        const AuditAnchor head = AuditRepository(workplace->office->database()).head();
        for (const BackupInfo& one : *all)
            if (one.isVerified())
                return Newest{now - one.manifest.createdUtcMs, one.manifest.auditHead.seq < head.seq};
        return Newest{};
    };
    m_dispatcher.run(this, read, [this](const Result<Newest>& newest) {
        if (!newest || !newest->isBehind || newest->ageMs < kOldBackupMs)
            return;
        const auto days = static_cast<int>(newest->ageMs / (24LL * 60 * 60 * 1000));
        m_window.messages().say(
            ui::Tone::Warning,
            tr("The newest verified backup is %n day(s) old, and the office has changed since. Back "
               "it up in the settings.",
               nullptr, days),
            tr("Settings"), [this] { m_window.showPage(u"settings"_s); });
    });
}

void OfficeWatch::lookAtDisk()
{
    const auto look = [workplace = m_workplace] {
        const QString folder = workplace->office->folder().path();
        const DiskRoom room = diskRoom(freeBytes(folder));
        workplace->office->session().refuseWrites(room == DiskRoom::Hardly ? std::optional(littleRoom(folder))
                                                                           : std::nullopt);
        return room;
    };
    m_dispatcher.run(this, look, [this](DiskRoom room) { diskIs(room); });
}

void OfficeWatch::diskIs(DiskRoom room)
{
    if (room == std::exchange(m_room, room))
        return;
    const QString folder = m_workplace->office->folder().path();
    if (room == DiskRoom::Hardly)
        m_window.messages().say(ui::Tone::Danger, ui::errorText(littleRoom(folder)));
    else if (room == DiskRoom::Little)
        m_window.messages().say(
            ui::Tone::Warning,
            tr("Less than 200 MB are free on the disk of the office: %1. Free some space before saving stops.")
                .arg(QDir::toNativeSeparators(folder)));
    else
        m_window.messages().say(ui::Tone::Info, tr("The disk has room again; everything can be saved."));
}

} // namespace cdesk
