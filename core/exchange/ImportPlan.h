// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/exchange/ColumnMapping.h"
#include "core/jobs/JobContext.h"

#include <functional>

namespace cdesk {

/// What is wrong with one cell or row, in the words of the file: a person can go there and mend it.
struct RowProblem {
    int fileRow = 0; ///< as spreadsheets number it
    QString heading; ///< of the file's column; the usual one when the file has no such column; empty: the whole row
    QString field;   ///< key of the field, empty for the whole row
    QString code;
    QString detail; ///< the offending text
};

/// One row of a mapped table, read field by field. Each reader notes what it cannot understand and goes on, so that
/// all problems of a row come out at once. Fields without a column and empty cells read as empty.
class MappedRow {
public:
    MappedRow(const Table& table, int row, const ColumnMapping& mapping, const ImportTarget& target);

    int fileRow() const { return m_table->fileRow(m_row); }
    bool has(const QString& field) const { return !cell(field).isEmpty(); }
    Cell cell(const QString& field) const;

    QString text(const QString& field);
    /// The same, and a problem when it is empty. @errors value.missing
    QString requiredText(const QString& field);
    /// Identifying number: credit code, account. Errors as readCode().
    QString code(const QString& field);
    std::optional<QDate> date(const QString& field);
    std::optional<Money> amount(const QString& field);
    std::optional<bool> yesNo(const QString& field);
    std::optional<int> percentPpm(const QString& field);

    /// Notes a problem of a field (or of the row, when @p field is empty): the row will not be imported.
    void refuse(const QString& field, const QString& code, const QString& detail = {});
    /// Notes an Error whose field is a field's key.
    void refuse(const Error& error) { refuse(error.field, error.code, error.detail); }
    /// Notes something worth a look that does not keep the row out.
    void warn(const QString& field, const QString& code, const QString& detail = {});

    bool isGood() const { return m_problems.empty(); }
    const std::vector<RowProblem>& problems() const { return m_problems; }
    const std::vector<RowProblem>& warnings() const { return m_warnings; }

private:
    RowProblem problem(const QString& field, const QString& code, const QString& detail) const;
    template <class T, class Read>
    std::optional<T> value(const QString& field, Read read);

    const Table* m_table;
    int m_row;
    const ColumnMapping* m_mapping;
    const ImportTarget* m_target;
    std::vector<RowProblem> m_problems;
    std::vector<RowProblem> m_warnings;
};

/// A row that can be imported, with its place in the file for problems found later (name already taken …).
template <class T>
struct PlannedRow {
    int fileRow = 0;
    T value;
};

/// What an import would do, before anything is done: all good rows, all problems of all rows.
template <class T>
struct ImportPlan {
    std::vector<PlannedRow<T>> rows;
    std::vector<RowProblem> problems;
    std::vector<RowProblem> warnings;
    std::vector<int> passedOver; ///< file rows that hold no data: sums, repeated headings, ruled lines
    int rowsRead = 0;            ///< data rows, good and bad
};

/// True for rows that exporters add and that hold no data: 合计/小计, a heading repeated on each printed page, ruled
/// lines.
bool isPassedOver(const Table& table, int row, const ColumnMapping& mapping);

/// Reads all data rows. @p readRow turns a row into a value; when it has noted a problem its value is not used.
/// @errors mapping.required_missing, job.cancelled
template <class T, class ReadRow>
Result<ImportPlan<T>> planImport(const Table& table, const ColumnMapping& mapping, const ImportTarget& target,
                                 JobContext& job, ReadRow readRow)
{
    if (const auto checked = checkMapping(mapping, target); !checked)
        return passOn(checked);
    ImportPlan<T> plan;
    for (int at = mapping.headingRow + 1; at < table.rowCount(); ++at) {
        if (isPassedOver(table, at, mapping)) {
            plan.passedOver.push_back(table.fileRow(at));
            continue;
        }
        MappedRow row(table, at, mapping, target);
        T value = readRow(row);
        ++plan.rowsRead;
        if (row.isGood())
            plan.rows.push_back({row.fileRow(), std::move(value)});
        plan.problems.insert(plan.problems.end(), row.problems().begin(), row.problems().end());
        plan.warnings.insert(plan.warnings.end(), row.warnings().begin(), row.warnings().end());
        if (!job.step(at, table.rowCount()))
            return cancelled();
    }
    return plan;
}

/// Words for a problem; core has none of its own.
using ProblemWords = std::function<QString(const RowProblem&)>;

/// Writes the rows that have problems as a new table (.csv or .xlsx) with the file's own columns and the reasons in one
/// more column, so that it can be mended and imported again. Returns the number of rows.
/// @errors as writeTable()
Result<qint64> writeBadRows(const QString& path, const Table& table, const ColumnMapping& mapping,
                            const std::vector<RowProblem>& problems, const QString& reasonHeading,
                            const ProblemWords& words, JobContext& job);

} // namespace cdesk
