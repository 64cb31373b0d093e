// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

CommandBar::CommandBar(QWidget* parent) : QWidget(parent), m_more{new QToolButton(this)}, m_rest{new QMenu(this)}
{
    setObjectName(u"commandBar"_s);
    setAccessibleName(tr("Commands of the page"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(u"moreCommandsButton"_s);
    m_more->setText(tr("More"));
    m_more->setIcon(Icons::get(u"application-menu"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_rest);
    m_more->hide();
}

void CommandBar::setCommands(const QList<QAction*>& commands)
{
    qDeleteAll(std::exchange(m_buttons, {}));
    for (QAction* command : commands) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(command);
        button->setObjectName(command->objectName());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(command, &QAction::changed, button, [this] { arrange(); }); // shown, hidden, or with other words
        m_buttons.append(button);
    }
    setTabOrder(this, m_more);
    arrange();
}

QSize CommandBar::sizeHint() const
{
    int width = 0;
    for (const QToolButton* button : m_buttons)
        width += button->sizeHint().width();
    return {width, m_more->sizeHint().height()};
}

QSize CommandBar::minimumSizeHint() const
{
    return m_more->sizeHint();
}

void CommandBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

void CommandBar::arrange()
{
    const int gap = Spacing::of(*this).tight / 2;
    QList<QToolButton*> wanted;
    for (QToolButton* button : m_buttons) {
        if (button->defaultAction() && button->defaultAction()->isVisible())
            wanted.append(button);
        else
            button->hide();
    }
    const int all = std::accumulate(wanted.begin(), wanted.end(), 0, [gap](int sum, const QToolButton* button) {
        return sum + button->sizeHint().width() + gap;
    });
    const bool allFit = all - gap <= width();
    const int room = allFit ? width() : width() - m_more->sizeHint().width() - gap;
    int left = 0;
    bool isFull = false;
    m_rest->clear();
    for (QToolButton* button : std::as_const(wanted)) {
        const QSize size = button->sizeHint();
        isFull = isFull || left + size.width() > room;
        button->setVisible(!isFull);
        if (isFull) {
            m_rest->addAction(button->defaultAction());
            continue;
        }
        button->setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
        left += size.width() + gap;
    }
    m_more->setVisible(!allFit);
    m_more->setGeometry(left, (height() - m_more->sizeHint().height()) / 2, m_more->sizeHint().width(),
                        m_more->sizeHint().height());
}

} // namespace cdesk::ui
