// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextNormal.h"
#include "core/exchange/Sinks.h"
#include "core/exchange/TableWriter.h"
#include "core/storage/DurableFile.h"
#include "core/storage/PrivateFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kLongestCell = 32'767;         // characters a cell can hold
constexpr qint64 kMostExact = 999'999'999'999'999; // 15 digits: what a spreadsheet keeps of a number

/// Width of a column in Latin characters: Chinese ones count twice.
double widthOf(const ExportColumn& column)
{
    if (column.width > 0)
        return column.width;
    const auto wide =
        std::count_if(column.heading.begin(), column.heading.end(), [](QChar c) { return c.unicode() > 0x2E7F; });
    const auto heading = static_cast<double>(column.heading.size() + wide + 4); // room for the filter button
    const double least = column.kind == ExportColumnKind::Text ? 16 : column.kind == ExportColumnKind::Money ? 15 : 11;
    return std::max(heading, least);
}

QByteArray cellText(const QString& text)
{
    const QString whole = wellFormed(text);
    return whole.size() <= kLongestCell ? whole.toUtf8() : QString(whole.left(kLongestCell - 1) + u'…').toUtf8();
}

/// The workbook while it is written. The library closes (and writes) a workbook only once, and frees it then.
class Workbook {
public:
    Workbook(const QString& path, const QString& temporaryFolder);
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    bool begin(const ExportSheet& sheet);
    void write(lxw_row_t row, lxw_col_t column, const ExportCell& cell, const ExportColumn& meaning);
    bool finish(lxw_row_t lastRow, lxw_col_t lastColumn);

private:
    lxw_format* format(const char* numberFormat);
    void writeNumber(lxw_row_t row, lxw_col_t column, qint64 value, const ExportColumn& meaning);

    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_whole = nullptr;
    lxw_format* m_money = nullptr;
    lxw_format* m_percent = nullptr;
    lxw_format* m_date = nullptr;
};

Workbook::Workbook(const QString& path, const QString& temporaryFolder)
    : m_path{QFile::encodeName(path)}, m_folder{QFile::encodeName(temporaryFolder)}
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
}

lxw_format* Workbook::format(const char* numberFormat)
{
    lxw_format* made = workbook_add_format(m_book);
    format_set_num_format(made, numberFormat);
    return made;
}

bool Workbook::begin(const ExportSheet& sheet)
{
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetTitle(sheet.title).toUtf8().constData()) : nullptr;
    if (!m_sheet)
        return false;
    m_whole = format("#,##0");
    m_money = format("#,##0.00");
    m_percent = format("0.00%");
    m_date = format("yyyy-mm-dd");
    lxw_format* heading = workbook_add_format(m_book);
    format_set_bold(heading);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_landscape(m_sheet);
    for (size_t i = 0; i < sheet.columns.size(); ++i)
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), widthOf(sheet.columns[i]),
                             nullptr);
    for (size_t i = 0; i < sheet.columns.size(); ++i)
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), cellText(sheet.columns[i].heading).constData(),
                               heading);
    return true;
}

void Workbook::writeNumber(lxw_row_t row, lxw_col_t column, qint64 value, const ExportColumn& meaning)
{
    if (std::abs(value) > kMostExact) { // as text it stays exact
        worksheet_write_string(m_sheet, row, column, QByteArray::number(value).constData(), nullptr);
        return;
    }
    // The one place where an amount becomes a double: workbooks know no other number. 15 digits survive that exactly.
    const auto number = static_cast<double>(value);
    if (meaning.kind == ExportColumnKind::Money)
        worksheet_write_number(m_sheet, row, column, number / std::pow(10.0, meaning.minorDigits),
                               meaning.minorDigits == 0 ? m_whole : m_money);
    else if (meaning.kind == ExportColumnKind::Percent)
        worksheet_write_number(m_sheet, row, column, number / 1e6, m_percent);
    else
        worksheet_write_number(m_sheet, row, column, number, nullptr);
}

void Workbook::write(lxw_row_t row, lxw_col_t column, const ExportCell& cell, const ExportColumn& meaning)
{
    if (const auto* text = std::get_if<QString>(&cell)) {
        if (!text->isEmpty())
            worksheet_write_string(m_sheet, row, column, cellText(*text).constData(), nullptr);
    } else if (const auto* number = std::get_if<qint64>(&cell)) {
        writeNumber(row, column, *number, meaning);
    } else if (const auto* date = std::get_if<QDate>(&cell); date && date->isValid()) {
        worksheet_write_number(m_sheet, row, column, static_cast<double>(QDate(1899, 12, 30).daysTo(*date)), m_date);
    }
}

bool Workbook::finish(lxw_row_t lastRow, lxw_col_t lastColumn)
{
    worksheet_autofilter(m_sheet, 0, 0, lastRow, lastColumn);
    return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
}

/// Copies the finished workbook to its place, whole or not at all.
Result<void> moveInto(const QString& written, const QString& path)
{
    constexpr qint64 kPiece = 1 << 20;
    QFile source(written);
    if (!source.open(QIODevice::ReadOnly))
        return fault(u"file.not_readable"_s, written);
    return durableReplace(path, [&source](QIODevice& target) -> Result<void> {
        while (!source.atEnd()) {
            const QByteArray piece = source.read(kPiece);
            if (piece.isEmpty())
                return fault(u"file.not_readable"_s, source.fileName());
            if (target.write(piece) != piece.size())
                return {}; // whoever opened the file knows why
        }
        return {};
    });
}

/// Why the library could not write the workbook aside: it does not tell a full disk from a forbidden folder.
Error asideProblem(const QString& folder)
{
    constexpr qint64 kNearlyNothing = 1 << 20;
    const qint64 room = freeBytes(folder);
    const bool isFull = room >= 0 && room < kNearlyNothing;
    return {ErrorKind::Fault, isFull ? u"storage.disk_full"_s : u"file.not_writable"_s, {}, folder};
}

} // namespace

Result<qint64> writeXlsx(const QString& path, const ExportSheet& sheet, JobContext& job)
{
    // Written aside first: the library knows only narrow paths, and a full disk must not leave half a workbook.
    const QTemporaryDir folder(privateFolderTemplate());
    const QString written = folder.filePath(u"workbook.xlsx"_s);
    Workbook workbook(written, folder.path());
    if (!folder.isValid() || !workbook.begin(sheet))
        return tl::unexpected<Error>(asideProblem(QFileInfo(privateFolderTemplate()).path()));
    std::vector<ExportCell> row;
    qint64 rows = 0;
    for (row.clear(); sheet.nextRow(row); row.clear()) {
        if (++rows >= LXW_ROW_MAX)
            return invalid(u"export.too_many_rows"_s, {}, QString::number(LXW_ROW_MAX - 1));
        row.resize(sheet.columns.size());
        for (size_t column = 0; column < row.size(); ++column)
            workbook.write(static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(column), row[column],
                           sheet.columns[column]);
        if (!job.step(rows, sheet.expectedRows))
            return cancelled();
    }
    const auto lastColumn = static_cast<lxw_col_t>(std::max<size_t>(sheet.columns.size(), 1) - 1);
    if (!workbook.finish(static_cast<lxw_row_t>(rows), lastColumn))
        return tl::unexpected<Error>(asideProblem(folder.path()));
    const auto moved = moveInto(written, path);
    return moved ? Result<qint64>(rows) : passOn(moved);
}

} // namespace cdesk
