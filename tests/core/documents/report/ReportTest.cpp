// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/paint/PagePainter.h"
#include "core/documents/report/ReportDisplay.h"
#include "core/documents/report/ReportPdf.h"
#include "tests/core/documents/pdf/PdfText.h"
#include "tests/support/Catch.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const ReportFonts& fonts()
{
    static const auto catalog = FontCatalog::create().value();
    static const ReportFonts made{catalog->textFont(u"Times New Roman"_s, u"宋体"_s, false, false),
                                  catalog->textFont(u"Times New Roman"_s, u"宋体"_s, true, false)};
    return made;
}

/// Contracts of two types and two customers each; amounts that add up only when every fen is kept.
qint64 amountOf(int contract)
{
    return 1'234'567LL + contract * 991LL - (contract % 7 == 0 ? 5'000'000 : 0);
}

ReportSpec reportOf(int contracts)
{
    ReportSpec spec;
    spec.title = u"合同档案报告"_s;
    spec.subtitle = {u"期间：2024-01-01 至 2024-12-31"_s, u"类型：全部"_s};
    spec.columns = {{.heading = u"合同编号"_s},
                    {.heading = u"标题"_s, .weight = 5, .mostLines = 2},
                    {.heading = u"签订日期"_s, .kind = ExportColumnKind::Date},
                    {.heading = u"金额"_s, .kind = ExportColumnKind::Money, .isSummed = true},
                    {.heading = u"份数"_s, .kind = ExportColumnKind::Integer, .isSummed = true}};
    spec.groupLevels = 2;
    spec.words = {u"%1 小计（%2 份）"_s, u"合计（%1 份）"_s, u"%1（续）"_s, u"第 %1 页，共 %2 页"_s, u"万"_s};
    spec.footer = u"生成于 2024-12-31；日志 1207 a1b2c3"_s;
    spec.openRows = [contracts] {
        return [contracts, at = 0](ReportRow& row) mutable {
            if (at == contracts)
                return false;
            const int quarter = at * 4 / contracts;
            row.cells = {QString(u"HT-"_s + QString::number(at)),
                         QString(u"设备采购合同第"_s + QString::number(at) + u"号"_s),
                         QDate(2024, 1, 1).addDays(at % 366), amountOf(at), qint64{2}};
            row.groups = {quarter < 2 ? u"采购合同"_s : u"销售合同"_s,
                          quarter % 2 == 0 ? u"苏州恒达"_s : u"上海明远"_s};
            ++at;
            return true;
        };
    };
    spec.expectedRows = contracts;
    return spec;
}

std::vector<ReportPage> pagesOf(const ReportSpec& spec)
{
    JobContext job;
    const auto paginator = ReportPaginator::prepare(spec, fonts(), job);
    REQUIRE(paginator);
    std::vector<ReportPage> pages;
    REQUIRE(paginator->pages(
        [&](const ReportPage& page) -> Result<void> {
            pages.push_back(page);
            return {};
        },
        job));
    CHECK(static_cast<int>(pages.size()) == paginator->pageCount());
    return pages;
}

QStringList textsOf(const ReportPage& page)
{
    QStringList texts;
    for (const ReportText& text : page.texts)
        texts.append(text.text);
    return texts;
}

/// Texts that stand on the same line as the one that begins with @p label.
QStringList lineWith(const std::vector<ReportPage>& pages, const QString& label)
{
    for (const ReportPage& page : pages) {
        for (const ReportText& found : page.texts) {
            if (!found.text.startsWith(label))
                continue;
            QStringList line;
            for (const ReportText& text : page.texts) {
                if (text.baseline == found.baseline)
                    line.append(text.text);
            }
            return line;
        }
    }
    return {};
}

} // namespace

TEST_CASE("subtotals and the total of a report are exact to the fen", "[report]")
{
    constexpr int kContracts = 400;
    const auto pages = pagesOf(reportOf(kContracts));

    qint64 firstGroup = 0;
    qint64 firstType = 0;
    qint64 all = 0;
    for (int i = 0; i < kContracts; ++i) {
        firstGroup += i < 100 ? amountOf(i) : 0;
        firstType += i < 200 ? amountOf(i) : 0;
        all += amountOf(i);
    }
    CHECK(lineWith(pages, u"苏州恒达 小计（100 份）"_s).contains(groupedFigure(firstGroup, 2)));
    CHECK(lineWith(pages, u"采购合同 小计（200 份）"_s).contains(groupedFigure(firstType, 2)));
    CHECK(lineWith(pages, u"合计（400 份）"_s).contains(groupedFigure(all, 2)));
    CHECK(lineWith(pages, u"合计（400 份）"_s).contains(u"800"_s));
}

