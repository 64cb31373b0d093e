// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/paper/PaperDialog.h"

#include "core/jobs/Dispatcher.h"
#include "core/storage/DurableFile.h"
#include "core/storage/FileStore.h"
#include "ui/contracts/paper/PaperTermForm.h"
#include "ui/contracts/paper/PaperTextView.h"
#include "ui/contracts/paper/PaperWords.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/JobProgress.h"
#include "ui/widgets/MessageBar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

PaperDialog::PaperDialog(const PageContext& context, const ContractServices& services, QWidget* parent)
    : QDialog(parent), m_context{context},
      m_services{services}, m_bar{new MessageBar(this)}, m_state{new QLabel(this)}, m_text{new PaperTextView(this)},
      m_form{new PaperTermForm(context, services.customers, this)}, m_use{new QToolButton(this)},
      m_progress{new JobProgress(this)}, m_other{new QPushButton(tr("Choose another &file…"), this)},
      m_import{new QPushButton(tr("&Take in as a draft"), this)}, m_close{new QPushButton(tr("Cancel"), this)}
{
    setObjectName(u"paperDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Contract from the other side's paper"));
    build();
    connect(m_other, &QPushButton::clicked, this, &PaperDialog::chooseOther);
    connect(m_import, &QPushButton::clicked, this, &PaperDialog::takeIn);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isBusy)
            m_job.cancel();
        else
            reject();
    });
    connect(m_form, &PaperTermForm::placeWanted, m_text, &PaperTextView::showPlace);
    connect(m_form, &PaperTermForm::placesChanged, this, [this] { m_text->setFound(m_form->places()); });
    connect(m_text, &QPlainTextEdit::selectionChanged, this,
            [this] { m_use->setEnabled(!m_isBusy && !m_text->selected().isEmpty()); });
}

PaperDialog::~PaperDialog()
{
    m_job.cancel(); // a closed dialog must not go on reading unseen
}

void PaperDialog::replaceIn(ContractId id, const QString& number)
{
    m_replacedIn = id;
    m_formArea->hide();
    m_use->hide();
    m_import->setText(tr("&Put in its place"));
    setWindowTitle(tr("Another paper for %1").arg(number));
}

QStringList PaperDialog::endings()
{
    return {u"docx"_s, u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s, u"bmp"_s, u"webp"_s, u"txt"_s};
}

QString PaperDialog::filter()
{
    return tr("Contracts (%1)").arg(u"*."_s + endings().join(u" *."_s));
}

QWidget* PaperDialog::buildText()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_use->setObjectName(u"useSelectionButton"_s);
    m_use->setText(tr("&Use the selection as"));
    m_use->setToolTip(tr("Select a stretch of the text, then choose the field it belongs to."));
    m_use->setPopupMode(QToolButton::InstantPopup);
    m_use->setFocusPolicy(Qt::StrongFocus);
    m_use->setMenu(new QMenu(m_use));
    m_use->setEnabled(false);
    m_text->setMinimumWidth(charactersWide(*this, 20));
    column->addWidget(m_text, 1);
    column->addWidget(m_use, 0, Qt::AlignLeft);
    return left;
}

void PaperDialog::build()
{
    m_state->setObjectName(u"paperStateLabel"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_import->setObjectName(u"takePaperInButton"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    m_other->setObjectName(u"otherPaperButton"_s);
    m_other->setAutoDefault(false);
    m_close->setObjectName(u"closePaperButton"_s);
    m_close->setAutoDefault(false);
    m_formArea = new QScrollArea(this);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->setMinimumWidth(charactersWide(*this, 24));
    m_formArea->setWidget(m_form);
    m_form->installEventFilter(this);
    m_panes = new QSplitter(this);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(buildText());
    m_panes->addWidget(m_formArea);
    m_panes->setStretchFactor(0, 1);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    resize(charactersWide(*this, 62), fontMetrics().height() * 36);
    m_panes->setSizes({charactersWide(*this, 34), charactersWide(*this, 28)});
}

bool PaperDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest) { // fields came; labels are as wide as a language
        const int needed = m_form->minimumSizeHint().width() + m_formArea->verticalScrollBar()->sizeHint().width();
        m_formArea->setMinimumWidth(std::max(m_formArea->minimumWidth(), needed));
    }
    return QDialog::eventFilter(watched, event);
}

void PaperDialog::begin(const QString& sentence)
{
    m_isBusy = true;
    m_bar->dismiss();
    m_state->setText(sentence);
    m_progress->begin();
    m_panes->setEnabled(false);
    m_import->setEnabled(false);
    m_other->setEnabled(false);
}

void PaperDialog::end()
{
    m_isBusy = false;
    m_progress->end();
    m_other->setEnabled(true);
    m_state->clear();
}

