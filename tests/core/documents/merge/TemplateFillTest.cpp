// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/TemplateFill.h"

#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"

#include <QRegularExpression>

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const char* const kData = R"({
    "customer": {"name": "华东泵业有限公司", "address": "上海市\n浦东新区"},
    "合同金额": 100000.5, "签订日期": "2026-03-05", "含税": true, "自提": false, "空": [],
    "明细": [{"名称": "离心泵", "数量": 2, "单价": 5000, "配件": [{"名": "密封"}, {"名": "轴承"}]},
             {"名称": "阀门", "数量": 10, "单价": 80.5, "配件": []}],
    "恶意": "<w:p/>&amp; {{合同金额}}\u0001\u000b",
    "标签": ["急", "含票"]
})";

MergeOptions options()
{
    MergeOptions all;
    all.amountInWords = [](qint64 fen) -> Result<QString> { return u"〔%1分〕"_s.arg(fen); };
    return all;
}

Result<FilledDocument> filled(const DocxBuilder& builder, const MergeOptions& how = options())
{
    const auto package = DocxPackage::fromBytes(builder.bytes());
    REQUIRE(package);
    return fillTemplate(*package, mergeDataFromJson(kData).value(), how);
}

/// Text of a part: paragraphs end with |, cells with ¦, breaks show as ↵.
QString textOf(const DocxPackage& package, const QString& part)
{
    QString xml = QString::fromUtf8(package.part(part).value());
    xml.replace(u"<w:br/>"_s, u"↵"_s)
        .replace(u"<w:tab/>"_s, u"→"_s)
        .replace(u"</w:p>"_s, u"|"_s)
        .replace(u"<w:p/>"_s, u"|"_s);
    xml.remove(QRegularExpression(u"<[^>]*>"_s));
    return xml.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

QString bodyOf(const QString& body, const MergeOptions& how = options())
{
    const auto document = filled(DocxBuilder(body), how);
    return document ? textOf(document->package, u"word/document.xml"_s) : document.error().code;
}

QString p(const QString& text)
{
    return paragraph({text});
}

} // namespace

TEST_CASE("tags are filled wherever Word cut them into runs", "[merge]")
{
    CHECK(bodyOf(p(u"甲方：{{客户名称}}。"_s)) == u"甲方：华东泵业有限公司。|"_s);
    CHECK(bodyOf(paragraph({u"甲方：{"_s, u"{客户"_s, u"名称}"_s, u"}。"_s})) == u"甲方：华东泵业有限公司。|"_s);
    CHECK(bodyOf(paragraph({u"{{合同金额|"_s, u"大写}}（{{合同金额|金额}}）"_s})) ==
          u"〔10000050分〕（100,000.50）|"_s);
    CHECK(bodyOf(p(u"地址：{{customer.address}}"_s)) == u"地址：上海市↵浦东新区|"_s);
    CHECK(bodyOf(p(u"{{签订日期|yyyy年M月d日}}{{?签订日期:date|yyyy}}"_s)) == u"2026年3月5日2026|"_s);
    CHECK(bodyOf(u"<w:p><w:hyperlink><w:r><w:t>{{客户</w:t></w:r></w:hyperlink><w:r><w:t>名称}}</w:t></w:r></w:p>"_s) ==
          u"华东泵业有限公司|"_s);
}

TEST_CASE("the value takes the format of the run its tag begins in", "[merge]")
{
    const auto document = filled(DocxBuilder(u"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{客户</w:t></w:r>"
                                             "<w:r><w:rPr><w:i/></w:rPr><w:t>名称}}谢谢</w:t></w:r></w:p>"_s));
    REQUIRE(document);
    const QByteArray xml = *document->package.part(u"word/document.xml"_s);
    CHECK(xml.contains("<w:rPr><w:b/></w:rPr><w:t>华东泵业有限公司</w:t>"));
    CHECK(xml.contains("<w:rPr><w:i/></w:rPr><w:t>谢谢</w:t>"));
    CHECK_FALSE(xml.contains("cdesk"));
}

TEST_CASE("a value is text, never markup and never a tag", "[merge]")
{
    CHECK(bodyOf(p(u"{{恶意}}"_s)) == u"<w:p/>&amp; {{合同金额}}|"_s);
}

