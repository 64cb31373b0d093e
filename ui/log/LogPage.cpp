// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "core/archive/ArchiveReport.h"
#include "core/base/Clock.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/session/ChangeFeed.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/documents/SaveExport.h"
#include "ui/log/LogEntryView.h"
#include "ui/log/LogFilterBar.h"
#include "ui/log/LogModel.h"
#include "ui/log/LogWords.h"
#include "ui/shell/ViewState.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/EmptyHint.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kLogPage = 200;                          ///< entries read at once
const QString kLogColumnsKey = u"log/fittedColumns"_s; // "columns" kept widths that squeezed the last one

/// Things that have a page of their own.
bool hasPage(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Contract:
    case EntityKind::Customer:
    case EntityKind::Template:
    case EntityKind::Clause:
    case EntityKind::ArchiveRecord:
        return true;
    default:
        return false;
    }
}

/// The record of a finding in words: its name, or else its kind and number, as in `document 12`.
QString recordAt(const QString& place, const QString& name)
{
    EntityKind kind{};
    if (!fromCode(place.section(u' ', 0, 0), kind))
        return name.isEmpty() ? place : name;
    return name.isEmpty() ? LogWords::kind(kind) + u' ' + place.section(u' ', 1) : LogWords::record(kind, name);
}

} // namespace

LogPage::LogPage(const PageContext& context, AuditService& log, std::shared_ptr<FontCatalog> fonts, QWidget* parent)
    : Page(parent), m_context{context}, m_log{log}, m_fonts{std::move(fonts)}
{
    setObjectName(u"logPage"_s);
    m_filter = new LogFilterBar(context.clock, this);
    buildCommands();
    buildTable();
    connect(m_filter, &LogFilterBar::changed, this, &LogPage::reload);
    connect(m_filter, &LogFilterBar::leftDownward, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_context.feed, &ChangeFeed::changed, this, [this] {
        if (m_isLoaded && isVisible())
            readNewer();
    });
    showEntry();
}

LogPage::~LogPage()
{
    m_job.cancel(); // nobody is left to hear the answer
    m_saving.cancel();
}

void LogPage::buildCommands()
{
    m_open = addCommand(tr("Open what it is about"), u"document-open"_s, u"openThingAction"_s, &LogPage::openThing);
    m_alone =
        addCommand(tr("History of this thing"), u"appointment-new"_s, u"showThingAction"_s, &LogPage::showThingAlone);
    m_verify = addCommand(tr("Verify the log"), u"security-high"_s, u"verifyLogAction"_s, &LogPage::verify);
    m_export = addCommand(tr("Save as…"), u"document-export"_s, u"exportLogAction"_s, &LogPage::saveAs);
}

