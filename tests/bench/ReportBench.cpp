// SPDX-License-Identifier: GPL-3.0-or-later
// Archive reports: pages a second against the same pages drawn cell by cell with Qt's PDF writer, and memory.
#include "tests/bench/ReportBench.h"

#include "core/archive/ArchiveReport.h"
#include "core/archive/ArchiveReportSpec.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/report/ReportPdf.h"
#include "core/sample/GeneratedNames.h"
#include "tests/bench/support/BenchOffice.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

constexpr int kRows = 10'000;
constexpr int kManyRows = 100'000;

/// What an archive report of @p rows contracts holds, by type.
SharedReportData reportData(int rows)
{
    auto data = std::make_shared<ArchiveReportData>();
    data->company = u"远泽精密机械有限公司"_s;
    data->generatedOn = benchDay();
    data->logPlace = u"#1 · 0000-0000"_s;
    const std::array types{u"买卖合同"_s, u"技术服务合同"_s, u"承揽合同"_s, u"租赁合同"_s};
    const std::array products{u"数控刀架买卖合同"_s, u"设备维护保养服务合同"_s, u"滚珠丝杠副买卖合同"_s};
    std::vector<Customer> customers;
    Chance chance(3);
    CustomerInvention invention(chance);
    for (int i = 0; i < 1000; ++i)
        customers.push_back(invention.next());
    for (int i = 0; i < rows; ++i) {
        const Customer& customer = customers[static_cast<size_t>(i) % customers.size()];
        ArchiveReportLine line;
        line.archiveNumber = u"DA-2026-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
        line.contractNumber = u"XS-202503-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
        line.title = customer.shortName + products[static_cast<size_t>(i) % products.size()];
        line.customer = customer.name;
        line.contractType = types[static_cast<size_t>(i) * types.size() / static_cast<size_t>(rows)];
        line.salesperson = customer.salesperson;
        line.amount = Money::fen(1'234'56LL + qint64{i} * 7'919);
        line.signedOn = benchDay().addDays(-i % 1500);
        line.endsOn = line.signedOn.addYears(1);
        line.filedOn = line.endsOn.addDays(20);
        line.place = {u"一号档案室"_s, u"%1号柜"_s.arg(i / 1000 + 1), u"%1盒"_s.arg(i / 20 % 50 + 1), {}};
        line.paperCopies = 2;
        line.state = ContractState::Archived;
        line.status = ContractStatus::Archived;
        must(data->total.add(line));
        data->lines.add(line);
    }
    return data;
}

ReportSpec specOf(const SharedReportData& data)
{
    return archiveReportSpec(data, ArchiveReportWords(u"zh_CN"_s));
}

/// The very same pages, each text by QPainter::drawText on Qt's own PDF writer.
int drawByPainter(const ReportSpec& spec, const ReportFonts& fonts, const QString& path)
{
    JobContext job;
    const auto paginator = must(ReportPaginator::prepare(spec, fonts, job));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp({ErrorKind::Fault, u"file.not_writable"_s, {}, path});
    QPdfWriter writer(&file);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(QSizeF(paginator.pageWidth(), paginator.pageHeight()), QPageSize::Point));
    writer.setPageMargins({});
    const double scale = 600.0 / 72;
    QPainter painter(&writer);
    QFont font;
    font.setFamilies({u"Liberation Serif"_s, u"Noto Serif CJK SC"_s});
    bool isFirst = true;
    must(paginator.pages(
        [&](const ReportPage& page) -> Result<void> {
            if (!std::exchange(isFirst, false))
                writer.newPage();
            for (const ReportFill& fill : page.fills)
                painter.fillRect(QRectF(fill.rect.topLeft() * scale, fill.rect.size() * scale),
                                 QColor::fromRgba(fill.color));
            for (const ReportLine& line : page.lines) {
                painter.setPen(QPen(QColor::fromRgba(line.color), line.width * scale));
                painter.drawLine(QPointF(line.x0, line.y0) * scale, QPointF(line.x1, line.y1) * scale);
            }
            for (const ReportText& text : page.texts) {
                font.setPointSizeF(text.size);
                font.setBold(text.weight == ReportWeight::Bold);
                painter.setFont(font);
                painter.setPen(QColor::fromRgba(text.color));
                painter.drawText(QPointF(text.x, text.baseline) * scale, text.text);
            }
            return {};
        },
        job));
    return paginator.pageCount();
}

} // namespace

