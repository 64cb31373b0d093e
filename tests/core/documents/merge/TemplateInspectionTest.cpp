// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/TemplateInspection.h"

#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

DocxPackage packageOf(const QString& body)
{
    return DocxPackage::fromBytes(DocxBuilder(body).bytes()).value();
}

TemplateInspection inspected(const QString& body)
{
    return inspectTemplate(packageOf(body), {}).value();
}

const QString kUnderlined = u"<w:p><w:r><w:t>乙方：</w:t></w:r><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr>"
                            "<w:t xml:space=\"preserve\">        </w:t></w:r></w:p>"_s;

} // namespace

TEST_CASE("the inspection lists every field once, with its key and place", "[merge]")
{
    const auto found =
        inspected(paragraph({u"标题"_s}) + paragraph({u"{{客户名称}}与{{客户名称}}：{{?交货日期:date|默认:待定}}"_s}) +
                  paragraph({u"{{#明细}}{{名称}}{{单价}}{{/明细}}"_s}));
    REQUIRE(found.fields.size() == 5);
    CHECK(found.fields[0].key == u"customer.name"_s);
    CHECK(found.fields[0].place == TextPlace{u"word/document.xml"_s, 2, 0});
    CHECK(found.fields[1].isQuestion);
    CHECK(found.fields[1].type == FieldType::Date);
    CHECK(found.fields[1].fallback == u"待定"_s);
    CHECK(found.fields[2].type == FieldType::List);
    CHECK(found.fields[3].key == u"items.product"_s);
    CHECK(found.fields[4].key == u"items.unit_price"_s);
    CHECK(found.problems.empty());
}

TEST_CASE("faults of a template are all named with their place", "[merge]")
{
    const auto found = inspected(paragraph({u"{{没有的字段}}"_s}) + paragraph({u"{{#if 含税}}"_s}) +
                                 paragraph({u"{{客户名称"_s}) + paragraph({u"{{合同金额|倒写}}"_s}));
    QStringList codes;
    for (const Error& problem : found.problems) {
        codes.append(problem.code);
        CHECK(problem.detail.startsWith(u"word/document.xml:"_s));
    }
    CHECK(codes.contains(u"merge.field_unknown"_s));
    CHECK(codes.contains(u"merge.block_unclosed"_s));
    CHECK(codes.contains(u"merge.tag_unclosed"_s));
    CHECK(codes.contains(u"merge.filter_unknown"_s));
}

TEST_CASE("blanks of ordinary forms are found with a fitting field", "[merge]")
{
    const auto [body, text, hint, suggestion] = GENERATE(table<QString, QString, QString, QString>({
        {paragraph({u"甲方：____________"_s}), u"____________"_s, u"甲方"_s, u"customer.name"_s},
        {paragraph({u"供方（盖章）：＿＿＿"_s}), u"＿＿＿"_s, u"供方（盖章）"_s, u"company.name"_s},
        {paragraph({u"甲方"_s}) + paragraph({u"甲方地址：[填写地址]"_s}), u"[填写地址]"_s, u"甲方地址"_s,
         u"customer.address"_s},
        {kUnderlined, u"        "_s, u"乙方"_s, u"company.name"_s},
        {paragraph({u"签订日期：　　年　月　日"_s}), u"　　年　月　日"_s, u"签订日期"_s, u"contract.signed_on"_s},
        {paragraph({u"合同编号：【】"_s}), u"【】"_s, u"合同编号"_s, u"contract.number"_s},
        {paragraph({u"合同金额（大写）：____"_s}), u"____"_s, u"合同金额（大写）"_s, u"contract.amount|大写"_s},
        {paragraph({u"合同总价 ￥____"_s}), u"____"_s, u"合同总价"_s, u"contract.amount|金额"_s},
        {test::table({{u"交货地点"_s, u"____"_s}}), u"____"_s, u"交货地点"_s, u"contract.delivery_place"_s},
        {paragraph({u"质量标准：____"_s}), u"____"_s, u"质量标准"_s, QString()},
    }));
    CAPTURE(body);
    const auto found = inspected(body);
    REQUIRE(found.blanks.size() == 1);
    CHECK(found.blanks.front().text == text);
    CHECK(found.blanks.front().hint == hint);
    CHECK(found.blanks.front().suggestion == suggestion);
}

