// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PrintDialog.h"

#include "core/documents/paint/PagePainter.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace cdesk::ui {

namespace {

constexpr double kTwipsPerInch = 1440;
constexpr double kTwipsPerPoint = 20;

/// The paper of a page, so that a letter in landscape comes out in landscape.
void adoptPaper(QPrinter& printer, const DisplayPage& page)
{
    const QSizeF points(page.width / kTwipsPerPoint, page.height / kTwipsPerPoint);
    const bool isLandscape = points.width() > points.height();
    const QSizeF portrait = isLandscape ? points.transposed() : points;
    printer.setPageSize(QPageSize(portrait, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
}

/// Indexes of the pages to print, in order.
std::vector<size_t> wantedPages(const DisplayList& pages, const QPrinter& printer)
{
    const auto count = static_cast<int>(pages.pages.size());
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? std::min(printer.fromPage(), count) : 1;
    const int last = isRange ? std::clamp(printer.toPage(), first, count) : count;
    std::vector<size_t> wanted;
    for (int page = first; page <= last; ++page)
        wanted.push_back(static_cast<size_t>(page - 1));
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(wanted.begin(), wanted.end());
    return wanted;
}

} // namespace

int printPages(const DisplayList& pages, QPrinter& printer)
{
    const std::vector<size_t> wanted = wantedPages(pages, printer);
    if (wanted.empty())
        return 0;
    printer.setFullPage(true); // the layout knows its margins; the printer adds none
    adoptPaper(printer, pages.pages[wanted.front()]);
    QPainter painter;
    if (!painter.begin(&printer))
        return 0;
    const int rounds = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    PagePainter painting;
    int sides = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const size_t page : wanted) {
            if (sides > 0) {
                adoptPaper(printer, pages.pages[page]);
                printer.newPage();
            }
            painting.paint(painter, pages, page, printer.logicalDpiX() / kTwipsPerInch);
            ++sides;
        }
    }
    painter.end();
    return sides;
}

void askAndPrint(QWidget* parent, std::shared_ptr<const DisplayList> pages, std::function<void(int)> printed,
                 std::function<void()> failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(pages->title);
    if (!pages->pages.empty())
        adoptPaper(*printer, pages->pages.front());
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setOption(QAbstractPrintDialog::PrintCollateCopies);
    dialog->setMinMax(1, static_cast<int>(pages->pages.size()));
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [printer, pages, printed, failed](QPrinter*) {
                         if (printPages(*pages, *printer) > 0)
                             printed(std::max(1, printer->copyCount()));
                         else
                             failed();
                     });
    dialog->open();
}

} // namespace cdesk::ui
