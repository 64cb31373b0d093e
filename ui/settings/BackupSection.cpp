// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupSection.h"

#include "core/base/Clock.h"
#include "core/jobs/Dispatcher.h"
#include "core/session/OfficeHealth.h"
#include "ui/settings/BackupWords.h"
#include "ui/settings/DrillReportDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/PathField.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

enum Column { Time, State, Reason, Entries, Documents, ColumnCount };

qint64 contractsIn(const BackupManifest& manifest)
{
    for (const auto& [table, rows] : manifest.tables)
        if (table == u"contract"_s)
            return rows;
    return 0;
}

} // namespace

BackupSection::BackupSection(const PageContext& context, const SettingsServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_form{new FormPanel(this)}, m_hours{new QSpinBox(
                                                                                                  m_form)},
      m_second{new PathField(
          PathField::Kind::Folder, context.files,
          {.purpose = u"second_backup"_s, .title = tr("Second place for backups"), .filter = {}, .proposal = {}},
          m_form)},
      m_list{new QTableWidget(0, ColumnCount, this)}, m_busy{new QLabel(this)}
{
    setObjectName(u"backupSection"_s);
    m_form->addSection(tr("When and where"));
    m_hours->setRange(1, 168);
    m_hours->setSuffix(tr(" hours, when something changed"));
    m_form->addField(u"backup_hours"_s, tr("While working, every"), m_hours);
    m_form->addField(u"second_backup_folder"_s, tr("Second place"), m_second);
    auto* hint =
        new QLabel(tr("A stick or another computer. The program only ever adds to it. A backup is also made on "
                      "closing and before every upgrade."),
                   m_form);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_form->addUnderLast(hint);
    connect(m_hours, &QSpinBox::editingFinished, this, &BackupSection::keep);
    connect(m_second, &QLineEdit::editingFinished, this, &BackupSection::keep);
    connect(m_second, &PathField::pathChanged, this, [this] {
        if (!m_second->isModified() && !m_second->hasFocus()) // chosen in the dialog, not typed
            keep();
    });
    m_form->addSection(tr("Backups of this office"));

    buildList();
    addCommand(tr("Back up now"), u"backup"_s, u"backUpAction"_s, &BackupSection::backUp);
    m_verify = addCommand(tr("Verify"), u"security-high"_s, u"verifyBackupAction"_s, &BackupSection::verify);
    m_restore = addCommand(tr("Restore to…"), u"edit-undo"_s, u"restoreBackupAction"_s, &BackupSection::restore);
    addCommand(tr("Try a restore"), u"task-complete"_s, u"drillBackupAction"_s, &BackupSection::drill);
    addCommand(tr("Open folder"), u"folder-open"_s, u"openBackupsAction"_s, &BackupSection::openFolder);
    m_verify->setEnabled(false);
    m_restore->setEnabled(false);
    m_busy->setObjectName(u"backupBusyLabel"_s);
    m_busy->setTextFormat(Qt::PlainText);

    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(m_form);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_busy);
}

QAction* BackupSection::addCommand(const QString& text, const QString& icon, const QString& name,
                                   void (BackupSection::*act)())
{
    auto* action = new QAction(Icons::get(icon), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    m_commands.append(action);
    return action;
}

void BackupSection::buildList()
{
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups of this office"));
    m_list->setHorizontalHeaderLabels({tr("Made"), tr("State"), tr("Why"), tr("Contracts"), tr("Documents")});
    for (const int column : {Entries, Documents})
        m_list->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->verticalHeader()->hide();
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setItemDelegateForColumn(State, new StatusDelegate(m_list));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->setMinimumHeight(m_list->verticalHeader()->defaultSectionSize() * 6);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, [this] { setBusy(m_busy->text()); });
}

void BackupSection::show(const OfficeSettings& settings)
{
    m_settings = settings;
    m_hours->setValue(settings.backupHours);
    m_second->setPath(settings.secondBackupFolder);
}

void BackupSection::load()
{
    if (!permitted(m_context.actor, "backup.list"))
        return;
    m_context.dispatcher.run(
        this, [services = m_services, actor = m_context.actor] { return services.backups.list(actor); },
        [this](const Result<std::vector<BackupInfo>>& backups) {
            if (!backups)
                return m_context.messenger.error(backups.error());
            showList(*backups);
        });
}

