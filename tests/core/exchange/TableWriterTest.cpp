// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableWriter.h"

#include "core/exchange/TableReader.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::vector<std::vector<ExportCell>>;

ExportSheet sheetOf(const Rows& rows)
{
    ExportSheet sheet;
    sheet.title = u"合同/2024"_s;
    sheet.columns = {{u"合同编号"_s},
                     {u"签订日期"_s, ExportColumnKind::Date},
                     {u"金额"_s, ExportColumnKind::Money},
                     {u"份数"_s, ExportColumnKind::Integer},
                     {u"税率"_s, ExportColumnKind::Percent},
                     {u"备注"_s}};
    sheet.nextRow = [rows, at = size_t{0}](std::vector<ExportCell>& row) mutable {
        if (at == rows.size())
            return false;
        row = rows[at++];
        return true;
    };
    return sheet;
}

const Rows kRows{
    {u"HT-001"_s, QDate(2024, 2, 29), qint64{-1234567890123}, qint64{3}, qint64{130000}, u"=HYPERLINK(\"http://x\")"_s},
    {u"00123"_s, ExportCell{}, qint64{5}, ExportCell{}, qint64{5000}, u"第一行\n第二行，\"引\""_s},
    {u"＋1"_s, QDate(1999, 1, 1), u"面议"_s}};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("an exported CSV opens in a spreadsheet without running anything and without losing a fen", "[export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"合同.csv"_s);
    JobContext job;

    REQUIRE(writeTable(path, sheetOf(kRows), job) == 3);

    CHECK(contentOf(path) ==
          "\xEF\xBB\xBF" + u"合同编号,签订日期,金额,份数,税率,备注\r\n"
                           "HT-001,2024-02-29,-12345678901.23,3,13%,\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"
                           "00123,,0.05,,0.5%,\"第一行\n第二行，\"\"引\"\"\"\r\n"
                           "'＋1,1999-01-01,面议,,,\r\n"_s.toUtf8());
}

TEST_CASE("an exported workbook holds real dates and numbers, and text that stays text", "[export][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"合同.xlsx"_s);
    JobContext job;

    REQUIRE(writeTable(path, sheetOf(kRows), job) == 3);

    const auto table = readTable(path);
    REQUIRE(table);
    CHECK(table->sheetName == u"合同 2024"_s);
    REQUIRE(table->rowCount() == 4);
    CHECK(table->texts(0) == QStringList{u"合同编号"_s, u"签订日期"_s, u"金额"_s, u"份数"_s, u"税率"_s, u"备注"_s});
    CHECK(table->texts(1) == QStringList{u"HT-001"_s, u"2024-02-29"_s, u"-12345678901.23"_s, u"3"_s, u"13%"_s,
                                         u"=HYPERLINK(\"http://x\")"_s});
    CHECK(table->cell(1, 1).kind == CellKind::Date);
    CHECK(table->cell(1, 2).kind == CellKind::Number);
    CHECK(table->cell(1, 5).kind == CellKind::Text);
    CHECK(table->texts(2) == QStringList{u"00123"_s, u""_s, u"0.05"_s, u""_s, u"0.5%"_s, u"第一行\n第二行，\"引\""_s});
    CHECK(table->texts(3) == QStringList{u"＋1"_s, u"1999-01-01"_s, u"面议"_s});
}

TEST_CASE("a cell with half a character or a NUL goes out and comes back whole", "[export][hostile]")
{
    const QTemporaryDir folder;
    const QString torn = u"前\u0000"_s + QChar(0xD83D) + u"后"_s;
    const Rows rows{{torn, ExportCell{}, ExportCell{}, ExportCell{}, ExportCell{}, torn}};
    for (const QString& name : {u"a.csv"_s, u"a.xlsx"_s}) {
        JobContext job;
        auto sheet = sheetOf(rows);
        sheet.title = torn + u"/"_s;
        REQUIRE(writeTable(folder.filePath(name), sheet, job) == 1);
        const auto table = readTable(folder.filePath(name));
        REQUIRE(table);
        CHECK(table->cell(1, 0).text == u"前\uFFFD后"_s);
    }
}

TEST_CASE("a stopped or impossible export leaves the old file as it was", "[export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(GENERATE(u"a.csv"_s, u"a.xlsx"_s));
    JobContext job;
    REQUIRE(writeTable(path, sheetOf(kRows), job));
    const QByteArray before = contentOf(path);

    JobHandle handle;
    handle.cancel();
    JobContext stopped(handle, {}, {});
    const auto result = writeTable(path, sheetOf(kRows), stopped);

    REQUIRE_FALSE(result);
    CHECK(result.error().code == u"job.cancelled"_s);
    CHECK(contentOf(path) == before);
    CHECK(writeTable(u"/no/such/folder/a.csv"_s, sheetOf({}), job).error().code == u"file.not_writable"_s);
    CHECK(writeTable(folder.filePath(u"a.pdf"_s), sheetOf({}), job).error().code == u"export.format_unknown"_s);
}

TEST_CASE("hundreds of thousands of cells go out and come back in", "[export][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(GENERATE(u"b.csv"_s, u"b.xlsx"_s));
    constexpr int kRowsWritten = 20'000;
    ExportSheet sheet;
    sheet.columns = {{u"编号"_s}, {u"金额"_s, ExportColumnKind::Money}, {u"日期"_s, ExportColumnKind::Date}};
    sheet.nextRow = [at = 0](std::vector<ExportCell>& row) mutable {
        if (at == kRowsWritten)
            return false;
        row = {QString(u"HT"_s + QString::number(at)), qint64{at} * 7 + 1, QDate(2020, 1, 1).addDays(at % 1000)};
        ++at;
        return true;
    };
    JobContext job;
    REQUIRE(writeTable(path, sheet, job) == kRowsWritten);

    const auto table = readTable(path);

    REQUIRE(table);
    REQUIRE(table->rowCount() == kRowsWritten + 1);
    qint64 fen = 0;
    for (int row = 1; row < table->rowCount(); ++row)
        fen += qRound64(table->cell(row, 1).text.toDouble() * 100);
    CHECK(fen == 7LL * kRowsWritten * (kRowsWritten - 1) / 2 + kRowsWritten);
    CHECK(table->cell(kRowsWritten, 2).text == QDate(2020, 1, 1).addDays(999).toString(Qt::ISODate));
}