void LogPage::buildTable()
{
    m_model = new LogModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Log"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(commands());
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true); // what changed has all the room there is
    const int widths[] = {3, 9, 5, 13, 13};
    for (int column = 0; column < LogModel::Columns; ++column)
        m_table->setColumnWidth(column, charactersWide(*this, widths[column]));
    header->restoreState(m_context.view.bytes(kLogColumnsKey));
    connect(header, &QHeaderView::sectionResized, this,
            [this, header] { m_context.view.setBytes(kLogColumnsKey, header->saveState()); });
    connect(m_model, &LogModel::moreWanted, this, &LogPage::readOlder);
    connect(m_table, &QTableView::activated, this, &LogPage::openThing);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::showEntry);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPage::showEntry);

    m_empty = new EmptyHint(this);
    m_empty->setSentence(tr("No entry of the log is like that."));
    connect(m_empty->addStep(tr("Show the whole log"), u"showWholeLogButton"_s), &QAbstractButton::clicked, m_filter,
            &LogFilterBar::clear);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_place = new QLabel(this);
    m_place->setObjectName(u"logPlaceLabel"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setToolTip(tr("Number and short hash of the newest entry. Written down outside the office, they prove "
                           "later that the log was not cut."));

    auto* list = new QWidget(this);
    const Spacing space = Spacing::of(*this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(space.normal, space.normal, space.normal, space.normal);
    column->setSpacing(space.normal);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(m_place);
    m_entry = new LogEntryView({m_open, m_alone}, this);
    m_pane = new DetailPane(list, m_entry, m_context.view, u"log"_s, this);
    m_pane->divide(5, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

QString LogPage::handbookPage() const
{
    return u"log"_s;
}

void LogPage::entered()
{
    loadChoices();
    if (std::exchange(m_isLoaded, true))
        readNewer();
    else
        reload();
}

void LogPage::useView(const QString& view)
{
    EntityKind kind{};
    if (!fromCode(view.section(u':', 0, 0), kind))
        return;
    m_filter->showThing({kind, view.section(u':', 1, 1).toLongLong()}, view.section(u':', 2));
}

void LogPage::reload()
{
    m_context.dispatcher.run(
        this,
        [&log = m_log, actor = m_context.actor, filter = m_filter->filter()] {
            return log.page(actor, filter, kLogPage);
        },
        [this, asked = ++m_asked](const Result<std::vector<AuditEntry>>& entries) {
            if (asked != m_asked)
                return;
            if (!entries)
                return m_context.messenger.error(entries.error());
            m_model->setEntries(*entries, entries->size() < kLogPage);
            m_stack->setCurrentWidget(entries->empty() ? static_cast<QWidget*>(m_empty) : m_table);
            if (!entries->empty()) {
                m_filter->nameThing(entries->front().record.label);
                m_table->selectRow(0);
            }
            showPlace();
        });
}

void LogPage::readOlder(qint64 beforeSeq)
{
    m_context.dispatcher.run(
        this,
        [&log = m_log, actor = m_context.actor, filter = m_filter->filter(), beforeSeq] {
            return log.page(actor, filter, kLogPage, beforeSeq);
        },
        [this, asked = m_asked](const Result<std::vector<AuditEntry>>& entries) {
            if (asked != m_asked)
                return;
            if (entries)
                return m_model->append(*entries, entries->size() < kLogPage);
            m_model->giveUp();
            m_context.messenger.error(entries.error());
        });
}

void LogPage::readNewer()
{
    if (m_model->newestSeq() == 0)
        return reload();
    m_context.dispatcher.run(
        this,
        [&log = m_log, actor = m_context.actor, filter = m_filter->filter()] {
            return log.page(actor, filter, kLogPage);
        },
        [this, asked = m_asked](const Result<std::vector<AuditEntry>>& entries) {
            if (asked != m_asked || !entries)
                return;
            std::vector<AuditEntry> newer;
            for (const AuditEntry& entry : *entries)
                if (entry.seq > m_model->newestSeq())
                    newer.push_back(entry);
            if (newer.size() == kLogPage) // more than fits into one page: begin anew rather than leave a gap
                return reload();
            m_model->prepend(std::move(newer));
            showPlace();
        });
}

void LogPage::loadChoices()
{
    m_context.dispatcher.run(
        this, [&log = m_log, actor = m_context.actor] { return log.choices(actor); },
        [this](const Result<AuditChoices>& choices) {
            if (choices)
                m_filter->setChoices(*choices);
        });
}

void LogPage::showEntry()
{
    const QModelIndex row = m_table->currentIndex();
    m_open->setEnabled(row.isValid() && hasPage(m_model->at(row.row()).record.entity));
    m_alone->setEnabled(row.isValid() && m_model->at(row.row()).record.entityId > 0);
    if (row.isValid())
        m_entry->tell(m_model->at(row.row()));
    else
        m_entry->clear();
}

void LogPage::showPlace()
{
    m_context.dispatcher.run(
        this, [&log = m_log, actor = m_context.actor] { return log.page(actor, {}, 1); },
        [this](const Result<std::vector<AuditEntry>>& newest) {
            if (newest && !newest->empty())
                m_place->setText(
                    tr("Newest entry: %1").arg(AuditAnchor{newest->front().seq, newest->front().hash}.shortText()));
        });
}

void LogPage::openThing()
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid() || !m_open->isEnabled())
        return;
    const AuditRecord& record = m_model->at(row.row()).record;
    m_context.navigator.open(record.entity, record.entityId);
}

void LogPage::showThingAlone()
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return;
    const AuditRecord& record = m_model->at(row.row()).record;
    m_filter->showThing({record.entity, record.entityId}, record.label);
}

