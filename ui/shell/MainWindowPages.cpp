// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the frame: the pages, or in their place the welcome page or the cover.
#include "ui/shell/CommandBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageList.h"
#include "ui/shell/WindowsBehindCover.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// On a small screen a page that is higher than the window is scrolled; the window would grow beyond the screen.
QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

/// Puts @p content in front. It may have asked for the keys before it stood in the window: then it gets them now.
QScrollArea* putInFront(QStackedWidget& places, QWidget* content)
{
    QWidget* wanted = content->focusWidget();
    QScrollArea* area = scrolled(content);
    places.setCurrentIndex(places.addWidget(area));
    if (wanted)
        wanted->setFocus(Qt::OtherFocusReason);
    return area;
}

} // namespace

void MainWindow::setPages(std::vector<PageEntry> pages)
{
    if (m_behindCover)
        m_behindCover->deleteAll(); // dialogs of the office that is closed
    uncover();
    m_navigation->clear();
    m_commands->setCommands({});
    qDeleteAll(std::exchange(m_pages, {})); // at once: what they work with may end right after
    m_current.clear();
    m_entries = std::move(pages);
    qDeleteAll(std::exchange(m_goCommands, {}));
    for (const PageEntry& entry : m_entries) {
        auto* go = new QAction(Icons::get(entry.icon), tr("Go to %1").arg(entry.title), this);
        connect(go, &QAction::triggered, this, [this, key = entry.key] { showPage(key); });
        m_goCommands.append(go);
    }
    m_navigation->setEntries(m_entries);
    setWelcome(nullptr);
    m_navigation->setCurrentRow(0);
}

void MainWindow::setWelcome(QWidget* welcome)
{
    uncover(); // there is no office behind it any more
    if (m_welcome) {
        m_outer->removeWidget(m_welcome);
        m_welcome->deleteLater();
    }
    m_welcome = welcome ? putInFront(*m_outer, welcome) : nullptr;
    if (!m_welcome)
        m_outer->setCurrentWidget(m_workspace);
    statusBar()->setVisible(!m_welcome);
}

void MainWindow::cover(QWidget* cover)
{
    if (m_cover)
        return;
    m_behindFocus = focusWidget();
    m_cover = putInFront(*m_outer, cover);
    statusBar()->hide();
    showTitle();
    for (QAction* command : std::as_const(m_programCommands))
        command->setEnabled(false);
    for (QShortcut* shortcut : findChildren<QShortcut*>(Qt::FindDirectChildrenOnly))
        shortcut->setEnabled(false);
    m_behindCover = std::make_unique<WindowsBehindCover>(*this);
}

void MainWindow::uncover()
{
    if (!m_cover)
        return;
    m_outer->removeWidget(m_cover);
    std::exchange(m_cover, nullptr)->deleteLater();
    for (QShortcut* shortcut : findChildren<QShortcut*>(Qt::FindDirectChildrenOnly))
        shortcut->setEnabled(true);
    for (QAction* command : std::as_const(m_programCommands))
        command->setEnabled(true);
    m_outer->setCurrentWidget(m_welcome ? m_welcome : m_workspace);
    statusBar()->setVisible(!m_welcome);
    showTitle();
    if (m_behindFocus && m_behindFocus->isVisible())
        m_behindFocus->setFocus(Qt::OtherFocusReason);
    else
        focusPage();       // a cell that was written in is closed by now
    m_behindCover.reset(); // a dialog that comes back takes the keys
}

QString MainWindow::currentPage() const
{
    return m_welcome || m_cover ? QString() : m_current;
}

Page* MainWindow::page(const QString& key)
{
    if (Page* made = m_pages.value(key))
        return made;
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry& one) { return one.key == key; });
    if (entry == m_entries.end())
        return nullptr;
    Page* made = entry->make();
    m_pages.insert(key, made);
    m_stack->addWidget(made);
    return made;
}

void MainWindow::showPage(const QString& key)
{
    if (key == m_current && !m_welcome)
        return;
    if (Page* leaving = m_pages.value(m_current); leaving && !leaving->mayLeave())
        return;
    Page* entering = page(key);
    if (!entering)
        return;
    m_current = key;
    m_messages->leave();
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry& one) { return one.key == key; });
    m_navigation->setCurrentRow(static_cast<int>(entry - m_entries.begin()));
    m_title->setText(entry->title);
    m_commands->setCommands(entering->commands());
    m_stack->setCurrentWidget(entering);
    entering->entered();
    if (!m_navigation->hasFocus()) // who walks the navigation by arrow keys stays there
        focusPage();
    Q_EMIT pageShown(key);
}

void MainWindow::reenter()
{
    if (Page* current = m_pages.value(m_current))
        current->entered();
}

void MainWindow::focusPage()
{
    Page* current = m_pages.value(m_current);
    if (!current || (focusWidget() && current->isAncestorOf(focusWidget())))
        return;
    for (QWidget* next = current->nextInFocusChain(); next && next != current; next = next->nextInFocusChain()) {
        if (current->isAncestorOf(next) && next->isVisibleTo(current) && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MainWindow::showView(const QString& key, const QString& view)
{
    showPage(key);
    if (m_current == key && m_pages.contains(key))
        m_pages.value(key)->useView(view);
}

void MainWindow::open(EntityKind kind, qint64 id)
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry& one) { return one.subject == kind; });
    if (entry == m_entries.end())
        return;
    showPage(entry->key);
    if (m_current == entry->key)
        m_pages.value(m_current)->openSubject(id);
}

void MainWindow::draftContract(qint64 customerId, qint64 templateId)
{
    if (onDraftContract)
        onDraftContract(customerId, templateId);
}

bool MainWindow::mayLeavePages()
{
    return std::all_of(m_pages.cbegin(), m_pages.cend(), [](Page* page) { return page->mayLeave(); });
}

} // namespace cdesk::ui
