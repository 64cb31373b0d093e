// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/MergeTag.h"

#include "core/documents/merge/MergeScope.h"
#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> words(qint64 fen)
{
    return u"〔%1分〕"_s.arg(fen);
}

/// The text of the only tag in @p tag, over data given as JSON; "—" when the data lacks it, else the error's code.
QString shown(const QString& tag, const char* json)
{
    const auto data = mergeDataFromJson(json);
    const auto tags = readTags(tag, {});
    if (!data || !tags || tags->size() != 1)
        return u"unreadable"_s;
    const auto text = MergeScope(*data, contractFieldNames(), words).evaluate(tags->front());
    return !text ? text.error().code : *text ? **text : u"—"_s;
}

QString readError(const QString& text)
{
    const auto tags = readTags(text, {});
    return tags ? u"read"_s : tags.error().code;
}

} // namespace

TEST_CASE("a field is found under its Chinese name and under its key, whichever the data uses", "[merge]")
{
    CHECK(shown(u"{{客户名称}}"_s, R"({"customer": {"name": "华东公司"}})") == u"华东公司"_s);
    CHECK(shown(u"{{customer.name}}"_s, R"({"客户名称": "华东公司"})") == u"华东公司"_s);
    CHECK(shown(u"{{ 客户公司名称 }}"_s, R"({"customer.name": "华东公司"})") == u"华东公司"_s);
    CHECK(shown(u"｛｛甲方｝｝"_s, R"({"甲方名称": "华东公司"})") == u"华东公司"_s);
    CHECK(shown(u"{{自己的字段}}"_s, R"({"自己的字段": "值"})") == u"值"_s);
    CHECK(shown(u"{{客户名称}}"_s, R"({"客户": {}})") == u"—"_s);
    CHECK(shown(u"{{customer.name}}"_s, R"({"客户": {"名称": "华东公司"}})") == u"华东公司"_s);
    CHECK(shown(u"{{客户名称}}"_s, R"({"客户名称": null})").isEmpty());
}

TEST_CASE("filters print figures as contracts write them", "[merge]")
{
    const auto [tag, json, expected] = GENERATE(table<QString, const char*, QString>({
        {u"{{合同金额|金额}}"_s, R"({"合同金额": 1234.5})", u"1,234.50"_s},
        {u"{{合同金额|金额}}"_s, R"({"合同金额": -1234567.005})", u"-1,234,567.01"_s},
        {u"{{合同金额|金额}}"_s, R"({"合同金额": "￥１，２３４元"})", u"1,234.00"_s},
        {u"{{合同金额|大写}}"_s, R"({"合同金额": 100000.5})", u"〔10000050分〕"_s},
        {u"{{合同金额}}"_s, R"({"合同金额": 0.1})", u"0.1"_s},
        {u"{{税率|百分比}}"_s, R"({"税率": 0.13})", u"13%"_s},
        {u"{{税率|百分比:2}}"_s, R"({"税率": 0.0625})", u"6.25%"_s},
        {u"{{签订日期|日期}}"_s, R"({"签订日期": "2026-03-05"})", u"2026年3月5日"_s},
        {u"{{签订日期|yyyy年MM月dd日}}"_s, R"({"签订日期": "2026/3/5"})", u"2026年03月05日"_s},
        {u"{{签订日期|日期:yyyy.M.d}}"_s, R"({"签订日期": "2026年3月5日"})", u"2026.3.5"_s},
        {u"{{签订日期|中文数字}}"_s, R"({"签订日期": "2026-12-31"})", u"二〇二六年十二月三十一日"_s},
        {u"{{份数|中文数字}}"_s, R"({"份数": 10105})", u"一万零一百零五"_s},
        {u"{{备注|默认:无}}"_s, "{}", u"无"_s},
        {u"{{备注|默认:无}}"_s, R"({"备注": ""})", u"无"_s},
        {u"{{签订日期|日期}}"_s, R"({"签订日期": ""})", u""_s},
        {u"{{含运费|勾选}}"_s, R"({"含运费": true})", u"☑"_s},
        {u"{{付款方式|勾选:现金}}"_s, R"({"付款方式": "转账"})", u"☐"_s},
        {u"{{签订日期|日期}}"_s, R"({"签订日期": "明天"})", u"merge.filter_value"_s},
        {u"{{签订日期|日期}}"_s, R"({"签订日期": "2026-02-30"})", u"merge.filter_value"_s},
        {u"{{合同金额|大写}}"_s, R"({"合同金额": "很多"})", u"merge.filter_value"_s},
        {u"{{合同金额|倒写}}"_s, R"({"合同金额": 1})", u"merge.filter_unknown"_s},
    }));
    CAPTURE(tag, std::string(json));
    CHECK(shown(tag, json) == expected);
}

