// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/Misuse.h"

#include "core/base/CodeTable.h"
#include "core/session/AuditEntry.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kKindCodes = {"failed_logins"_L1,   "mass_export"_L1,    "mass_removal"_L1, "night_work"_L1,
                                   "refused_actions"_L1, "rights_changed"_L1, "clock_back"_L1,   "chain_broken"_L1,
                                   "backup_old"_L1,      "drill_failed"_L1,   "review_due"_L1};
static_assert(kKindCodes.size() == kAllMisuseKinds.size());

constexpr qint64 kMinute = 60'000;

/// Something that is harmless once and worth a look when it comes in numbers.
struct BurstRule {
    MisuseKind kind;
    qint64 limit; ///< from this many on
    qint64 windowMs;
    std::function<bool(const LogGlance&)> counts;
};

bool isExport(const LogGlance& entry)
{
    static const QSet<QString> kExports = {u"report.exported"_s, u"log.exported"_s, u"document.exported"_s,
                                           u"reminder.exported"_s};
    return kExports.contains(entry.action) || (entry.action == u"contract.printed" && entry.isFile);
}

bool isRemoval(const LogGlance& entry)
{
    static const QSet<QString> kRemovals = {u"contract.removed"_s, u"contract.purged"_s,  u"contract.cancel"_s,
                                            u"contract.refuse"_s,  u"customer.removed"_s, u"customer.purged"_s,
                                            u"document.removed"_s, u"import.undone"_s};
    return kRemovals.contains(entry.action);
}

bool isRightsChange(const LogGlance& entry)
{
    static const QSet<QString> kChanges = {u"user.added"_s, u"user.reactivated"_s, u"user.role_changed"_s,
                                           u"role.rights_changed"_s};
    return kChanges.contains(entry.action);
}

/// What the program does by itself says nothing about anybody's hours.
bool isByPerson(const LogGlance& entry)
{
    return !entry.action.startsWith(u"backup."_s) && !entry.action.startsWith(u"office."_s);
}

/// Finds runs of counted entries of one person, never further apart than the window, in which some window reaches the
/// limit. A run is known by its first entry.
class BurstFinder {
public:
    BurstFinder(const BurstRule& rule, std::vector<MisuseWarning>& found) : m_rule{rule}, m_found{found} {}

    void see(const LogGlance& entry)
    {
        if (!m_rule.counts(entry))
            return;
        Run& run = m_runs[entry.actorId.value()];
        if (!run.entries.empty() && entry.atUtcMs - run.entries.back().atUtcMs > m_rule.windowMs)
            run = {};
        run.entries.push_back({entry.atUtcMs, entry.things, entry.thing});
        if (run.entries.size() == 1)
            run.firstSeq = entry.seq;
        if (entry.thing.isEmpty() || !run.seen.contains(entry.thing))
            run.things += entry.things;
        run.seen.insert(entry.thing);
        while (entry.atUtcMs - run.entries[run.windowFrom].atUtcMs > m_rule.windowMs)
            ++run.windowFrom;
        if (!run.warning && run.things >= m_rule.limit && countInWindow(run) >= m_rule.limit) {
            run.warning = m_found.size();
            m_found.push_back({.kind = m_rule.kind,
                               .occurrence = QString::number(run.firstSeq),
                               .person = entry.actorName,
                               .detail = {}});
        }
        if (run.warning) {
            MisuseWarning& warning = m_found[*run.warning];
            warning.happened = run.things;
            warning.lastSeq = entry.seq;
            warning.atUtcMs = entry.atUtcMs;
        }
    }

private:
    struct Counted {
        qint64 atUtcMs;
        qint64 things;
        QString thing;
    };
    struct Run {
        std::vector<Counted> entries;
        qint64 firstSeq = 0;
        size_t windowFrom = 0;
        QSet<QString> seen; ///< each thing counts once, however often it was touched
        qint64 things = 0;
        std::optional<size_t> warning;
    };

    static qint64 countInWindow(const Run& run)
    {
        QSet<QString> seen;
        qint64 things = 0;
        for (size_t i = run.windowFrom; i < run.entries.size(); ++i) {
            const Counted& entry = run.entries[i];
            if (entry.thing.isEmpty() || !seen.contains(entry.thing))
                things += entry.things;
            seen.insert(entry.thing);
        }
        return things;
    }

