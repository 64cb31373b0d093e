// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/Dispatcher.h"
#include "core/storage/DurableFile.h"
#include "ui/compare/CompareDialog.h"
#include "ui/contracts/ActionDialog.h"
#include "ui/contracts/ContractDetailView.h"
#include "ui/contracts/ContractPage.h"
#include "ui/contracts/ContractPrinting.h"
#include "ui/contracts/ContractWords.h"
#include "ui/contracts/DraftPane.h"
#include "ui/contracts/LetterDialog.h"
#include "ui/contracts/paper/PaperDialog.h"
#include "ui/dialogs/Confirm.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/documents/SaveExport.h"
#include "ui/lists/ListPane.h"
#include "ui/text/Messenger.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// The one file that is dragged, when it may be a contract; empty otherwise.
QString droppedPaper(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return PaperDialog::endings().contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

void ContractPage::draft(CustomerId customer, TemplateId chosen)
{
    writing().startNew(customer, chosen);
}

void ContractPage::writeNew()
{
    draft({}, {});
}

void ContractPage::choosePaper()
{
    const FileDialogs::Request request{.purpose = u"paper_import"_s,
                                       .title = tr("Paper of the other side"),
                                       .filter = PaperDialog::filter(),
                                       .proposal = {}};
    m_context.files.openFile(this, request, [this](const QString& path) { takePaperIn(path); });
}

void ContractPage::takePaperIn(const QString& path)
{
    readPaper(new PaperDialog(m_context, m_services, this), path);
}

void ContractPage::choosePaperInstead()
{
    if (!m_contract)
        return;
    const FileDialogs::Request request{.purpose = u"paper_import"_s,
                                       .title = tr("Paper in place of the one before"),
                                       .filter = PaperDialog::filter(),
                                       .proposal = {}};
    m_context.files.openFile(this, request, [this, contract = *m_contract](const QString& path) {
        auto* dialog = new PaperDialog(m_context, m_services, this);
        dialog->replaceIn(contract.id, contract.number);
        readPaper(dialog, path);
    });
}

void ContractPage::readPaper(PaperDialog* dialog, const QString& path)
{
    connect(dialog, &PaperDialog::imported, this, [this](ContractId id) { openSubject(id.value()); });
    dialog->open();
    dialog->readFile(path);
}

void ContractPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaper(*event).isEmpty() && m_paper->isEnabled())
        event->acceptProposedAction();
}

void ContractPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedPaper(*event);
    if (path.isEmpty() || !m_paper->isEnabled())
        return;
    event->acceptProposedAction();
    takePaperIn(path);
}

void ContractPage::edit()
{
    if (m_contract && m_edit->isEnabled())
        writing().edit(m_contract->id);
}

void ContractPage::copy()
{
    if (m_contract)
        writing().startCopy(m_contract->id);
}

void ContractPage::print()
{
    if (m_contract)
        printContract(this, m_context, m_services, m_contract->id, m_source);
}

void ContractPage::saveAsPdf()
{
    if (m_contract)
        saveContractAs(this, m_context, m_services, *m_contract, PrintWay::Pdf);
}

void ContractPage::saveAsWord()
{
    if (m_contract)
        saveContractAs(this, m_context, m_services, *m_contract, PrintWay::Docx);
}

void ContractPage::writeLetter()
{
    if (m_contract)
        (new LetterDialog(m_context, m_services, *m_contract, this))->open();
}

void ContractPage::toggleBin()
{
    m_lists->setCurrentWidget(&static_cast<QWidget&>(list()));
    choose(list().view().currentId());
}

void ContractPage::after(const Result<void>& done, const QString& sentence)
{
    if (done)
        m_context.messenger.done(sentence);
    else
        m_context.messenger.error(done.error());
}

void ContractPage::remove()
{
    if (!m_contract)
        return;
    const auto act = [services = m_services, actor = m_context.actor, contract = *m_contract] {
        return services.contracts.remove(actor, contract.id, contract.revision);
    };
    m_context.dispatcher.run(this, act, [this, contract = *m_contract](const Result<void>& done) {
        if (!done)
            return m_context.messenger.error(done.error());
        const auto back = [this, id = contract.id] {
            const auto undo = [services = m_services, actor = m_context.actor, id] {
                return services.contracts.restore(actor, id);
            };
            m_context.dispatcher.run(
                this, undo, [this](const Result<void>& restored) { after(restored, tr("Contract restored.")); });
        };
        m_context.messenger.done(tr("%1 was moved to the bin.").arg(contract.number), {tr("Undo"), back});
    });
}

