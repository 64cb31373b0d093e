// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/ReportDialog.h"

#include "core/archive/ArchiveReportSpec.h"
#include "core/base/Clock.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/report/ReportDisplay.h"
#include "core/exchange/Sinks.h"
#include "core/jobs/Dispatcher.h"
#include "ui/archive/ArchiveListDefinition.h"
#include "ui/archive/ReportCriteriaForm.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/documents/SaveExport.h"
#include "ui/printing/PreviewPane.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/JobProgress.h"
#include "ui/widgets/MessageBar.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kPreviewPages = 12; // more than people turn before they print
constexpr int kPauseMs = 250;     // after the last change of the criteria

QString suffixOf(int format)
{
    return QStringList{u".pdf"_s, u".xlsx"_s, u".csv"_s}.at(format);
}

} // namespace

/// A preview as it comes back from the database thread.
struct ReportDialog::Shown {
    SharedReportData data;
    std::shared_ptr<const DisplayList> pages;
    int pageCount = 0;
};

ReportDialog::ReportDialog(const PageContext& context, const ArchiveServices& services, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_bar{new MessageBar(this)},
      m_criteria{new ReportCriteriaForm(context.clock, contractTypesOf(context.ledger), this)},
      m_preview{new PreviewPane(this)}, m_sums{new QLabel(this)},
      m_progress{new JobProgress(this)}, m_stop{new QPushButton(tr("Stop"), this)}, m_pause{new QTimer(this)}
{
    setObjectName(u"reportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Archive report"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_preview->preview().setAccessibleName(tr("Preview of the report"));
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &ReportDialog::preview);
    connect(m_criteria, &ReportCriteriaForm::changed, this, &ReportDialog::askAgain);
    preview();
}

ReportDialog::~ReportDialog()
{
    m_job.cancel();
}

void ReportDialog::build()
{
    m_sums->setObjectName(u"reportSumsLabel"_s);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setWordWrap(true);
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setAutoDefault(false);
    showProgress(false);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_job.cancel(); });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    const auto addExport = [&](const QString& text, const QString& name, Format format) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setEnabled(false);
        m_exports.append(button);
        connect(button, &QPushButton::clicked, this, [this, format] { exportAs(format); });
    };
    addExport(tr("Save &PDF"), u"savePdfButton"_s, Format::Pdf);
    addExport(tr("Save E&xcel"), u"saveExcelButton"_s, Format::Xlsx);
    addExport(tr("Save CS&V"), u"saveCsvButton"_s, Format::Csv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, Spacing::of(*this).normal, 0);
    leftLayout->setSpacing(Spacing::of(*this).normal);
    left->setMinimumWidth(charactersWide(*this, 22)); // hints in the fields are read whole
    leftLayout->addWidget(m_criteria);
    leftLayout->addWidget(m_sums);
    leftLayout->addStretch();
    auto* panes = new DetailPane(left, m_preview, m_context.view, u"archiveReport"_s, this);
    panes->setStretchFactor(0, 0);
    panes->setStretchFactor(1, 1);
    auto* running = new QHBoxLayout;
    running->addWidget(m_progress, 1);
    running->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(panes, 1);
    layout->addLayout(running);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 84), charactersWide(*this, 48));
}

void ReportDialog::askAgain()
{
    m_pause->start();
}

void ReportDialog::preview()
{
    m_pause->stop();
    m_job.cancel(); // the preview before is out of date
    m_criteria->panel().clearErrors();
    const quint64 asked = ++m_asked;
    const auto work = [services = m_services, actor = m_context.actor, criteria = m_criteria->criteria(),
                       language = QLocale().name()](JobContext& job) -> Result<Shown> {
        const auto data = services.reports.prepare(actor, criteria, job);
        if (!data)
            return passOn(data);
        const ReportSpec spec = archiveReportSpec(*data, ArchiveReportWords(language));
        const ReportFonts fonts = officeReportFonts(*services.fonts);
        const auto paginator = ReportPaginator::prepare(spec, fonts, job);
        if (!paginator)
            return passOn(paginator);
        auto pages = layOutReport(spec, fonts, job, kPreviewPages);
        if (!pages)
            return passOn(pages);
        return Shown{*data, std::make_shared<const DisplayList>(std::move(*pages)), paginator->pageCount()};
    };
    m_job = m_context.dispatcher.runJob(this, work, {}, [this, asked](const Result<Shown>& shown) {
        if (asked == m_asked)
            previewed(shown);
    });
}

void ReportDialog::previewed(const Result<Shown>& shown)
{
    const bool isThere = shown.has_value();
    for (QPushButton* button : m_exports)
        button->setEnabled(isThere);
    if (!isThere) {
        m_data.reset();
        m_preview->setPages({});
        m_sums->clear();
        say(shown.error());
        return;
    }
    m_data = shown->data;
    m_preview->setPages(shown->pages, shown->pageCount);
    QStringList sums{tr("%n contract(s)", nullptr, static_cast<int>(m_data->total.count))};
    for (const auto& [currency, amount] : m_data->total.amounts)
        sums.append(currencyCode(currency) + u' ' + formatMoney(amount));
    m_sums->setText(sums.join(u'\n'));
}

void ReportDialog::exportAs(Format format)
{
    const QStringList filters{tr("PDF files (*.pdf)"), tr("Excel workbooks (*.xlsx)"), tr("CSV tables (*.csv)")};
    const auto kind = static_cast<int>(format);
    const QString title = ArchiveReportWords(QLocale().name())(u"title"_s);
    const QString day = m_context.clock.today().toString(Qt::ISODate);
    saveExport(this, m_context.files,
               {.purpose = u"archive_report"_s,
                .title = tr("Save the report"),
                .filter = filters.at(kind),
                .proposal = fileName(title + u' ' + day, suffixOf(kind))},
               suffixOf(kind), [this, format](const ExportTarget& target) { write(format, target); });
}

void ReportDialog::write(Format format, const ExportTarget& target)
{
    if (!m_data)
        return;
    showProgress(true);
    const auto work = [services = m_services, actor = m_context.actor, data = m_data, format, target,
                       language = QLocale().name()](JobContext& job) {
        return exportThrough(target, [&](const QString& place) {
            ArchiveReportFiles files;
            (format == Format::Pdf ? files.pdf : format == Format::Xlsx ? files.xlsx : files.csv) = place;
            return services.reports.write(actor, data, files, ArchiveReportWords(language),
                                          officeReportFonts(*services.fonts), job);
        });
    };
    m_job = m_context.dispatcher.runJob(this, work, m_progress->steps(),
                                        [this, path = target.path](const Result<int>& pages) { written(pages, path); });
}

void ReportDialog::written(const Result<int>& pages, const QString& path)
{
    showProgress(false);
    if (!pages) {
        say(pages.error());
        return;
    }
    const QString folder = QFileInfo(path).absolutePath();
    m_bar->say(Tone::Success, tr("Saved: %1").arg(path), tr("Open folder"),
               [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void ReportDialog::say(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return; // the person, or the next preview, stopped it
    const QString sentence = errorText(error);
    if (!m_criteria->panel().setError(error.field, sentence))
        m_bar->say(Tone::Danger, sentence);
}

void ReportDialog::showProgress(bool isRunning)
{
    if (isRunning)
        m_progress->begin();
    else
        m_progress->end();
    m_stop->setVisible(isRunning);
    m_criteria->setEnabled(!isRunning);
    for (QPushButton* button : m_exports)
        button->setEnabled(!isRunning && m_data);
}

} // namespace cdesk::ui
