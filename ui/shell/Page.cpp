// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Page.h"

#include "ui/theme/Icons.h"

#include <QAction>

namespace cdesk::ui {

QAction* Page::addCommand(const QString& text, const QString& icon, const QString& name, std::function<void()> act)
{
    auto* action = new QAction(Icons::get(icon), text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    m_commands.append(action);
    return action;
}

QString Page::logView(EntityKind kind, qint64 id, const QString& name)
{
    return QString(toCode(kind)) + u':' + QString::number(id) + u':' + name;
}

} // namespace cdesk::ui
