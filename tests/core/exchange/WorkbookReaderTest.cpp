// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableReader.h"
#include "core/exchange/WorkbookFormats.h"
#include "tests/core/exchange/WorkbookFixture.h"
#include "tests/support/Catch.h"

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString cellText(const Table& table, int row, int column)
{
    return table.cell(row, column).text.toString();
}

} // namespace

TEST_CASE("a workbook's cells say what the person saw in them", "[table][xlsx]")
{
    WorkbookFixture workbook(
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"inlineStr\"><is><r><t>内</t></r>"
        "<r><t xml:space=\"preserve\"> 联 </t></r></is></c>"
        "<c r=\"C2\" s=\"1\"><v>45356</v></c><c r=\"D2\" s=\"2\"><v>45356.5</v></c>"
        "<c r=\"E2\" s=\"3\"><v>0.125</v></c><c r=\"F2\" s=\"4\"><v>123</v></c>"
        "<c r=\"G2\" s=\"5\"><v>0.75</v></c><c r=\"H2\" s=\"6\"><v>1234.5599999999999</v></c>"
        "<c r=\"I2\" t=\"str\"><f>A1</f><v>算</v></c><c r=\"J2\" t=\"b\"><v>1</v></c></row>");
    workbook.sharedStrings("<si><r><t>苏州</t></r><rPh><t>sū</t></rPh><r><t>恒达_x0041_</t></r></si>");

    const auto table = readTable(workbook.bytes());

    REQUIRE(table);
    CHECK(table->sheetName == u"客户"_s);
    CHECK(table->fileRow(0) == 2);
    CHECK(table->texts(0) == QStringList{u"苏州恒达A"_s, u"内 联"_s, u"2024-03-05"_s, u"2024-03-05 12:00:00"_s,
                                         u"12.5%"_s, u"000123"_s, u"18:00:00"_s, u"1234.56"_s, u"算"_s, u"TRUE"_s});
    CHECK(table->cell(0, 2).kind == CellKind::Date);
    CHECK(table->cell(0, 7).kind == CellKind::Number);
}

TEST_CASE("dates count from 1904 where the workbook says so", "[table][xlsx]")
{
    WorkbookFixture workbook("<row><c s=\"1\"><v>43894</v></c></row>");
    workbook.edit("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>");

    const auto table = readTable(workbook.bytes());

    REQUIRE(table);
    CHECK(cellText(*table, 0, 0) == u"2024-03-05"_s);
    CHECK(table->dateSystem == DateSystem::From1904);
    CHECK(dateOfSerial(1, DateSystem::From1900) == QDate(1900, 1, 1));
    CHECK(dateOfSerial(59, DateSystem::From1900) == QDate(1900, 2, 28));
    CHECK_FALSE(dateOfSerial(60, DateSystem::From1900).isValid()); // 1900-02-29 never was
    CHECK(dateOfSerial(61, DateSystem::From1900) == QDate(1900, 3, 1));
}

TEST_CASE("hidden sheets are listed but the first visible one is read", "[table][xlsx]")
{
    WorkbookFixture workbook("<row><c t=\"inlineStr\"><is><t>新</t></is></c></row>");
    workbook.edit("xl/workbook.xml", "name=\"客户\"", "name=\"客户\" state=\"veryHidden\"");
    workbook.edit("xl/workbook.xml", " state=\"hidden\"", "");

    const auto table = readTable(workbook.bytes());
    REQUIRE(table);
    CHECK(cellText(*table, 0, 0) == u"旧"_s);
    REQUIRE(table->sheets.size() == 2);
    CHECK(table->sheets[0].hidden);

    CHECK(cellText(readTable(workbook.bytes(), u"客户"_s).value(), 0, 0) == u"新"_s);
    const auto unknown = readTable(workbook.bytes(), u"合同"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error() == Error{ErrorKind::Invalid, u"table.sheet_unknown"_s, {}, u"合同"_s});
}

TEST_CASE("merged cells, gaps and rows without numbers keep their places", "[table][xlsx]")
{
    const auto table =
        readTable(WorkbookFixture("<row><c r=\"B1\"><v>1</v></c><c r=\"C1\"/><c r=\"E1\"><v>2</v></c></row>"
                                  "<row/><row r=\"7\"><c><v>3</v></c></row><row><c><v>4</v></c></row>")
                      .edit("xl/worksheets/sheet1.xml", "</sheetData>",
                            "</sheetData><mergeCells><mergeCell ref=\"B1:C1\"/></mergeCells>")
                      .bytes());
    REQUIRE(table);
    REQUIRE(table->rowCount() == 3);
    CHECK(table->texts(0) == QStringList{u""_s, u"1"_s, u""_s, u""_s, u"2"_s});
    CHECK(table->fileRow(1) == 7);
    CHECK(table->fileRow(2) == 8);
}

TEST_CASE("a formula without a result is marked as such and never read as text", "[table][xlsx]")
{
    const auto table = readTable(WorkbookFixture("<row><c><f>SUM(A2:A9)</f></c><c t=\"e\"><v>#N/A</v></c>"
                                                 "<c t=\"str\"><f>\"\"</f><v></v></c><c><f>1+1</f><v>2</v></c></row>")
                                     .bytes());
    REQUIRE(table);
    CHECK(table->cell(0, 0).kind == CellKind::Error);
    CHECK(cellText(*table, 0, 0) == u"=SUM(A2:A9)"_s);
    CHECK(table->cell(0, 1).kind == CellKind::Error);
    CHECK(table->cell(0, 2).kind == CellKind::Empty);
    CHECK(cellText(*table, 0, 3) == u"2"_s);
}

