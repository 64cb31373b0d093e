// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts from template to page: filling, preview, PDF; against LibreOffice and against Qt's own text engine.
#include "tests/bench/DocumentBench.h"

#include "core/documents/flow/DocxReader.h"
#include "core/documents/layout/DocumentLayout.h"
#include "core/documents/paint/PagePainter.h"
#include "core/documents/pdf/PdfDocument.h"
#include "tests/bench/support/ContractDesk.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Measure.h"
#include "tests/bench/support/TextDocumentPeer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

constexpr double kScreenDpi = 100;
constexpr double kPixelsPerTwip = kScreenDpi / 1440;

/// The paper of a page on the screen.
QImage blankPage(const DisplayPage& page)
{
    QImage image((QSizeF(page.width, page.height) * kPixelsPerTwip).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

void paintPage(PagePainter& pages, const DisplayList& list, size_t number, QImage& image)
{
    QPainter painter(&image);
    pages.paint(painter, list, number, kPixelsPerTwip);
}

/// @p count filled contracts as Word files in @p folder.
void writeContracts(const QString& folder, int count)
{
    ContractDesk desk;
    for (int number = 1; number <= count; ++number) {
        QFile file(folder + u"/c%1.docx"_s.arg(number, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(must(desk.filled(number).package.toBytes())) <= 0)
            giveUp({ErrorKind::Fault, u"file.not_writable"_s, {}, file.fileName()});
    }
}

int filesIn(const QString& folder, const QString& pattern)
{
    return static_cast<int>(QDir(folder).entryList({pattern}).size());
}

QStringList asPdfArguments(const QString& profile, const QString& out)
{
    return {
        u"-env:UserInstallation=file://"_s + profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, out};
}

} // namespace

int renderFolder(const QStringList& arguments)
{
    const auto fonts = must(FontCatalog::create());
    const QDir folder(arguments.value(0));
    for (const QString& name : folder.entryList({u"*.docx"_s})) {
        const QString path = folder.filePath(name);
        const auto package = must(DocxPackage::open(path));
        must(savePdf(must(layDocx(package, *fonts, name)), path.chopped(5) + u".pdf"_s));
    }
    return 0;
}

void benchMerge()
{
    ContractDesk desk;
    int number = 0;
    qint64 bytes = 0;
    const double ms = medianMs(50, [&] { bytes += must(desk.filled(++number).package.toBytes()).size(); });
    tell({.what = u"a contract filled into its template, with its file"_s, .cost = ms, .most = 20});
    keep(bytes);
}

void benchPreview()
{
    ContractDesk desk;
    const Actor& owner = desk.office->actor();
    PagePainter painter;
    Contract contract = desk.contract(1);
    std::shared_ptr<const DisplayList> shown;
    int keys = 0;
    const auto typed = [&] {
        contract.fieldValues.insert(u"交货地点"_s, u"需方%1号仓库"_s.arg(++keys));
        shown = std::make_shared<DisplayList>(must(desk.drafting.preview(owner, contract)).pages);
        QImage page = blankPage(shown->pages.front());
        paintPage(painter, *shown, 0, page);
        keep(page);
    };
    const double coldMs = onceMs(typed);
    const double warmMs = medianMs(15, typed);
    const QString pages = u" (%1 pages)"_s.arg(shown->pages.size());
    tell({.what = u"very first preview, fonts not loaded yet"_s, .cost = coldMs});
    tell({.what = u"a key pressed: filled, laid out, page 1 painted"_s + pages, .cost = warmMs, .most = 60});
    size_t next = 0;
    const double furtherMs = medianMs(15, [&] {
        next = next % (shown->pages.size() - 1) + 1;
        QImage page = blankPage(shown->pages[next]);
        paintPage(painter, *shown, next, page);
        keep(page);
    });
    tell({.what = u"a further page painted at 100 dpi"_s, .cost = furtherMs, .most = 5});
}

void benchOfficePrograms()
{
    constexpr int kContractsInBatch = 50;
    constexpr int kSingles = 3;
    QTemporaryDir folder(QStringLiteral(CDESK_BENCH_FOLDER "/docx-XXXXXX"));
    writeContracts(folder.path(), kContractsInBatch);
    const auto own = runProgram(QCoreApplication::applicationFilePath(), {u"--part"_s, u"render"_s, folder.path()});
    if (own.exitCode != 0 || filesIn(folder.path(), u"*.pdf"_s) != kContractsInBatch)
        giveUp({ErrorKind::Fault, u"bench.pdf_missing"_s, {}, QString::fromLocal8Bit(own.output)});
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty()) {
        tell({.what = u"50 filled .docx to PDF, CPU"_s, .cost = own.userSeconds, .unit = u"s"_s});
        return tellLeftOut(u"LibreOffice with the same files"_s, u"soffice is not installed"_s);
    }
    const QString out = folder.filePath(u"soffice"_s);
    QStringList all = asPdfArguments(folder.filePath(u"profile"_s), out);
    const QStringList first = all + QStringList{folder.filePath(u"c001.docx"_s)};
    runProgram(soffice, first); // makes its profile; not counted
    QDir(out).removeRecursively();
    for (const QString& name : QDir(folder.path()).entryList({u"*.docx"_s}))
        all.append(folder.filePath(name));
    const auto batch = runProgram(soffice, all);
    if (filesIn(out, u"*.pdf"_s) != kContractsInBatch)
        giveUp({ErrorKind::Fault, u"bench.pdf_missing"_s, {}, u"soffice"_s});
    double singles = 0;
    for (int i = 0; i < kSingles; ++i)
        singles += runProgram(soffice, first).userSeconds;
    tell({.what = u"50 filled .docx to PDF, CPU"_s,
          .cost = own.userSeconds,
          .unit = u"s"_s,
          .peer = u"LibreOffice, one batch"_s,
          .peerCost = batch.userSeconds,
          .mostRatio = 0.25});
    tell({.what = u"the same against a process for each file"_s,
          .cost = own.userSeconds,
          .unit = u"s"_s,
          .peer = u"LibreOffice, 3 files × 50/3"_s,
          .peerCost = singles * kContractsInBatch / kSingles,
          .mostRatio = 1.0 / 15});
    tell({.what = u"the batch by the clock"_s,
          .cost = own.wallMs / 1000,
          .unit = u"s"_s,
          .peer = u"LibreOffice, one batch"_s,
          .peerCost = batch.wallMs / 1000});
}

void benchTextDocument()
{
    constexpr int kContractsInRun = 200;
    ContractDesk desk;
    std::vector<FlowDoc> documents;
    for (int number = 1; number <= kContractsInRun; ++number)
        documents.push_back(must(readFlowDoc(desk.filled(number).package)));
    qint64 ownBytes = 0;
    qint64 peerBytes = 0;
    const auto own = [&](const FlowDoc& document) {
        ownBytes += must(pdfBytes(layDocument(document, *desk.fonts))).size();
    };
    const auto peer = [&](const FlowDoc& document) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        keep(writeByTextDocument(document, buffer));
        peerBytes += bytes.size();
    };
    own(documents.front()); // fonts are loaded by both before the clock runs
    peer(documents.front());
    ownBytes = peerBytes = 0;
    const double ownMs = onceMs([&] { std::for_each(documents.begin(), documents.end(), own); });
    const double peerMs = onceMs([&] { std::for_each(documents.begin(), documents.end(), peer); });
    tell({.what = u"laid out and written as PDF, mean of 200 contracts"_s,
          .cost = ownMs / kContractsInRun,
          .peer = u"QTextDocument → QPdfWriter"_s,
          .peerCost = peerMs / kContractsInRun,
          .mostRatio = 1 / 1.3});
    tell({.what = u"size of the file"_s,
          .cost = static_cast<double>(ownBytes) / 1024 / kContractsInRun,
          .unit = u"KB"_s,
          .peer = u"QTextDocument → QPdfWriter"_s,
          .peerCost = static_cast<double>(peerBytes) / 1024 / kContractsInRun,
          .mostRatio = 0.85});
}

} // namespace cdesk::bench
