// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/OfficeCheckRepository.h"

#include "core/session/AuditRepository.h"
#include "core/storage/Database.h"
#include "core/storage/FileStore.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::vector<OfficeFinding> OfficeCheckRepository::findings(const FileStore& files,
                                                           const AuditExpectations& expected) const
{
    std::vector<OfficeFinding> found;
    try {
        addFindings(files, expected, found);
    } catch (const StorageFault& problem) { // damaged so far that even the check breaks off
        found.push_back({u"database.damaged"_s, problem.detail()});
    }
    return found;
}

void OfficeCheckRepository::addFindings(const FileStore& files, const AuditExpectations& expected,
                                        std::vector<OfficeFinding>& found) const
{
    for (const QString& problem : m_database.integrityProblems())
        found.push_back({u"database.damaged"_s, problem});
    if (const auto broken = verifyLog(AuditRepository(m_database), expected).firstBreak)
        found.push_back({broken->code, u"#%1"_s.arg(broken->seq)});
    m_database.query(u"SELECT sha256, MIN(file_name) FROM document GROUP BY sha256 ORDER BY sha256"_s)
        .forEach([&](const Row& row) {
            if (const auto content = files.get(row.textAt(0)); !content)
                found.push_back({content.error().code, row.textAt(0), row.textAt(1)});
        });
}

std::vector<OfficeFinding> OfficeCheckRepository::quickFindings() const
{
    std::vector<OfficeFinding> found;
    try {
        for (const QString& problem : m_database.quickProblems())
            found.push_back({u"database.damaged"_s, problem});
    } catch (const StorageFault& problem) {
        found.push_back({u"database.damaged"_s, problem.detail()});
    }
    return found;
}

qint64 OfficeCheckRepository::keptInputs() const
{
    return m_database.query(u"SELECT COUNT(*) FROM draft_form"_s).number();
}

OfficeCounts OfficeCheckRepository::counts() const
{
    const auto count = [&](const QString& sql) { return m_database.query(sql).number(); };
    return {
        {u"companies"_s, count(u"SELECT COUNT(*) FROM company WHERE removed_utc_ms IS NULL"_s)},
        {u"customers"_s, count(u"SELECT COUNT(*) FROM customer WHERE removed_utc_ms IS NULL"_s)},
        {u"templates"_s, count(u"SELECT COUNT(*) FROM template WHERE removed_utc_ms IS NULL"_s)},
        {u"contracts"_s, count(u"SELECT COUNT(*) FROM contract WHERE removed_utc_ms IS NULL"_s)},
        {u"documents"_s, count(u"SELECT COUNT(*) FROM document WHERE removed_utc_ms IS NULL"_s)},
        {u"archive_records"_s, count(u"SELECT COUNT(*) FROM archive_record"_s)},
        {u"reminders"_s, count(u"SELECT COUNT(*) FROM reminder"_s)},
        {u"audit_entries"_s, count(u"SELECT COUNT(*) FROM audit_entry"_s)},
    };
}

qint64 OfficeCheckRepository::contractIdByNumber(const QString& number) const
{
    return m_database.query(u"SELECT id FROM contract WHERE number = :number"_s).bind(":number", number).number();
}

} // namespace cdesk