TEST_CASE("the words around a blank say what it stands for", "[merge]")
{
    const auto suggestions = [](const QString& body) {
        QStringList all;
        for (const TemplateBlank& blank : inspected(body).blanks)
            all.append(blank.suggestion);
        return all;
    };
    using List = QStringList;
    // Lines belong to the party named last, also when that party's own line has no blank.
    CHECK(suggestions(paragraph({u"委托方：____"_s}) + paragraph({u"受托方：某某公司"_s}) +
                      paragraph({u"电话：____"_s})) == List{u"customer.name"_s, u"company.phone"_s});
    // A form may say that 甲方 is the seller's side.
    CHECK(suggestions(paragraph({u"甲方（出租方）：____"_s}) + paragraph({u"乙方（承租方）：____"_s}) +
                      paragraph({u"甲方：____"_s})) == List{u"company.name"_s, u"customer.name"_s, u"company.name"_s});
    CHECK(suggestions(paragraph({u"先付总价的____%，保证金____元，一式____份"_s})) ==
          List{QString(), u"contract.deposit|金额"_s, u"contract.copies"_s});
    CHECK(suggestions(paragraph({u"第二条 币种：____；项目名称：____；日期：____"_s})) ==
          List{u"contract.currency"_s, u"contract.subject"_s, u"contract.signed_on"_s});
    CHECK(suggestions(paragraph({u"本合同于____年__月__日在____市签订"_s})) ==
          List{u"contract.signed_on"_s, u"contract.signed_at"_s});
    CHECK(suggestions(paragraph({u"合同编号"_s}) + paragraph({u"________"_s})) ==
          List{u"contract.number"_s}); // named by the line above
}

TEST_CASE("underlined blanks that only give words air are no blanks", "[merge]")
{
    const QString underlined =
        u"<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s;
    CHECK(inspected(u"<w:p>"_s + underlined.arg(u"   "_s) + underlined.arg(u"交换机"_s) + underlined.arg(u"  "_s) +
                    u"</w:p>"_s)
              .blanks.empty());
    CHECK(inspected(u"<w:p>"_s + underlined.arg(u"   "_s) + u"<w:r><w:t>元</w:t></w:r></w:p>"_s).blanks.size() == 1);
}

TEST_CASE("a year that the form has begun is not written twice", "[merge]")
{
    const auto [line, printed] = GENERATE(table<QString, QString>({
        {u"自20__年__月__日起"_s, u"自2026年3月5日起"_s},
        {u"签约日期：2026 年   月    日"_s, u"签约日期：2026 年3月5日"_s},
        {u"签约日期：____年__月__日"_s, u"签约日期：2026年3月5日"_s},
    }));
    CAPTURE(line);
    const DocxPackage form = packageOf(p(line));
    const auto blanks = inspectTemplate(form, {})->blanks;
    REQUIRE(blanks.size() == 1);
    const auto bound = bindBlanks(form, {{blanks[0].place, u"签订日期"_s}}, {});
    REQUIRE(bound);
    const auto filled = fillTemplate(*bound, *mergeDataFromJson(R"({"签订日期": "2026-03-05"})"), {});
    REQUIRE(filled);
    CHECK(filled->package.part(u"word/document.xml"_s)->contains(printed.toUtf8()));
}

TEST_CASE("words are no blanks", "[merge]")
{
    CHECK(inspected(paragraph({u"年月日与2026年3月5日，{{客户名称}}，snake_case，a b"_s})).blanks.empty());
}

TEST_CASE("a bound blank keeps its underline and carries the value", "[merge]")
{
    const DocxPackage form = packageOf(kUnderlined + paragraph({u"　　年　月　日"_s}));
    const auto found = inspectTemplate(form, {});
    REQUIRE(found);
    REQUIRE(found->blanks.size() == 2);
    const auto bound =
        bindBlanks(form, {{found->blanks[0].place, u"company.name"_s}, {found->blanks[1].place, u"签订日期"_s}}, {});
    REQUIRE(bound);
    CHECK(bound->part(u"word/document.xml"_s)->contains("{{company.name}}"));
    CHECK(inspectTemplate(*bound, {})->blanks.empty());

    const auto data = mergeDataFromJson(R"({"company.name": "本公司", "签订日期": "2026-03-05"})");
    const auto filled = fillTemplate(*bound, *data, {});
    REQUIRE(filled);
    const QByteArray xml = *filled->package.part(u"word/document.xml"_s);
    CHECK(xml.contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">本公司</w:t>"));
    CHECK(xml.contains("2026年3月5日"));
}

TEST_CASE("a binding for another document is refused", "[merge]")
{
    const DocxPackage form = packageOf(paragraph({u"甲方：____"_s}));
    CHECK(bindBlanks(form, {{{u"word/document.xml"_s, 9, 0}, u"customer.name"_s}}, {}).error().code ==
          u"template.blank_not_found"_s);
    CHECK(bindBlanks(form, {{{u"word/document.xml"_s, 1, 3}, u"a;b"_s}}, {}).error().code ==
          u"template.binding_unreadable"_s);
}
