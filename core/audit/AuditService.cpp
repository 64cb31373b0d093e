// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditService.h"

#include "core/audit/AuditEvents.h"
#include "core/audit/RecordCheck.h"
#include "core/backup/BackupManifest.h"
#include "core/documents/report/ReportPdf.h"
#include "core/exchange/TableWriter.h"
#include "core/session/Office.h"
#include "core/session/UserRepository.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Result<std::vector<AuditEntry>> AuditService::page(const Actor& actor, const AuditFilter& filter, int limit,
                                                   qint64 beforeSeq) const
{
    return m_office.session().read(actor, "audit.page",
                                   [&](const Database& database) -> Result<std::vector<AuditEntry>> {
                                       return AuditRepository(database).newest(limit, filter, beforeSeq);
                                   });
}

Result<AuditChoices> AuditService::choices(const Actor& actor) const
{
    return m_office.session().read(actor, "audit.choices", [](const Database& database) -> Result<AuditChoices> {
        const AuditRepository log(database);
        return AuditChoices{log.actors(), log.actions()};
    });
}

Result<AuditReport> AuditService::verify(const Actor& actor, const std::vector<AuditAnchor>& anchors, JobContext& job)
{
    const auto report =
        m_office.session().read(actor, "audit.verify", [&](const Database& database) -> Result<AuditReport> {
            AuditExpectations expected = m_office.expectations();
            expected.anchors = anchors;
            for (const BackupInfo& backup : listBackups(m_office.folder().backups()))
                expected.anchors.push_back(backup.manifest.auditHead);
            const AuditRepository log(database);
            const qint64 total = log.head().seq;
            bool cancelledMeanwhile = false;
            AuditReport found;
            found.verdict = verifyLog(log, expected, [&](qint64 entries) { // the first half of the way
                cancelledMeanwhile = !job.step(entries, 2 * std::max(total, entries));
                return !cancelledMeanwhile;
            });
            found.anchors = static_cast<int>(expected.anchors.size());
            if (found.verdict.isIntact() && !cancelledMeanwhile)
                found.records = recordsBesideLog(database, [&](qint64 done, qint64 all) {
                    cancelledMeanwhile = !job.step(all + done, 2 * all);
                    return !cancelledMeanwhile;
                });
            if (cancelledMeanwhile)
                return cancelled();
            return found;
        });
    if (!report)
        return report;
    const auto recorded = m_office.session().write(actor, "audit.verify", [&](UnitOfWork& work) -> Result<void> {
        work.record(LogVerified{report->verdict, static_cast<qint64>(report->records.size())});
        return {};
    });
    if (!recorded && recorded.error().kind != ErrorKind::Fault) // what can't be written any more can still be looked at
        return passOn(recorded);
    return report;
}

Result<qint64> AuditService::exportTo(const Actor& actor, const AuditFilter& filter, const QString& path,
                                      const AuditExportWords& words, const ReportFonts& fonts, JobContext& job)
{
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const auto written =
        m_office.session().read(actor, "audit.export", [&](const Database& database) -> Result<qint64> {
            const AuditRepository log(database);
            qint64 rows = 0;
            ReportSpec spec = auditReportSpec(log, filter, log.head().seq, words);
            if (!isPdf)
                return writeTable(path, exportSheetOf(spec, {}), job);
            if (!fonts.regular)
                return fault(u"font.none"_s);
            spec.openRows = [open = spec.openRows, &rows] {
                rows = 0;
                return [row = open(), &rows](ReportRow& next) {
                    const bool is = row(next);
                    rows += is ? 1 : 0;
                    return is;
                };
            };
            if (const auto pages = writeReportPdf(path, spec, fonts, {.title = spec.title, .author = {}}, job); !pages)
                return passOn(pages);
            return rows;
        });
    if (!written)
        return written;
    const auto recorded = m_office.session().write(actor, "audit.export", [&](UnitOfWork& work) -> Result<void> {
        work.record(LogExported{QFileInfo(path).fileName(), *written});
        return {};
    });
    if (!recorded)
        return passOn(recorded);
    return written;
}

Result<std::optional<AuditBreak>> AuditService::compareWithSeen(const Actor& actor, const SeenLogs& seen) const
{
    using Answer = Result<std::optional<AuditBreak>>;
    return m_office.session().read(actor, "audit.compare_seen", [&](const Database& database) -> Answer {
        const AuditRepository log(database);
        const auto anchor = seen.of(log.officeId());
        return anchor ? breakAt(log, *anchor) : std::nullopt;
    });
}

Result<void> AuditService::keepAsSeen(const Actor& actor, const SeenLogs& seen) const
{
    return m_office.session().read(actor, "audit.keep_seen", [&](const Database& database) -> Result<void> {
        const AuditRepository log(database);
        return seen.keep(log.officeId(), log.head());
    });
}

Result<QStringList> AuditService::secondsFor(const Actor& actor) const
{
    return m_office.session().read(actor, "audit.seconds", [&](const Database& database) -> Result<QStringList> {
        QStringList seconds;
        const UserRepository people(database);
        for (const QString& name : m_office.isProtected() ? m_office.keyRing()->users() : QStringList())
            if (const auto other = people.byName(name);
                other && other->id != actor.id && permitted(*other, "audit.agree_seen"))
                seconds.append(name);
        return seconds;
    });
}

Result<void> AuditService::acceptAsSeen(const Actor& actor, const SeenLogs& seen, const Credentials* second)
{
    const auto seconds = secondsFor(actor);
    if (!seconds)
        return passOn(seconds);
    if (!seconds->isEmpty() && !second)
        return invalid(u"audit.second_needed"_s, {}, seconds->join(u", "_s));
    const auto told = [&seen](ShorterLogAccepted::By by) {
        return [&seen, by](UnitOfWork& work) -> Result<void> {
            const AuditRepository log(work.database());
            work.record(ShorterLogAccepted{seen.of(log.officeId()).value_or(AuditAnchor{}), log.head(), by});
            return {};
        };
    };
    if (!seconds->isEmpty()) { // first: without it the other entry would say more than is so
        const auto other = m_office.proveOther(*second);
        if (!other)
            return passOn(other);
        using By = ShorterLogAccepted::By;
        if (const auto agreed = m_office.session().write(*other, "audit.agree_seen", told(By::Second)); !agreed)
            return agreed;
    }
    const auto recorded = m_office.session().write(actor, "audit.accept_seen", told(ShorterLogAccepted::By::Decider));
    if (!recorded)
        return recorded;
    return keepAsSeen(actor, seen);
}

} // namespace cdesk
