// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/DocxPackage.h"
#include "core/documents/flow/DocxReader.h"
#include "core/documents/flow/NumberParagraphs.h"
#include "core/documents/write/DocxWriter.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString level(int index, const QString& text, const QString& more)
{
    return u"<w:lvl w:ilvl='%1'><w:start w:val='1'/><w:numFmt w:val='decimal'/>%3<w:lvlText w:val='%2'/></w:lvl>"_s
        .arg(index)
        .arg(text, more);
}

QString numbered(int level)
{
    return u"<w:p><w:pPr><w:numPr><w:ilvl w:val='%1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p>"_s.arg(level);
}

/// A document with paragraphs of these levels, in a list of three; @p more stands in the second and third.
FlowDoc listOf(const QList<int>& levels, const QString& second, const QString& third)
{
    QString body;
    for (const int one : levels)
        body += numbered(one);
    test::DocxBuilder builder(body);
    builder.numbering(u"<w:abstractNum w:abstractNumId='1'>"_s + level(0, u"%1"_s, {}) + level(1, u"(%2)"_s, second) +
                      level(2, u"%3)"_s, third) +
                      u"</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"_s);
    const auto package = DocxPackage::fromBytes(builder.bytes());
    REQUIRE(package);
    auto document = readFlowDoc(*package);
    REQUIRE(document);
    return std::move(*document);
}

QStringList labelsOf(const FlowDoc& document)
{
    QStringList labels;
    for (const FlowSection& section : document.sections)
        for (const Block& block : section.blocks)
            labels.append(block.paragraph()->label);
    return labels;
}

} // namespace

TEST_CASE("a level counts anew behind any level above it, unless the list says otherwise", "[flow][numbering]")
{
    const QList<int> levels{0, 1, 2, 1, 2, 0, 1, 2};
    CHECK(labelsOf(listOf(levels, {}, {})) ==
          QStringList{u"1"_s, u"(1)"_s, u"1)"_s, u"(2)"_s, u"1)"_s, u"2"_s, u"(1)"_s, u"1)"_s});
    const QString never = u"<w:lvlRestart w:val='0'/>"_s;
    CHECK(labelsOf(listOf(levels, never, {})) ==
          QStringList{u"1"_s, u"(1)"_s, u"1)"_s, u"(2)"_s, u"1)"_s, u"2"_s, u"(3)"_s, u"1)"_s});
    const QString afterTheFirst = u"<w:lvlRestart w:val='1'/>"_s;
    CHECK(labelsOf(listOf(levels, {}, afterTheFirst)) ==
          QStringList{u"1"_s, u"(1)"_s, u"1)"_s, u"(2)"_s, u"2)"_s, u"2"_s, u"(1)"_s, u"1)"_s});
}

TEST_CASE("where a number stands and what it counts from survive writing and reading", "[flow][numbering]")
{
    FlowDoc document =
        listOf({0, 1, 2}, u"<w:lvlRestart w:val='0'/><w:lvlJc w:val='right'/>"_s, u"<w:lvlJc w:val='center'/>"_s);
    numberParagraphs(document);
    const auto& blocks = document.sections[0].blocks;
    CHECK(blocks[0].paragraph()->labelAlign == TextAlign::Left);
    CHECK(blocks[1].paragraph()->labelAlign == TextAlign::Right);
    CHECK(blocks[2].paragraph()->labelAlign == TextAlign::Center);
    const auto written = writeDocx(document);
    REQUIRE(written);
    const auto package = DocxPackage::fromBytes(*written);
    REQUIRE(package);
    const auto again = readFlowDoc(*package);
    REQUIRE(again);
    CHECK(again->numbering == document.numbering);
    CHECK(again->numbering.at(1).levels[1]->restartsAfter == 0);
}
