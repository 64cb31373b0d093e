// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/MisuseService.h"

#include "core/session/AuditRepository.h"
#include "core/session/Session.h"
#include "core/session/UserRepository.h"
#include "core/users/MisuseRepository.h"
#include "core/users/RightsReview.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kDayMs = 24 * 3'600'000LL;
/// How far an office that was never looked at is looked back upon.
constexpr qint64 kFirstLookMs = 30 * kDayMs;
/// Entries after which it is worth writing down how far one has looked, although nothing was found.
constexpr qint64 kEntriesWorthNoting = 500;

struct MisuseWarningAcknowledged {
    const MisuseWarning& warning;
    AuditRecord audit() const
    {
        return {.action = u"warning.acknowledged"_s,
                .entity = EntityKind::Office,
                .entityId = 0,
                .label = toCode(warning.kind),
                .before = {},
                .after = {{u"person"_s, warning.person},
                          {u"detail"_s, warning.detail},
                          {u"happened"_s, warning.happened},
                          {u"entry"_s, warning.lastSeq}}};
    }
};

Watch watchOf(const Database& database)
{
    const auto people = UserRepository(database).all();
    const auto active = std::count_if(people.begin(), people.end(), [](const Person& one) { return one.isActive; });
    return active > 1 ? Watch::PeopleToo : Watch::OfficeAlone;
}

/// From where to look: a day before the place where the last look ended, so that nights and runs are seen whole.
qint64 lookFrom(const MisuseRepository& log, qint64 nowUtcMs)
{
    const qint64 scanned = log.scannedTo();
    const auto at = log.timeOf(scanned);
    const qint64 first = log.firstSince(at ? *at - kDayMs : nowUtcMs - kFirstLookMs);
    return first == 0 ? scanned + 1 : std::min(first, scanned + 1);
}

void addOldBackup(const MisuseRepository& log, qint64 nowUtcMs, std::vector<MisuseWarning>& found)
{
    const auto backup = log.newestBackup();
    const auto change = log.firstChangeAfter(backup ? backup->seq : 0);
    if (!change || nowUtcMs - std::max(change->atUtcMs, backup ? backup->atUtcMs : 0) < kDayMs)
        return;
    found.push_back({.kind = MisuseKind::BackupOld,
                     .occurrence = QString::number(change->seq),
                     .person = {},
                     .detail = backup ? backup->label : QString(),
                     .lastSeq = change->seq,
                     .atUtcMs = nowUtcMs});
}

void addReviewDue(const Database& database, QDate today, qint64 nowUtcMs, std::vector<MisuseWarning>& found)
{
    const QDate due = nextRightsReview(database);
    if (!due.isValid() || due > today)
        return;
    found.push_back({.kind = MisuseKind::ReviewDue,
                     .occurrence = due.toString(Qt::ISODate),
                     .person = {},
                     .detail = due.toString(Qt::ISODate),
                     .atUtcMs = nowUtcMs});
}

void addBrokenChain(const Database& database, const AuditExpectations& expected, qint64 nowUtcMs,
                    const std::function<bool(qint64)>& step, std::vector<MisuseWarning>& found)
{
    const auto broken = verifyLog(AuditRepository(database), expected, step).firstBreak;
    if (!broken)
        return;
    found.push_back({.kind = MisuseKind::ChainBroken,
                     .occurrence = QString::number(broken->seq) + u'/' + broken->code,
                     .person = {},
                     .detail = QString::number(broken->seq),
                     .lastSeq = broken->seq,
                     .atUtcMs = nowUtcMs});
}

} // namespace

Result<int> MisuseService::scan(const Actor& actor, Depth depth, const AuditExpectations& expected,
                                const std::function<bool(qint64)>& step)
{
    struct Look {
        std::vector<MisuseWarning> news;
        qint64 head = 0;
        qint64 unnoted = 0; ///< entries that were looked at, and not noted down yet
    };
    const auto look = m_session.read(actor, "warning.scan", [&](const Database& database) -> Result<Look> {
        const MisuseRepository log(database);
        const qint64 now = m_session.clock().nowUtcMs();
        std::vector<MisuseWarning> broken;
        if (depth == Depth::WholeChain) // before what is new is read: others may write meanwhile
            addBrokenChain(database, expected, now, step, broken);
        auto found = misuseIn(log.entriesFrom(lookFrom(log, now)), readSecurity(database), watchOf(database));
        found.insert(found.end(), broken.begin(), broken.end());
        addOldBackup(log, now, found);
        addReviewDue(database, m_session.clock().today(), now, found);
        std::erase_if(found, [&](const MisuseWarning& one) { return !log.isNews(one); });
        return Look{std::move(found), log.head(), log.head() - log.scannedTo()};
    });
    if (!look)
        return passOn(look);
    if (look->news.empty() && look->unnoted < kEntriesWorthNoting)
        return 0;
    return m_session.write(actor, "warning.scan", [&](UnitOfWork& work) -> Result<int> {
        const MisuseRepository log(work.database());
        int kept = 0;
        for (const MisuseWarning& warning : look->news)
            kept += log.keep(warning) ? 1 : 0;
        log.setScannedTo(look->head);
        if (kept > 0)
            work.touch(EntityKind::Office, 0);
        return kept;
    });
}

Result<std::vector<MisuseWarning>> MisuseService::open(const Actor& actor) const
{
    using Answer = Result<std::vector<MisuseWarning>>;
    return m_session.read(actor, "warning.open",
                          [](const Database& database) -> Answer { return MisuseRepository(database).open(); });
}

Result<std::vector<MisuseWarning>> MisuseService::list(const Actor& actor, int limit) const
{
    using Answer = Result<std::vector<MisuseWarning>>;
    return m_session.read(actor, "warning.list",
                          [&](const Database& database) -> Answer { return MisuseRepository(database).newest(limit); });
}

Result<void> MisuseService::acknowledge(const Actor& actor, qint64 id)
{
    return m_session.write(actor, "warning.acknowledge", [&](UnitOfWork& work) -> Result<void> {
        const MisuseRepository warnings(work.database());
        const auto warning = warnings.find(id);
        if (!warning)
            return notFound(u"warning"_s);
        if (warning->acknowledgedUtcMs != 0)
            return {};
        warnings.acknowledge(id, actor.name, work.nowUtcMs());
        work.record(MisuseWarningAcknowledged{*warning});
        return {};
    });
}

} // namespace cdesk
