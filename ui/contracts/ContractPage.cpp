// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractPage.h"

#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "core/session/UseCase.h"
#include "ui/contracts/ContractDetailView.h"
#include "ui/contracts/ContractListColumns.h"
#include "ui/contracts/ContractViews.h"
#include "ui/contracts/DraftPane.h"
#include "ui/contracts/OwnTextWriting.h"
#include "ui/lists/ListPane.h"
#include "ui/shell/Rights.h"
#include "ui/shell/ViewState.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/EmptyHint.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

ContractPage::ContractPage(const PageContext& context, const ContractServices& services, QWidget* parent)
    : Page(parent), m_context{context},
      m_services{services}, m_places{new QStackedWidget(this)}, m_lists{new QStackedWidget(this)}
{
    setObjectName(u"contractPage"_s);
    setAcceptDrops(true);
    buildLists();
    addCommands();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_places);
    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        const bool concernsIt = changes.touches(EntityKind::Contract) || changes.touches(EntityKind::Document) ||
                                changes.touches(EntityKind::Office);
        if (m_chosen > 0 && concernsIt)
            showChosen();
    });
    enableCommands();
}

void ContractPage::buildLists()
{
    const auto makeList = [this](ContractListColumns::Bin bin) {
        auto* list =
            new ListPane(ContractListColumns::definition(bin), m_context.ledger, m_context.view, m_context.clock, this);
        const int space = Spacing::of(*this).normal;
        list->layout()->setContentsMargins(space, space, space, space);
        m_lists->addWidget(list);
        connect(list, &ListPane::currentChanged, this, &ContractPage::choose);
        connect(list, &ListPane::opened, this, &ContractPage::edit);
        return list;
    };
    m_contracts = makeList(ContractListColumns::Bin::Without);
    m_contracts->setObjectName(u"contractList"_s);
    m_binned = makeList(ContractListColumns::Bin::Only);
    m_binned->setObjectName(u"binnedContractList"_s);
    m_contracts->emptyHint().setSentence(tr("There are no contracts yet."));
    connect(m_contracts->emptyHint().addStep(tr("New contract"), u"firstContractButton"_s), &QPushButton::clicked, this,
            &ContractPage::writeNew);
    connect(m_contracts->emptyHint().addStep(tr("Contract from the other side's paper…"), u"firstPaperButton"_s),
            &QPushButton::clicked, this, &ContractPage::choosePaper);
    m_binned->emptyHint().setSentence(tr("The bin is empty."));

    m_detail = new ContractDetailView(this);
    auto* pane = new DetailPane(m_lists, m_detail, m_context.view, u"contracts"_s, this);
    if (m_context.view.bytes(u"panes/contracts/division"_s).isEmpty())
        pane->setSizes({3, 2});
    m_places->addWidget(pane);
    connect(m_detail, &ContractDetailView::actionWanted, this, &ContractPage::step);
    connect(m_detail, &ContractDetailView::renewalDecided, this, &ContractPage::decideRenewal);
    connect(m_detail, &ContractDetailView::documentWanted, this, &ContractPage::openDocument);
    connect(m_detail, &ContractDetailView::customerWanted, this,
            [this](qint64 id) { m_context.navigator.open(EntityKind::Customer, id); });
}