TEST_CASE("headers, footers, notes and both forms of a text box are filled", "[merge]")
{
    const QString box =
        u"<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>%1</w:txbxContent></wps:txbx>"
        "</mc:Choice><mc:Fallback><v:textbox><w:txbxContent>%1</w:txbxContent></v:textbox></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"_s.arg(p(u"{{客户名称}}"_s));
    const auto document = filled(DocxBuilder(box)
                                     .header(p(u"{{客户名称}}眉"_s))
                                     .footer(p(u"{{客户名称}}脚"_s))
                                     .footnotes(p(u"{{客户名称}}注"_s)));
    REQUIRE(document);
    CHECK(textOf(document->package, u"word/document.xml"_s) == u"华东泵业有限公司|华东泵业有限公司||"_s);
    CHECK(textOf(document->package, u"word/header1.xml"_s) == u"华东泵业有限公司眉|"_s);
    CHECK(textOf(document->package, u"word/footer1.xml"_s) == u"华东泵业有限公司脚|"_s);
    CHECK(textOf(document->package, u"word/footnotes.xml"_s) == u"华东泵业有限公司注|"_s);
}

TEST_CASE("a table row that mentions a list is repeated for each element", "[merge]")
{
    const QString items = table({{u"品名"_s, u"数量"_s},
                                 {u"{{明细.序号}} {{明细.名称}}"_s, u"{{items.quantity}}×{{单价|金额}}"_s},
                                 {u"合计"_s, u"{{合同金额}}"_s}});
    CHECK(bodyOf(items) == u"品名|数量|1 离心泵|2×5,000.00|2 阀门|10×80.50|合计|100000.5|"_s);
    const QString none = table({{u"甲"_s}, {u"{{空.名}}"_s}});
    CHECK(bodyOf(none) == u"甲|"_s);
    CHECK(bodyOf(table({{u"{{空.名}}"_s}})).isEmpty()); // a table without rows would be a damaged file
    CHECK(bodyOf(table({{u"{{#明细}}{{名称}}"_s, u"{{数量}}{{/明细}}"_s}})) == u"离心泵|2|阀门|10|"_s);
    CHECK(bodyOf(table({{u"{{#明细}}"_s}, {u"{{名称}}"_s}, {u"共{{数量}}"_s}, {u"{{/明细}}"_s}})) ==
          u"离心泵|共2|阀门|共10|"_s);
    CHECK(bodyOf(table({{u"{{#明细}}{{名称}}、{{/明细}}"_s}})) == u"离心泵、阀门、|"_s);
}

TEST_CASE("a merged cell beside a repeated row stays one cell", "[merge]")
{
    const QString rows =
        u"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc><w:tc>%1</w:tc></w:tr>"
        "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>%2</w:tc></w:tr></w:tbl>"_s;
    const auto two = filled(DocxBuilder(rows.arg(p(u"{{明细.名称}}"_s), p(u"合计"_s))));
    REQUIRE(two);
    CHECK(two->package.part(u"word/document.xml"_s)->count("w:val=\"restart\"") == 1);
    CHECK(two->package.part(u"word/document.xml"_s)->count("<w:vMerge/>") == 2);
    const auto gone = filled(DocxBuilder(rows.arg(p(u"{{空.名}}"_s), p(u"合计"_s))));
    REQUIRE(gone);
    CHECK(gone->package.part(u"word/document.xml"_s)->count("w:val=\"restart\"") == 1);
}