    const BurstRule& m_rule;
    std::vector<MisuseWarning>& m_found;
    QMap<qint64, Run> m_runs; ///< by person
};

/// The night an instant lies in, named by its evening; nothing by day.
std::optional<QDate> nightOf(qint64 atUtcMs, const SecuritySettings& settings)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(atUtcMs);
    const int hour = local.time().hour();
    const int from = settings.nightFromHour;
    const int to = settings.nightToHour;
    if (from < to) // within one day, e.g. 0–6
        return hour >= from && hour < to ? std::optional(local.date()) : std::nullopt;
    if (from > to && hour >= from)
        return local.date();
    if (from > to && hour < to)
        return local.date().addDays(-1);
    return std::nullopt;
}

class NightFinder {
public:
    NightFinder(const SecuritySettings& settings, std::vector<MisuseWarning>& found)
        : m_settings{settings}, m_found{found}
    {
    }

    void see(const LogGlance& entry)
    {
        const auto night = nightOf(entry.atUtcMs, m_settings);
        if (!night || !isByPerson(entry))
            return;
        const QString key = night->toString(Qt::ISODate) + u'/' + QString::number(entry.actorId.value());
        if (!m_known.contains(key)) {
            m_known.insert(key, m_found.size());
            m_found.push_back({.kind = MisuseKind::NightWork,
                               .occurrence = key,
                               .person = entry.actorName,
                               .detail = night->toString(Qt::ISODate),
                               .happened = 0});
        }
        MisuseWarning& warning = m_found[m_known.value(key)];
        ++warning.happened;
        warning.lastSeq = entry.seq;
        warning.atUtcMs = entry.atUtcMs;
    }

private:
    const SecuritySettings& m_settings;
    std::vector<MisuseWarning>& m_found;
    QMap<QString, size_t> m_known;
};

MisuseWarning single(MisuseKind kind, const LogGlance& entry, const QString& person, const QString& detail)
{
    return {.kind = kind,
            .occurrence = QString::number(entry.seq),
            .person = person,
            .detail = detail,
            .lastSeq = entry.seq,
            .atUtcMs = entry.atUtcMs};
}

} // namespace

QLatin1StringView toCode(MisuseKind kind)
{
    return codeOf(kKindCodes, kind);
}

bool fromCode(QStringView code, MisuseKind& kind)
{
    return findCode(kKindCodes, code, kind);
}

std::vector<MisuseWarning> misuseIn(std::span<const LogGlance> entries, const SecuritySettings& settings, Watch watch)
{
    static const std::vector<BurstRule> kAlways = {
        {MisuseKind::FailedLogins, 5, 10 * kMinute, [](const LogGlance& e) { return e.action == u"login.succeeded"; }},
        {MisuseKind::RefusedActions, 3, 5 * kMinute,
         [](const LogGlance& e) { return e.action == u"permission.refused"; }}};
    static const std::vector<BurstRule> kOfPeople = {{MisuseKind::MassExport, 51, 10 * kMinute, isExport},
                                                     {MisuseKind::MassRemoval, 20, 10 * kMinute, isRemoval}};
    std::vector<MisuseWarning> found;
    std::vector<BurstFinder> bursts;
    for (const BurstRule& rule : kAlways)
        bursts.emplace_back(rule, found);
    if (watch == Watch::PeopleToo)
        for (const BurstRule& rule : kOfPeople)
            bursts.emplace_back(rule, found);
    NightFinder nights(settings, found);
    for (const LogGlance& entry : entries) {
        for (BurstFinder& burst : bursts)
            burst.see(entry);
        if (watch == Watch::PeopleToo) {
            nights.see(entry);
            if (isRightsChange(entry))
                found.push_back(single(MisuseKind::RightsChanged, entry, entry.actorName, entry.label));
        }
        if (entry.action == kClockMovedBack)
            found.push_back(single(MisuseKind::ClockBack, entry, {}, QString::number(entry.seq)));
        if (entry.action == u"backup.drilled" && !entry.isSound)
            found.push_back(single(MisuseKind::DrillFailed, entry, {}, entry.label));
    }
    return found;
}

} // namespace cdesk