void BackupSection::showList(const std::vector<BackupInfo>& backups)
{
    const QString wanted = chosen();
    m_backups = backups;
    m_list->setRowCount(static_cast<int>(backups.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const BackupInfo& backup = backups[static_cast<size_t>(row)];
        const Chip chip = backupStateChip(backup);
        auto* state = new QTableWidgetItem(chip.word);
        state->setData(ChipToneRole, static_cast<int>(chip.tone));
        if (backup.check && !backup.check->isSound())
            state->setToolTip(errorText(
                {ErrorKind::Fault, backup.check->findings.front().code, {}, backup.check->findings.front().place}));
        m_list->setItem(row, Time, new QTableWidgetItem(backupTimeText(backup)));
        m_list->setItem(row, State, state);
        m_list->setItem(row, Reason, new QTableWidgetItem(backupReasonText(backup.manifest.reason)));
        m_list->setItem(row, Entries, new QTableWidgetItem(QString::number(contractsIn(backup.manifest))));
        m_list->setItem(row, Documents, new QTableWidgetItem(QString::number(backup.manifest.documents.size())));
        for (const int column : {Entries, Documents})
            m_list->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (backup.folder == wanted)
            m_list->selectRow(row);
    }
    if (chosen().isEmpty() && !backups.empty())
        m_list->selectRow(0);
    setBusy(m_isBusy ? m_busy->text() : backups.empty() ? tr("No backup yet. Make the first one now.") : QString());
}

QString BackupSection::chosen() const
{
    const auto rows = m_list->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? m_backups.size() : static_cast<size_t>(rows.front().row());
    return row < m_backups.size() ? m_backups[row].folder : QString();
}

void BackupSection::keep()
{
    OfficeSettings settings = m_settings;
    settings.backupHours = m_hours->value();
    settings.secondBackupFolder = m_second->path();
    if (settings == m_settings)
        return;
    m_form->setError(u"second_backup_folder"_s, {});
    if (!settings.secondBackupFolder.isEmpty() && !QFileInfo(settings.secondBackupFolder).isDir()) {
        m_form->setError(u"second_backup_folder"_s,
                         tr("This folder is not there. Connect the disk or choose another."));
        return;
    }
    if (liesOnSameDisk(settings.secondBackupFolder, m_services.backupFolder))
        m_context.messenger.warning(tr("The second place lies on the disk of the office. When the disk breaks, both "
                                       "are gone; a stick or another computer is safer."));
    m_settings = settings;
    Q_EMIT changed(settings);
}

void BackupSection::setBusy(const QString& sentence)
{
    m_busy->setText(sentence);
    m_busy->setVisible(!sentence.isEmpty());
    for (QAction* action : std::as_const(m_commands))
        action->setEnabled(!m_isBusy);
    m_verify->setEnabled(!m_isBusy && !chosen().isEmpty());
    m_restore->setEnabled(!m_isBusy && !chosen().isEmpty());
}

template <class Work, class Then>
void BackupSection::start(const QString& sentence, Work work, Then then)
{
    m_isBusy = true;
    setBusy(sentence);
    m_context.dispatcher.runJob(this, work, {}, [this, then](const auto& answer) {
        m_isBusy = false;
        setBusy({});
        if (!answer)
            m_context.messenger.error(answer.error());
        else
            then(*answer);
        load();
    });
}

void BackupSection::backUp()
{
    start(
        tr("A backup is being made and verified…"),
        [services = m_services, actor = m_context.actor](JobContext& job) {
            return services.backups.create(actor, BackupReason::ByHand, {}, job);
        },
        [this](const MadeBackup& made) {
            if (made.secondPlace)
                m_context.messenger.error(*made.secondPlace);
            else if (made.backup.isVerified())
                m_context.messenger.done(tr("The backup was made and verified."));
            else
                m_context.messenger.warning(tr("The backup was made, but not everything in it holds."));
        });
}

void BackupSection::verify()
{
    start(
        tr("The backup is being verified…"),
        [services = m_services, actor = m_context.actor, folder = chosen()](JobContext& job) {
            return services.backups.verify(actor, folder, job);
        },
        [this](const BackupCheck& check) {
            if (check.isSound())
                m_context.messenger.done(tr("The backup holds: office file, log and every document."));
            else
                m_context.messenger.error(
                    {ErrorKind::Fault, check.findings.front().code, {}, check.findings.front().place});
        });
}

void BackupSection::restore()
{
    const auto into = [this, folder = chosen()](const QString& target) {
        start(
            tr("The backup is being verified and restored…"),
            [services = m_services, actor = m_context.actor, folder, target](JobContext& job) {
                return services.backups.restore(actor, folder, target, job);
            },
            [this](const RestoredOffice& restored) {
                m_context.messenger.done(
                    tr("The office was restored to %1. Your open office is as it was.").arg(restored.folder));
            });
    };
    m_context.files.chooseFolder(
        this,
        {.purpose = u"restore"_s, .title = tr("A new folder for the restored office"), .filter = {}, .proposal = {}},
        into);
}

void BackupSection::drill()
{
    const qint64 startedUtcMs = m_context.clock.nowUtcMs();
    start(
        tr("The newest backup is being restored on trial…"),
        [services = m_services, actor = m_context.actor](JobContext& job) {
            return services.backups.drill(actor, job);
        },
        [this, startedUtcMs](const BackupInfo& backup) {
            m_context.messenger.done(
                tr("The backup of %1 was restored on trial and everything was there.").arg(backupTimeText(backup)));
            (new DrillReportDialog(m_context, m_services, {backup, startedUtcMs, m_context.clock.nowUtcMs()}, this))
                ->open();
        });
}

void BackupSection::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.backupFolder));
}

} // namespace cdesk::ui
