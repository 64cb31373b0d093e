// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/report/ReportSpec.h"
#include "core/session/AuditRepository.h"

namespace cdesk {

/// The words of an exported log; core has none.
struct AuditExportWords {
    QString title;
    QStringList subtitle;                                  ///< what was asked for
    QString number, time, actor, deed, changes, signature; ///< headings
    QString isSigned;                                      ///< stands in the column of signatures
    QString page;                                          ///< %1 number, %2 count
    QString footer;                                        ///< place in the log and when it was made
    std::function<QString(const AuditEntry&)> deedOf;      ///< the entry as a sentence
    std::function<QString(const AuditEntry&)> changesOf;   ///< before → after in one line
};

/// The log as a table on paper or in a file, newest first, up to and with the entry @p newestSeq: entries that come
/// while it is written stay out. @p log must outlive the walk over the rows.
ReportSpec auditReportSpec(const AuditRepository& log, const AuditFilter& filter, qint64 newestSeq,
                           const AuditExportWords& words);

} // namespace cdesk