void PaperDialog::readFile(const QString& path)
{
    if (path.isEmpty() || m_isBusy)
        return;
    begin(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    const auto read = [services = m_services, actor = m_context.actor, path](JobContext& job) -> Result<Prepared> {
        const auto bytes = cdesk::readFile(path, FileStore::kMaxBytes);
        if (!bytes)
            return passOn(bytes);
        auto opened = services.papers.open(actor, *bytes, QFileInfo(path).fileName(), job);
        const auto companies = services.customers.companies.list(actor);
        const auto settings = services.settings.read(actor);
        if (!opened || !companies || !settings)
            return !opened ? passOn(opened) : !companies ? passOn(companies) : passOn(settings);
        return Prepared{std::move(*opened), *companies, settings->contractTypes};
    };
    m_job = m_context.dispatcher.runJob(this, read, m_progress->steps(), [this](const Result<Prepared>& prepared) {
        end();
        if (prepared)
            return showPaper(*prepared);
        m_state->setText(tr("Choose the paper of the other side: a Word document, a PDF, or the picture of a page."));
        m_bar->say(Tone::Danger, errorText(prepared.error()));
        m_other->setFocus();
    });
}

void PaperDialog::showPaper(const Prepared& prepared)
{
    m_paper = prepared.opened.paper;
    if (!m_replacedIn.isSet())
        setWindowTitle(tr("Contract from %1").arg(m_paper.fileName));
    m_text->setPaper(m_paper.paragraphs);
    m_text->setPlaceholderText(tr("This paper has no text that can be read. It is filed as it is."));
    m_form->showPaper(prepared.opened, prepared.companies, prepared.contractTypes);
    fillUseMenu();
    m_panes->setEnabled(true);
    m_import->setEnabled(true);
    if (m_paper.unread)
        m_bar->say(Tone::Warning, errorText(*m_paper.unread));
    else if (m_paper.isRecognised)
        m_bar->say(Tone::Info, tr("The text was read from pictures. Compare figures and names with the paper."));
    if (m_replacedIn.isSet()) {
        m_state->setText(tr("%1 takes the place of the paper before, which stays filed. Amount, dates and parties of"
                            " the contract stay as they are; change them in its form where the paper says otherwise.")
                             .arg(m_paper.fileName));
        return m_import->setFocus();
    }
    const auto found = static_cast<int>(prepared.opened.terms.found.size());
    m_state->setText(found > 0 ? tr("%n value(s) recognised. What has a tick is taken over; a value shows its place in"
                                    " the text.",
                                    nullptr, found)
                               : tr("Nothing was recognised. Fill in what you know; the rest can follow later."));
    m_form->focusFirst();
}

void PaperDialog::fillUseMenu()
{
    QMenu* menu = m_use->menu();
    menu->clear();
    for (const PaperTerm term :
         {PaperTerm::Title, PaperTerm::Number, PaperTerm::Amount, PaperTerm::SignedOn, PaperTerm::StartOn,
          PaperTerm::EndOn, PaperTerm::FirstTerm, PaperTerm::NextTerm, PaperTerm::Notice})
        menu->addAction(PaperWords::of(term), this, [this, term] { useSelection(term, -1); });
    const QStringList parties = m_form->parties();
    for (int party = 0; party < parties.size(); ++party) {
        QMenu* ofParty = menu->addMenu(parties.at(party));
        for (const PaperTerm term : kAllPaperTerms)
            if (isOfParty(term))
                ofParty->addAction(PaperWords::of(term), this, [this, term, party] { useSelection(term, party); });
    }
}

void PaperDialog::useSelection(PaperTerm term, int party)
{
    m_form->use(term, party, m_text->selected(), m_text->selectedPlace());
}

void PaperDialog::chooseOther()
{
    const FileDialogs::Request request{
        .purpose = u"paper_import"_s, .title = tr("Paper of the other side"), .filter = filter(), .proposal = {}};
    m_context.files.openFile(this, request, [this](const QString& path) { readFile(path); });
}

void PaperDialog::takeIn()
{
    m_bar->dismiss();
    m_form->clearErrors();
    const PaperOrder order{
        .paper = m_paper, .parties = m_form->parties(), .sides = m_form->sides(), .terms = m_form->terms()};
    m_import->setEnabled(false);
    const auto take = [services = m_services, actor = m_context.actor, order, replaced = m_replacedIn] {
        return replaced.isSet() ? services.papers.replace(actor, replaced, order.paper)
                                : services.papers.import(actor, order);
    };
    m_context.dispatcher.run(this, take, [this](const Result<ImportedPaper>& paper) {
        m_import->setEnabled(true);
        if (paper)
            return taken(*paper);
        if (!m_form->setError(paper.error().field, errorText(paper.error())))
            m_bar->say(Tone::Danger, errorText(paper.error()));
    });
}

void PaperDialog::taken(const ImportedPaper& paper)
{
    if (m_replacedIn.isSet() && !paper.whyNotText)
        m_context.messenger.done(tr("%1 has another paper now. Compare texts shows what differs.").arg(paper.number));
    else if (paper.isOwnText)
        m_context.messenger.done(tr("%1 was drafted; the paper is its text.").arg(paper.number));
    else if (paper.whyNotText)
        m_context.messenger.warning(tr("%1 was drafted and the paper filed with it. It could not become the text: %2")
                                        .arg(paper.number, errorText(*paper.whyNotText)));
    else
        m_context.messenger.done(
            tr("%1 was drafted and the paper filed with it. It is signed on the other side's paper.")
                .arg(paper.number));
    Q_EMIT imported(paper.id);
    accept();
}

} // namespace cdesk::ui
