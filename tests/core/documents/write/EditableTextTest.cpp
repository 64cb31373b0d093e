// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/EditableText.h"

#include "core/documents/flow/DocxReader.h"
#include "core/documents/flow/FlowCompare.h"
#include "core/documents/merge/TemplateInspection.h"
#include "core/documents/write/DocxWriter.h"
#include "core/documents/write/StandardText.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"

#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Why a document with this body is not opened; empty when it is.
QString refusalOf(const QString& body)
{
    const auto package = DocxPackage::fromBytes(test::DocxBuilder(body).bytes());
    REQUIRE(package);
    const auto read = readForEditing(*package);
    return read ? QString() : read.error().code;
}

} // namespace

TEST_CASE("a form of plain text and tables may be edited", "[write]")
{
    const QString table = u"<w:tbl><w:tblGrid><w:gridCol w:w=\"9\"/><w:gridCol w:w=\"9\"/></w:tblGrid>"
                          "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"_s;
    CHECK(refusalOf(test::paragraph({u"甲方：{{客户"_s, u"名称}}"_s}) + table) == u"");
}

TEST_CASE("the shipped templates may be edited", "[write]")
{
    for (const QString& name : {u":/templates/sale.docx"_s, u":/templates/service.docx"_s}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto package = DocxPackage::fromBytes(file.readAll());
        const auto read = readForEditing(*package);
        CHECK((read ? QString() : read.error().code + read.error().detail).toStdString() == std::string());
    }
}

TEST_CASE("what the editor would lose keeps a form a Word form", "[write]")
{
    const auto inRun = [](const QString& markup) -> QString { return u"<w:p><w:r>"_s + markup + u"</w:r></w:p>"_s; };
    CHECK(refusalOf(inRun(u"<w:pict/>"_s)) == u"docx.edit_text_box");
    CHECK(refusalOf(inRun(u"<w:footnoteReference w:id=\"2\"/>"_s)) == u"docx.edit_note");
    CHECK(refusalOf(inRun(u"<w:instrText> MERGEFIELD 客户 </w:instrText>"_s)) == u"docx.edit_field");
    CHECK(refusalOf(u"<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>"_s) == u"docx.edit_tracked");
    CHECK(refusalOf(u"<w:sdt><w:sdtContent/></w:sdt>"_s) == u"docx.edit_control");
    CHECK(refusalOf(u"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"客户\"/></w:p>"_s) == u"docx.edit_control");
    CHECK(refusalOf(u"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/></w:p>"_s) == u"");
    CHECK(refusalOf(u"<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p/>"_s) == u"docx.edit_sections");
    CHECK(refusalOf(u"<w:p><w:r><w:rPr><w:em w:val=\"dot\"/></w:rPr><w:t>重点</w:t></w:r></w:p>"_s) ==
          u"docx.edit_other");
    CHECK(refusalOf(u"<w:tbl><w:tblGrid><w:gridCol w:w=\"9\"/><w:gridCol w:w=\"9\"/></w:tblGrid>"
                    "<w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"_s) == u"docx.edit_table");
}

TEST_CASE("a new contract begins with clauses that count themselves", "[write]")
{
    FlowDoc document = blankContract(u"采购合同"_s);
    auto& blocks = document.sections.front().blocks;
    for (const QStringView style : {kArticleStyle, kClauseStyle, kClauseStyle, kPointStyle, kArticleStyle})
        blocks.push_back({styledParagraph(document, style, u"内容"_s)});
    for (const auto& part : {signatureBlocks(document), sealBlocks(document)})
        blocks.insert(blocks.end(), part.begin(), part.end());
    blocks.push_back({lineItemTable(document)});

    const auto bytes = writeDocx(document);
    REQUIRE(bytes);
    const auto package = DocxPackage::fromBytes(*bytes);
    const auto read = readForEditing(*package);

    REQUIRE(read);
    CHECK(read->plainText().contains(u"第一条　内容\n1.1内容\n1.2内容\n（一）内容\n第二条　内容\n"_s));
    const auto inspection = inspectTemplate(*package, MergeOptions());
    REQUIRE(inspection);
    CHECK(inspection->problems.empty()); // every field in the ready-made parts is one the program knows
}

TEST_CASE("clauses are counted in three ways", "[write]")
{
    QStringList counted;
    for (const ClauseNumbering numbering : kAllClauseNumberings) {
        const NumberingLists lists{{1, clauseNumbering(numbering)}};
        NumberingCount count(lists);
        QStringList labels;
        for (const int level : {0, 1, 2})
            labels.append(count.next(1, level)->trimmed());
        counted.append(labels.join(u' '));
    }
    CHECK(counted == QStringList{u"第一条 1.1 （一）"_s, u"第一条 1. （1）"_s, u"一、 （一） 1."_s});
}
