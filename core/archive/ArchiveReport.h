// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReportCriteria.h"
#include "core/archive/ArchiveReportLines.h"
#include "core/archive/ArchiveReportWords.h"

#include <map>

namespace cdesk {

class FontCatalog;
class Session;
struct Actor;
struct ReportFonts;

/// Contracts counted and their amounts added up; amounts of different currencies never mix.
struct ArchiveReportSum {
    qint64 count = 0;
    std::map<Currency, Money> amounts;

    /// Errors: money.overflow
    Result<void> add(const ArchiveReportLine& line);
};

struct ArchiveReportGroup {
    QString key; ///< type, customer …, `2026-03`, code of a status; empty: the contracts that have none
    ArchiveReportSum sum;
};

/// An archive report with all its figures, as of one moment.
struct ArchiveReportData {
    ArchiveReportCriteria criteria;
    QString company;
    QDate generatedOn;
    QString logPlace;         ///< newest entry of the audit log then: the report proves it was not cut
    ArchiveReportLines lines; ///< in order of the groups
    std::vector<ArchiveReportGroup> groups;
    ArchiveReportSum total;
};
using SharedReportData = std::shared_ptr<const ArchiveReportData>;

/// Where a report shall be written; an empty path is left out.
struct ArchiveReportFiles {
    QString pdf;
    QString xlsx;
    QString csv;
};

/// Fonts of the office's reports.
ReportFonts officeReportFonts(FontCatalog& catalog);

/// Group of @p line, see ArchiveReportGroup::key.
QString reportGroupKey(const ArchiveReportLine& line, const ArchiveReportCriteria& criteria);

/// Archive reports (L5): figures for the window, files for the desk.
class ArchiveReport {
public:
    explicit ArchiveReport(Session& session) : m_session{session} {}

    /// Reads, filters, groups and adds up. Errors: see checkCriteria, money.overflow, job.cancelled
    Result<SharedReportData> prepare(const Actor& actor, const ArchiveReportCriteria& criteria, JobContext& job) const;
    /// Writes the files, each whole or not at all, and the fact into the log. Returns the pages of the PDF, 0 without.
    /// Errors: archive.report_no_file, file.not_writable, export.too_many_rows, job.cancelled
    Result<int> write(const Actor& actor, const SharedReportData& data, const ArchiveReportFiles& files,
                      const ArchiveReportWords& words, const ReportFonts& fonts, JobContext& job);

private:
    Session& m_session;
};

} // namespace cdesk