TEST_CASE("blocks repeat or drop words, paragraphs and rows", "[merge]")
{
    const auto [body, expected] = GENERATE(table<QString, QString>({
        {p(u"价{{#if 含税}}含税{{/if}}{{^含税}}不含税{{/含税}}。"_s), u"价含税。|"_s},
        {p(u"{{#if 自提}}自提{{/if}}送货"_s), u"送货|"_s},
        {p(u"{{#如果 !自提}}送{{客户名称}}{{/如果}}"_s), u"送华东泵业有限公司|"_s},
        {p(u"{{#明细}}{{名称}}{{数量}}台；{{/明细}}"_s), u"离心泵2台；阀门10台；|"_s},
        {p(u"{{#标签}}[{{.}}]{{/标签}}"_s), u"[急][含票]|"_s},
        {p(u"{{#customer}}{{name}}{{/customer}}"_s), u"华东泵业有限公司|"_s},
        {p(u"{{#if 自提}}"_s) + p(u"自提条款"_s) + p(u"{{/if}}"_s) + p(u"其他"_s), u"其他|"_s},
        {p(u"{{#if 含税}}"_s) + p(u"含税条款"_s) + p(u"{{/}}"_s) + p(u"其他"_s), u"含税条款|其他|"_s},
        {p(u"{{#明细}}第{{序号}}项"_s) + p(u"{{名称}}{{/明细}}"_s), u"第1项|离心泵|第2项|阀门|"_s},
        {p(u"{{#明细}}"_s) + p(u"{{名称}}"_s) + p(u"{{#配件}}"_s) + p(u"·{{名}}"_s) + p(u"{{/配件}}"_s) +
             p(u"{{/明细}}"_s),
         u"离心泵|·密封|·轴承|阀门|"_s},
        {p(u"{{#if 含税}}"_s) + test::table({{u"{{明细.名称}}"_s}}) + p(u"{{/if}}"_s), u"离心泵|阀门|"_s},
        {p(u"{{?含税}}"_s) + p(u"含税条款"_s) + p(u"{{/含税}}"_s), u"含税条款|"_s},
        {test::table({{u"{{#if 自提}}自提"_s, u"行{{/if}}"_s}, {u"留"_s, u"行"_s}}), u"留|行|"_s},
        {test::table({{u"{{#if 自提}}自提{{/if}}"_s}}), u"|"_s},
    }));
    CAPTURE(body);
    CHECK(bodyOf(body) == expected);
}

TEST_CASE("merge fields, content controls and bookmarks are filled", "[merge]")
{
    CHECK(bodyOf(u"<w:p><w:fldSimple w:instr=\" MERGEFIELD 客户名称 \\* MERGEFORMAT \">"
                 "<w:r><w:t>«客户名称»</w:t></w:r></w:fldSimple></w:p>"_s) == u"华东泵业有限公司|"_s);
    CHECK(
        bodyOf(
            u"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD "
            u"签订</w:instrText></w:r>"
            "<w:r><w:instrText>日期 \\@ \"yyyy.M.d\"</w:instrText></w:r><w:r><w:fldChar "
            "w:fldCharType=\"separate\"/></w:r>"
            "<w:r><w:t>«日</w:t></w:r><w:r><w:t>期»</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"_s) ==
        u"2026.3.5|"_s);
    CHECK(bodyOf(u"<w:sdt><w:sdtPr><w:alias w:val=\"客户名称\"/><w:showingPlcHdr/></w:sdtPr>"
                 "<w:sdtContent>%1</w:sdtContent></w:sdt>"_s.arg(paragraph({u"单击"_s, u"输入"_s}))) ==
          u"华东泵业有限公司|"_s);
    CHECK(bodyOf(u"<w:p><w:sdt><w:sdtPr><w:tag w:val=\"合同金额|金额\"/></w:sdtPr>"
                 "<w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>"_s) == u"100,000.50|"_s);
    CHECK(bodyOf(u"<w:p><w:sdt><w:sdtPr><w:tag w:val=\"含税\"/><w14:checkbox><w14:checked "
                 u"w14:val=\"0\"/></w14:checkbox></w:sdtPr>"
                 "<w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p>"_s) == u"☑|"_s);
    CHECK(bodyOf(u"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"合同金额\"/><w:r><w:t>旧</w:t></w:r>"
                 "<w:bookmarkEnd w:id=\"1\"/></w:p>"_s) == u"100000.5|"_s);
    CHECK(bodyOf(u"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                 "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                 "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"_s)
              .contains(u"PAGE"_s));
}

TEST_CASE("what the data lacks stays visible and is listed with its place", "[merge]")
{
    const auto document = filled(DocxBuilder(p(u"第一段"_s) + p(u"电话：{{客户电话}}"_s)));
    REQUIRE(document);
    REQUIRE(document->missing.size() == 1);
    CHECK(document->missing.front().name == u"客户电话"_s);
    CHECK(document->missing.front().place == TextPlace{u"word/document.xml"_s, 2, 3});
    CHECK(textOf(document->package, u"word/document.xml"_s) == u"第一段|电话：{{客户电话}}|"_s);
}

