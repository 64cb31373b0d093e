// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowsBehindCover.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace cdesk::ui {

WindowsBehindCover::WindowsBehindCover(QWidget& mainWindow) : m_mainWindow{mainWindow}
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* other : QApplication::topLevelWidgets())
        if (other != &m_mainWindow && other->isVisible() && other->parentWidget())
            hide(other);
    qApp->installEventFilter(this);
}

WindowsBehindCover::~WindowsBehindCover()
{
    qApp->removeEventFilter(this);
    for (const QPointer<QWidget>& other : m_hidden)
        if (other)
            other->show();
}

void WindowsBehindCover::deleteAll()
{
    for (const QPointer<QWidget>& other : std::exchange(m_hidden, {}))
        delete other;
}

void WindowsBehindCover::hide(QWidget* other)
{
    other->hide();
    m_hidden.append(other);
}

bool WindowsBehindCover::eventFilter(QObject* watched, QEvent* event)
{
    auto* other = event->type() == QEvent::Show ? qobject_cast<QWidget*>(watched) : nullptr;
    // Not at once: it is just being shown.
    if (other && other != &m_mainWindow && other->isWindow() && other->windowType() == Qt::Dialog)
        QMetaObject::invokeMethod(
            this,
            [this, dialog = QPointer(other)] {
                if (dialog)
                    hide(dialog);
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace cdesk::ui