TEST_CASE("namespace prefixes of other programs do not matter", "[table][xlsx]")
{
    WorkbookFixture workbook;
    workbook.part(
        "xl/worksheets/sheet1.xml",
        "<?xml version=\"1.0\"?><x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
        "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>");
    const auto table = readTable(workbook.bytes());
    REQUIRE(table);
    CHECK(table->texts(0) == QStringList{u"甲"_s, u"5"_s});
}

TEST_CASE("a sheet larger than a reading piece comes in whole", "[table][xlsx]")
{
    QByteArray rows;
    for (int row = 1; row <= 30'000; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c><c r=\"B" + number +
                "\" t=\"inlineStr\"><is><t>第" + number + "行</t></is></c></row>";
    }
    REQUIRE(rows.size() > 2 << 20);

    const auto table = readTable(WorkbookFixture(rows).bytes());

    REQUIRE(table);
    REQUIRE(table->rowCount() == 30'000);
    qint64 sum = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        sum += cellText(*table, row, 0).toLongLong();
    CHECK(sum == 30'000LL * 30'001 / 2);
    CHECK(cellText(*table, 29'999, 1) == u"第30000行"_s);
}

TEST_CASE("broken and hostile workbooks are refused with a code", "[table][xlsx][hostile]")
{
    const QByteArray rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    const auto codeOf = [](const WorkbookFixture& workbook) { return readTable(workbook.bytes()).error().code; };

    SECTION("entities are never declared in a workbook")
    {
        WorkbookFixture workbook(rows);
        workbook.part("xl/sharedStrings.xml",
                      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\">]><sst><si><t>&b;</t></si></sst>");
        CHECK(codeOf(workbook) == u"table.dtd"_s);
    }
    SECTION("cut off in the middle of the sheet")
    {
        CHECK(codeOf(WorkbookFixture(rows).edit("xl/worksheets/sheet1.xml", "</sheetData></worksheet>",
                                                "<row r=\"2\"><c")) == u"table.broken"_s);
        CHECK(codeOf(WorkbookFixture(rows).edit("xl/worksheets/sheet1.xml", "<v>1</v></c>", "<v>1</c>")) ==
              u"table.broken"_s);
    }
    SECTION("damaged bytes inside the zip")
    {
        QByteArray bytes = WorkbookFixture(rows).bytes();
        bytes.replace("<v>1</v>", "<v>2</v>"); // the checksum no longer fits
        const auto table = readTable(bytes);
        REQUIRE_FALSE(table);
        CHECK(table.error().code == u"table.broken"_s);
    }
    SECTION("rows and columns beyond what a sheet can have")
    {
        CHECK(codeOf(WorkbookFixture("<row r=\"2000000\"><c><v>1</v></c></row>")) == u"table.too_large"_s);
        CHECK(codeOf(WorkbookFixture("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>")) == u"table.too_large"_s);
    }
    SECTION("deeply nested elements")
    {
        CHECK(readTable(WorkbookFixture("<row>" + QByteArray("<c>").repeated(200'000) +
                                        QByteArray("</c>").repeated(200'000) + "</row>")
                            .bytes())
                  .error()
                  .code == u"table.empty"_s);
    }
    SECTION("another kind of office file")
    {
        CHECK(codeOf(WorkbookFixture(rows).part("xl/workbook.xml", "<w:document xmlns:w=\"w\"/>")) ==
              u"table.not_a_workbook"_s);
        CHECK(codeOf(WorkbookFixture()) == u"table.empty"_s);
    }
}

TEST_CASE("number formats are told apart by what they show, not by their letters", "[xlsx]")
{
    CHECK(parsedFormat(u"[$-804]yyyy/m/d;@").look == NumberLook::Date);
    CHECK(parsedFormat(u"m\"月\"d\"日\"").look == NumberLook::Date);
    CHECK(parsedFormat(u"[h]:mm:ss").look == NumberLook::Time);
    CHECK(parsedFormat(u"0.00_);[Red](0.00)").look == NumberLook::Plain);
    CHECK(parsedFormat(u"[Red]#,##0.00\"days\"").look == NumberLook::Plain);
    CHECK(parsedFormat(u"General").look == NumberLook::Plain);
    CHECK(parsedFormat(u"0.0%").look == NumberLook::Percent);
    CHECK(parsedFormat(u"000000").digits == 6);
    CHECK(builtInFormat(31).look == NumberLook::Date);
    CHECK(numberText("0.1", {}, DateSystem::From1900).text == u"0.1"_s);
    CHECK(numberText("9.1330108759500125E+17", {}, DateSystem::From1900).text == u"913301087595001000"_s);
    CHECK(numberText("-1e-7", {}, DateSystem::From1900).text == u"-0.0000001"_s);
    CHECK(numberText("12.50", {}, DateSystem::From1900).text == u"12.5"_s);
    CHECK(numberText("100", {}, DateSystem::From1900).text == u"100"_s);
}
