// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cdesk::ui {

/// How long the next attempt has to wait after @p failures in a row. It keeps a person at the keyboard from guessing;
/// who has copied the file is stopped by the password's own cost alone.
int loginDelaySeconds(int failures);

/// What stands in the window while a protected office is closed: who comes in, and by what. Shows nothing of the office
/// but its folder and the names of those who have a password.
class LoginPage final : public QWidget {
    Q_OBJECT

public:
    LoginPage(const QString& folder, const QStringList& users, const QString& lastUser, QWidget* parent = nullptr);

    /// Why the attempt failed; the password is cleared, and after some failures the next attempt has to wait.
    void setProblem(const Error& problem);
    void setBusy();
    /// How often the page has refused so far.
    int refusedAttempts() const { return m_failures; }

Q_SIGNALS:
    void loginRequested(const QString& user, const QString& password);
    /// The code of the recovery sheet gives @p user a new password.
    void recoveryRequested(const QString& code, const QString& user, const QString& password);
    void otherOfficeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRecovery(bool isRecovery);
    void tryIt();
    void rest();
    void say(const QString& sentence);

    QLabel* m_sentence;
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
    int m_failures = 0;
};

} // namespace cdesk::ui
