// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OfficeWatch.h"

#include "core/keys/KeyRing.h"
#include "core/session/AuditRepository.h"
#include "core/storage/DurableFile.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/users/SecondPersonDialog.h"
#include "ui/widgets/MessageBar.h"

#include <QDir>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kOldBackupMs = 7LL * 24 * 60 * 60 * 1000;

constexpr int kLookEveryMs = 5000;

} // namespace

OfficeWatch::OfficeWatch(std::shared_ptr<Workplace> workplace, Dispatcher& dispatcher, const Clock& clock,
                         SeenLogs seen, ui::MainWindow& window, ui::Messenger& messenger)
    : m_workplace{std::move(workplace)}, m_dispatcher{dispatcher}, m_clock{clock}, m_window{window},
      m_messenger{messenger}, m_seen{std::move(seen)}, m_tick{clock}
{
    connect(&m_look, &QTimer::timeout, this, &OfficeWatch::lookAtPlace);
    m_look.start(kLookEveryMs);
    connect(&m_tick, &ui::MinuteTick::ticked, this, [this] {
        m_dispatcher.run(this, keepLogAsSeen(), [](bool) {});
        if (m_hasLookedOver)
            lookForMisuse(MisuseService::Depth::News);
    });
    m_tick.start();
    lookAtPlace();
}

void OfficeWatch::lookOverOnce()
{
    if (std::exchange(m_hasLookedOver, true))
        return;
    lookAtBackups();
    lookBack();
    lookAtLog();
    lookForMisuse(MisuseService::Depth::WholeChain);
}

void OfficeWatch::lookForMisuse(MisuseService::Depth depth)
{
    m_dispatcher.runJob(
        this,
        [workplace = m_workplace, depth](JobContext& job) {
            return workplace->warnings.scan(workplace->office->actor(), depth, workplace->office->expectations(),
                                            [&job](qint64 entries) { return job.step(entries, entries + 1); });
        },
        {}, [](const Result<int>&) {}); // found or not: who may know of it sees it on the dashboard
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
        if (const auto may = permitted(workplace->office->actor(), "backup.list"); !may)
            return passOn(may);
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

void OfficeWatch::lookAtLog()
{
    m_dispatcher.run(
        this,
        [workplace = m_workplace, seen = m_seen] {
            return workplace->audit.compareWithSeen(workplace->office->actor(), seen);
        },
        [this](const Result<std::optional<AuditBreak>>& broken) {
            if (broken)
                logIs(*broken);
        });
}

void OfficeWatch::logIs(const std::optional<AuditBreak>& broken)
{
    m_logBreak = broken;
    m_mayKeep->store(!broken.has_value());
    showTrouble();
}

void OfficeWatch::acceptLog()
{
    m_dispatcher.run(
        this, [workplace = m_workplace] { return workplace->audit.secondsFor(workplace->office->actor()); },
        [this](const Result<QStringList>& seconds) {
            if (!seconds)
                return m_messenger.error(seconds.error());
            if (seconds->isEmpty())
                return acceptLog(nullptr, [this](const Error& problem) { m_messenger.error(problem); });
            askSecond(*seconds);
        });
}

void OfficeWatch::askSecond(const QStringList& seconds)
{
    auto* dialog = new ui::SecondPersonDialog(
        seconds,
        tr("The log of this office is not the one that was seen last. To go on with it takes two administrators; both "
           "sign that in the log."),
        &m_window);
    connect(dialog, &ui::SecondPersonDialog::agreed, this,
            [this, dialog](const QString& user, const QString& password) {
                const auto second = std::make_shared<const Credentials>(Credentials::of(user, password));
                acceptLog(
                    second,
                    [open = QPointer(dialog)](const Error& problem) {
                        if (open)
                            open->refuse(problem);
                    },
                    [open = QPointer(dialog)] {
                        if (open)
                            open->accept();
                    });
            });
    dialog->open();
}

void OfficeWatch::acceptLog(const std::shared_ptr<const Credentials>& second,
                            const std::function<void(const Error&)>& refused, const std::function<void()>& done)
{
    m_dispatcher.run(
        this,
        [workplace = m_workplace, seen = m_seen, second] {
            return workplace->audit.acceptAsSeen(workplace->office->actor(), seen, second.get());
        },
        [this, refused, done](const Result<void>& accepted) {
            if (!accepted)
                return refused(accepted.error());
            if (done)
                done();
            logIs({});
        });
}

std::function<bool()> OfficeWatch::keepLogAsSeen() const
{
    return [workplace = m_workplace, seen = m_seen, mayKeep = m_mayKeep] {
        // What can't be kept is only compared with an older place next time.
        return mayKeep->load() && workplace->audit.keepAsSeen(workplace->office->actor(), seen).has_value();
    };
}

void OfficeWatch::lookAtPlace()
{
    const auto look = [workplace = m_workplace] {
        const QString folder = workplace->office->folder().path();
        const auto reason = cdesk::lookAtPlace(workplace->office->session(), workplace->office->database(), folder);
        return Place{reason, diskRoom(freeBytes(folder)), liesOnNetwork(folder)};
    };
    m_dispatcher.run(this, look, [this](const Place& place) { placeIs(place); });
}

void OfficeWatch::placeIs(const Place& place)
{
    const Place before = std::exchange(m_place, place);
    showTrouble();
    const QString folder = QDir::toNativeSeparators(m_workplace->office->folder().path());
    if (before.reason && !place.reason)
        m_window.messages().say(ui::Tone::Info, tr("It is over; everything can be saved again."));
    else if (place.room == DiskRoom::Little && before.room == DiskRoom::Enough)
        m_window.messages().say(
            ui::Tone::Warning,
            tr("Less than 200 MB are free on the disk of the office: %1. Free some space before saving stops.")
                .arg(folder));
    else if (place.isOnNetwork && !before.isOnNetwork)
        m_window.messages().say(ui::Tone::Warning,
                                tr("The office lies on another computer: %1. Only one person may open it at a time, "
                                   "and a broken connection may cost the last save. A disk of this computer is safer.")
                                    .arg(folder));
}

void OfficeWatch::showTrouble()
{
    if (m_place.reason) {
        const bool isDamaged = m_place.reason->code == u"office.damaged"_s;
        return m_window.setTrouble(ui::errorText(*m_place.reason), isDamaged ? tr("Backups") : QString(),
                                   [this] { m_window.showPage(u"settings"_s); });
    }
    if (!m_logBreak)
        return m_window.setTrouble({});
    const QString sentence = ui::errorText({ErrorKind::Fault, m_logBreak->code, {}, u"#%1"_s.arg(m_logBreak->seq)});
    m_window.setTrouble(tr("%1 If the office was restored from a backup, this is as it should be.").arg(sentence),
                        tr("Go on with this state"), [this] { acceptLog(); });
}

} // namespace cdesk
