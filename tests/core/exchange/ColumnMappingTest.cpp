// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ColumnMapping.h"

#include "core/exchange/TableReader.h"
#include "tests/support/Catch.h"

#include <QJsonDocument>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Table tableOf(const QString& csv)
{
    return readTable(csv.toUtf8()).value();
}

QString fieldOfColumn(const ColumnMapping& mapping, int column)
{
    for (const MappedColumn& mapped : mapping.columns) {
        if (mapped.column == column)
            return mapped.field;
    }
    return {};
}

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

TEST_CASE("the headings are found below any preamble", "[import][mapping]")
{
    const Table table = tableOf(
        u"客户资料导出\n导出人：李雪梅,导出日期：2024-03-05\n\n序号,客户名称*,纳税人识别号：,联系电话\n1,甲公司,91,139\n"_s);

    const auto heading = findHeading(table, customerImport());

    REQUIRE(heading);
    CHECK(table.fileRow(*heading) == 4);
    CHECK_FALSE(findHeading(tableOf(u"甲公司,91,139\n乙公司,92,138\n"_s), customerImport()));
    CHECK(findHeading(tableOf(u"客户名称\n甲公司\n"_s), customerImport()) == 0);
}

TEST_CASE("Chinese headings find their fields whatever the office calls them", "[import][mapping]")
{
    const Table table = tableOf(
        u"单位名称（必填）,税号,简 称,联系人,电话/手机,注册地址,开户行,银行账号,客户等级,所属行业,省份,业务员,备注,"
        "Email,手机号,企业统一社会信用代码_原样\n"_s);
    const ColumnMapping mapping = guessMapping(table, 0, customerImport());

    const QStringList expected{u"name"_s,           u"credit_code"_s, u"short_name"_s, u"contact"_s,
                               u"phone"_s,          u"address"_s,     u"bank"_s,       u"bank_account"_s,
                               u"customer_class"_s, u"industry"_s,    u"region"_s,     u"salesperson"_s,
                               u"notes"_s,          u"email"_s,       u"mobile"_s,     QString()};
    for (int column = 0; column < expected.size(); ++column) {
        INFO(column);
        CHECK(fieldOfColumn(mapping, column) == expected[column]); // the second code column fills nothing twice
    }
    CHECK(checkMapping(mapping, customerImport()));
}

TEST_CASE("a heading that contains a long known one is taken when nothing better is there", "[import][mapping]")
{
    const ColumnMapping mapping =
        guessMapping(tableOf(u"企业名称,统一社会信用代码_原样,注册日期\n"_s), 0, customerImport());
    CHECK(fieldOfColumn(mapping, 1) == u"credit_code"_s);
    CHECK_FALSE(findHeading(tableOf(u"支付账户：someone@gmail.com\n1,2\n"_s), customerImport()));
}

TEST_CASE("of several columns for a field the one of its own name is taken", "[import][mapping]")
{
    const ColumnMapping mapping =
        guessMapping(tableOf(u"客户名称,省份,城市,电话/手机,地区,联系电话\n"_s), 0, customerImport());
    CHECK(fieldOfColumn(mapping, 4) == u"region"_s);
    CHECK(fieldOfColumn(mapping, 1).isEmpty()); // shown as not imported
    CHECK(fieldOfColumn(mapping, 2).isEmpty());
    CHECK(fieldOfColumn(mapping, 5) == u"phone"_s);
    const ColumnMapping without = guessMapping(tableOf(u"客户名称,城市,省份\n"_s), 0, customerImport());
    CHECK(fieldOfColumn(without, 2) == u"region"_s); // the wider one, wherever it stands
}

TEST_CASE("two columns chosen for one field are refused, not dropped in silence", "[import][mapping]")
{
    MappingRecord decided;
    decided.fieldByHeading = {{u"户名"_s, u"name"_s}, {u"省份"_s, u"region"_s}, {u"地区"_s, u"region"_s}};
    const auto mapping = applyMapping(tableOf(u"户名,省份,地区\n甲,浙江,华东\n"_s), decided, customerImport());
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error().code == u"mapping.field_twice"_s);
    CHECK(mapping.error().field == u"region"_s);
    CHECK(mapping.error().detail.contains(u"省份"_s));
    CHECK(mapping.error().detail.contains(u"地区"_s));
}

TEST_CASE("headings keep the unit that stands in brackets", "[import][mapping]")
{
    CHECK(plainHeading(u" * 合同金额（万元）："_s).name == u"合同金额"_s);
    CHECK(plainHeading(u" * 合同金额（万元）："_s).note == u"万元"_s);
    CHECK(plainHeading(u"金额(元)(必填)"_s).note == u"元"_s);
    CHECK(plainHeading(u"３、ＴＥＬ"_s).name == u"tel"_s);
}

TEST_CASE("a list without a column for the name cannot be imported", "[import][mapping]")
{
    const ColumnMapping mapping = guessMapping(tableOf(u"税号,电话\n"_s), 0, customerImport());
    const auto checked = checkMapping(mapping, customerImport());
    REQUIRE_FALSE(checked);
    CHECK(checked.error() == Error{ErrorKind::Invalid, u"mapping.required_missing"_s, u"name"_s, u"客户名称"_s});
}

TEST_CASE("a mapping decided once is remembered for files of the same layout only", "[import][mapping]")
{
    const Table table = tableOf(u"户名,代码\n甲,1\n"_s);
    MappingRecord decided;
    decided.fieldByHeading = {{u"户名"_s, u"name"_s}, {u"代码"_s, u"credit_code"_s}};
    const auto mapping = applyMapping(table, decided, customerImport());
    REQUIRE(mapping);

    MappingBook book;
    book.remember(*mapping);
    const MappingBook reopened = MappingBook::fromJson(book.toJson());

    const auto found = reopened.find(layoutOf({u"户 名"_s, u"代码："_s}));
    REQUIRE(found);
    CHECK(found->fieldByHeading == decided.fieldByHeading);
    CHECK_FALSE(reopened.find(layoutOf({u"代码"_s, u"户名"_s})));
}

TEST_CASE("a mapping file may be written either way round and says where the headings stand", "[import][mapping]")
{
    const Table table = tableOf(u"户名,金额(万元)\n户名,金额(万元)\n甲,1\n"_s);
    for (const char* text :
         {R"({"heading_row": 2, "columns": {"户名": "name"}})", R"({"heading_row": 2, "columns": {"name": "户名"}})"}) {
        const auto record = mappingFromJson(json(text), customerImport());
        REQUIRE(record);
        const auto mapping = applyMapping(table, *record, customerImport());
        REQUIRE(mapping);
        CHECK(mapping->headingRow == 1);
        CHECK(mapping->columns.at(0).field == u"name"_s);
        CHECK(mappingFromJson(record->toJson(), customerImport())->fieldByHeading == record->fieldByHeading);
    }
    CHECK(mappingFromJson(json(R"({"户名": "nmae"})"), customerImport()).error().code == u"mapping.field_unknown"_s);
    CHECK(mappingFromJson(json("{}"), customerImport()).error().code == u"mapping.empty"_s);
    const auto missing = applyMapping(
        table, mappingFromJson(json(R"({"户名": "name", "税号": "credit_code"})"), customerImport()).value(),
        customerImport());
    REQUIRE_FALSE(missing);
    CHECK(missing.error() == Error{ErrorKind::Invalid, u"mapping.heading_missing"_s, u"credit_code"_s, u"税号"_s});
}
