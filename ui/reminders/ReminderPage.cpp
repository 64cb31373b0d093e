// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/ReminderPage.h"

#include "core/base/Clock.h"
#include "core/jobs/Dispatcher.h"
#include "core/ledger/Ledger.h"
#include "core/reminders/ContractDates.h"
#include "core/session/ChangeFeed.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/reminders/MonthCalendar.h"
#include "ui/reminders/ReminderDialogs.h"
#include "ui/reminders/ReminderModel.h"
#include "ui/reminders/ReminderRulesDialog.h"
#include "ui/reminders/ReminderWords.h"
#include "ui/shell/Rights.h"
#include "ui/shell/ViewState.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/EmptyHint.h"
#include "ui/widgets/StatusChip.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kColumnsKey = u"reminders/fittedColumns"_s; // "columns" kept widths that had to be scrolled
constexpr qint64 kHourMs = 3'600'000;

/// Nine in the morning of a day, where the computer stands.
qint64 morningOf(QDate day)
{
    return QDateTime(day, QTime(9, 0)).toMSecsSinceEpoch();
}

} // namespace

ReminderPage::ReminderPage(const PageContext& context, ReminderService& reminders, QWidget* parent)
    : Page(parent), m_context{context}, m_reminders{reminders}
{
    setObjectName(u"reminderPage"_s);
    buildTable();
    buildCommands();
    showGroup();
    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (m_isLoaded && (changes.touches(EntityKind::Reminder) || changes.touches(EntityKind::Office) ||
                           changes.touches(EntityKind::ReminderRule)))
            load();
    });
}

