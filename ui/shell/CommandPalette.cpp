// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/theme/Spacing.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kCommandRole = Qt::UserRole;

QString nameOf(const QAction& action)
{
    QString text = action.iconText();
    return text.remove(u'…');
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& commands, QWidget* parent)
    : QDialog{parent},
      m_commands{commands.begin(), commands.end()}, m_wanted{new QLineEdit(this)}, m_list{new QListWidget(this)}
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_wanted->setObjectName(u"commandEdit"_s);
    m_wanted->setAccessibleName(tr("Command"));
    m_wanted->setPlaceholderText(tr("Type a command"));
    m_wanted->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_wanted);
    layout->addWidget(m_list);
    resize(charactersWide(*this, 32), charactersWide(*this, 24));

    connect(m_wanted, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_wanted, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
}

void CommandPalette::filter(const QString& wanted)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QAction* action = m_commands.at(i);
        if (!action || !action->isEnabled() || !nameOf(*action).contains(wanted.trimmed(), Qt::CaseInsensitive))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto* item =
            new QListWidgetItem(action->icon(), keys.isEmpty() ? nameOf(*action) : nameOf(*action) + u"    "_s + keys);
        item->setData(kCommandRole, i);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = m_commands.value(item->data(kCommandRole).toLongLong());
    accept();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_wanted && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event); // the list moves while typing goes on
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cdesk::ui