TEST_CASE("a question carries its type, its choices and its default", "[merge]")
{
    const auto tags = readTags(u"{{?交货地点}}{{?交货日期:date}}{{？运费承担：choice＝甲方／乙方｜默认：乙方}}"_s, {});
    REQUIRE(tags);
    REQUIRE(tags->size() == 3);
    CHECK(tags->at(0).kind == MergeTag::Kind::Question);
    CHECK(tags->at(0).questionType == FieldType::Text);
    CHECK(tags->at(1).questionType == FieldType::Date);
    CHECK(tags->at(2).choices == QStringList{u"甲方"_s, u"乙方"_s});
    CHECK(tags->at(2).fallback() == u"乙方"_s);
    CHECK(shown(u"{{?运费承担:choice=甲方/乙方|默认:乙方}}"_s, "{}") == u"乙方"_s);
    CHECK(shown(u"{{?交货地点}}"_s, R"({"交货地点": "上海"})") == u"上海"_s);
}

TEST_CASE("conditions know yes, no and equality", "[merge]")
{
    const auto [tag, json, expected] = GENERATE(table<QString, const char*, bool>({
        {u"{{#if 含税}}"_s, R"({"含税": true})", true},
        {u"{{#如果 含税}}"_s, R"({"含税": "否"})", false},
        {u"{{#if !含税}}"_s, "{}", true},
        {u"{{^含税}}"_s, R"({"含税": false})", true},
        {u"{{#if 币种=美元}}"_s, R"({"币种": "美元"})", true},
        {u"{{#if 币种 != '美元'}}"_s, R"({"币种": "美元"})", false},
        {u"{{#if 份数}}"_s, R"({"份数": 0})", false},
        {u"{{#明细}}"_s, R"({"items": []})", false},
        {u"{{#明细}}"_s, R"({"items": [1]})", true},
    }));
    const auto data = mergeDataFromJson(json);
    const auto tags = readTags(tag, {});
    REQUIRE(data);
    REQUIRE(tags);
    CAPTURE(tag);
    CHECK(MergeScope(*data, contractFieldNames(), words).isShown(tags->front()) == expected);
}

TEST_CASE("a row sees its own columns first and everything around it after", "[merge]")
{
    const auto data =
        mergeDataFromJson(R"({"合同编号": "XS-1", "税率": 0.5, "items": [{"product": "泵", "税率": 0.13}]})");
    REQUIRE(data);
    const MergeScope office(*data, contractFieldNames(), words);
    const MergeScope row = office.inside(u"明细"_s, data->find(u"items"_s)->list()->front(), 1);
    CHECK(row.find(u"明细.产品名称"_s)->toText() == u"泵"_s);
    CHECK(row.find(u"items.product"_s)->toText() == u"泵"_s);
    CHECK(row.find(u"名称"_s)->toText() == u"泵"_s);
    CHECK(row.find(u"税率"_s)->toText() == u"0.13"_s);
    CHECK(row.find(u"明细.序号"_s)->toText() == u"1"_s);
    CHECK(row.find(u"合同编号"_s)->toText() == u"XS-1"_s);
    CHECK(row.find(u"明细.单价"_s) == nullptr);
    CHECK(office.listMentionedBy(u"明细.单价"_s) == u"明细"_s);
    CHECK(office.listMentionedBy(u"合同编号"_s).isEmpty());
}

TEST_CASE("a tag that cannot be read is an error, in other delimiters a lone brace is text", "[merge]")
{
    CHECK(readError(u"甲方：{{客户名称"_s) == u"merge.tag_unclosed"_s);
    CHECK(readError(u"{{客户{{名称}}"_s) == u"merge.tag_unclosed"_s);
    CHECK(readError(u"{{}}"_s) == u"merge.tag_unreadable"_s);
    CHECK(readError(u"{{a;b}}"_s) == u"merge.tag_unreadable"_s);
    CHECK(readError(u"没有字段 } 的文字"_s) == u"read"_s);
    const auto single = readTags(u"{客户名称} 与 { 和 ${x}"_s, {u"{"_s, u"}"_s});
    REQUIRE(single);
    CHECK(single->size() == 2);
    const auto dollar = readTags(u"{客户名称} 与 ${客户名称}"_s, {u"${"_s, u"}"_s});
    REQUIRE(dollar);
    REQUIRE(dollar->size() == 1);
    CHECK(dollar->front().start == 9);
}

TEST_CASE("merge data says what is wrong with its file", "[merge]")
{
    CHECK(mergeDataFromJson("{").error().code == u"merge.data_not_json"_s);
    CHECK(mergeDataFromJson("[1]").error().code == u"merge.data_not_object"_s);
}

TEST_CASE("no two fields of a contract share a key", "[merge]")
{
    QSet<QString> keys;
    for (const FieldName& field : contractFieldNames().all()) {
        CHECK_FALSE(keys.contains(field.key));
        CHECK_FALSE(field.label.isEmpty());
        keys.insert(field.key);
    }
    CHECK(contractFieldNames().find(u"合同金额"_s)->type == FieldType::Amount);
    CHECK(contractFieldNames().find(u"没有的字段"_s) == nullptr);
}
