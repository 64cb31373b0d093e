// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/AuditVerification.h"

#include <QString>

#include <utility>
#include <vector>

namespace cdesk {

class Database;
class FileStore;

/// One thing that is not as it should be.
struct OfficeFinding {
    QString code;      ///< database.*, audit.*, document.*
    QString place;     ///< table and row, log number, document hash
    QString name = {}; ///< of a document's file
};

using OfficeCounts = std::vector<std::pair<QString, qint64>>;

/// Looks at the office as a whole.
class OfficeCheckRepository {
public:
    explicit OfficeCheckRepository(const Database& database) : m_database{database} {}

    /// Everything that can be proven about an office: the engine's own checks, foreign keys, the chain of the log, held
    /// against @p expected, and every document's hash. Empty when all holds. Slow on large offices: a job.
    std::vector<OfficeFinding> findings(const FileStore& files, const AuditExpectations& expected = {}) const;
    /// The engine's quick check alone: torn pages and rows, without the log and the documents.
    std::vector<OfficeFinding> quickFindings() const;
    /// Forms whose unsaved text was kept.
    qint64 keptInputs() const;
    /// How many live things of each noun there are, keyed in snake_case plural.
    OfficeCounts counts() const;
    /// 0 when no contract has this number.
    qint64 contractIdByNumber(const QString& number) const;

private:
    void addFindings(const FileStore& files, const AuditExpectations& expected,
                     std::vector<OfficeFinding>& found) const;

    const Database& m_database;
};

} // namespace cdesk
