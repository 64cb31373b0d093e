// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DelimitedText.h"
#include "core/exchange/Sinks.h"
#include "core/exchange/TableReader.h"
#include "core/exchange/TextDecoding.h"
#include "tests/support/Catch.h"

#include <QStringEncoder>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString cellText(const Table& table, int row, int column)
{
    return table.cell(row, column).text.toString();
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, QStringConverter::Flag mark)
{
    QStringEncoder encoder(encoding, mark);
    return encoder(text);
}

} // namespace

TEST_CASE("the same customer list reads the same in every encoding offices use", "[table][import]")
{
    const QString text = u"客户名称\t地区\r\n甲方公司\t苏州\r\n"_s;
    const QByteArray gbk(
        "\xbf\xcd\xbb\xa7\xc3\xfb\xb3\xc6\t\xb5\xd8\xc7\xf8\r\n\xbc\xd7\xb7\xbd\xb9\xab\xcb\xbe\t\xcb\xd5\xd6\xdd\r\n");
    const auto withMark = QStringConverter::Flag::WriteBom;
    const auto without = QStringConverter::Flag::Default;
    const QByteArray bytes = GENERATE_COPY(
        text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), gbk, utf16(text, QStringConverter::Utf16LE, withMark),
        utf16(text, QStringConverter::Utf16BE, withMark), utf16(text, QStringConverter::Utf16LE, without),
        utf16(text, QStringConverter::Utf16BE, without));
    const auto table = readTable(bytes);

    REQUIRE(table);
    CHECK(table->rowCount() == 2);
    CHECK(table->texts(0) == QStringList{u"客户名称"_s, u"地区"_s});
    CHECK(table->texts(1) == QStringList{u"甲方公司"_s, u"苏州"_s});
}

TEST_CASE("GB18030 characters outside of GBK are read, and bytes of no encoding are refused with their line", "[table]")
{
    CHECK(decodeText("\x95\x34\xb2\x35").value() == u"𠮷"_s);
    const auto broken = decodeText("abc\n\xff\xff\xff");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == u"text.encoding"_s);
    CHECK(broken.error().detail == u"2"_s);
}

TEST_CASE("the separator is found even when other signs stand in the cells", "[table]")
{
    CHECK(sniffDelimiter(u"名称,地址\n甲,\"A;B;C\"\n乙,x\n") == u',');
    CHECK(sniffDelimiter(u"名称;金额\n甲;1,5\n乙;2,50\n") == u';');
    CHECK(sniffDelimiter(u"导出说明，共 2 行\n名称\t电话\n甲\t1,2\n乙\t3\n") == u'\t');
    CHECK(sniffDelimiter(u"名称\n甲\n") == u',');
    CHECK(sniffDelimiter(u"名称,备注\n甲,\"一\t1\n二\t2\n三\t3\"\n") == u','); // lines of a cell, not of the table
    CHECK(sniffDelimiter(u"名称,备注\n\"一\t1\n二\t2\n三\t3\",乙\n") == u',');
    CHECK(sniffDelimiter(u"名称;规格\n管;5\" x 2\n阀;6\"\n") == u';'); // inches
    CHECK(sniffDelimiter(u"编号,名称\n=\"00123\",甲\n") == u',');
    const auto stated = readTable(QByteArray("sep=|\na|b\nc|d\n"));
    REQUIRE(stated);
    CHECK(stated->texts(0) == QStringList{u"a"_s, u"b"_s});
    CHECK(stated->fileRow(0) == 2);
}

TEST_CASE("quoted cells keep separators, line breaks and quotes; rows may be of unequal length", "[table]")
{
    const auto table = parseDelimited(u"\"甲\r\n乙\",\"a\"\"b\", \"x,y\"\r\n1\r\n\r\n1,2,3,4,,,\n", u',');

    REQUIRE(table);
    REQUIRE(table->rowCount() == 3);
    CHECK(table->texts(0) == QStringList{u"甲\r\n乙"_s, u"a\"b"_s, u"x,y"_s});
    CHECK(table->cellCount(1) == 1);
    CHECK(table->cellCount(2) == 4);
    CHECK(table->fileRow(2) == 4); // the empty row counts, as it does in a spreadsheet
    CHECK(table->cell(1, 7).kind == CellKind::Empty);
}