void ContractPage::addCommands()
{
    addCommand(tr("New contract"), u"document-new"_s, u"newContractAction"_s, &ContractPage::writeNew)
        ->setShortcut(QKeySequence::New);
    m_edit = addCommand(tr("Edit contract"), u"document-edit"_s, u"editContractAction"_s, &ContractPage::edit);
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_editText = addCommand(tr("Edit text"), u"draw-text"_s, u"editContractTextAction"_s, &ContractPage::editText);
    m_editText->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2));
    m_copy =
        addCommand(tr("Copy as new contract"), u"document-duplicate"_s, u"copyContractAction"_s, &ContractPage::copy);
    m_outgoing = {addCommand(tr("Print…"), u"document-print"_s, u"printContractAction"_s, &ContractPage::print),
                  addCommand(tr("Save as PDF…"), u"document-export"_s, u"savePdfAction"_s, &ContractPage::saveAsPdf)};
    m_saveWord = addCommand(tr("Save as Word…"), u"document-export"_s, u"saveWordAction"_s, &ContractPage::saveAsWord);
    m_outgoing.append(
        addCommand(tr("Compare texts…"), u"vcs-diff"_s, u"compareTextsAction"_s, &ContractPage::compareTexts));
    m_outgoing.front()->setShortcut(QKeySequence::Print);
    m_letter =
        addCommand(tr("Letters and sheets…"), u"document-new"_s, u"writeLetterAction"_s, &ContractPage::writeLetter);
    m_paper = addCommand(tr("Contract from the other side's paper…"), u"document-import"_s, u"importPaperAction"_s,
                         &ContractPage::choosePaper);
    m_paper->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_replacePaper = addCommand(tr("Another paper in its place…"), u"document-import"_s, u"replacePaperAction"_s,
                                &ContractPage::choosePaperInstead);
    m_remove = addCommand(tr("Move to bin"), u"edit-delete"_s, u"removeContractAction"_s, &ContractPage::remove);
    m_remove->setShortcut(QKeySequence::Delete);
    m_restore = addCommand(tr("Restore"), u"edit-undo"_s, u"restoreContractAction"_s, &ContractPage::restore);
    m_purge = addCommand(tr("Delete for good"), u"edit-delete"_s, u"purgeContractAction"_s, &ContractPage::purge);
    m_log = addCommand(tr("Show in the log"), u"appointment-new"_s, u"showContractLogAction"_s, [this] {
        m_context.navigator.showView(u"log"_s,
                                     logView(EntityKind::Contract, m_contract->id.value(), m_contract->number));
    });
    m_bin = addCommand(tr("Show bin"), u"user-trash"_s, u"showContractBinAction"_s, &ContractPage::toggleBin);
    m_bin->setCheckable(true);
    m_lists->addActions(commands()); // their keys belong to list and view; while writing, the form has its own
    m_detail->addActions(commands());
}

QString ContractPage::handbookPage() const
{
    if (m_textWriting && m_places->currentWidget() == m_textWriting)
        return u"editor"_s;
    return m_writing && m_places->currentWidget() == m_writing ? u"drafting"_s : u"signing"_s;
}

void ContractPage::entered()
{
    if (m_chosen == 0)
        choose(list().view().currentId());
}

bool ContractPage::mayLeave()
{
    if (m_writing && m_places->currentWidget() == m_writing)
        m_writing->keepNow(); // it is there again when the page is opened
    if (m_textWriting)
        m_textWriting->keepNow();
    return true;
}

void ContractPage::openSubject(qint64 id)
{
    stopWriting();
    m_bin->setChecked(false);
    toggleBin();
    if (!m_contracts->showId(id))
        choose(id);
}

void ContractPage::useView(const QString& view)
{
    const auto preset = contractView(view);
    if (!preset)
        return;
    stopWriting();
    m_bin->setChecked(false);
    toggleBin();
    m_contracts->use(*preset);
}

ListPane& ContractPage::list() const
{
    return m_bin && m_bin->isChecked() ? *m_binned : *m_contracts;
}

void ContractPage::choose(qint64 id)
{
    m_chosen = id;
    m_contract.reset();
    enableCommands();
    if (id > 0)
        showChosen();
    else
        m_detail->clear();
}

void ContractPage::showChosen()
{
    const auto read = [services = m_services, actor = m_context.actor, id = ContractId{m_chosen}] {
        return services.contracts.dossier(actor, id);
    };
    m_context.dispatcher.run(this, read, [this, id = m_chosen](const Result<ContractDossier>& dossier) {
        if (id != m_chosen)
            return; // the person has gone on to another one
        if (dossier) {
            m_contract = dossier->details.contract;
            m_source = dossier->details.textSource;
            m_detail->tell(*dossier, m_context.actor);
        } else {
            m_contract.reset();
            m_detail->clear();
        }
        enableCommands();
    });
}