void LogPage::verify()
{
    m_verify->setEnabled(false);
    const auto tell = [this](int percent) {
        m_context.messenger.busy(tr("The log and the records are being verified… %1 %").arg(percent),
                                 {tr("Stop"), [this] { m_job.cancel(); }});
    };
    tell(0);
    m_job = m_context.dispatcher.runJob(
        this, [&log = m_log, actor = m_context.actor](JobContext& job) { return log.verify(actor, {}, job); },
        [tell, told = 0](qint64 done, qint64 total) mutable {
            const auto percent = static_cast<int>(100 * done / std::max<qint64>(total, 1));
            if (std::exchange(told, percent) != percent)
                tell(percent);
        },
        [this](const Result<AuditReport>& report) {
            m_verify->setEnabled(true);
            if (!report)
                return m_context.messenger.error(report.error());
            verified(*report);
        });
}

void LogPage::verified(const AuditReport& report)
{
    if (const auto& broken = report.verdict.firstBreak) {
        QString place = u"#%1"_s.arg(broken->seq);
        if (!broken->actorName.isEmpty())
            place += u" · "_s + broken->actorName;
        if (broken->atUtcMs > 0)
            place += u" · "_s + QDateTime::fromMSecsSinceEpoch(broken->atUtcMs).toString(u"yyyy-MM-dd HH:mm"_s);
        return m_context.messenger.error({ErrorKind::Fault, broken->code, {}, place});
    }
    if (!report.records.empty()) {
        const OfficeFinding& first = report.records.front();
        const auto others = static_cast<int>(report.records.size()) - 1;
        const QString field = first.place.section(u" · "_s, 1);
        const QString name = recordAt(first.place.section(u" · "_s, 0, 0), first.name);
        const QString what = field.isEmpty() ? name : name + u" · "_s + LogWords::field(field);
        const QString place = others == 0 ? what : tr("%1 and %n more", nullptr, others).arg(what);
        return m_context.messenger.error({ErrorKind::Fault, first.code, {}, place});
    }
    m_context.messenger.done(tr("The log holds: %1 entries, %2 of them signed, held against %3 places known from "
                                "backups; all records are as it tells. Newest entry: %4")
                                 .arg(report.verdict.entries)
                                 .arg(report.verdict.signedEntries)
                                 .arg(report.anchors)
                                 .arg(report.verdict.head.shortText()));
}

AuditExportWords LogPage::exportWords() const
{
    AuditExportWords words;
    words.title = tr("Log of the office");
    words.subtitle = m_filter->words();
    words.number = tr("No.");
    words.time = tr("When");
    words.actor = tr("Who");
    words.deed = tr("What");
    words.changes = tr("Before → after");
    words.signature = tr("Signed");
    words.isSigned = u"✓"_s;
    words.page = tr("Page %1 of %2");
    words.footer = tr("%1 · saved on %2").arg(m_place->text(), m_context.clock.today().toString(Qt::ISODate));
    words.deedOf = &LogWords::sentence;
    words.changesOf = &LogWords::changesLine;
    return words;
}

void LogPage::saveAs()
{
    const auto write = [this](const ExportTarget& target) {
        const QString path = target.path;
        m_export->setEnabled(false);
        m_saving = m_context.dispatcher.runJob(
            this,
            [&log = m_log, actor = Actor(m_context.actor), filter = m_filter->filter(), target, words = exportWords(),
             fonts = m_fonts](JobContext& job) {
                return exportThrough(target, [&](const QString& place) {
                    return log.exportTo(actor, filter, place, words, fonts ? officeReportFonts(*fonts) : ReportFonts(),
                                        job);
                });
            },
            {},
            [this, path](const Result<qint64>& entries) {
                m_export->setEnabled(true);
                if (!entries)
                    return m_context.messenger.error(entries.error());
                m_context.messenger.done(
                    tr("%n entr(ies) of the log saved as %1.", nullptr, static_cast<int>(*entries)).arg(path));
            });
    };
    saveExport(this, m_context.files,
               {.purpose = u"log_export"_s,
                .title = tr("Save the log"),
                .filter = tr("Excel workbook (*.xlsx);;Table as text (*.csv);;PDF (*.pdf)"),
                .proposal = tr("Log %1.xlsx").arg(m_context.clock.today().toString(Qt::ISODate))},
               u".xlsx"_s, write);
}

} // namespace cdesk::ui
