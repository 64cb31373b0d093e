// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PrintDialog.h"

#include "core/documents/paint/PagePainter.h"
#include "ui/printing/PreviewPane.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

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

PrintDialog::PrintDialog(std::shared_ptr<const DisplayList> pages, const QStringList& printers, QWidget* parent)
    : QDialog(parent), m_pages{std::move(pages)}, m_names{printers}
{
    setObjectName(u"printDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print"));
    auto* preview = new PreviewPane(this);
    preview->setPages(m_pages);
    auto* panes = new QHBoxLayout;
    auto* column = new QVBoxLayout;
    column->addWidget(choices());
    column->addStretch(1);
    panes->addWidget(preview, 3);
    panes->addLayout(column, 2);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_print = buttons->addButton(tr("Print"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(u"printButton"_s);
    m_print->setEnabled(!m_names.isEmpty());
    auto* more = buttons->addButton(tr("More settings…"), QDialogButtonBox::ActionRole);
    more->setObjectName(u"moreSettingsButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(more, &QPushButton::clicked, this, &PrintDialog::askMore);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).section);
    layout->addLayout(panes, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 60), fontMetrics().height() * 36);
    m_print->setFocus();
}

QWidget* PrintDialog::choices()
{
    const int count = static_cast<int>(m_pages->pages.size());
    auto* form = new FormPanel(this);
    m_note = new QLabel(form);
    m_note->setObjectName(u"printNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    form->addWide(m_note);

    m_printer = new QComboBox(form);
    m_printer->addItems(m_names);
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->setMinimumContentsLength(12);
    form->addField(u"printer"_s, tr("&Printer"), m_printer);
    if (m_names.isEmpty()) {
        m_printer->setEnabled(false);
        auto* none = new QLabel(tr("No printer is set up on this computer. Save as PDF instead."), form);
        none->setTextFormat(Qt::PlainText);
        none->setWordWrap(true);
        form->addUnderLast(none);
    }
    m_copies = new QSpinBox(form);
    m_copies->setRange(1, 999);
    form->addField(u"copies"_s, tr("&Copies"), m_copies);
    const auto pageField = [&](const QString& key, const QString& label, int page) {
        auto* field = new QSpinBox(form);
        field->setRange(1, std::max(1, count));
        field->setValue(page);
        form->addField(key, label, field);
        return field;
    };
    m_first = pageField(u"firstPage"_s, tr("&From page"), 1);
    m_last = pageField(u"lastPage"_s, tr("&To page"), count);
    connect(m_first, &QSpinBox::valueChanged, this, [this](int page) { m_last->setMinimum(page); });
    m_sides = new QComboBox(form);
    m_sides->setObjectName(u"sidesField"_s);
    m_sides->addItem(tr("As the printer is set"), QPrinter::DuplexAuto);
    m_sides->addItem(tr("One side"), QPrinter::DuplexNone);
    m_sides->addItem(tr("Both sides, turned at the long edge"), QPrinter::DuplexLongSide);
    m_sides->addItem(tr("Both sides, turned at the short edge"), QPrinter::DuplexShortSide);
    m_sides->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sides->setMinimumContentsLength(12);
    form->addField(u"sides"_s, tr("&Sides"), m_sides);
    return form;
}

void PrintDialog::setNote(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

PrintWish PrintDialog::wish() const
{
    PrintWish wish{.printer = std::make_shared<QPrinter>(QPrinter::HighResolution),
                   .copies = m_copies->value(),
                   .firstPage = m_first->value(),
                   .lastPage = m_last->value()};
    QPrinter& printer = *wish.printer;
    printer.setDocName(m_pages->title);
    if (m_printer->isEnabled())
        printer.setPrinterName(m_printer->currentText());
    if (!m_pages->pages.empty())
        adoptPaper(printer, m_pages->pages.front());
    printer.setCopyCount(wish.copies);
    printer.setCollateCopies(true);
    printer.setDuplex(static_cast<QPrinter::DuplexMode>(m_sides->currentData().toInt()));
    if (wish.firstPage > 1 || wish.lastPage < static_cast<int>(m_pages->pages.size())) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(wish.firstPage, wish.lastPage);
    }
    return wish;
}

void PrintDialog::print()
{
    Q_EMIT wanted(wish());
    accept();
}

void PrintDialog::askMore()
{
    const PrintWish chosen = wish();
    auto* dialog = new QPrintDialog(chosen.printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setOption(QAbstractPrintDialog::PrintCollateCopies);
    dialog->setMinMax(1, static_cast<int>(m_pages->pages.size()));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, chosen](QPrinter* printer) {
        const int count = static_cast<int>(m_pages->pages.size());
        const bool isRange = printer->printRange() == QPrinter::PageRange && printer->fromPage() > 0;
        const int first = isRange ? std::clamp(printer->fromPage(), 1, count) : 1;
        Q_EMIT wanted({.printer = chosen.printer,
                       .copies = std::max(1, printer->copyCount()),
                       .firstPage = first,
                       .lastPage = isRange ? std::clamp(printer->toPage(), first, count) : count});
        accept();
    });
    dialog->open();
}

QStringList printerNames()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString preferred = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(preferred))
        names.prepend(preferred);
    return names;
}

} // namespace cdesk::ui
