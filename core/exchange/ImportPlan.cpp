// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"

#include "core/exchange/CellValues.h"
#include "core/exchange/TableWriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

MappedRow::MappedRow(const Table& table, int row, const ColumnMapping& mapping, const ImportTarget& target)
    : m_table{&table}, m_row{row}, m_mapping{&mapping}, m_target{&target}
{
}

Cell MappedRow::cell(const QString& field) const
{
    const MappedColumn* column = m_mapping->columnOf(field);
    return column ? m_table->cell(m_row, column->column) : Cell{};
}

RowProblem MappedRow::problem(const QString& field, const QString& code, const QString& detail) const
{
    const MappedColumn* column = m_mapping->columnOf(field);
    const ImportField* known = m_target->field(field);
    const QString heading = column ? column->heading : known ? known->headings.value(0) : QString();
    return {fileRow(), heading, field, code, detail};
}

void MappedRow::refuse(const QString& field, const QString& code, const QString& detail)
{
    m_problems.push_back(problem(field, code, detail));
}

void MappedRow::warn(const QString& field, const QString& code, const QString& detail)
{
    m_warnings.push_back(problem(field, code, detail));
}

template <class T, class Read>
std::optional<T> MappedRow::value(const QString& field, Read read)
{
    const Cell found = cell(field);
    if (found.isEmpty())
        return {};
    if (found.kind == CellKind::Error) {
        refuse(field, u"cell.formula_error"_s, found.text.toString());
        return {};
    }
    Result<T> result = read(found);
    if (result)
        return *result;
    const Error& error = result.error();
    refuse(field, error.code, error.detail.isEmpty() ? found.text.toString() : error.detail);
    return {};
}

QString MappedRow::text(const QString& field)
{
    return value<QString>(field, [](const Cell& found) -> Result<QString> { return cleanText(found.text); })
        .value_or(QString());
}

QString MappedRow::requiredText(const QString& field)
{
    const bool broken = cell(field).kind == CellKind::Error; // noted by text()
    const QString found = text(field);
    if (found.isEmpty() && !broken)
        refuse(field, u"value.missing"_s);
    return found;
}

QString MappedRow::code(const QString& field)
{
    return value<QString>(field, readCode).value_or(QString());
}

std::optional<QDate> MappedRow::date(const QString& field)
{
    return value<QDate>(field, [this](const Cell& found) { return readDate(found, m_table->dateSystem); });
}

std::optional<Money> MappedRow::amount(const QString& field)
{
    const MappedColumn* column = m_mapping->columnOf(field);
    return value<Money>(field, [column](const Cell& found) { return readAmount(found, column->note); });
}

std::optional<bool> MappedRow::yesNo(const QString& field)
{
    return value<bool>(field, readYesNo);
}

std::optional<int> MappedRow::percentPpm(const QString& field)
{
    return value<int>(field, readPercentPpm);
}

bool isPassedOver(const Table& table, int row, const ColumnMapping& mapping)
{
    constexpr qsizetype kLongestSumWord = 6;
    QString first;
    bool onlyRules = true;
    for (int column = 0; column < table.cellCount(row); ++column) {
        const QStringView text = table.cell(row, column).text;
        if (first.isEmpty())
            first = text.toString();
        onlyRules = onlyRules &&
                    std::all_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"-=_—─*").contains(c); });
    }
    const QString word = plainHeading(first).name;
    const bool isSum = word.size() <= kLongestSumWord && (word.startsWith(u"合计"_s) || word.startsWith(u"总计"_s) ||
                                                          word.startsWith(u"小计"_s) || word.startsWith(u"共计"_s));
    return onlyRules || isSum || table.texts(row) == table.texts(mapping.headingRow);
}

Result<qint64> writeBadRows(const QString& path, const Table& table, const ColumnMapping& mapping,
                            const std::vector<RowProblem>& problems, const QString& reasonHeading,
                            const ProblemWords& words, JobContext& job)
{
    QMap<int, QStringList> reasonsByRow; // several problems of a row share its line
    for (const RowProblem& problem : problems)
        reasonsByRow[problem.fileRow].append(words(problem));
    int columns = table.cellCount(mapping.headingRow);
    std::vector<int> badRows;
    for (int row = mapping.headingRow + 1; row < table.rowCount(); ++row) {
        if (!reasonsByRow.contains(table.fileRow(row)))
            continue;
        badRows.push_back(row);
        columns = std::max(columns, table.cellCount(row)); // cells right of the last heading are kept too
    }
    ExportSheet sheet;
    sheet.title = table.sheetName;
    for (int column = 0; column < columns; ++column)
        sheet.columns.push_back({table.cell(mapping.headingRow, column).text.toString()});
    sheet.columns.push_back({reasonHeading});
    sheet.expectedRows = static_cast<qint64>(badRows.size());
    sheet.nextRow = [&, at = size_t{0}](std::vector<ExportCell>& cells) mutable {
        if (at == badRows.size())
            return false;
        const int row = badRows[at++];
        for (int column = 0; column < columns; ++column)
            cells.emplace_back(table.cell(row, column).text.toString());
        cells.emplace_back(reasonsByRow.value(table.fileRow(row)).join(u"；"_s));
        return true;
    };
    return writeTable(path, sheet, job);
}

} // namespace cdesk
