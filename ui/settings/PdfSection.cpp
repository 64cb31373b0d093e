// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PdfSection.h"

#include "core/documents/programs/PageComparison.h"
#include "core/jobs/Dispatcher.h"
#include "core/storage/DurableFile.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/printing/PreviewPane.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr qint64 kLargestDocument = 200LL << 20;
constexpr double kPictureDpi = 110;

QLabel* namedLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* headingLabel(const QString& text, QWidget* parent)
{
    auto* label = namedLabel({}, parent);
    label->setText(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

PdfSection::PdfSection(const PageContext& context, const SettingsServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_own{new QRadioButton(this)},
      m_other{new QRadioButton(this)}, m_state{namedLabel(u"pdfProgramState"_s, this)},
      m_compare{new QPushButton(tr("Choose a Word document…"), this)}, m_stop{new QPushButton(tr("Stop"), this)},
      m_busy{namedLabel(u"comparisonState"_s, this)}, m_both{new QWidget(this)},
      m_ownTitle{namedLabel(u"ownPagesTitle"_s, this)}, m_otherTitle{namedLabel(u"otherPagesTitle"_s, this)},
      m_ownPages{new PreviewPane(this)}, m_otherPages{new PreviewPane(this)}
{
    setObjectName(u"pdfSection"_s);
    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space.page, space.page);
    layout->setSpacing(space.normal);
    buildChoice();

    layout->addSpacing(space.section);
    layout->addWidget(headingLabel(tr("See both beside each other"), this));
    auto* row = new QHBoxLayout;
    m_compare->setObjectName(u"compareDocumentButton"_s);
    m_stop->setObjectName(u"stopComparisonButton"_s);
    m_stop->hide();
    row->addWidget(m_compare);
    row->addWidget(m_stop);
    row->addWidget(m_busy, 1);
    layout->addLayout(row);
    auto* both = new QHBoxLayout(m_both);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space.section);
    both->addWidget(pages(m_ownPages, m_ownTitle), 1);
    both->addWidget(pages(m_otherPages, m_otherTitle), 1);
    layout->addWidget(m_both, 1);
    layout->addStretch();
    m_both->hide(); // until there is something to compare
    m_ownPages->setObjectName(u"ownPagesPane"_s);
    m_otherPages->setObjectName(u"otherPagesPane"_s);

    connect(m_compare, &QPushButton::clicked, this, &PdfSection::chooseDocument);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_job.cancel(); });
    const auto follow = [this](PreviewPane* leader, PreviewPane* follower) {
        connect(&leader->preview(), &PagePreview::pageChanged, this, [leader, follower](int page, int) {
            if (leader->preview().hasFocus() && page < follower->preview().pageCount())
                follower->preview().showPage(page);
        });
    };
    follow(m_ownPages, m_otherPages);
    follow(m_otherPages, m_ownPages);
    setBusy(false);
}

void PdfSection::buildChoice()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(headingLabel(tr("Who makes the pages of a contract saved as PDF"), this));
    m_own->setObjectName(u"ownMakerButton"_s);
    m_own->setText(tr("ContractDesk: the same pages as on screen and on paper"));
    m_other->setObjectName(u"libreOfficeMakerButton"_s);
    m_other->setText(tr("LibreOffice"));
    column->addWidget(m_own);
    column->addWidget(m_other);
    column->addWidget(m_state);
    auto* hint = namedLabel(u"pdfMakerHint"_s, this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setText(
        tr("Only what is saved as PDF changes: preview, printer and the copy stored with the contract keep "
           "ContractDesk's pages. The page code, the small text beside it and 草稿 are put on LibreOffice's pages as "
           "well. Lines and pages may break elsewhere than on paper. When LibreOffice fails or takes longer than a "
           "minute, ContractDesk makes the PDF and says so. WPS and Word are not offered: they cannot be asked "
           "reliably without their window."));
    column->addWidget(hint);
    connect(m_own, &QRadioButton::clicked, this, [this] { choose(PdfMaker::Own); });
    connect(m_other, &QRadioButton::clicked, this, [this] { choose(PdfMaker::LibreOffice); });
}

QWidget* PdfSection::pages(PreviewPane* pane, QLabel* title)
{
    auto* side = new QWidget(m_both);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(pane, 1);
    pane->setMinimumHeight(fontMetrics().height() * 26);
    return side;
}

void PdfSection::show(const OfficeSettings& settings)
{
    m_settings = settings;
    m_own->setChecked(settings.pdfMaker == PdfMaker::Own);
    m_other->setChecked(settings.pdfMaker == PdfMaker::LibreOffice);
    load();
}

void PdfSection::load()
{
    m_program = programOf(PdfMaker::LibreOffice,
                          m_services.findPdfPrograms ? m_services.findPdfPrograms() : std::vector<PdfProgram>{});
    const bool isChosen = m_settings.pdfMaker == PdfMaker::LibreOffice;
    m_other->setEnabled(m_program || isChosen);
    if (m_program)
        m_state->setText(tr("Found: %1").arg(QDir::toNativeSeparators(m_program->path)));
    else if (isChosen)
        m_state->setText(tr("⚠ LibreOffice was not found on this computer: here ContractDesk makes the PDFs."));
    else
        m_state->setText(tr("LibreOffice was not found on this computer. Install it to have the choice."));
    setBusy(m_isBusy);
}

void PdfSection::choose(PdfMaker maker)
{
    if (maker == m_settings.pdfMaker)
        return;
    m_settings.pdfMaker = maker;
    load();
    Q_EMIT changed(m_settings);
}

void PdfSection::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_compare->setEnabled(!isBusy && m_program && m_services.fonts);
    m_stop->setVisible(isBusy);
    if (isBusy)
        m_busy->setText(tr("LibreOffice is laying the document out…"));
}

void PdfSection::chooseDocument()
{
    m_context.files.openFile(this,
                             {.purpose = u"page_comparison"_s,
                              .title = tr("A Word document to look at"),
                              .filter = tr("Word documents (*.docx)"),
                              .proposal = {}},
                             [this](const QString& path) { compare(path); });
}

void PdfSection::compare(const QString& path)
{
    setBusy(true);
    const auto work = [path, fonts = m_services.fonts, program = *m_program](JobContext& job) -> Result<ComparedPages> {
        const auto bytes = readFile(path, kLargestDocument);
        return bytes ? comparePages(*bytes, *fonts, program, kPictureDpi, job) : passOn(bytes);
    };
    m_job = m_context.dispatcher.runJob(this, work, {}, [this](const Result<ComparedPages>& compared) {
        setBusy(false);
        m_busy->clear();
        if (compared)
            showBoth(*compared);
        else if (compared.error().kind != ErrorKind::Cancelled)
            m_context.messenger.error(compared.error());
    });
}

void PdfSection::showBoth(const ComparedPages& compared)
{
    const auto ownCount = static_cast<int>(compared.own.pages.size());
    m_ownTitle->setText(tr("ContractDesk: %n page(s)", nullptr, ownCount));
    m_otherTitle->setText(tr("LibreOffice: %n page(s)", nullptr, compared.theirCount));
    m_busy->setText(ownCount == compared.theirCount ? QString() : tr("The two count different pages."));
    m_ownPages->setPages(std::make_shared<const DisplayList>(compared.own));
    m_otherPages->setPages(std::make_shared<const DisplayList>(compared.theirs), compared.theirCount);
    m_both->show();
}

} // namespace cdesk::ui
