// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfDocument.h"
#include "tests/core/documents/layout/LaidOut.h"
#include "tests/core/documents/pdf/PdfText.h"

#include <QDir>

#include <algorithm>

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The characters of a text in a fixed order, white space aside: readers order cells and columns as they like.
std::vector<char32_t> characters(const QString& text)
{
    std::vector<char32_t> all;
    for (const uint code : text.toUcs4()) {
        if (!QChar::isSpace(code) && code != 0x0C)
            all.push_back(code);
    }
    std::sort(all.begin(), all.end());
    return all;
}

void checkText(const FlowDoc& document)
{
    const DisplayList pages = pagesOf(document);
    const QByteArray pdf = pdfBytes(pages).value();
    QString shown;
    for (const DisplayPage& page : pages.pages)
        shown += page.plainText() + u'\n';
    const auto read = characters(textOfPdf(pdf));
    CHECK(read == characters(shown));
    CHECK(std::none_of(read.begin(), read.end(), [](char32_t c) { return c >= 0x2E80 && c <= 0x2FDF; }));
    const auto body = characters(document.plainText());
    CHECK(std::includes(read.begin(), read.end(), body.begin(), body.end()));
    CHECK(pdfBytes(pagesOf(document)).value() == pdf);
}

} // namespace

TEST_CASE("the PDF of each shipped template gives back its text", "[layout]")
{
    if (!canReadPdf())
        return;
    const QDir folder(QStringLiteral(CDESK_SOURCE_DIR) + u"/resources/templates"_s);
    const QStringList names = folder.entryList({u"*.docx"_s}, QDir::Files);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        INFO(name.toStdString());
        const auto package = DocxPackage::open(folder.filePath(name));
        REQUIRE(package);
        const auto document = readFlowDoc(*package);
        REQUIRE(document);
        checkText(*document);
    }
}

TEST_CASE("the PDF gives back notes, columns, vertical cells, readings and narrow characters", "[layout]")
{
    if (!canReadPdf())
        return;
    const QString vertical = u"<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:textDirection w:val='tbRlV'/></w:tcPr>"_s +
                             paragraph({u"乙方盖章"_s}) + u"</w:tc></w:tr></w:tbl>"_s;
    const QString shaped = u"<w:p><w:r><w:rPr><w:w w:val='66'/><w:em w:val='dot'/></w:rPr><w:t>不得转让</w:t></w:r>"
                           "<w:r><w:ruby><w:rubyPr><w:hps w:val='10'/></w:rubyPr><w:rt><w:r><w:t>xin</w:t></w:r>"
                           "</w:rt><w:rubyBase><w:r><w:t>鑫</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                           "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>"_s;
    checkText(readBody(DocxBuilder(lines(80, u"甲方民户日用人"_s) + vertical + shaped +
                                   u"<w:sectPr><w:cols w:num='2' w:space='400'/></w:sectPr>"_s)
                           .footnotes(paragraph({u"含税价"_s}))));
}
