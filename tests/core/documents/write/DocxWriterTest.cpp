// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/DocxWriter.h"

#include "core/documents/flow/DocBuilder.h"
#include "core/documents/flow/DocxReader.h"
#include "core/documents/flow/FlowCompare.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

FlowDoc read(const QByteArray& bytes)
{
    const auto package = DocxPackage::fromBytes(bytes);
    REQUIRE(package);
    const auto document = readFlowDoc(*package);
    REQUIRE(document);
    return *document;
}

QByteArray written(const FlowDoc& document)
{
    const auto bytes = writeDocx(document);
    REQUIRE(bytes);
    return *bytes;
}

QByteArray resource(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Inline piece(const QString& text, const RunStyle& style = {})
{
    Inline one;
    one.text = text;
    one.style = style;
    return one;
}

} // namespace

TEST_CASE("the shipped templates come back as they were written", "[write]")
{
    QDirIterator files(u":/templates"_s, {u"*.docx"_s}, QDir::Files);
    int seen = 0;
    while (files.hasNext()) {
        const QString name = files.next();
        CAPTURE(name.toStdString());
        const FlowDoc before = read(resource(name));
        const FlowDoc after = read(written(before));
        CHECK(firstDifference(before, after).toStdString() == std::string());
        CHECK(before.styles == after.styles);
        CHECK(before.numbering == after.numbering);
        ++seen;
    }
    CHECK(seen >= 2);
}

TEST_CASE("a letter the program made becomes a Word file", "[write]")
{
    DocBuilder builder(u"续签函"_s);
    builder.addTitle(u"续签函"_s);
    builder.addHeading(u"一、续签"_s);
    builder.addBodyText(u"贵我双方 \"<A&B>\" 合同\n将于 2026 年到期。"_s);
    builder.addTable({{u"产品"_s, 2}, {u"数量"_s, 1, TextAlign::Right}}, {{u"轴承"_s, u"20"_s}, {u""_s, u"3"_s}});
    builder.addPageBreak();
    builder.setHeader(u"合同台"_s);
    builder.setFooter(u"第 {page} 页 共 {pages} 页"_s);
    const FlowDoc letter = builder.take();

    const FlowDoc after = read(written(letter));

    CHECK(firstDifference(letter, after).toStdString() == std::string());
    CHECK(after.title == u"续签函");
    CHECK(written(letter) == written(letter));
}

TEST_CASE("every property of text and paragraphs survives", "[write]")
{
    FlowDoc document;
    document.compressPunctuation = true;
    document.evenAndOddHeaders = true;
    NamedStyle body;
    body.id = u"a"_s;
    body.name = u"正文"_s;
    body.paragraph.styleName = u"a"_s;
    body.paragraph.firstLineChars = 200;
    body.paragraph.firstLine = 480;
    body.paragraph.tabs = {{2000, TabAlign::Left, TabLeader::None}, {4000, TabAlign::Right, TabLeader::Dots}};
    body.run.points = 12;
    body.run.bold = true;
    document.styles = {body};
    FlowSection section;
    section.pageWidth = 16838;
    section.pageHeight = 11906;
    section.hasFirstPage = true;
    section.firstPageNumber = 3;
    section.numberFormat = PageNumberFormat::Chinese;
    Paragraph paragraph;
    paragraph.style = body.paragraph;
    paragraph.style.firstLineChars = 0; // takes away what the style says
    paragraph.style.firstLine = -420;
    paragraph.style.left = 840;
    paragraph.style.tabs = {{4000, TabAlign::Center, TabLeader::Line}};
    paragraph.style.line = 400;
    paragraph.style.lineRule = LineRule::AtLeast;
    paragraph.style.bottom = {BorderKind::Double, 15, 20, 0xFF336699};
    paragraph.style.shading = 0xFFEEEEEE;
    paragraph.style.keepNext = true;
    paragraph.style.widowControl = false;
    RunStyle odd = body.run;
    odd.bold = false;
    odd.italic = true;
    odd.underline = UnderlineKind::Dashed;
    odd.position = VerticalPosition::Superscript;
    odd.color = 0xFFC00000;
    odd.shading = 0xFFFFFF00;
    odd.letterSpacing = 40;
    odd.raise = 60;
    odd.points = 10.5;
    odd.eastAsianFont = u"黑体"_s;
    paragraph.inlines = {piece(u"甲方 “A”"_s, odd), piece(u"  乙方"_s, body.run)};
    paragraph.markStyle = odd;
    section.blocks = {Block{paragraph}};
    section.headers[PageKind::First] = {Block{paragraph}};
    section.footers[PageKind::Even] = {Block{paragraph}};
    document.sections = {section, section};

    const FlowDoc after = read(written(document));

    CHECK(firstDifference(document, after).toStdString() == std::string());
    CHECK(document.styles == after.styles);
}

