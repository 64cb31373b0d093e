// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/HtmlReader.h"

#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

FlowDoc readPage(const QString& page)
{
    auto document = readHtml(page.toUtf8());
    REQUIRE(document);
    return std::move(*document);
}

const std::vector<Block>& blocksOf(const FlowDoc& document)
{
    return document.sections.front().blocks;
}

} // namespace

TEST_CASE("a web page becomes paragraphs, headings and lists as a reader sees them", "[documents][html]")
{
    const FlowDoc document =
        readPage(u"<html><head><title> 购销 合同 </title><style>p{}</style></head><body>"
                 "<h1>购销合同</h1><p align=center>第一条　标的</p>"
                 "<p>甲方向乙方\n   购买&ldquo;轴承&rdquo;&nbsp;100&#22871;，\nbearing\nA1。<br>见<b>附件</b></p>"
                 "<ol><li>数量</li><li>价款<ul><li>含税</li></ul></li></ol>"
                 "<script>x = '<p>no</p>'</script><!-- <p>no</p> -->"_s);
    CHECK(document.title == u"购销 合同"_s);
    CHECK(document.plainText().trimmed() ==
          u"购销合同\n第一条　标的\n甲方向乙方购买“轴承”\u00A0100套，bearing A1。\n见附件\n1.数量\n2.价款\n•含税"_s);
    const auto& blocks = blocksOf(document);
    REQUIRE(blocks.size() == 7);
    CHECK(blocks[0].paragraph()->style.keepNext);
    CHECK(blocks[0].paragraph()->inlines.front().style.bold);
    CHECK(blocks[1].paragraph()->style.align == TextAlign::Center);
    CHECK(blocks[2].paragraph()->style.align == TextAlign::Left);
    CHECK(blocks[3].paragraph()->inlines.back().style.bold);
    CHECK(blocks[4].paragraph()->label == u"1."_s);
    CHECK(blocks[5].paragraph()->label == u"2."_s);
    CHECK(blocks[6].paragraph()->label == u"•"_s);
    CHECK(blocks[6].paragraph()->style.left > blocks[5].paragraph()->style.left);
}

TEST_CASE("a table keeps its cells that reach over rows and columns; one that only arranges becomes text",
          "[documents][html]")
{
    const FlowDoc document = readPage(u"<table><tr><td><p>前言</p></td></tr><tr><td>"
                                      "<table border=1><tr><th rowspan=2>品名</th><th colspan=2>金额</th></tr>"
                                      "<tr><td>数量<td>单价</tr></table></td></tr></table>"_s);
    const auto& blocks = blocksOf(document);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].paragraph()->plainText() == u"前言"_s);
    const FlowTable* table = blocks[1].table();
    REQUIRE(table);
    CHECK(table->grid.size() == 3);
    CHECK(table->top.isVisible());
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].cells[0].merge == VerticalMerge::Start);
    CHECK(table->rows[0].cells[1].columns == 2);
    CHECK(table->rows[1].cells[0].merge == VerticalMerge::Continue);
    CHECK(table->rows[1].cells.size() == 3);
}

TEST_CASE("pages in the encodings of life, broken off or hostile, are read or refused, never hung", "[documents][html]")
{
    const QByteArray gbk = QByteArray("<p>") + QByteArray::fromHex("bacfcdac") + "</p>"; // 合同
    CHECK(readHtml(gbk)->plainText().trimmed() == u"合同"_s);
    CHECK(readPage(u"<table><tr><td>开头"_s).plainText().contains(u"开头"_s));
    CHECK(readPage(u"文字 < 三 <p"_s).plainText().contains(u"文字"_s));
    const QString deep = QString(u"<table border=1><tr><td>"_s).repeated(5000) + u"底"_s;
    CHECK(readPage(deep).plainText().contains(u"底"_s));
    CHECK(readPage(u"<!---->"_s.repeated(1'000'000) + u"<p>底</p>"_s).plainText().contains(u"底"_s));
    CHECK(readPage(u"<table><tr><td colspan=99999999 rowspan=99999999>宽</td></tr><tr><td>下</td></tr></table>"_s)
              .plainText()
              .contains(u"下"_s));
    CHECK(readHtml("just words").error().code == u"html.not_a_page"_s);
    CHECK(readHtml("<html><body><img src=x></body></html>").error().code == u"html.empty"_s);
    CHECK(looksLikeHtml("  <!DOCTYPE html><html>"));
    CHECK_FALSE(looksLikeHtml("PK\x03\x04"));
}
