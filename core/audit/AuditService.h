// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditExport.h"
#include "core/jobs/JobContext.h"
#include "core/session/AuditRepository.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/session/SeenLogs.h"

namespace cdesk {

class Office;
struct Credentials;

/// What the log can be filtered by, as far as it occurs in it.
struct AuditChoices {
    QStringList actors;
    QStringList actions;
};

/// A look at the whole log, and against how many anchors from outside it was held.
struct AuditReport {
    AuditVerdict verdict;
    int anchors = 0;
    std::vector<OfficeFinding> records = {}; ///< that are not as the log tells; looked at only when the log holds
};

/// The log for those who may see it (R3).
class AuditService {
public:
    explicit AuditService(Office& office) : m_office{office} {}

    /// Newest first, at most @p limit; @p beforeSeq is the last one's number for reading on, 0 at the beginning.
    Result<std::vector<AuditEntry>> page(const Actor& actor, const AuditFilter& filter, int limit,
                                         qint64 beforeSeq = 0) const;
    Result<AuditChoices> choices(const Actor& actor) const;

    /// Walks the whole log, holds it against the office's own backups, its list of keys and @p anchors, then customers
    /// and contracts against the log (see recordsBesideLog), and writes the result into it.
    /// Errors: storage.*, job.cancelled
    Result<AuditReport> verify(const Actor& actor, const std::vector<AuditAnchor>& anchors, JobContext& job);

    /// Writes what the filter leaves as CSV, Excel or PDF by the name of the file, and the fact into the log. Returns
    /// the number of entries. Errors: export.format_unknown, export.too_many_rows, font.none, those of
    /// durableReplace(), job.cancelled
    Result<qint64> exportTo(const Actor& actor, const AuditFilter& filter, const QString& path,
                            const AuditExportWords& words, const ReportFonts& fonts, JobContext& job);

    /// What became of the log that was seen last on this computer; nothing when it only went on, or was not seen yet.
    Result<std::optional<AuditBreak>> compareWithSeen(const Actor& actor, const SeenLogs& seen) const;
    /// From now on this log is the one that was seen.
    Result<void> keepAsSeen(const Actor& actor, const SeenLogs& seen) const;
    /// Who could agree to that beside @p actor, by the name they log in with. Nobody in an open office, or where nobody
    /// else may: then one person is enough.
    Result<QStringList> secondsFor(const Actor& actor) const;
    /// An administrator knows that the log is not the one that was seen last, e.g. after a restore, and goes on with
    /// it; where there is another one, that takes both (engines.md, Log and approval signatures). Written into the log
    /// with both anchors, signed by each. Errors: audit.second_needed (detail: who could), and those of
    /// Office::proveOther()
    Result<void> acceptAsSeen(const Actor& actor, const SeenLogs& seen, const Credentials* second = nullptr);

private:
    Office& m_office;
};

} // namespace cdesk