TEST_CASE("a quote that never closes is refused and names its row", "[table]")
{
    const auto table = parseDelimited(u"a,b\nc,\"d\ne,f\n", u',');

    REQUIRE_FALSE(table);
    CHECK(table.error().code == u"table.quote_open"_s);
    CHECK(table.error().detail == u"2"_s);
    CHECK(cellText(parseDelimited(u"5\" 管,b", u',').value(), 0, 0) == u"5\" 管"_s);
}

TEST_CASE("codes that exporters protect lose their protection", "[table]")
{
    const auto table = parseDelimited(u"=\"00123\",\t0456,'=1+1,'普通'\n", u',');

    REQUIRE(table);
    CHECK(table->texts(0) == QStringList{u"00123"_s, u"0456"_s, u"=1+1"_s, u"'普通'"_s});
}

TEST_CASE("an xls that is a web page is read as its table", "[table][import]")
{
    const auto table = readTable(QByteArray("<html><head><style>td{x:'<td>'}</style></head><body><table>"
                                            "<tr><th colspan=2>客户&nbsp;名单</th></tr>"
                                            "<tr><td>甲 &amp; 乙<td> A&#66;&#x43; </tr></table>"));

    REQUIRE(table);
    REQUIRE(table->rowCount() == 2);
    CHECK(cellText(*table, 0, 0) == u"客户 名单"_s);
    CHECK(table->texts(1) == QStringList{u"甲 & 乙"_s, u"ABC"_s});

    const QByteArray comments = QByteArray("<!---->").repeated(1'000'000);
    const auto below = readTable("<table>" + comments + "<tr><td>底</td></tr></table>");
    REQUIRE(below);
    CHECK(cellText(*below, 0, 0) == u"底"_s);
}

TEST_CASE("files that are no table are refused by what they are", "[table][import]")
{
    const auto codeOf = [](const QByteArray& bytes) { return readTable(bytes).error().code; };
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const auto wide = [](const QString& name) {
        return utf16(name, QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    };

    CHECK(codeOf(compound + wide(u"Workbook"_s)) == u"table.old_xls"_s);
    CHECK(codeOf(compound + wide(u"WordDocument"_s)) == u"table.old_doc"_s);
    CHECK(codeOf(compound + wide(u"EncryptedPackage"_s)) == u"table.encrypted"_s);
    CHECK(codeOf("PK\x03\x04 and then nothing") == u"table.broken"_s);
    CHECK(codeOf("%PDF-1.7 …") == u"table.not_a_workbook"_s);
    CHECK(codeOf(" \r\n ") == u"table.empty"_s);
    CHECK(readTable(u"/no/such/file.csv"_s).error().code == u"file.not_found"_s);
}

TEST_CASE("text that starts like a formula is guarded, numbers are not, and reading gives it back", "[table][export]")
{
    const QString text = GENERATE(u"=HYPERLINK(\"x\")"_s, u"+8613800000000"_s, u"-1"_s, u"@A1"_s, u"＝1+1"_s, u"＠x"_s);
    const QString cell = csvText(text);
    CHECK((cell.startsWith(u"'"_s) || cell.startsWith(u"\"'"_s)));
    CHECK(cellText(parseDelimited(cell, u',').value(), 0, 0) == text);
    CHECK(csvPlain(u"-5.00"_s) == u"-5.00"_s);
    CHECK(csvText(u"\t=1"_s) == u"\"'\t=1\""_s);
    CHECK(csvText(u"普通"_s) == u"普通"_s);
}

TEST_CASE("file names and sheet titles made of titles are safe on every system", "[export]")
{
    CHECK(fileName(u"苏州/上海: 2024*合同?"_s, u".xlsx"_s) == u"苏州_上海_ 2024_合同_.xlsx"_s);
    CHECK(fileName(u"con"_s, u".csv"_s) == u"_con.csv"_s);
    CHECK(fileName(u"..\u202E甲\u200B "_s, u".csv"_s) == u"甲.csv"_s);
    CHECK(fileName(u""_s, u".pdf"_s) == u"_.pdf"_s);
    CHECK(fileName(QString(300, u'长'), {}).size() == 120);
    CHECK(sheetTitle(u"'2024/1 [甲]"_s) == u"2024 1  甲"_s);
    CHECK(sheetTitle(QString(40, u'长')).size() == 31);
}