TEST_CASE("merged cells, widths and borders of a table survive", "[write]")
{
    const auto cell = [](const QString& text) {
        TableCell one;
        Paragraph paragraph;
        paragraph.inlines = {piece(text)};
        one.blocks = {Block{paragraph}};
        return one;
    };
    FlowTable table;
    table.grid = {2000, 1500, 3000};
    table.top = {BorderKind::Single, 10, 0, 0xFF000000};
    table.marginLeft = 85;
    TableRow first;
    first.isHeader = true;
    first.height = 600;
    first.cells = {cell(u"甲"_s), cell(u"乙"_s)};
    first.cells[0].merge = VerticalMerge::Start;
    first.cells[1].columns = 2;
    first.cells[1].bottom = BorderStyle{BorderKind::Dotted, 5, 0, 0xFF000000};
    first.cells[1].shading = 0xFFF0F0F0;
    TableRow second;
    second.cantSplit = true;
    second.cells = {cell(u""_s), cell(u"{{#明细}}"_s), cell(u"丙"_s)};
    second.cells[0].merge = VerticalMerge::Continue;
    second.cells[1].marginLeft = 0;
    second.cells[2].align = VerticalAlign::Bottom;
    second.cells[2].width = 2999;
    table.rows = {first, second};
    FlowDoc document;
    FlowSection section;
    section.blocks = {Block{table}, Block{Paragraph{}}};
    document.sections = {section};

    CHECK(firstDifference(document, read(written(document))).toStdString() == std::string());
}

TEST_CASE("lists count on after writing, and each list may begin anew", "[write]")
{
    FlowDoc document;
    NumberingList clauses;
    clauses.levels[0] = NumberingLevel{1, u"chineseCounting"_s, u"第%1条"_s, false, LabelEnd::Space, {}, {}};
    clauses.levels[1] = NumberingLevel{1, u"decimal"_s, u"%1.%2"_s, true, LabelEnd::Nothing, {}, {}};
    clauses.levels[1]->look.bold = true;
    document.numbering[1] = clauses;
    document.numbering[2] = clauses;
    document.numbering[2].restarts[0] = 1;
    NumberingCount count(document.numbering);
    FlowSection section;
    for (const auto& [list, level] : {std::pair{1, 0}, {1, 1}, {1, 1}, {1, 0}, {2, 0}, {2, 1}}) {
        Paragraph paragraph;
        paragraph.style.numberingId = list;
        paragraph.style.numberingLevel = level;
        paragraph.label = *count.next(list, level);
        paragraph.labelEnd = document.numbering[list].levels[static_cast<size_t>(level)]->end;
        paragraph.labelStyle = document.numbering[list].levels[static_cast<size_t>(level)]->look.on({});
        section.blocks.push_back({paragraph});
    }
    document.sections = {section};

    const FlowDoc after = read(written(document));

    CHECK(firstDifference(document, after).toStdString() == std::string());
    CHECK(after.plainText() == u"第一条\n1.1\n1.2\n第二条\n第一条\n1.1\n");
}

TEST_CASE("a picture is written once however often it stands in the text", "[write]")
{
    auto image = std::make_shared<FlowImage>();
    image->pixels = QImage(12, 8, QImage::Format_RGB32);
    image->pixels.fill(Qt::red);
    Inline picture;
    picture.kind = Inline::Kind::Image;
    picture.image = image;
    picture.width = 1200;
    picture.height = 800;
    Paragraph paragraph;
    paragraph.inlines = {picture, picture};
    FlowDoc document;
    document.sections.emplace_back().blocks = {Block{paragraph}};
    document.sections.front().headers[PageKind::Default] = {Block{paragraph}};

    const QByteArray bytes = written(document);

    const auto package = DocxPackage::fromBytes(bytes);
    CHECK(package->partNames().filter(u"media/"_s).size() == 1);
    CHECK(firstDifference(document, read(bytes)).toStdString() == std::string());
}

TEST_CASE("what can't be written is refused, not dropped", "[write]")
{
    Paragraph paragraph;
    paragraph.inlines = {piece(u"页码"_s)};
    paragraph.floats.emplace_back();
    FlowDoc document;
    document.sections.emplace_back().blocks = {Block{paragraph}};

    const auto bytes = writeDocx(document);

    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().code == u"docx.floating_not_written");
    CHECK(bytes.error().detail == u"页码");
}

TEST_CASE("LibreOffice reads the same text in what was written", "[.slow]")
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        return; // the other office program is no part of the program
    QTemporaryDir folder;
    const QByteArray shipped = resource(u":/templates/sale.docx"_s);
    const auto put = [&](const QString& name, const QByteArray& bytes) -> QString {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QStringList files{put(u"shipped.docx"_s, shipped), put(u"written.docx"_s, written(read(shipped)))};
    QProcess process;
    process.start(office,
                  QStringList{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                              u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s, u"--outdir"_s, folder.path()} +
                      files);
    REQUIRE(process.waitForFinished(120000));
    const QByteArray before = resource(folder.filePath(u"shipped.txt"_s));
    CHECK(before.size() > 5000);
    CHECK(resource(folder.filePath(u"written.txt"_s)) == before);
}