void ContractPage::enableCommands()
{
    const Actor& actor = m_context.actor;
    const bool isBin = m_bin->isChecked();
    const bool isChosen = m_contract.has_value();
    const bool mayDraft = permitted(actor, "contract.draft").has_value();
    const bool mayPrint = permitted(actor, "contract.print").has_value();
    const bool isThere = isChosen && !isBin;
    const bool isWritten = isThere && m_source == TextSource::Written;
    const bool isOpen = isThere && isEditable(m_contract->state);
    offer(commands().front(), true, mayDraft);
    offer(m_paper, true, permitted(actor, "paper.import").has_value());
    offer(m_edit, isOpen, mayDraft);
    offer(m_editText, isOpen && isWritten, mayDraft);
    offer(m_copy, isChosen, mayDraft);
    for (QAction* action : std::as_const(m_outgoing))
        offer(action, isThere && m_source != TextSource::None, mayPrint);
    offer(m_saveWord, isWritten, mayPrint);
    offer(m_replacePaper, isOpen && !m_contract->templateVersionId.isSet(),
          permitted(actor, "paper.import").has_value());
    offer(m_letter, isThere, mayPrint);
    offer(m_log, isChosen, permitted(actor, "audit.page").has_value());
    offer(m_remove, isOpen || (isThere && m_contract->state == ContractState::Void), actor, Permission::DraftContract);
    offer(m_restore, isChosen && isBin, actor, Permission::DraftContract);
    offer(m_purge, isChosen && isBin, actor, Permission::PurgeBin);
    m_restore->setVisible(isBin);
    m_purge->setVisible(isBin);
    m_remove->setVisible(!isBin);
}

DraftPane& ContractPage::writing()
{
    if (!m_writing) {
        m_writing = new DraftPane(m_context, m_services, this);
        m_places->addWidget(m_writing);
        connect(m_writing, &DraftPane::closed, this, &ContractPage::stopWriting);
        connect(m_writing, &DraftPane::saved, this, [this](ContractId id) { m_contracts->showId(id.value()); });
        connect(m_writing, &DraftPane::textWanted, this, [this](ContractId id) {
            m_drafted = id;
            m_writing->edit(id); // stands there when the text can't be opened, too
            textWriting().edit(id);
        });
        connect(m_writing, &DraftPane::placeWanted, this,
                [this](ContractId id, ClauseId clause, const QString& wording) {
                    m_drafted = id;
                    m_writing->edit(id);
                    textWriting().editWithClause(id, clause, wording);
                });
    }
    m_places->setCurrentWidget(m_writing);
    return *m_writing;
}

OwnTextWriting& ContractPage::textWriting()
{
    if (!m_textWriting) {
        m_textWriting = new OwnTextWriting(m_context, m_services, this);
        m_places->addWidget(m_textWriting);
        connect(m_textWriting, &OwnTextWriting::opened, this, [this] { m_places->setCurrentWidget(m_textWriting); });
        connect(m_textWriting, &OwnTextWriting::closed, this, &ContractPage::stopTextWriting);
    }
    return *m_textWriting;
}

void ContractPage::editText()
{
    if (!m_contract || !m_editText->isEnabled())
        return;
    m_drafted = {};
    textWriting().edit(m_contract->id);
}

void ContractPage::stopTextWriting()
{
    if (m_drafted.isSet())
        writing().edit(m_drafted);
    else
        stopWriting();
}

void ContractPage::stopWriting()
{
    if (m_textWriting)
        m_textWriting->keepNow();
    m_places->setCurrentIndex(0);
    list().view().setFocus();
}

} // namespace cdesk::ui
