// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/ArchivePage.h"

#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "ui/archive/ArchiveListDefinition.h"
#include "ui/archive/ArchivePanel.h"
#include "ui/archive/FilingDialog.h"
#include "ui/archive/MoveDialog.h"
#include "ui/archive/ReportDialog.h"
#include "ui/archive/WaitingModel.h"
#include "ui/documents/DocumentOpener.h"
#include "ui/lists/ListPane.h"
#include "ui/shell/Rights.h"
#include "ui/shell/ViewState.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/EmptyHint.h"
#include "ui/widgets/StatusChip.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kWaitingColumnsKey = u"archive/fittedWaitingColumns"_s; // before, kept widths had to be scrolled

} // namespace

ArchivePage::ArchivePage(const PageContext& context, const ArchiveServices& services, DocumentService& documents,
                         QWidget* parent)
    : Page(parent), m_context{context}, m_services{services}, m_documents{documents}, m_tabs{new QTabWidget(this)}
{
    setObjectName(u"archivePage"_s);
    m_tabs->setObjectName(u"archiveTabs"_s);
    m_tabs->setAccessibleName(tr("Archive"));
    m_tabs->setDocumentMode(true);
    buildFiled();
    buildWaiting();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::of(*this).normal, 0, 0, 0); // the tabs begin where the title does
    layout->addWidget(m_tabs);

    setTabOrder(m_waiting, m_tabs->findChild<QTabBar*>()); // keys go to the list first, as on every page

    m_file = addCommand(tr("File contracts"), u"archive-insert"_s, u"fileContractsAction"_s, &ArchivePage::file);
    m_file->setShortcut(QKeySequence::New);
    m_edit = addCommand(tr("Edit record"), u"document-edit"_s, u"editRecordAction"_s, &ArchivePage::edit);
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_move = addCommand(tr("Move to another place"), u"folder"_s, u"movePapersAction"_s, &ArchivePage::move);
    m_report =
        addCommand(tr("Archive report"), u"document-print-preview"_s, u"archiveReportAction"_s, &ArchivePage::report);
    addActions(commands());
    m_filed->view().setContextMenu([this](QMenu& menu, const std::vector<qint64>&) {
        menu.addAction(m_edit);
        menu.addAction(m_move);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ArchivePage::enableCommands);
    enableCommands();

    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        const bool isOffice = changes.touches(EntityKind::Office);
        if (isOffice || changes.touches(EntityKind::Contract) || changes.touches(EntityKind::ArchiveRecord))
            loadWaiting();
        if (m_shown.isSet() &&
            (isOffice || changes.touches(EntityKind::ArchiveRecord) || changes.touches(EntityKind::Document)))
            showRecord(m_shown);
    });
}

void ArchivePage::buildFiled()
{
    m_filed = new ListPane(archiveListDefinition(), m_context.ledger, m_context.view, m_context.clock, this);
    m_filed->setObjectName(u"filedPane"_s);
    m_filed->emptyHint().setSentence(tr("No contract has been filed yet."));
    connect(m_filed->emptyHint().addStep(tr("File contracts"), u"firstFilingButton"_s), &QPushButton::clicked, this,
            &ArchivePage::file);
    m_panel = new ArchivePanel(this);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    const int margin = Spacing::of(*this).normal;
    leftLayout->setContentsMargins(0, margin, margin, margin);
    leftLayout->addWidget(m_filed);
    m_tabs->addTab(new DetailPane(left, m_panel, m_context.view, u"archive"_s, this), tr("Filed"));
    connect(m_filed, &ListPane::currentChanged, this, [this](qint64 id) { showRecord(ArchiveRecordId{id}); });
    connect(m_filed, &ListPane::selectionChanged, this, &ArchivePage::enableCommands);
    connect(m_filed, &ListPane::opened, this, &ArchivePage::edit);
    connect(m_panel, &ArchivePanel::checksChanged, this, &ArchivePage::saveChecks);
    connect(m_panel, &ArchivePanel::documentWanted, new DocumentOpener(m_context, m_documents, this),
            &DocumentOpener::open);
    connect(m_panel, &ArchivePanel::contractWanted, this,
            [this](ContractId id) { m_context.navigator.open(EntityKind::Contract, id.value()); });
}

void ArchivePage::buildWaiting()
{
    m_waitingModel = new WaitingModel(this);
    m_waiting = new QTableView(this);
    m_waiting->setObjectName(u"waitingList"_s);
    m_waiting->setAccessibleName(tr("Contracts waiting to be filed"));
    m_waiting->setModel(m_waitingModel);
    m_waiting->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_waiting->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_waiting->setTabKeyNavigation(false);
    m_waiting->setShowGrid(false);
    m_waiting->setWordWrap(false);
    m_waiting->setItemDelegateForColumn(WaitingModel::State, new StatusDelegate(m_waiting));
    m_waiting->verticalHeader()->hide();
    QHeaderView* header = m_waiting->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_waiting->setColumnWidth(WaitingModel::Number, charactersWide(*this, 9));
    for (const int column : {WaitingModel::Title, WaitingModel::Customer}) // share what the others leave
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {WaitingModel::State, WaitingModel::SignedOn, WaitingModel::EndedOn})
        m_waiting->setColumnWidth(column, charactersWide(*this, 7));
    header->restoreState(m_context.view.bytes(kWaitingColumnsKey));
    connect(header, &QHeaderView::sectionResized, this,
            [this, header] { m_context.view.setBytes(kWaitingColumnsKey, header->saveState()); });

    auto* empty = new EmptyHint(this);
    empty->setSentence(tr("Nothing waits: the paper of every signed contract has been filed."));
    m_waitingStack = new QStackedWidget(this);
    m_waitingStack->addWidget(m_waiting);
    m_waitingStack->addWidget(empty);
    const int margin = Spacing::of(*this).normal;
    m_waitingStack->setContentsMargins(0, margin, margin, margin);
    m_tabs->addTab(m_waitingStack, tr("Waiting to be filed"));
    connect(m_waiting, &QTableView::activated, this, &ArchivePage::file);
    connect(m_waiting->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArchivePage::enableCommands);
}