int writeReport(const QStringList& arguments)
{
    const auto fonts = must(FontCatalog::create());
    const auto data = reportData(arguments.value(0).toInt());
    const ReportSpec spec = specOf(data);
    JobContext job;
    must(writeReportPdf(arguments.value(1), spec, officeReportFonts(*fonts), {.title = spec.title}, job));
    return 0;
}

void benchReport()
{
    QTemporaryDir folder(QStringLiteral(CDESK_BENCH_FOLDER "/report-XXXXXX"));
    const QString path = folder.filePath(u"report.pdf"_s);
    const auto fonts = must(FontCatalog::create());
    const ReportFonts faces = officeReportFonts(*fonts);
    const auto data = reportData(kRows);
    const ReportSpec spec = specOf(data);
    JobContext job;
    int pages = 0;
    const double ownMs =
        medianMs(5, [&] { pages = must(writeReportPdf(path, spec, faces, {.title = spec.title}, job)); });
    const double megabytes = static_cast<double>(QFile(path).size()) / 1e6;
    const double peerMs = medianMs(3, [&] { keep(drawByPainter(spec, faces, path)); });
    tell({.what = u"10,000 rows as PDF, a page (of %1)"_s.arg(pages),
          .cost = ownMs / pages,
          .most = 2, // 500 pages a second
          .peer = u"drawText per cell, QPdfWriter"_s,
          .peerCost = peerMs / pages,
          .mostRatio = 1 / 2.5});
    tell({.what = u"size of the file"_s,
          .cost = megabytes,
          .unit = u"MB"_s,
          .peer = u"drawText per cell, QPdfWriter"_s,
          .peerCost = static_cast<double>(QFile(path).size()) / 1e6,
          .mostRatio = 0.85});
}

void benchReportMemory()
{
    // From a process of its own: a child counts as its own peak what the process had that started it.
    const auto part = runProgram(QCoreApplication::applicationFilePath(), {u"--part"_s, u"memory"_s});
    std::printf("%s", part.output.constData());
    if (part.exitCode != 0)
        giveUp({ErrorKind::Fault, u"bench.part_failed"_s, {}, u"memory"_s});
}

int measureMemory(const QStringList&)
{
    QTemporaryDir folder(QStringLiteral(CDESK_BENCH_FOLDER "/report-XXXXXX"));
    const QString path = folder.filePath(u"report.pdf"_s);
    for (const auto& [rows, most] : {std::pair{kRows, 120.0}, std::pair{kManyRows, 150.0}}) {
        const auto part = runProgram(QCoreApplication::applicationFilePath(),
                                     {u"--part"_s, u"report"_s, QString::number(rows), path});
        if (part.exitCode != 0)
            giveUp({ErrorKind::Fault, u"bench.part_failed"_s, {}, u"report"_s});
        tell({.what = u"%1 rows made up and written"_s.arg(rows),
              .cost = part.peakMegabytes,
              .unit = u"MB"_s,
              .most = most});
    }
    // The real thing: office opened, rows read from it.
    const OfficeCopy copy;
    const auto command = [&](const QStringList& which) {
        return runProgram(QStringLiteral(CDESK_BIN_DIR "/contractdeskctl"),
                          QStringList{u"--office"_s, copy.path(), u"archive"_s, u"report"_s, u"--pdf"_s, path} + which);
    };
    const auto year = command({u"--scope"_s, u"all"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-06-30"_s});
    const auto whole = command({u"--scope"_s, u"all"_s});
    if (year.exitCode != 0 || whole.exitCode != 0)
        giveUp({ErrorKind::Fault, u"bench.part_failed"_s, {}, u"archive report"_s});
    tell({.what = u"contractdeskctl archive report, half a year"_s,
          .cost = year.peakMegabytes,
          .unit = u"MB"_s,
          .most = 120});
    tell({.what = u"the same, all 100,000 contracts"_s, .cost = whole.peakMegabytes, .unit = u"MB"_s, .most = 150});
    tell({.what = u"the same, by the clock"_s, .cost = whole.wallMs / 1000, .unit = u"s"_s});
    return 0;
}

} // namespace cdesk::bench