void ReminderPage::buildTable()
{
    m_groups = new QTabBar(this);
    m_groups->setObjectName(u"reminderGroups"_s);
    m_groups->setAccessibleName(tr("Groups of reminders"));
    m_groups->setDocumentMode(true);
    m_groups->setExpanding(false);
    for (int group = Due; group <= Done; ++group)
        m_groups->addTab(QString());
    m_groups->addTab(tr("Month"));
    connect(m_groups, &QTabBar::currentChanged, this, &ReminderPage::showGroup);

    m_model = new ReminderModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"reminderTable"_s);
    m_table->setAccessibleName(tr("Reminders"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ReminderModel::What, new StatusDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    const int widths[] = {13, 9, 7, 9, 12, 12, 8, 7, 5, 4};
    for (int column = 0; column < ReminderModel::Columns; ++column)
        m_table->setColumnWidth(column, charactersWide(*this, widths[column]));
    int longest = 0;
    for (const ReminderKind kind : kAllReminderKinds)
        longest = std::max(longest, fontMetrics().horizontalAdvance(ReminderWords::kind(kind)));
    m_table->setColumnWidth(ReminderModel::What, longest + charactersWide(*this, 5)); // its picture and the chip's ends
    for (const int column : {ReminderModel::Title, ReminderModel::Customer})          // share what the others leave
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    header->restoreState(m_context.view.bytes(kColumnsKey));
    const auto remember = [this, header] { m_context.view.setBytes(kColumnsKey, header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, remember);
    connect(header, &QHeaderView::sectionMoved, this, remember);
    connect(m_table, &QTableView::activated, this, &ReminderPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReminderPage::enableCommands);

    m_empty = new EmptyHint(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_month = new MonthCalendar(m_context.ledger, m_context.clock, this);
    m_stack->addWidget(m_month);
    connect(m_month, &MonthCalendar::contractWanted, this,
            [this](ContractId id) { m_context.navigator.open(EntityKind::Contract, id.value()); });
    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.normal, space.normal, space.normal, space.normal);
    layout->setSpacing(space.normal);
    layout->addWidget(m_groups);
    layout->addWidget(m_stack, 1);
}

void ReminderPage::buildCommands()
{
    m_open = addCommand(tr("Open"), u"document-open"_s, u"openContractAction"_s, [this] { openChosen(); });
    QAction* done =
        addCommand(tr("Done"), u"task-complete"_s, u"doneAction"_s, [this] { markDone(DoneScope::ThisOne, {}); });
    done->setShortcut(QKeySequence(Qt::Key_Space));
    QAction* note =
        addCommand(tr("Done with note…"), u"document-edit"_s, u"doneWithNoteAction"_s, [this] { doneWithNote(); });
    QAction* hour = addCommand(tr("Snooze for an hour"), u"chronometer"_s, u"snoozeHourAction"_s,
                               [this] { snoozeUntil(m_context.clock.nowUtcMs() + kHourMs); });
    QAction* tomorrow = addCommand(tr("Snooze until tomorrow"), u"view-calendar-day"_s, u"snoozeTomorrowAction"_s,
                                   [this] { snoozeUntil(morningOf(m_context.clock.today().addDays(1))); });
    QAction* week = addCommand(tr("Snooze until next week"), u"view-calendar"_s, u"snoozeWeekAction"_s, [this] {
        const QDate today = m_context.clock.today();
        snoozeUntil(morningOf(today.addDays(8 - today.dayOfWeek()))); // its Monday
    });
    QAction* date =
        addCommand(tr("Snooze until a date…"), u"appointment-new"_s, u"snoozeDateAction"_s, [this] { snoozeToDate(); });
    m_takeBack = addCommand(tr("Open again"), u"edit-undo"_s, u"takeBackAction"_s, [this] { takeBack(); });
    addCommand(tr("Reminder rules…"), u"configure"_s, u"reminderRulesAction"_s, [this] { editRules(); });
    QAction* calendar = addCommand(tr("Save as calendar file…"), u"document-export"_s, u"exportCalendarAction"_s,
                                   [this] { exportCalendar(); });
    offer(calendar, true, m_context.actor, Permission::ExportReport);
    m_handle = {done, note, hour, tomorrow, week, date};
    addActions(commands());
    m_table->addActions(commands());
}

QString ReminderPage::handbookPage() const
{
    return u"reminders"_s;
}

void ReminderPage::entered()
{
    load();
}

void ReminderPage::load()
{
    m_isLoaded = true;
    if (m_isLoading) {
        m_loadsAgain = true;
        return;
    }
    m_isLoading = true;
    m_context.dispatcher.run(
        this,
        [&reminders = m_reminders, actor = m_context.actor, today = m_context.clock.today()] {
            return reminders.board(actor, today);
        },
        [this](const Result<ReminderBoard>& board) {
            m_isLoading = false;
            loadWorkdays();
            if (!board)
                return m_context.messenger.error(board.error());
            loaded(*board);
            if (std::exchange(m_loadsAgain, false))
                load();
        });
}

void ReminderPage::loaded(ReminderBoard board)
{
    m_board = std::move(board);
    showGroup();
}

void ReminderPage::loadWorkdays()
{
    m_context.dispatcher.run(
        this, [&reminders = m_reminders, actor = m_context.actor] { return reminders.workCalendar(actor); },
        [this](const Result<WorkCalendar>& calendar) {
            if (calendar)
                m_month->setWorkCalendar(*calendar);
        });
}

void ReminderPage::showGroup()
{
    const std::vector<Reminder>* groups[] = {&m_board.due, &m_board.week, &m_board.later, &m_board.done};
    const QString titles[] = {tr("Today and overdue"), tr("This week"), tr("Later"), tr("Done")};
    for (int group = Due; group <= Done; ++group) {
        const size_t count = groups[group]->size();
        m_groups->setTabText(group,
                             group == Done || count == 0 ? titles[group] : tr("%1 (%2)").arg(titles[group]).arg(count));
    }
    if (m_groups->currentIndex() == Month) {
        m_stack->setCurrentWidget(m_month);
        enableCommands();
        return;
    }
    // Rows keep their place by what they are about, so that ticking off one thing after the other works.
    const int place = m_table->currentIndex().row();
    m_model->setReminders(*groups[std::max(0, m_groups->currentIndex())], m_context.clock.today());
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_table->selectRow(std::clamp(place, 0, last));
    showEmpty();
    m_stack->setCurrentWidget(last < 0 ? static_cast<QWidget*>(m_empty) : m_table);
    enableCommands();
}

void ReminderPage::showEmpty()
{
    switch (m_groups->currentIndex()) {
    case Due:
        m_empty->setSentence(
            m_board.nextOn.isValid()
                ? tr("Nothing due. The next reminder comes on %1.").arg(m_board.nextOn.toString(Qt::ISODate))
                : tr("Nothing due, and nothing in the next five weeks."));
        break;
    case Week:
        m_empty->setSentence(tr("Nothing comes within the next seven days."));
        break;
    case Later:
        m_empty->setSentence(tr("Nothing comes later within the next five weeks."));
        break;
    default:
        m_empty->setSentence(tr("Nothing has been marked as done yet."));
    }
}

void ReminderPage::enableCommands()
{
    const bool isChosen = m_stack->currentWidget() == m_table && m_table->selectionModel()->hasSelection();
    const bool isDone = m_groups->currentIndex() == Done;
    bool isSnoozed = false;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        isSnoozed = isSnoozed || m_model->at(row.row()).snoozedUntilUtcMs.has_value();
    m_open->setEnabled(isChosen);
    for (QAction* action : std::as_const(m_handle))
        offer(action, isChosen && !isDone, m_context.actor, Permission::HandleReminder);
    offer(m_takeBack, isChosen && (isDone || isSnoozed), m_context.actor, Permission::HandleReminder);
}

std::vector<ReminderId> ReminderPage::selected() const
{
    std::vector<ReminderId> ids;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->at(row.row()).id);
    return ids;
}

void ReminderPage::openChosen()
{
    const QModelIndex row = m_table->currentIndex();
    if (row.isValid())
        m_context.navigator.open(m_model->at(row.row()).object, m_model->at(row.row()).objectId);
}

void ReminderPage::run(std::function<Result<void>()> work, const QString& sentence, const std::vector<ReminderId>& undo)
{
    m_context.dispatcher.run(this, std::move(work), [this, sentence, undo](const Result<void>& done) {
        if (!done)
            return m_context.messenger.error(done.error());
        const Messenger::Action back =
            undo.empty() ? Messenger::Action() : Messenger::Action{tr("Undo"), [this, undo] { reopen(undo); }};
        m_context.messenger.done(sentence, back);
    });
}

void ReminderPage::snoozeUntil(qint64 utcMs)
{
    const std::vector<ReminderId> ids = selected();
    const QString until = QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm"_s);
    run([&reminders = m_reminders, actor = m_context.actor, ids, utcMs] { return reminders.snooze(actor, ids, utcMs); },
        tr("Snoozed until %1.").arg(until), ids);
}

void ReminderPage::snoozeToDate()
{
    auto* dialog = new SnoozeDialog(m_context.clock, this);
    connect(dialog, &SnoozeDialog::chosen, this, [this](QDate day) { snoozeUntil(morningOf(day)); });
    dialog->open();
}

void ReminderPage::markDone(DoneScope scope, const QString& note)
{
    const std::vector<ReminderId> ids = selected();
    run([&reminders = m_reminders, actor = m_context.actor, ids, scope,
         note] { return reminders.done(actor, ids, scope, note); },
        tr("%n reminder(s) done.", nullptr, static_cast<int>(ids.size())), ids);
}

void ReminderPage::doneWithNote()
{
    auto* dialog = new DoneDialog(this);
    connect(dialog, &DoneDialog::chosen, this, [this](DoneScope scope, const QString& note) { markDone(scope, note); });
    dialog->open();
}

void ReminderPage::takeBack()
{
    reopen(selected());
}

void ReminderPage::reopen(const std::vector<ReminderId>& ids)
{
    run([&reminders = m_reminders, actor = m_context.actor, ids] { return reminders.reopen(actor, ids); },
        tr("%n reminder(s) open again.", nullptr, static_cast<int>(ids.size())), {});
}

void ReminderPage::exportCalendar()
{
    m_context.files.saveFile(this,
                             {.purpose = u"calendar_export"_s,
                              .title = tr("Save as calendar file"),
                              .filter = tr("Calendar files (*.ics)"),
                              .proposal = tr("Contract dates.ics")},
                             [this](const QString& path) { saveCalendar(path); });
}

void ReminderPage::saveCalendar(const QString& path)
{
    constexpr int kPastDays = 31; // what has just passed is still looked for
    constexpr int kYearsAhead = 20;
    const QDate today = m_context.clock.today();
    std::vector<CalendarEntry> entries;
    for (const ContractDate& date :
         contractDates(m_context.ledger.now()->contracts(), today.addDays(-kPastDays), today.addYears(kYearsAhead)))
        entries.push_back(
            {.uid = u"%1-%2-%3@contractdesk"_s.arg(QString(toCode(date.kind)), QString::number(date.contractId.value()),
                                                   date.date.toString(u"yyyyMMdd"_s)),
             .day = date.date,
             .summary = ReminderWords::kind(date.kind) + u' ' + date.number + u' ' + date.title,
             .description = date.customer});
    const auto count = static_cast<int>(entries.size());
    run([&reminders = m_reminders, actor = m_context.actor, entries, name = tr("Contract dates"),
         path] { return reminders.exportCalendar(actor, entries, name, path); },
        tr("%n date(s) written to the calendar file.", nullptr, count), {});
}

void ReminderPage::editRules()
{
    m_context.dispatcher.run(
        this, [&reminders = m_reminders, actor = m_context.actor] { return reminders.settings(actor); },
        [this](const Result<ReminderSettings>& settings) {
            if (!settings)
                return m_context.messenger.error(settings.error());
            (new ReminderRulesDialog(m_context, m_reminders, *settings, this))->open();
        });
}

} // namespace cdesk::ui
