// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/WarningsDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/text/Messenger.h"
#include "ui/text/RightsWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/EmptyHint.h"
#include "ui/widgets/WrappedLabel.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kWarningId = Qt::UserRole;
constexpr int kIsOpen = Qt::UserRole + 1;
constexpr int kMostWarnings = 500;

QString instantText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

WarningsDialog::WarningsDialog(const PageContext& context, const UserServices& services, QWidget* parent)
    : QDialog(parent), m_context{context},
      m_services{services}, m_stack{new QStackedWidget(this)}, m_list{new QTreeWidget(this)}, m_acknowledge{nullptr}
{
    setObjectName(u"warningsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Warnings"));
    auto* hint = wrappedLabel(u"warningsHintLabel"_s, this);
    hint->setText(tr("What in the log looks like misuse, and what makes the office less safe. A warning stays "
                     "open until somebody looked at it and acknowledged it; that stands in the log."));
    m_list->setObjectName(u"warningsList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("When"), tr("What happened"), tr("Acknowledged")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setColumnWidth(0, charactersWide(*this, 10));
    m_list->setColumnWidth(1, charactersWide(*this, 30));
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &WarningsDialog::showCommands);
    auto* empty = new EmptyHint(this);
    empty->setSentence(tr("There was no warning so far."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_acknowledge = buttons->addButton(tr("Acknowledge"), QDialogButtonBox::ActionRole);
    m_acknowledge->setObjectName(u"acknowledgeButton"_s);
    connect(m_acknowledge, &QPushButton::clicked, this, &WarningsDialog::acknowledge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(hint);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 60), charactersWide(*this, 34));
    showCommands();
    load();
}

void WarningsDialog::load()
{
    m_context.dispatcher.run(
        this,
        [&warnings = m_services.warnings, actor = Actor(m_context.actor)] {
            return warnings.list(actor, kMostWarnings);
        },
        [this](const Result<std::vector<MisuseWarning>>& warnings) {
            if (!warnings)
                return m_context.messenger.error(warnings.error());
            show(*warnings);
        });
}

void WarningsDialog::show(const std::vector<MisuseWarning>& warnings)
{
    const QTreeWidgetItem* before = m_list->currentItem();
    const qint64 kept = before ? before->data(0, kWarningId).toLongLong() : 0;
    m_list->clear();
    for (const MisuseWarning& warning : warnings) {
        const bool isOpen = warning.acknowledgedUtcMs == 0;
        const QString seen =
            isOpen ? tr("open") : tr("%1, %2").arg(warning.acknowledgedBy, instantText(warning.acknowledgedUtcMs));
        auto* line = new QTreeWidgetItem(m_list, {instantText(warning.atUtcMs), RightsWords::warning(warning), seen});
        line->setData(0, kWarningId, warning.id);
        line->setData(0, kIsOpen, isOpen);
        line->setToolTip(1, line->text(1).toHtmlEscaped());
        QFont font = m_list->font();
        font.setBold(isOpen);
        line->setFont(1, font);
        if (warning.id == kept)
            m_list->setCurrentItem(line);
    }
    m_stack->setCurrentIndex(warnings.empty() ? 1 : 0);
    if (!warnings.empty() && !m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showCommands();
}

void WarningsDialog::showCommands()
{
    bool isAnyOpen = false;
    const auto chosen = m_list->selectedItems();
    for (const QTreeWidgetItem* line : chosen)
        isAnyOpen = isAnyOpen || line->data(0, kIsOpen).toBool();
    m_acknowledge->setEnabled(isAnyOpen);
}

void WarningsDialog::acknowledge()
{
    std::vector<qint64> ids;
    const auto chosen = m_list->selectedItems();
    for (const QTreeWidgetItem* line : chosen)
        if (line->data(0, kIsOpen).toBool())
            ids.push_back(line->data(0, kWarningId).toLongLong());
    m_acknowledge->setEnabled(false); // until the list is read again
    const auto work = [&warnings = m_services.warnings, actor = Actor(m_context.actor), ids]() -> Result<void> {
        for (const qint64 id : ids)
            if (const auto seen = warnings.acknowledge(actor, id); !seen)
                return seen;
        return {};
    };
    m_context.dispatcher.run(this, work, [this](const Result<void>& done) {
        if (!done)
            m_context.messenger.error(done.error());
        load();
    });
}

} // namespace cdesk::ui
