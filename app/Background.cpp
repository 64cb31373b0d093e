// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Background.h"

#include "app/Workplace.h"
#include "core/jobs/Dispatcher.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ViewState.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kKeepsRunning = u"window/keeps_running_in_tray"_s;
const QString kToldOfTray = u"window/told_of_tray"_s;
const QString kTrayNote = u"tray"_s;
constexpr int kTrayAppearsMs = 5000; // desktops at login bring their tray some seconds later

} // namespace

Background::Background(ui::MainWindow& window, ui::ViewState& view, const Clock& clock)
    : m_window{window}, m_view{view}, m_tick{clock},
      m_trayChoice{new QAction(ui::Icons::get(u"pin"_s), tr("Keep running in the tray when the window closes"), this)}
{
    m_trayChoice->setCheckable(true);
    m_trayChoice->setChecked(m_view.flag(kKeepsRunning, true));
    connect(m_trayChoice, &QAction::toggled, this, [this](bool keeps) { m_view.setFlag(kKeepsRunning, keeps); });
    m_notifier.setFallback([this](const ui::Note& note) { return m_tray.showMessage(note); });
    connect(&m_window, &ui::MainWindow::closeRequested, this, &Background::closeToTray);
    connect(&m_tick, &ui::MinuteTick::ticked, this, [this] {
        if (m_bell)
            m_bell->look();
    });
    connectTray();
    m_tick.start();
}

void Background::connectTray()
{
    connect(&m_tray, &ui::TrayIcon::openWanted, &m_window, &ui::MainWindow::bringToFront);
    connect(&m_tray, &ui::TrayIcon::remindersWanted, this, &Background::showReminders);
    connect(&m_tray, &ui::TrayIcon::quitWanted, this, &Background::quit);
    connect(&m_notifier, &ui::Notifier::acted, this, [this](const QString& tag) {
        if (tag == kTrayNote) // all others are the bell's
            m_window.bringToFront();
    });
    m_tray.start();
}

void Background::officeOpened(const ui::PageContext& context, Workplace& workplace)
{
    m_bell = std::make_unique<ui::ReminderBell>(context, workplace.reminders, m_notifier);
    connect(m_bell.get(), &ui::ReminderBell::dueChanged, this, [this](int due) {
        m_tray.setCount(due);
        m_window.setDueCount(due);
    });
    connect(m_bell.get(), &ui::ReminderBell::frontWanted, &m_window, &ui::MainWindow::bringToFront);
    // Statuses follow from the day: at midnight the lists are brought to the new one.
    connect(&m_tick, &ui::MinuteTick::dayChanged, m_bell.get(),
            [this, &dispatcher = context.dispatcher, ledger = workplace.ledger.get()] {
                const auto turn = [ledger] {
                    ledger->turnDay();
                    return true;
                };
                dispatcher.run(m_bell.get(), turn, [](bool) {});
            });
    m_bell->start();
}

void Background::officeClosed()
{
    m_bell.reset();
    m_tray.setCount(0);
    m_window.setDueCount(0);
}

void Background::setLocked(bool isLocked)
{
    if (m_bell)
        m_bell->setLocked(isLocked);
}

void Background::startHidden()
{
    QTimer::singleShot(kTrayAppearsMs, this, [this] {
        if (!m_tray.isThere() && !m_notifier.isAvailable() && !m_window.isVisible())
            m_window.showMinimized();
    });
}

void Background::closeToTray(bool& mayClose)
{
    m_hasAsked = true;
    if (m_isQuitting || qGuiApp->isSavingSession() || !m_bell || !m_trayChoice->isChecked() || !m_tray.isThere())
        return;
    mayClose = false;
    m_window.hide();
    if (m_view.flag(kToldOfTray, false))
        return;
    m_view.setFlag(kToldOfTray, true);
    m_notifier.notify({{.tag = kTrayNote,
                        .title = tr("ContractDesk goes on in the tray"),
                        .body = tr("So that reminders reach you. Click its picture to open the window; its menu ends "
                                   "the program."),
                        .isHandled = false}});
}

void Background::quit()
{
    m_isQuitting = true;
    m_hasAsked = false;
    if (m_window.close())
        QCoreApplication::quit(); // a window that was never shown tells nobody that it is closed
    else if (!m_hasAsked)
        m_isQuitting = false; // a page held it back; otherwise the backup before closing closes again
}

void Background::showReminders()
{
    m_window.bringToFront();
    m_window.showPage(u"reminders"_s);
}

} // namespace cdesk
