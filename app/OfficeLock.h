// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Workplace.h"
#include "ui/shell/IdleWatch.h"

namespace cdesk {

class Background;
class Dispatcher;

namespace ui {
class LoginPage;
class MainWindow;
} // namespace ui

/// Hides the window of a protected office until who works in it proves it again: on request, or when nobody has touched
/// keyboard and mouse for as long as the office's settings say. The office stays open behind it, with its key in
/// memory: what is typed stays, reminders come, without names. Does nothing in an open office.
class OfficeLock final : public QObject {
    Q_OBJECT

public:
    OfficeLock(std::shared_ptr<Workplace> workplace, Dispatcher& dispatcher, const Clock& clock, ui::MainWindow& window,
               Background& background);

    /// False when the office is open to everybody.
    bool lock();

Q_SIGNALS:
    /// Somebody else wants to work here.
    void leaveWanted();
    /// Who works here forgot the password; the code is that of the recovery sheet, and the new password will do.
    void recoveryWanted(const QString& code, const QString& user, const QString& password);

private:
    void readSetting();
    void unlock(ui::LoginPage& page, const QString& user, const QString& password);
    /// The office stays open until the code is known to be the right one.
    void checkRecovery(ui::LoginPage& page, const QString& code, const QString& user, const QString& password);

    std::shared_ptr<Workplace> m_workplace;
    Dispatcher& m_dispatcher;
    const Clock& m_clock;
    ui::MainWindow& m_window;
    Background& m_background;
    ui::IdleWatch m_idle;
    QString m_user; ///< login name of who works here; empty in an open office
    int m_minutes = 0;
};

} // namespace cdesk