TEST_CASE("a report without words for subtotals and total has none", "[report]")
{
    constexpr int kContracts = 40;
    qint64 firstGroup = 0;
    for (int i = 0; i < kContracts / 4; ++i)
        firstGroup += amountOf(i);
    const auto tells = [](const std::vector<ReportPage>& pages, const QString& figure) {
        return std::any_of(pages.begin(), pages.end(),
                           [&](const ReportPage& page) { return textsOf(page).contains(figure); });
    };
    ReportSpec spec = reportOf(kContracts);
    REQUIRE(tells(pagesOf(spec), groupedFigure(firstGroup, 2)));
    spec.words.subtotal.clear();
    spec.words.total.clear();
    const auto pages = pagesOf(spec);
    CHECK_FALSE(tells(pages, groupedFigure(firstGroup, 2)));
    CHECK(tells(pages, groupedFigure(amountOf(kContracts - 1), 2)));
    CHECK_FALSE(lineWith(pages, u"上海明远"_s).isEmpty()); // the groups are named all the same
}

TEST_CASE("every page names its columns, its open groups, its number and the place in the log", "[report]")
{
    const auto pages = pagesOf(reportOf(400));
    REQUIRE(pages.size() > 5);
    for (size_t i = 0; i < pages.size(); ++i) {
        const QStringList texts = textsOf(pages[i]);
        CHECK(texts.contains(u"第 %1 页，共 %2 页"_s.arg(i + 1).arg(pages.size())));
        CHECK(texts.contains(u"签订日期"_s));
        CHECK(texts.contains(u"生成于 2024-12-31；日志 1207 a1b2c3"_s));
    }
    CHECK(textsOf(pages[0]).contains(u"合同档案报告"_s));
    CHECK_FALSE(textsOf(pages[1]).contains(u"合同档案报告"_s));
    CHECK(textsOf(pages[1]).contains(u"采购合同（续）"_s));
    CHECK(textsOf(pages[1]).contains(u"苏州恒达（续）"_s));
}

TEST_CASE("each contract stands on exactly one page and nothing leaves the paper", "[report]")
{
    const int contracts = GENERATE(1, 24, 25, 26, 27, 28, 29, 30, 31, 137);
    const auto pages = pagesOf(reportOf(contracts));
    int rows = 0;
    for (const ReportPage& page : pages) {
        for (const ReportText& text : page.texts) {
            rows += text.text.startsWith(u"HT-"_s);
            CHECK((text.baseline > 0 && text.baseline <= page.height - 24));
            CHECK(text.x >= 35);
        }
    }
    CHECK(rows == contracts);
}

TEST_CASE("a group's heading never stands alone at the foot of a page, nor a sum alone at the head", "[report]")
{
    std::vector<Band> bands;
    for (int group = 0; group < 6; ++group) {
        bands.push_back({BandKind::Group, 0, 1});
        bands.insert(bands.end(), 3, Band{BandKind::Row, 0, 1});
        bands.push_back({BandKind::Subtotal, 0, 1});
    }
    bands.push_back({BandKind::Total, 0, 1});
    const double room = GENERATE(5.0, 6.0, 7.0, 8.0, 9.0);

    const auto starts = pageStarts(
        bands, room - 1, room, [](const Band&) { return 1.0; }, 1.0);

    for (size_t i = 0; i < starts.size(); ++i) {
        const size_t start = starts[i];
        const size_t end = i + 1 < starts.size() ? starts[i + 1] : bands.size();
        const double repeated = i > 0 && bands[start].kind == BandKind::Row ? 1 : 0;
        CHECK(static_cast<double>(end - start) + repeated <= room);
        CHECK(bands[end - 1].kind != BandKind::Group);
        CHECK((i == 0 || bands[start].kind == BandKind::Row || bands[start].kind == BandKind::Group));
    }
}

TEST_CASE("long text is wrapped to two lines and then cut, figures are made smaller and never cut", "[report]")
{
    const TextFont& font = *fonts().regular;
    CHECK(fitText(font, 10, u"设备采购合同"_s, 1) == QStringList{u"设备采购合同"_s});
    CHECK(fitText(font, 5, u"设备采购合同补充协议"_s, 2) == QStringList{u"设备采购合"_s, u"同补充协议"_s});
    CHECK(fitText(font, 5, u"设备采购合同补充协议之一"_s, 2) == QStringList{u"设备采购合"_s, u"同补充协…"_s});
    CHECK(fitText(font, 5, u"设备采购合，同"_s, 2) == QStringList{u"设备采购"_s, u"合，同"_s});
    CHECK(fitText(font, 4, u"purchase of machines"_s, 2).first() == u"purchase"_s);
    CHECK(fitText(font, 8, u"一\n二"_s, 1) == QStringList{u"一 二"_s});

    ReportPage page;
    ReportPen pen(page, fonts());
    pen.figure(ReportWeight::Regular, 9, 0, 30, 10, ReportAlign::Right, u"-123,456,789,012.34"_s);
    CHECK(page.texts.at(0).text == u"-123,456,789,012.34"_s);
    CHECK(page.texts.at(0).size < 9);
    CHECK(pen.width(ReportWeight::Regular, page.texts.at(0).size, page.texts.at(0).text) <= 30.001);
    CHECK(groupedFigure(-5, 2) == u"-0.05"_s);
    CHECK(groupedFigure(123'456'789, 0) == u"123,456,789"_s);
}

