// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/theme/Palette.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cdesk::ui {

/// What stands in the window while a protected office is closed or locked, or before a protected backup is opened: who
/// comes in, and by what. Shows nothing of the office but its folder and the names of those who have a password.
class LoginPage final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose {
        Office, ///< a closed office
        Locked, ///< the open one goes on behind the page: whoever works in it comes back
        Backup, ///< with the passwords that held when it was made
    };
    LoginPage(Purpose purpose, const QString& folder, const QStringList& users, const QString& lastUser,
              QWidget* parent = nullptr);

    /// Why the attempt failed; the password is cleared. After some failures the next attempt has to wait: core says how
    /// long, in the detail of login.refused and login.wait.
    void setProblem(const Error& problem);
    void setBusy(const QString& sentence);
    /// Says something and takes attempts again.
    void setReady(const QString& sentence);
    /// No attempt is taken before @p seconds have passed.
    void waitFor(int seconds);

Q_SIGNALS:
    void loginRequested(const QString& user, const QString& password);
    /// The code of the recovery sheet gives @p user a new password.
    void recoveryRequested(const QString& code, const QString& user, const QString& password);
    /// The code of the recovery sheet opens a backup.
    void codeRequested(const QString& code);
    /// Another office, another person, or no restoring after all.
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRecovery(bool isRecovery);
    void tryIt();
    void rest();
    QString greeting() const;
    QString recoveryGreeting() const;
    void say(const QString& sentence, Tone tone = Tone::Neutral);

    Purpose m_purpose;
    QLabel* m_sentence;
    QLabel* m_userLabel;
    QComboBox* m_user;
    QLabel* m_codeLabel;
    QLineEdit* m_code;
    QLabel* m_passwordLabel;
    QLineEdit* m_password;
    QLabel* m_againLabel;
    QLineEdit* m_again;
    QLabel* m_capsHint;
    QPushButton* m_enter;
    QPushButton* m_recover;
    QPushButton* m_other;
    QTimer m_wait;
    bool m_isRecovery = false;
};

} // namespace cdesk::ui
