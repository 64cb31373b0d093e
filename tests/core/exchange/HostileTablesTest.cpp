// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableReader.h"
#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file of the container that Office used before 2007, with a stream of this name.
QByteArray container(QStringView stream)
{
    QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(500, '\0');
    for (const QChar letter : stream)
        bytes.append(static_cast<char>(letter.unicode() & 0xff)).append('\0');
    return bytes + QByteArray(500, '\0');
}

struct Wrong {
    const char* what;
    QByteArray bytes;
    QString code;
    QString detail;
};

std::vector<Wrong> wrongFiles()
{
    return {
        {"nothing", {}, u"table.empty"_s, {}},
        {"blanks only", "  \r\n ", u"table.empty"_s, {}},
        {"a workbook of Excel 97", container(u"Workbook"), u"table.old_xls"_s, {}},
        {"a sheet of Excel 4", QByteArray("\x09\x08\x10\x00\x00\x06", 6), u"table.old_xls"_s, {}},
        {"a document of Word 97", container(u"WordDocument"), u"table.old_doc"_s, {}},
        {"a workbook with a password", container(u"EncryptedPackage"), u"table.encrypted"_s, {}},
        {"a PDF", "%PDF-1.7\n%abc", u"table.not_a_workbook"_s, {}},
        {"zeros", QByteArray(4096, '\0'), u"table.not_a_workbook"_s, {}},
        {"a zip that breaks off", QByteArray("PK\x03\x04", 4) + QByteArray(200, 'x'), u"table.broken"_s, {}},
        {"one zero byte in a text",
         QByteArray("name,phone\nA,1\x00"
                    "2\n",
                    17),
         u"text.zero_byte"_s, u"2"_s},
        {"a quotation mark that stays open", "name,phone\n\"A,1\nB,2\n", u"table.quote_open"_s, u"2"_s},
        {"bytes of no encoding", "name,phone\n\xff\xff\xff,1\n", u"text.encoding"_s, u"2"_s},
    };
}

} // namespace

TEST_CASE("a file that is no table is refused with what it is and where", "[exchange][hostile]")
{
    for (const Wrong& wrong : wrongFiles()) {
        INFO(wrong.what);
        const auto table = readTable(wrong.bytes);
        REQUIRE_FALSE(table);
        CHECK(table.error().code == wrong.code);
        if (!wrong.detail.isEmpty())
            CHECK(table.error().detail == wrong.detail);
    }
}

TEST_CASE("what other programs call .xls or .csv is read by its content", "[exchange][hostile]")
{
    const QString text = u"客户名称\t电话\n甲公司\t0571-1\n"_s;
    const QByteArray gbk = QByteArray::fromHex("bfcdbba7c3fbb3c6"); // 客户名称
    const std::vector<QByteArray> files = {
        text.toUtf8(),
        "\xEF\xBB\xBF" + text.toUtf8(),
        "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2),
        "<html><table><tr><th>" + u"客户名称"_s.toUtf8() + "</th><th>x</th></tr><tr><td>1</td><td>2</td></tr></table>",
        gbk + "\tx\n1\t2\n",
    };
    for (const QByteArray& bytes : files) {
        const auto table = readTable(bytes);
        REQUIRE(table);
        CHECK(table->cell(0, 0).text == u"客户名称"_s);
        CHECK(table->rowCount() == 2);
    }
}

TEST_CASE("a path that cannot be read names itself", "[exchange][hostile]")
{
    CHECK(readTable(u"/no/such/file.csv"_s).error() ==
          Error{ErrorKind::NotFound, u"file.not_found"_s, {}, u"/no/such/file.csv"_s});
    CHECK(readTable(u"/"_s).error().code == u"file.is_folder"_s);
}