TEST_CASE("a sum beyond what can be counted is an error and not a wrong figure", "[report]")
{
    ReportSpec spec = reportOf(3);
    spec.openRows = [] {
        return [at = 0](ReportRow& row) mutable {
            row.cells = {u"a"_s, u"b"_s, ExportCell{}, std::numeric_limits<qint64>::max(), qint64{1}};
            row.groups = {u"x"_s, u"y"_s};
            return ++at <= 2;
        };
    };
    JobContext job;
    const auto paginator = ReportPaginator::prepare(spec, fonts(), job);
    REQUIRE_FALSE(paginator);
    CHECK(paginator.error().code == u"money.overflow"_s);
    CHECK(paginator.error().field == u"金额"_s);
}

TEST_CASE("a cover carries title and charts, and the table begins on the next page", "[report]")
{
    ReportSpec spec = reportOf(10);
    spec.front = ReportFront::Cover;
    spec.charts = {{u"按月签订额"_s,
                    ExportColumnKind::Money,
                    {{u"1月"_s, 12'345'678'900}, {u"2月"_s, 0}, {u"3月"_s, -500'000'000}}}};
    const auto pages = pagesOf(spec);

    REQUIRE(pages.size() == 2);
    const QStringList cover = textsOf(pages[0]);
    CHECK(cover.contains(u"按月签订额"_s));
    CHECK(cover.contains(u"12,345.7万"_s));
    CHECK(cover.contains(u"-500万"_s));
    CHECK_FALSE(cover.contains(u"签订日期"_s));
    std::vector<double> bars;
    for (const ReportFill& fill : pages[0].fills) {
        if (fill.rect.height() > 1) // the rest is the scale
            bars.push_back(fill.rect.height());
    }
    REQUIRE(bars.size() == 2); // the empty month has none
    const double ratio = bars[0] / bars[1];
    CHECK(std::abs(ratio - 12'345'678'900.0 / 500'000'000.0) < 0.01);
    CHECK(textsOf(pages[1]).contains(u"签订日期"_s));
}

TEST_CASE("an empty report has one page that says so with a total of nothing", "[report]")
{
    const auto pages = pagesOf(reportOf(0));
    REQUIRE(pages.size() == 1);
    CHECK(lineWith(pages, u"合计（0 份）"_s).contains(u"0.00"_s));
}

TEST_CASE("the report's PDF gives back its text and is the same each time", "[report][pdf]")
{
    const ReportSpec spec = reportOf(120);
    const auto written = [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        JobContext job;
        const auto pages = writeReportPdf(buffer, spec, fonts(), {.title = spec.title}, job);
        REQUIRE(pages);
        CHECK(*pages == static_cast<int>(pagesOf(spec).size()));
        return buffer.data();
    };
    const QByteArray pdf = written();
    CHECK(pdf == written());
    if (!canReadPdf())
        return;
    QString text = textOfPdf(pdf);
    text.remove(QRegularExpression(u"\\s"_s));
    for (int i = 0; i < 120; ++i)
        CHECK(text.contains(u"设备采购合同第"_s + QString::number(i) + u"号"_s));
    CHECK(text.contains(u"共%1页"_s.arg(pagesOf(spec).size())));
}

TEST_CASE("preview and printer get the pages that the PDF has", "[report]")
{
    const ReportSpec spec = reportOf(60);
    const auto pages = pagesOf(spec);
    JobContext job;

    const auto list = layOutReport(spec, fonts(), job);

    REQUIRE(list);
    REQUIRE(list->pages.size() == pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        CHECK(list->pages[i].plainText().remove(u'\n') == textsOf(pages[i]).join(QString()));
        CHECK(list->pages[i].width == pages[i].width * 20); // twips
    }
    CHECK(layOutReport(spec, fonts(), job, 1)->pages.size() == 1);

    QImage paper(842, 595, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    PagePainter().paint(painter, *list, 0, 72.0 / 1440.0);
    painter.end();
    CHECK(paper.pixelColor(400, 595 - 24 - 11).lightness() < 250); // the rule above the footer
    CHECK(paper.pixelColor(10, 300) == QColor(Qt::white));
}

TEST_CASE("a report's rows leave as a table too, with the groups in columns", "[report][export]")
{
    const ReportSpec spec = reportOf(4);
    const ExportSheet sheet = exportSheetOf(spec, {u"类型"_s, u"客户"_s});
    REQUIRE(sheet.columns.size() == 7);
    CHECK(sheet.columns[1].heading == u"客户"_s);
    std::vector<ExportCell> row;
    REQUIRE(sheet.nextRow(row));
    CHECK(std::get<QString>(row[0]) == u"采购合同"_s);
    CHECK(std::get<qint64>(row[5]) == amountOf(0));
}
