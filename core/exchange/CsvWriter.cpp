// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Sinks.h"
#include "core/exchange/TableWriter.h"
#include "core/storage/DurableFile.h"

#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kPercentPlaces = 4; // of parts per million

/// "12.50" of 1250 and 2 places; exact.
QString fixedPoint(qint64 units, int places)
{
    const quint64 size = units < 0 ? ~static_cast<quint64>(units) + 1 : static_cast<quint64>(units);
    QString digits = QString::number(size).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return units < 0 ? u'-' + digits : digits;
}

QString numberText(qint64 value, const ExportColumn& column)
{
    if (column.kind == ExportColumnKind::Money)
        return fixedPoint(value, column.minorDigits);
    if (column.kind != ExportColumnKind::Percent)
        return QString::number(value);
    QString percent = fixedPoint(value, kPercentPlaces);
    while (percent.endsWith(u'0'))
        percent.chop(1);
    if (percent.endsWith(u'.'))
        percent.chop(1);
    return percent + u'%';
}

QString csvCell(const ExportCell& cell, const ExportColumn& column)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return csvText(*text);
    if (const auto* number = std::get_if<qint64>(&cell))
        return csvPlain(numberText(*number, column));
    if (const auto* date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    return {};
}

/// Writes heading and rows to an open file and counts the rows.
Result<void> writeRows(QIODevice& file, const ExportSheet& sheet, qint64& rows, JobContext& job)
{
    constexpr qsizetype kFlushAt = 1 << 20;
    QByteArray waiting("\xEF\xBB\xBF");
    QStringList headings;
    for (const ExportColumn& column : sheet.columns)
        headings.append(csvText(column.heading));
    waiting += headings.join(u',').toUtf8() + "\r\n";
    std::vector<ExportCell> row;
    for (row.clear(); sheet.nextRow(row); row.clear()) {
        row.resize(sheet.columns.size());
        for (size_t column = 0; column < row.size(); ++column) {
            if (column > 0)
                waiting += ',';
            waiting += csvCell(row[column], sheet.columns[column]).toUtf8();
        }
        waiting += "\r\n";
        if (waiting.size() >= kFlushAt) {
            if (file.write(waiting) != waiting.size())
                return {}; // whoever opened the file knows why
            waiting.resize(0);
        }
        if (!job.step(++rows, sheet.expectedRows))
            return cancelled();
    }
    file.write(waiting);
    return {};
}

} // namespace

Result<qint64> writeCsv(const QString& path, const ExportSheet& sheet, JobContext& job)
{
    qint64 rows = 0;
    const auto written = durableReplace(path, [&](QIODevice& file) { return writeRows(file, sheet, rows, job); });
    return written ? Result<qint64>(rows) : passOn(written);
}

Result<qint64> writeTable(const QString& path, const ExportSheet& sheet, JobContext& job)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return writeCsv(path, sheet, job);
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return writeXlsx(path, sheet, job);
    return invalid(u"export.format_unknown"_s, {}, path);
}

} // namespace cdesk
