// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/customers/Customer.h"
#include "core/exchange/ImportPlan.h"
#include "core/jobs/JobContext.h"
#include "core/session/Permission.h"

#include <functional>

namespace cdesk {

class Session;

/// One customer as a foreign table tells it. What the table leaves empty says nothing.
struct CustomerRow {
    Customer values;
    std::optional<CustomerKind> kind;
    std::optional<CustomerStatus> status;
};

/// Reads all rows of a customer list: the good ones, every problem of the others by row and heading, and what looks
/// wrong but is taken (a wrong credit code). Postal code, fax and day of registration become own fields.
/// Problems: those of the cell readers (date.impossible, code.damaged_by_spreadsheet …) and of customerProblems(),
/// customer.kind_unknown, customer.class_unknown and customer.status_unknown (detail: the text).
/// @errors mapping.required_missing, job.cancelled
Result<ImportPlan<CustomerRow>> planCustomers(const Table& table, const ColumnMapping& mapping,
                                              const ImportTarget& target, JobContext& job);

/// What an import did, or, as a trial, would do.
struct ImportOutcome {
    qint64 batchId = 0; ///< 0 for a trial
    int rows = 0;
    int created = 0;
    int updated = 0;
    int skipped = 0;                  ///< told nothing new, or repeated a row of the same file
    std::vector<RowProblem> warnings; ///< in the order of the file
};

/// An import as the list of imports shows it.
struct ImportBatch {
    qint64 id = 0;
    QString fileName;
    int rows = 0;
    int created = 0;
    int updated = 0;
    qint64 importedUtcMs = 0;
    std::optional<qint64> undoneUtcMs;
};

/// Customers in bulk: all rows in one transaction or none, and the whole import back with one call. What becomes of the
/// rows is worked out before, while others are served; the transaction itself only writes.
class CustomerImport {
public:
    /// What is done before rows are stored: a backup. Its error stops the import.
    using BeforeStoring = std::function<Result<void>(const Actor&, JobContext&)>;

    explicit CustomerImport(Session& session, BeforeStoring beforeStoring = {})
        : m_session{session}, m_beforeStoring{std::move(beforeStoring)}
    {
    }

    enum class Mode { Store, Trial };

    /// A row is the customer with the same valid code, else the one of the same name unless both have different valid
    /// codes: that customer's gaps and changed values are filled in, its name stays. Any other row is a new customer.
    /// Warnings: customer.repeated_in_file (detail: first row), customer.name_differs (detail: the name kept),
    /// customer.code_replaced (detail: the old code), customer.same_name_other_code.
    /// Errors: those of customerProblems() with the row in the detail, job.cancelled
    Result<ImportOutcome> importRows(const Actor& actor, const std::vector<PlannedRow<CustomerRow>>& rows,
                                     const QString& fileName, Mode mode, JobContext& job);

    /// Removes what the import made and gives back what it changed.
    /// Errors: import.not_found, import.undone_already, import.rows_changed_since and import.rows_in_use (customers
    /// that contracts name; detail of both: how many, then some of the names)
    Result<void> undo(const Actor& actor, qint64 batchId);

    /// Imports of customers, newest first.
    Result<std::vector<ImportBatch>> batches(const Actor& actor) const;

private:
    Session& m_session;
    BeforeStoring m_beforeStoring;
};

} // namespace cdesk
