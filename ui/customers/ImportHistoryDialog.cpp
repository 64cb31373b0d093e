// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ImportHistoryDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/dialogs/Confirm.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/MessageBar.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

enum Column { File, When, Rows, Created, Updated, State, ColumnCount };
constexpr int kIsUndoneRole = Qt::UserRole + 1;

QString minuteText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm");
}

} // namespace

ImportHistoryDialog::ImportHistoryDialog(const PageContext& context, const CustomerServices& services, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_bar{new MessageBar(this)},
      m_list{new QTreeWidget(this)}, m_empty{new QLabel(tr("No table has been imported yet."), this)}
{
    setObjectName(u"importHistoryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Past imports"));
    m_list->setObjectName(u"importHistoryList"_s);
    m_list->setAccessibleName(tr("Past imports"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("File"), tr("Imported"), tr("Rows"), tr("New"), tr("Changed"), tr("State")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(File, QHeaderView::Stretch);
    m_empty->setTextFormat(Qt::PlainText);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("Take back"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(u"undoImportButton"_s);
    connect(m_undo, &QPushButton::clicked, this, &ImportHistoryDialog::askForUndo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ImportHistoryDialog::enableUndo);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 50), charactersWide(*this, 24));
    load();
}

void ImportHistoryDialog::load()
{
    const auto read = [services = m_services, actor = m_context.actor] { return services.imports.batches(actor); };
    m_context.dispatcher.run(this, read, [this](const Result<std::vector<ImportBatch>>& batches) {
        if (batches)
            showBatches(*batches);
        else
            m_bar->say(Tone::Danger, errorText(batches.error()));
    });
}

void ImportHistoryDialog::showBatches(const std::vector<ImportBatch>& batches)
{
    m_list->clear();
    for (const ImportBatch& batch : batches) {
        const bool isUndone = batch.undoneUtcMs.has_value();
        auto* line = new QTreeWidgetItem(
            m_list, {batch.fileName, minuteText(batch.importedUtcMs), QString::number(batch.rows),
                     QString::number(batch.created), QString::number(batch.updated),
                     isUndone ? tr("Taken back %1").arg(minuteText(*batch.undoneUtcMs)) : tr("Stands")});
        for (const int column : {Rows, Created, Updated})
            line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        line->setToolTip(File, batch.fileName.toHtmlEscaped());
        line->setData(File, Qt::UserRole, batch.id);
        line->setData(File, kIsUndoneRole, isUndone);
    }
    for (int column = When; column < ColumnCount; ++column)
        m_list->resizeColumnToContents(column);
    m_empty->setVisible(batches.empty());
    m_list->setVisible(!batches.empty());
    if (!batches.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    enableUndo();
}

void ImportHistoryDialog::enableUndo()
{
    const QTreeWidgetItem* line = m_list->currentItem();
    m_undo->setEnabled(line && !line->data(File, kIsUndoneRole).toBool() &&
                       m_context.actor.may(Permission::EditCustomer));
}

void ImportHistoryDialog::askForUndo()
{
    const QTreeWidgetItem* line = m_list->currentItem();
    confirm(this,
            {tr("Take back the import"),
             tr("%1 new customers of %2 are removed and %3 changed ones become what they were before.")
                 .arg(line->text(Created), line->text(File), line->text(Updated)),
             tr("Take back")},
            [this, id = line->data(File, Qt::UserRole).toLongLong()] { undo(id); });
}

void ImportHistoryDialog::undo(qint64 batchId)
{
    m_undo->setEnabled(false);
    const auto act = [services = m_services, actor = m_context.actor, batchId] {
        return services.imports.undo(actor, batchId);
    };
    m_context.dispatcher.run(this, act, [this](const Result<void>& done) {
        if (!done) {
            m_bar->say(Tone::Danger, errorText(done.error()));
            enableUndo();
            return;
        }
        m_bar->say(Tone::Success, tr("The import was taken back."));
        load();
    });
}

} // namespace cdesk::ui
