// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditExport.h"

#include <QDateTime>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kLinesAtOnce = 500;

/// Walks over the log from its newest entry down, some at a time.
class AuditWalk {
public:
    AuditWalk(const AuditRepository& log, AuditFilter filter, qint64 newestSeq)
        : m_log{log}, m_filter{std::move(filter)}, m_below{newestSeq + 1}
    {
    }

    const AuditEntry* next()
    {
        if (m_at == m_entries.size()) {
            m_entries = m_log.newest(kLinesAtOnce, m_filter, m_below);
            m_at = 0;
        }
        if (m_entries.empty())
            return nullptr;
        const AuditEntry& entry = m_entries[m_at++];
        m_below = entry.seq;
        return &entry;
    }

private:
    const AuditRepository& m_log;
    AuditFilter m_filter;
    qint64 m_below;
    std::vector<AuditEntry> m_entries;
    size_t m_at = 0;
};

} // namespace

ReportSpec auditReportSpec(const AuditRepository& log, const AuditFilter& filter, qint64 newestSeq,
                           const AuditExportWords& words)
{
    ReportSpec spec;
    spec.title = words.title;
    spec.subtitle = words.subtitle;
    spec.columns = {{.heading = words.number, .kind = ExportColumnKind::Integer, .weight = 1.0},
                    {.heading = words.time, .weight = 2.4, .mostLines = 2},
                    {.heading = words.actor, .weight = 1.6, .mostLines = 2},
                    {.heading = words.deed, .weight = 5.0, .mostLines = 2},
                    {.heading = words.changes, .weight = 7.0, .mostLines = 2},
                    {.heading = words.signature, .weight = 1.0, .align = ReportAlign::Center}};
    spec.words.page = words.page;
    spec.footer = words.footer;
    spec.openRows = [&log, filter, newestSeq, words] {
        auto walk = std::make_shared<AuditWalk>(log, filter, newestSeq);
        return [walk, words](ReportRow& row) {
            const AuditEntry* entry = walk->next();
            if (!entry)
                return false;
            const QString at = QDateTime::fromMSecsSinceEpoch(entry->atUtcMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
            row.cells = {entry->seq,
                         at,
                         entry->actorName,
                         words.deedOf(*entry),
                         words.changesOf(*entry),
                         entry->signature.isEmpty() ? QString() : words.isSigned};
            row.groups.clear();
            return true;
        };
    };
    spec.expectedRows = newestSeq;
    return spec;
}

} // namespace cdesk