TEST_CASE("other delimiters serve forms made for other programs", "[merge]")
{
    MergeOptions single = options();
    single.delimiters = {u"{"_s, u"}"_s};
    CHECK(bodyOf(p(u"{客户名称} {#明细}{名称} {/明细}{ 空"_s), single) == u"华东泵业有限公司 离心泵 阀门 { 空|"_s);
    MergeOptions dollar = options();
    dollar.delimiters = {u"${"_s, u"}"_s};
    CHECK(bodyOf(paragraph({u"$"_s, u"{客户名称}{不变}"_s}), dollar) == u"华东泵业有限公司{不变}|"_s);
}

TEST_CASE("a template with a fault is refused with the place of the fault", "[merge]")
{
    const auto [body, code] = GENERATE(table<QString, QString>({
        {p(u"{{#if 含税}}没有结束"_s), u"merge.block_unclosed"_s},
        {p(u"没有开始{{/if}}"_s), u"merge.block_not_open"_s},
        {p(u"{{#明细}}"_s) + p(u"{{#if 含税}}"_s) + p(u"{{/明细}}"_s), u"merge.block_unclosed"_s},
        {p(u"前文{{#if 含税}}"_s) + p(u"{{/if}}"_s), u"merge.block_mixed"_s},
        {p(u"{{#明细}}"_s) + test::table({{u"{{/明细}}"_s}}), u"merge.block_unclosed"_s},
        {p(u"{{客户名称"_s), u"merge.tag_unclosed"_s},
        {p(u"{{合同金额|日期}}"_s), u"merge.filter_value"_s},
        {p(u"{{合同金额|没有}}"_s), u"merge.filter_unknown"_s},
        {u"<w:p><w:del><w:r><w:delText>{{客户名称}}</w:delText></w:r></w:del></w:p>"_s, u"docx.tracked_changes"_s},
        {u"<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>"_s, u"docx.tracked_changes"_s},
    }));
    CAPTURE(body);
    CHECK(bodyOf(body) == code);
    const auto placed = filled(DocxBuilder(p(u"好"_s) + p(u"{{合同金额|日期}}"_s)));
    CHECK(placed.error().detail.startsWith(u"word/document.xml:2: "_s));
}

TEST_CASE("other prefixes and the Strict namespace are read like the usual ones", "[merge]")
{
    ZipParts parts = DocxBuilder(p(u"{{客户名称}}"_s)).parts();
    for (auto& [name, bytes] : parts) {
        if (name == u"word/document.xml"_s)
            bytes.replace("w:", "x:")
                .replace("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"",
                         "xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"");
    }
    const auto package = DocxPackage::fromBytes(zipOf(parts));
    REQUIRE(package);
    const auto document = fillTemplate(*package, mergeDataFromJson(kData).value(), options());
    REQUIRE(document);
    CHECK(textOf(document->package, u"word/document.xml"_s) == u"华东泵业有限公司|"_s);
}

TEST_CASE("parts without tags keep their bytes", "[merge]")
{
    const DocxBuilder builder =
        DocxBuilder(p(u"{{客户名称}}"_s)).header(p(u"无字段"_s)).extra(u"word/media/a.png"_s, "\x89PNG-1");
    const auto before = DocxPackage::fromBytes(builder.bytes());
    const auto document = filled(builder);
    REQUIRE(document);
    for (const QString& name : before->partNames()) {
        if (name != u"word/document.xml"_s)
            CHECK(document->package.part(name) == before->part(name));
    }
}

TEST_CASE("a gap can be a line to write on; it is listed all the same", "[merge]")
{
    MergeOptions how = options();
    how.gap = u"____"_s;
    const auto document = filled(DocxBuilder(p(u"联系人：{{客户联系人}}"_s)), how);
    REQUIRE(document);
    CHECK(textOf(document->package, u"word/document.xml"_s) == u"联系人：____|"_s);
    REQUIRE(document->missing.size() == 1);
    CHECK(document->missing[0].name == u"客户联系人"_s);
    CHECK(document->filled == 0);
}