void ContractPage::restore()
{
    if (!m_contract)
        return;
    const auto act = [services = m_services, actor = m_context.actor, id = m_contract->id] {
        return services.contracts.restore(actor, id);
    };
    m_context.dispatcher.run(this, act, [this](const Result<void>& done) { after(done, tr("Contract restored.")); });
}

void ContractPage::purge()
{
    if (!m_contract)
        return;
    const Question question{
        .title = tr("Delete for good"),
        .sentence = tr("%1 will be gone with its versions. Its number stays taken.").arg(m_contract->number),
        .verb = tr("Delete for good")};
    confirm(this, question, [this, id = m_contract->id] {
        const auto act = [services = m_services, actor = m_context.actor, id] {
            return services.contracts.purge(actor, id);
        };
        m_context.dispatcher.run(this, act, [this](const Result<void>& done) { after(done, tr("Contract deleted.")); });
    });
}

void ContractPage::step(ContractAction action)
{
    if (!m_contract)
        return;
    if (action == ContractAction::File)
        return m_context.navigator.showPage(u"archive"_s); // filing needs a place; the archive asks for it
    if (ActionDialog::hasQuestions(*m_contract, action)) {
        auto* dialog = new ActionDialog(m_context, m_services, *m_contract, action, this);
        connect(dialog, &ActionDialog::taken, this, [this, action](ContractState state) { stepTaken(action, state); });
        return dialog->open();
    }
    const auto act = [services = m_services, actor = m_context.actor, contract = *m_contract, action] {
        return takeStep(services, actor, contract, action, {});
    };
    m_context.dispatcher.run(this, act, [this, action](const Result<ContractState>& state) {
        if (state)
            stepTaken(action, *state);
        else
            m_context.messenger.error(state.error());
    });
}

void ContractPage::stepTaken(ContractAction action, ContractState state)
{
    // Where the table has a way back, it is offered at once.
    const bool isEnd = action != ContractAction::Reopen && findTransition(state, ContractAction::Reopen) != nullptr;
    const bool mayWithdraw = action == ContractAction::Submit;
    Messenger::Action back;
    if (isEnd || mayWithdraw)
        back = {ContractWords::of(isEnd ? ContractAction::Reopen : ContractAction::Withdraw),
                [this, isEnd] { step(isEnd ? ContractAction::Reopen : ContractAction::Withdraw); }};
    // The step, not the state: a contract that begins tomorrow is in performance, and yet not in force.
    m_context.messenger.done(tr("Recorded: %1").arg(ContractWords::of(action)), back);
}

void ContractPage::decideRenewal(RenewalDecision decision)
{
    if (!m_contract)
        return;
    const auto act = [services = m_services, actor = m_context.actor, contract = *m_contract, decision] {
        return services.contracts.decideRenewal(actor, contract.id, contract.revision, decision);
    };
    m_context.dispatcher.run(this, act, [this](const Result<void>& done) { after(done, tr("Decision kept.")); });
}

void ContractPage::openDocument(DocumentId id, const QString& fileName)
{
    const FileDialogs::Request request{.purpose = u"document_export"_s,
                                       .title = tr("Save a copy"),
                                       .filter = tr("As it is (*)"),
                                       .proposal = fileName};
    const QString ending = u'.' + QFileInfo(fileName).suffix();
    saveExport(this, m_context.files, request, ending, [this, id](const ExportTarget& target) {
        const auto write = [services = m_services, actor = Actor(m_context.actor), id, target] {
            return services.documents.exportTo(actor, id, target);
        };
        m_context.dispatcher.run(this, write, [this](const Result<void>& done) { after(done, tr("Copy saved.")); });
    });
}

void ContractPage::compareTexts()
{
    if (m_contract)
        (new CompareDialog(m_context, m_services.drafting, m_contract->id, m_contract->number, this))->open();
}

} // namespace cdesk::ui