QString ArchivePage::handbookPage() const
{
    return u"archive"_s;
}

void ArchivePage::entered()
{
    loadWaiting();
}

void ArchivePage::openSubject(qint64 id)
{
    m_tabs->setCurrentIndex(0);
    m_filed->showId(id);
    showRecord(ArchiveRecordId{id});
}

void ArchivePage::loadWaiting()
{
    const auto read = [services = m_services, actor = m_context.actor] { return services.archive.waiting(actor); };
    m_context.dispatcher.run(this, read, [this](const Result<std::vector<WaitingContract>>& waiting) {
        if (!waiting) {
            m_context.messenger.error(waiting.error());
            return;
        }
        const auto count = static_cast<int>(waiting->size());
        m_waitingModel->setContracts(*waiting);
        m_waitingStack->setCurrentIndex(count > 0 ? 0 : 1);
        m_tabs->setTabText(1, count > 0 ? tr("Waiting to be filed (%1)").arg(count) : tr("Waiting to be filed"));
        enableCommands();
    });
}

void ArchivePage::showRecord(ArchiveRecordId id)
{
    m_shown = id;
    enableCommands();
    if (!id.isSet()) {
        m_panel->clear();
        return;
    }
    struct Record {
        ArchiveDetails details;
        std::vector<Document> documents;
    };
    const auto read = [services = m_services, &documents = m_documents, actor = m_context.actor,
                       id]() -> Result<Record> {
        const auto details = services.archive.find(actor, id);
        if (!details)
            return passOn(details);
        Record record{*details, {}};
        const DocumentOwner owners[] = {{EntityKind::ArchiveRecord, id.value()},
                                        {EntityKind::Contract, details->record.contractId.value()}};
        for (const DocumentOwner& owner : owners) {
            const auto found = documents.list(actor, owner);
            if (!found)
                return passOn(found);
            record.documents.insert(record.documents.end(), found->begin(), found->end());
        }
        return record;
    };
    m_context.dispatcher.run(this, read, [this, id](const Result<Record>& record) {
        if (id != m_shown)
            return; // the person has gone on to another one
        if (!record)
            return m_panel->clear();
        m_panel->tell(record->details, m_context.actor.may(Permission::FileContract));
        m_panel->showDocuments(record->documents);
    });
}

void ArchivePage::enableCommands()
{
    if (!m_report)
        return; // still being built
    const Actor& actor = m_context.actor;
    const size_t chosen = m_tabs->currentIndex() == 0 ? m_filed->view().selectedIds().size() : 0;
    offer(m_file, m_waitingModel->rowCount() > 0, actor, Permission::FileContract);
    offer(m_edit, chosen == 1, actor, Permission::FileContract);
    offer(m_move, chosen > 0, actor, Permission::FileContract);
    offer(m_report, m_services.fonts != nullptr, actor, Permission::ExportReport);
}

std::vector<ContractId> ArchivePage::waitingSelection() const
{
    std::vector<ContractId> ids;
    const auto rows = m_waiting->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        ids.push_back(m_waitingModel->contracts()[static_cast<size_t>(index.row())].id);
    return ids;
}

void ArchivePage::file()
{
    std::vector<ContractId> stack = m_tabs->currentIndex() == 1 ? waitingSelection() : std::vector<ContractId>();
    if (stack.empty()) // nothing chosen: the whole stack, from the top
        for (const WaitingContract& contract : m_waitingModel->contracts())
            stack.push_back(contract.id);
    if (!stack.empty())
        fileContracts(stack);
    else
        m_tabs->setCurrentIndex(1); // says there that nothing waits
}

void ArchivePage::fileContracts(const std::vector<ContractId>& contracts)
{
    auto* dialog = new FilingDialog(m_context, m_services, contracts, this);
    dialog->open();
}

void ArchivePage::edit()
{
    const std::vector<qint64> ids = m_filed->view().selectedIds();
    if (ids.size() != 1 || !m_edit->isEnabled())
        return;
    auto* dialog = new FilingDialog(m_context, m_services, ArchiveRecordId{ids.front()}, this);
    connect(dialog, &FilingDialog::filed, this,
            [this](ArchiveRecordId) { m_context.messenger.done(tr("Archive record saved.")); });
    dialog->open();
}

void ArchivePage::move()
{
    std::vector<ArchiveRecordId> ids;
    for (const int row : m_filed->view().selectedRows())
        ids.emplace_back(m_filed->model().idAt(row));
    if (ids.empty())
        return;
    auto* dialog = new MoveDialog(m_context, m_services, std::move(ids), this);
    connect(dialog, &MoveDialog::moved, this,
            [this](int papers) { m_context.messenger.done(tr("%n paper(s) moved.", nullptr, papers)); });
    dialog->open();
}

void ArchivePage::report()
{
    auto* dialog = new ReportDialog(m_context, m_services, this);
    dialog->open();
}

void ArchivePage::saveChecks(const ArchiveRecord& record)
{
    const auto act = [services = m_services, actor = m_context.actor, record] {
        return services.archive.edit(actor, record);
    };
    m_context.dispatcher.run(this, act, [this](const Result<ArchiveRecord>& saved) {
        if (saved)
            return; // the change comes back with the feed
        m_context.messenger.error(saved.error());
        showRecord(m_shown);
    });
}

} // namespace cdesk::ui
